/** Facts from structured fields in words: the ordinary column of the phrase table (plain-language.md › Phrases). */
import type { AidMessages } from './aid-messages.nl.ts';
import { capital, dayParts, longDay, nearDay } from './dates.ts';
import { messagesNl } from './messages.nl.ts';
import { type Amount, type PriceFacts, type PriceWords, priceIn } from './price.ts';

export interface AddressFacts {
  /** The name of the place. */
  name?: string | undefined;
  streetAddress?: string | undefined;
  postalCode?: string | undefined;
  addressLocality?: string | undefined;
}
export interface AgeFacts {
  minValue?: number | undefined;
  maxValue?: number | undefined;
}
/** `opens` and `closes` are a day or a day with a time. */
export interface RegistrationFacts {
  required?: 'none' | 'recommended' | 'required' | 'unknown' | undefined;
  url?: string | undefined;
  telephone?: string | undefined;
  email?: string | undefined;
  opens?: string | undefined;
  closes?: string | undefined;
}

/** What no list says in ordinary mode. In ordinary Dutch it comes with the detail (`detail-phrases.nl.ts`). */
export interface DetailPhrases {
  /** ma 2 mrt. 2026 t/m vr 6 mrt. 2026 · maandag 2 maart tot en met vrijdag 6 maart. The last day is included. */
  dateRange(first: string, last: string, now: string): string;
  /** wekelijks op ma · elke maandag: an RRULE and the first day; undefined if no phrase says it. */
  repeat(rrule: string, startDate: string): string | undefined;
  /** 1,5 uur · anderhalf uur */
  duration(minutes: number): string;
  /** 12–18 jaar · 12 tot en met 18 jaar; undefined if neither bound is known. */
  ageRange(range: AgeFacts): string | undefined;
  /** Aanmelding noodzakelijk · U moet zich aanmelden. Bel of mail voor 1 maart. */
  registration(facts: RegistrationFacts, now: string): string;
}

/** With those of the detail. */
export type AllPhrases = Phrases & DetailPhrases;

/**
 * One way to say facts. Days are `YYYY-MM-DD`, times `HH:mm` (a `YYYY-MM-DDTHH:mm` is accepted for both), `now` is
 * `YYYY-MM-DDTHH:mm`. No phrase ends in a full stop unless it is a whole sentence (`unknown`, `registration`).
 */
export interface Phrases extends Partial<DetailPhrases> {
  /** di 3 mrt. 2026 · dinsdag 3 maart; "vandaag, di 3 mrt. 2026" when it is near. With `now` empty no day is. */
  date(day: string, now: string): string;
  /** Above a day of the list, in both modes: "Vandaag, dinsdag 24 november". */
  dayHeading(day: string, now: string): string;
  /** 10:00–11:30 · 10 uur tot half 12 (10.00 - 11.30 uur) */
  timeRange(start: string, end: string | undefined, allDay?: boolean): string;
  /** € 2,50 p.p. · 2 euro 50 per persoon. Free only at exactly 0; no amount = unknown. */
  price(offer: PriceFacts): string;
  free: string;
  /** The price is not known. */
  priceUnknown: string;
  /** Any other fact that is not known; with a phone number, whom to call. */
  unknown(telephone?: string): string;
  /** The number as written · Bel 038 - 123 45 67 */
  phone(number: string): string;
  /** Lines of an address, without empty ones. */
  address(address: AddressFacts): string[];
  /** A text of the feed as it is · with its abbreviations in full, if it is Dutch. `lang`: as BCP 47. */
  prose(text: string, lang: string): string;
  /** Only in plain mode. */
  aid?: AidMessages;
}

export const monthsShort = messagesNl.months.map((month) =>
  month === 'mei' ? month : `${month === 'maart' ? 'mrt' : month.slice(0, 3)}.`,
);
/** Without `now` no day is near. */
export const date = (day: string, now = '') => {
  const { weekday, date, month, year } = dayParts(day);
  return `${nearDay(day, now, messagesNl)}${messagesNl.weekdaysShort[weekday - 1]} ${date} ${monthsShort[month - 1]} ${year}`;
};
/** 9:05 */
export const clock = (time: string): string => time.slice(-5).replace(/^0/, '');
const amount = ([euros, cents]: Amount) => `${euros}${cents && `,${cents}`}`;
const { free, unknown: priceUnknown } = messagesNl.cost;

export const unknown = 'Dat weten we niet.';

/** Those of easy reading are the same for the most part. */
export const prices: PriceWords = {
  unknown: priceUnknown,
  free,
  amount: (price) => `€ ${amount(price)}`,
  range: (low, high) => `€ ${amount(low)}–${amount(high)}`,
  from: 'vanaf',
  upTo: 'hoogstens',
  per: {
    person: 'p.p.',
    group: 'per groep',
    hour: 'per uur',
    daypart: 'per dagdeel',
    day: 'per dag',
    month: 'per maand',
    year: 'per jaar',
    series: 'voor de hele reeks',
  },
};

/** Ordinary Dutch. */
export const phrasesNl: Phrases = {
  date,
  dayHeading: (day, now) => capital(longDay(day, now, messagesNl)),
  timeRange: (start, end, allDay) =>
    allDay || !start.includes(':') ? 'hele dag' : clock(start) + (end ? `–${clock(end)}` : ''),
  price: priceIn(prices),
  free,
  priceUnknown,
  unknown: (telephone) => unknown + (telephone ? ` Bel ${telephone}.` : ''),
  phone: (number) => number,
  prose: (text) => text,
  address: ({ name, streetAddress, postalCode, addressLocality }) =>
    [name, streetAddress, [postalCode, addressLocality].filter(Boolean).join(' ')].filter(
      (line): line is string => !!line,
    ),
};
