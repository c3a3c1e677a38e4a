/**
 * Dutch abbreviations in prose, written in full (plain-language.md, rule 13): nothing else of a text changes (rule 17).
 * Short forms that are also words ("do", "zo", "mei", "jan") only where the neighbours show that a day or month is meant.
 */
import { messagesNl } from './messages.nl.ts';

/** The one list of short forms, in lower case with their full stop. */
export const FULL: Record<string, string> = {
  't/m': 'tot en met',
  'o.a.': 'onder andere',
  'bijv.': 'bijvoorbeeld',
  'bv.': 'bijvoorbeeld',
  'i.v.m.': 'in verband met',
  'i.p.v.': 'in plaats van',
  'i.s.m.': 'in samenwerking met',
  'm.b.t.': 'met betrekking tot',
  'm.b.v.': 'met behulp van',
  'm.u.v.': 'met uitzondering van',
  'd.m.v.': 'door middel van',
  'd.w.z.': 'dat wil zeggen',
  'n.v.t.': 'niet van toepassing',
  'z.s.m.': 'zo snel mogelijk',
  'a.u.b.': 'alstublieft',
  'e.d.': 'en dergelijke',
  'enz.': 'enzovoort',
  'etc.': 'enzovoort',
  'evt.': 'eventueel',
  'excl.': 'exclusief',
  'incl.': 'inclusief',
  'ca.': 'ongeveer',
  'v.a.': 'vanaf',
  'p.p.': 'per persoon',
  'p.u.': 'per uur',
  'tel.': 'telefoon',
  'nr.': 'nummer',
  'mevr.': 'mevrouw',
  'mw.': 'mevrouw',
  'dhr.': 'de heer',
};
/** Only these can be the last of a sentence; after the others it goes on, even with a capital: "i.v.m. Koningsdag". */
export const CAN_END = /^(enz|etc|e\.d|p\.[pu]|z\.s\.m|a\.u\.b|n\.v\.t)\.?$/i;

const escaped = (text: string) => text.replace(/[./]/g, '\\$&');
/** A full stop may be left off where the form has one inside or is no word by itself: "o.a", "i.v.m". */
const SHORT = new RegExp(
  `(?<![\\p{L}\\d.@/-])(${Object.keys(FULL)
    .map((short) => (/\..*\./.test(short) ? `${escaped(short.slice(0, -1))}\\.?` : escaped(short)))
    .join('|')})(?![\\p{L}\\d@/])`,
  'giu',
);

const days = new Map(messagesNl.weekdaysShort.map((short, at) => [short, messagesNl.weekdays[at] ?? short]));
const months = new Map(
  messagesNl.months.flatMap((month) =>
    [month === 'maart' ? 'mrt' : month.slice(0, 3), ...(month === 'september' ? ['sept'] : [])].map(
      (short) => [short, month] as const,
    ),
  ),
);
const DAY = `(?:${[...days.keys()].join('|')})`;
const JOIN = '(?:\\s*(?:[-–+&,/]|t/m)\\s*|\\s+(?:en|of|tot en met)\\s+)';
const MONTHS = `(?:${[...months.keys(), ...messagesNl.months].join('|')})`;
/**
 * Days that follow one another ("ma t/m vr", "di, do en za"), or one day with a date or a time. "Zo" is a word of its
 * own: "zo om 10 uur" and "zo en zo" stay.
 */
const DAYS = new RegExp(
  `(?<![\\p{L}\\d.])(?!zo${JOIN}zo(?!\\p{L}))${DAY}\\.?(?:(?:${JOIN}${DAY}(?![\\p{L}\\d])\\.?)+|(?=\\s*\\d{1,2}(?:[:.]\\d{2}|\\s+${MONTHS}))|(?<!zo)(?=\\s+(?:van|vanaf|om)\\s+\\d))`,
  'giu',
);
const MONTH = new RegExp(`(?<=\\d\\s)(${[...months.keys()].join('|')})(?:\\.|(?!\\p{L}))`, 'giu');

const likeCase = (full: string, short: string) =>
  /^\p{Lu}/u.test(short) ? full.charAt(0).toUpperCase() + full.slice(1) : full;

/** The full stop of a day or a month that is that of the sentence too. */
const lastStop = (found: string, at: number, all: string): string =>
  found.endsWith('.') && /^\s*($|\n|\s\p{Lu})/u.test(all.slice(at + found.length)) ? '.' : '';

/** The text with every abbreviation of the list in full. A full stop that also ended the sentence stays. */
export function expandAbbreviations(text: string): string {
  return text
    .replace(
      DAYS,
      (found, at: number, all: string) =>
        found.replace(new RegExp(`(?<!\\p{L})(${DAY})(?!\\p{L})\\.?`, 'giu'), (_, short: string) =>
          likeCase(days.get(short.toLowerCase()) ?? short, short),
        ) + lastStop(found, at, all),
    )
    .replace(
      MONTH,
      (found, short: string, at: number, all: string) =>
        likeCase(months.get(short.toLowerCase()) ?? short, short) + lastStop(found, at, all),
    )
    .replace(
      /(?<=\d\s?)u\.(?=\s|$|[,;)])/g,
      (_found, at: number, all: string) =>
        (/\s/.test(all[at - 1] ?? '') ? 'uur' : ' uur') +
        (/^\s*($|\s\p{Lu})/u.test(all.slice(at + 2)) ? '.' : ''),
    )
    .replace(SHORT, (short, _short: string, at: number, all: string) => {
      const key = short.toLowerCase();
      const full = FULL[key] ?? FULL[`${key}.`] ?? short;
      const rest = all.slice(at + short.length);
      const ends =
        short.endsWith('.') && (/^\s*($|\n)/.test(rest) || (CAN_END.test(short) && /^\s+\p{Lu}/u.test(rest)));
      return likeCase(full, short) + (ends ? '.' : '');
    });
}

/** The same of a text in any language: only Dutch changes. */
export const textInFull = (text: string, lang: string): string =>
  /^nl\b/.test(lang) ? expandAbbreviations(text) : text;
