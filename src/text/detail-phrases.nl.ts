/** The phrases in ordinary Dutch that no list says: `phrasesNl` leaves them out, they come with the detail. */
import { isPast } from './wordings.ts';
import { messagesNl } from './messages.nl.ts';
import {
  clock,
  date,
  monthsShort,
  unknown,
  type DetailPhrases,
  type AllPhrases,
  type Phrases,
} from './phrases.ts';
import { repeatIn, type RepeatWords } from './rule.ts';

const moment = (at: string) => date(at) + (at.includes(':') ? ` ${clock(at)}` : '');

/** What easy reading says in the same words, and in others. */
export const repeats: RepeatWords = {
  one: { DAILY: 'dagelijks', WEEKLY: 'wekelijks', MONTHLY: 'maandelijks', YEARLY: 'jaarlijks' },
  many: { DAILY: 'elke # dagen', WEEKLY: 'elke # weken', MONTHLY: 'elke # maanden', YEARLY: 'elke # jaar' },
  each: '',
  weekdays: messagesNl.weekdaysShort,
  months: monthsShort,
  nth: (n) => (n > 0 ? `${n}e` : n === -1 ? 'laatste' : 'op een na laatste'),
  ordinal: (n) => `${n}e`,
  lastDay: 'laatste dag',
  and: 'en',
  to: 't/m',
  on: 'op',
  onThe: 'op de',
  of: 'van',
  in: 'in',
  ofTheMonth: 'van de maand',
};

const detail: DetailPhrases = {
  repeat: repeatIn(repeats),
  duration: (minutes) =>
    minutes < 60 || minutes % 30
      ? [minutes >= 60 && `${Math.floor(minutes / 60)} uur`, minutes % 60 && `${minutes % 60} min.`]
          .filter(Boolean)
          .join(' ') || '0 min.'
      : `${minutes / 60} uur`.replace('.', ','),
  dateRange: (first, last) => (first === last ? date(first) : `${date(first)} t/m ${date(last)}`),
  ageRange: ({ minValue, maxValue }) => {
    if (maxValue === undefined) return minValue === undefined ? undefined : `${minValue}+`;
    if (minValue === undefined) return `t/m ${maxValue} jaar`;
    return `${minValue === maxValue ? '' : `${minValue}–`}${maxValue} jaar`;
  },
  registration: ({ required = 'unknown', opens, closes }, now) => {
    const text = {
      none: 'Aanmelding niet nodig',
      recommended: 'Aanmelding gewenst',
      required: 'Aanmelding noodzakelijk',
      unknown,
    }[required];
    if (required === 'none' || required === 'unknown') return text;
    if (closes && isPast(closes, now)) return 'Aanmelden kan niet meer';
    return `${text}${opens && opens > now ? `, vanaf ${moment(opens)}` : ''}${closes ? `, voor ${moment(closes)}` : ''}`;
  },
};

/** All the phrases; those that a language has itself stay. */
export const withDetail = (phrases: Phrases): AllPhrases => ({ ...detail, ...phrases });
