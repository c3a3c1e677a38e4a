/**
 * Dutch abbreviations in prose, written in full (plain-language.md, rule 13): nothing else of a text changes (rule 17).
 * Short forms that are also words ("do", "zo", "jan") only where the neighbours show that a day or month is meant.
 */
import { capital } from './dates.ts';
import { isDutch } from './dutch.ts';
import { messagesNl } from './messages.nl.ts';

/** Short forms in lower case without their last full stop. After these a sentence goes on, even with a capital: "i.v.m. Koningsdag". */
const GOES_ON: Readonly<Record<string, string>> = {
  't/m': 'tot en met',
  'o.a': 'onder andere',
  bijv: 'bijvoorbeeld',
  bv: 'bijvoorbeeld',
  'i.v.m': 'in verband met',
  'i.p.v': 'in plaats van',
  'i.s.m': 'in samenwerking met',
  'm.b.t': 'met betrekking tot',
  'm.b.v': 'met behulp van',
  'm.u.v': 'met uitzondering van',
  'd.m.v': 'door middel van',
  'd.w.z': 'dat wil zeggen',
  evt: 'eventueel',
  excl: 'exclusief',
  incl: 'inclusief',
  ca: 'ongeveer',
  'v.a': 'vanaf',
  tel: 'telefoon',
  nr: 'nummer',
  mevr: 'mevrouw',
  mw: 'mevrouw',
  dhr: 'de heer',
};
/** These can be the last of a sentence. */
const CAN_END: Readonly<Record<string, string>> = {
  'n.v.t': 'niet van toepassing',
  'z.s.m': 'zo snel mogelijk',
  'a.u.b': 'alstublieft',
  'e.d': 'en dergelijke',
  enz: 'enzovoort',
  etc: 'enzovoort',
  'p.p': 'per persoon',
  'p.u': 'per uur',
  mrt: 'maart',
};
/** What starts with its short form: "ma", "feb", "u". */
const NAMES = [...messagesNl.weekdays, ...messagesNl.months, 'uur'];

const DAY = messagesNl.weekdaysShort.join('|');
const MONTH = 'jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec';
const oneOf = (forms: object): string => Object.keys(forms).join('|').replaceAll('.', '\\.');
/** Parts of a regular expression: the short forms after which a sentence goes on, and those that can end one. */
export const [goesOn, canEnd] = [oneOf(GOES_ON), `${oneOf(CAN_END)}|${DAY}|${MONTH}|u`];

const JOIN = '(?:\\s*(?:[-–+&,/]|t/m)\\s*|\\s+(?:en|of|tot en met)\\s+)';
/** "Zo" is a word of its own too: "zo en zo" stays. */
const ONE_DAY = `(?<![\\p{L}\\d.])(?!zo${JOIN}zo(?!\\p{L}))(?:${DAY})`;
const SHORT = RegExp(
  [
    // A full stop may be left off where the form has one inside or is no word by itself: "o.a", "i.v.m".
    `(?<![\\p{L}\\d.@/-])(?:${goesOn}|${oneOf(CAN_END)})(?:\\.|(?<=[./]\\p{L}))(?![\\p{L}\\d@/])`,
    // Days that follow one another ("ma t/m vr", "di, do en za"), or one with a date or a time; "zo om 10 uur" stays.
    `${ONE_DAY}(?:(?<=${ONE_DAY}\\.?${JOIN}(?:${DAY}))(?![\\p{L}\\d])|(?=\\.?(?:${JOIN}(?:${DAY})(?![\\p{L}\\d])|\\s*\\d{1,2}(?:[:.]\\d{2}|\\s+(?:maart|mei|${MONTH}))))|(?<!zo)(?=\\.?\\s+(?:van|vanaf|om)\\s+\\d))\\.?`,
    `(?<=\\d\\s)(?:${MONTH})(?:\\.|(?!\\p{L}))`,
    `(?<=\\d\\s?)u\\.(?=\\s|$|[,;)])`,
  ].join('|'),
  'giu',
);

/** The text with every abbreviation of the list in full. A full stop that also ended the sentence stays. */
export const expandAbbreviations = (text: string): string =>
  text.replace(SHORT, (found, at: number) => {
    const short = found.toLowerCase().replace(/\.$/, '');
    const on = GOES_ON[short];
    const full = on ?? CAN_END[short] ?? NAMES.find((name) => name.startsWith(short)) ?? found;
    const ends = (on ? /^\s*($|\n)/ : /^\s*($|\n|\s\p{Lu})/u).test(text.slice(at + found.length));
    return (
      // "10.00u."
      (/\d/.test(text.charAt(at - 1)) ? ' ' : '') +
      (/^\p{Lu}/u.test(found) ? capital(full) : full) +
      (ends && found.endsWith('.') ? '.' : '')
    );
  });

/** The same of a text in any language: only Dutch changes. */
export const textInFull = (text: string, lang: string): string =>
  isDutch(lang) ? expandAbbreviations(text) : text;
