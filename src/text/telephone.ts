/** Dutch telephone numbers in groups that can be read aloud. */

/** Area codes of three digits (and service numbers written the same way); the other Dutch area codes have four. */
const SHORT_AREA = /^0(1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7\d|8[2-8]|91)/;

/** "038 - 123 45 67", "06 - 12 34 56 78", "0528 - 12 34 56"; any other number comes back as it was written. */
export function groupedNumber(number: string): string {
  const digits = number
    .trim()
    .replace(/^(\+|00)31\s*(\(0\)|0)?/, '0')
    .replace(/[-\s./()]/g, '');
  if (!/^0\d+$/.test(digits)) return number.trim();
  const group = (area: number, ...sizes: number[]) => {
    let at = area;
    return `${digits.slice(0, area)} - ${sizes.map((size) => digits.slice(at, (at += size))).join(' ')}`;
  };
  if (/^0[89]00/.test(digits))
    return digits.length === 8 ? group(4, 4) : digits.length === 11 ? group(4, 3, 2, 2) : number.trim();
  if (digits.length !== 10) return number.trim();
  if (digits.startsWith('06')) return group(2, 2, 2, 2, 2);
  return SHORT_AREA.test(digits) ? group(3, 3, 2, 2) : group(4, 2, 2, 2);
}
