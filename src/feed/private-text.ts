/** A text as somebody reads it, however it was disguised: the form in which private data is looked for. */

/** Letters of other alphabets that look like ours, and ours at the same places. */
const alike = 'аеорсхуіѕкмтнвАЕОРСХІЅКМТНВοαεινρΟΑΕΙΡΤΚΜıøØӏӀ⓿〇。｡·•∙';
const alikeOurs = 'aeopcxyiskmthbAEOPCXISKMTHBoaeivpOAEIPTKMioOlI00.....';

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));

/** The value of a digit of any script: each script has its ten in a row. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && isDigit(zero - 1)) zero -= 1;
  return String(code - zero);
}

/** Dingbats in circles: three rows of one to ten, without an official value as a digit. */
const circled = (digit: string): string => String((((digit.codePointAt(0) ?? 0) - 0x2776) % 10) + 1);

/** Single letters or digits with spaces between them: "j a n", "8 0 1 1". */
const spelled = /(?<![\p{L}\d])([\p{L}\d@.]) (?=[\p{L}\d@.](?![\p{L}\d]))/gu;

/**
 * In one form: full-width, circled and foreign digits as ours, look-alike letters as Latin, nothing invisible, no
 * accents. Case stays. Lines and words stay where they are.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u115f\u1160\u2800\u3164\uffa0]/gu, '')
    .replace(/[^\P{Nd}0-9]/gu, digitValue)
    .replace(/[\u2776-\u2793]/gu, circled)
    .replace(/[\u24f5-\u24fe]/gu, (digit) => String((digit.charCodeAt(0) - 0x24f4) % 10))
    .replace(/[\u2010-\u2015\u2212\ufe58]/gu, '-')
    .replace(/[^\p{ASCII}]/gu, (letter) => alikeOurs[alike.indexOf(letter)] ?? letter)
    .replace(/[^\S\n]+/gu, ' ');
}

/** The same, with what is spelled letter by letter put together. */
export const joinSpelled = (folded: string): string => folded.replace(spelled, '$1');

/** Letters that stand for a digit among digits, and the digits at the same places: "O6-l2345678". */
const digitLike = 'oOQDiIlLzZsSbB';
const digitLikeDigits = '00001111225588';
const onlyDigitLike = /^[oOQDiIlLzZsSbB\d]+$/;

/** The digits that a word of letters and digits stands for; undefined when it is not only digits. */
export function asDigits(word: string): string | undefined {
  if (/^\d+$/.test(word)) return word;
  const isNumber = onlyDigitLike.test(word) && (/\d/.test(word) || /^([oO]{1,2}|[Il])$/.test(word));
  return isNumber
    ? word.replace(/\D/g, (letter) => digitLikeDigits[digitLike.indexOf(letter)] ?? letter)
    : undefined;
}

/** Written in one, because every byte of a list is a visitor's. */
export const list = (words: string): string[] => words.split(' ');
const dutch = list(
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
);
const english = list('zero one two three four five six seven eight nine');
const tens = list('twintig dertig veertig vijftig zestig zeventig tachtig negentig');

/** What is said for a number below 100 → its digits. */
const spoken: ReadonlyMap<string, string> = new Map([
  ...[dutch, english].flatMap((words) => words.map((word, value): [string, string] => [word, String(value)])),
  ...tens.flatMap((ten, at): [string, string][] => [
    [ten, `${at + 2}0`],
    ...dutch.slice(1, 10).map((one, value): [string, string] => [`${one}en${ten}`, `${at + 2}${value + 1}`]),
  ]),
  ['oh', '0'],
]);
const oneSpoken = new RegExp([...spoken.keys()].sort((a, b) => b.length - a.length).join('|'), 'gy');

/** "nul" → "0", "vierendertig" → "34", "nulzes" → "06"; undefined for any other word. */
export function spokenDigits(word: string): string | undefined {
  const lower = word.toLowerCase();
  let digits = '';
  let end = 0;
  for (const match of lower.matchAll(oneSpoken)) {
    digits += spoken.get(match[0]) ?? '';
    end = match.index + match[0].length;
  }
  return end === lower.length && digits ? digits : undefined;
}

/** What a number counts when it is no house number and no part of a telephone number. */
export const UNITS =
  '(?:min(?:uten|uut)?|(?:kilo)?meters?|k?m|uur|uren|u|dagen|weken|maanden|jaa?r(?:en)?|hoog|keer|maal|x|euro?|cent|personen|mensen|kinderen|buren|bewoners|vrijwilligers|deelnemers|plekken|plaats(?:en|jes)|kamers|straten|huizen|bankjes?|bomen|fietsen|kramen|stuks|kilo|kg|liter|graden|procent|rondjes?|ronden|stappen|haltes?|katten|honden|kippen|plantjes|tassen|dozen|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';
