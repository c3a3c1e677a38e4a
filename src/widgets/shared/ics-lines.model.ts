/** Content lines of a calendar file (RFC 5545 §3.1, §3.3.11): escaped, folded, ended. */

/** Controls that TEXT may not hold (§3.3.11); line ends are written as `\n`. */
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]+/g;

/** A text as the value of a property: a feed cannot begin a line, a parameter or a second value with it. */
export const icsText = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(controls, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

const octets = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;

/** At most 75 octets in a line without its end (§3.1); a character is never cut in two. */
const MAX_OCTETS = 75;

/** One content line with its line end, folded. `value` must have been made safe: `icsText`, a date, a checked URL. */
export const icsLine = (name: string, value: string): string => {
  let folded = '';
  let used = 0;
  for (const character of `${name}:${value}`) {
    const size = octets(character.codePointAt(0) ?? 0);
    if (used + size > MAX_OCTETS) {
      folded += '\r\n ';
      used = 1;
    }
    folded += character;
    used += size;
  }
  return `${folded}\r\n`;
};
