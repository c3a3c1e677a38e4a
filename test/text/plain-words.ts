/** Reads plain Dutch phrases back to what they were made of, by a hand of its own: with none of the code that says them. */

/** Rule 13: what may be left of no abbreviation, from the list in the rules and what the city writes besides. */
const SHORT = [
  't/m', 'o\\.a\\.', 'bijv\\.', 'bv\\.', 'i\\.v\\.m\\.', 'i\\.p\\.v\\.', 'i\\.s\\.m\\.', 'm\\.b\\.t\\.', 'm\\.b\\.v\\.', 'm\\.u\\.v\\.',
  'd\\.m\\.v\\.', 'd\\.w\\.z\\.', 'n\\.v\\.t\\.', 'z\\.s\\.m\\.', 'a\\.u\\.b\\.', 'e\\.d\\.', 'enz\\.', 'etc\\.', 'evt\\.', 'excl\\.', 'incl\\.',
  'ca\\.', 'v\\.a\\.', 'p\\.p\\.', 'p\\.u\\.', 'tel\\.', 'nr\\.', 'mevr\\.', 'mw\\.', 'dhr\\.', '\\p{L}+str\\.', '\\d\\s?u\\.',
  '(?:ma|di|wo|do|vr|za|zo)\\.? \\d', '(?:ma|di|wo|do|vr|za|zo) (?:t/m|en|tot)', '\\d (?:jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\\b',
  '€',
]; // prettier-ignore
const ANY_SHORT = new RegExp(`(?<![\\p{L}\\d.])(?:${SHORT.join('|')})`, 'iu');
/** The first abbreviation in a text; undefined when there is none. */
export const abbreviationIn = (text: string): string | undefined => ANY_SHORT.exec(text)?.[0];

const WEEKDAYS = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' ');
const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const two = (n: number | string): string => `${n}`.padStart(2, '0');

const NEAR = '(?:vandaag, |morgen, |overmorgen, )?';
/** Rule 10. */
export const DATE = new RegExp(`^${NEAR}(${WEEKDAYS.join('|')}) (\\d{1,2}) (${MONTHS.join('|')})( \\d{4})?$`);

/** The day (`YYYY-MM-DD`) of "dinsdag 3 maart"; without a year that of `today`. Undefined where the weekday is another's. */
export function dayIn(phrase: string, today: string): string | undefined {
  const [, weekday, date = '', month = '', year = ` ${today.slice(0, 4)}`] = DATE.exec(phrase) ?? [];
  if (!weekday) return undefined;
  const day = `${year.trim()}-${two(MONTHS.indexOf(month) + 1)}-${two(date)}`;
  return WEEKDAYS[(new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7] === weekday ? day : undefined;
}

/** Rule 11, of one time: words with digits in brackets, or digits alone. Both ends of a range are said like that. */
const WORDS =
  "(?:kwart over |kwart voor |half )?\\d{1,2}(?: uur)?(?: 's (?:nachts|ochtends|middags|avonds))?";
const DIGITS = '(\\d{1,2})\\.(\\d\\d)';
const ONE = `(?:${WORDS}|\\d{1,2}\\.\\d\\d uur)`;
const TIME = new RegExp(`^${ONE} \\(${DIGITS} uur\\)$|^${DIGITS} uur$`);
const RANGE = new RegExp(
  `^${ONE} tot ${ONE} \\(${DIGITS} - ${DIGITS} uur\\)$|^${DIGITS} uur tot ${DIGITS} uur$`,
);

/** The start and the end (`HH:mm`) that a phrase carries in digits; undefined where it is none of the phrase table. */
export function timesIn(phrase: string): string[] | undefined {
  const found = TIME.exec(phrase) ?? RANGE.exec(phrase);
  if (!found) return undefined;
  const digits = found.slice(1).filter((digit) => digit !== undefined);
  return digits.flatMap((hour, at) => (at % 2 ? [] : [`${two(hour)}:${digits[at + 1]}`]));
}

/** An amount in cents: from `low` to `high`, where each is said. */
export interface AmountSaid {
  low?: number;
  high?: number;
}
const AMOUNT = '(?:\\d+ euro(?: \\d\\d)?|\\d\\d? cent)';
const PER = ' (?:per (?:persoon|groep|uur|dagdeel|dag|maand|jaar)|voor de hele reeks)';
const cents = (words: string): number => {
  const [, euros = '0', rest = '0'] = /^(\d+) euro(?: (\d\d))?$/.exec(words) ?? [];
  const [, only] = /^(\d\d?) cent$/.exec(words) ?? [];
  return only ? +only : +euros * 100 + +rest;
};

/** Rule 12: what a price says; undefined where it is no price. `{}` is unknown. */
export function amountIn(phrase: string): AmountSaid | undefined {
  if (phrase === 'Gratis') return { low: 0, high: 0 };
  if (/^Dat weten we niet\./.test(phrase)) return {};
  const [, from, low, to, high] =
    new RegExp(`^(vanaf |hoogstens )?(${AMOUNT}|\\d+(?= tot))( tot (${AMOUNT}))?${PER}$`).exec(phrase) ?? [];
  if (low === undefined) return undefined;
  // "2 tot 5 euro": the unit is said once.
  const first = cents(/^\d+$/.test(low) ? `${low} euro` : low);
  if (from === 'vanaf ') return { low: first };
  if (from === 'hoogstens ') return { high: first };
  return { low: first, high: to ? cents(high!) : first };
}
