/** Dutch telephone numbers in groups that can be read aloud. */

/**
 * In this order: a short service number · one in pairs behind "06" · a long service number, or an area code of three digits ·
 * an area code of four.
 */
const NUMBER =
  /^(?:(0[89]00)(\d{4})|(?:(06)(\d\d)(\d\d)|(0[89]00|0(?:1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7\d|8[2-8]|91))(\d{3})|(0(?![89]00)\d{3})(\d\d))(\d\d)(\d\d))$/;

/** "038 - 123 45 67", "06 - 12 34 56 78", "0528 - 12 34 56"; any other number comes back as it was written. */
export function groupedNumber(number: string): string {
  const written = number.trim();
  const digits = written.replace(/^(\+|00)31\s*(\(0\)|0)?/, '0').replace(/[-\s./()]/g, '');
  const [, area, ...groups] = NUMBER.exec(digits)?.filter(Boolean) ?? [];
  return area ? `${area} - ${groups.join(' ')}` : written;
}
