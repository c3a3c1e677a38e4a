/** Plain Dutch: the right-hand column of the phrase table (plain-language.md › Phrases); loaded when the mode is on. */
import { textInFull } from './abbreviations.ts';
import { timeRangeIn } from './clock.ts';
import { capital, longDay, shortDay } from './dates.ts';
import { isPast, joined } from './wordings.ts';
import { messagesNl } from './messages.nl.ts';
import { type AllPhrases, phrasesNl } from './phrases.ts';
import { type Amount, priceIn } from './price.ts';
import { repeatIn } from './rule.ts';
import { groupedNumber } from './telephone.ts';

const unknown = 'Dat weten we niet.';
const range = timeRangeIn({
  say: (minute, hour, next) =>
    ({ 0: `${hour} uur`, 15: `kwart over ${hour}`, 30: `half ${next}`, 45: `kwart voor ${next}` })[minute],
  parts: ["'s nachts", "'s ochtends", "'s middags", "'s avonds"],
  mark: '.',
  unit: ' uur',
  to: 'tot',
});
const date = (day: string, now: string) => longDay(day, now, messagesNl);
const phone = (number: string) => `Bel ${groupedNumber(number)}`;
/** 2 euro 50 · 50 cent */
export const amount = ([euros, cents]: Amount) =>
  euros || !cents ? `${euros} euro${cents && ` ${cents}`}` : `${+cents} cent`;

/** Street names as they are said: "Assendorperstr." → "Assendorperstraat". */
export const fullStreet = (street: string): string =>
  street
    .replace(/(\p{L})str\.?(?=\s|$)/giu, '$1straat')
    .replace(/(\p{L})ln\.(?=\s|$)/giu, '$1laan')
    .replace(/(\p{L})pln\.(?=\s|$)/giu, '$1plein')
    .replace(/^burg\.\s*/i, 'Burgemeester ')
    .replace(/^dr\.\s*/i, 'Dokter ')
    .replace(/^ds\.\s*/i, 'Dominee ')
    .replace(/^prof\.\s*/i, 'Professor ')
    .replace(/^st\.\s*/i, 'Sint ');

/** Plain Dutch. */
export const phrasesPlainNl: AllPhrases = {
  ...phrasesNl,
  date,
  dateRange: (first, last, now) =>
    first === last ? date(first, now) : `${date(first, now)} tot en met ${date(last, now)}`,
  dayHeading: (day, now) => capital(date(day, now)),
  timeRange: (start, end, allDay) => (allDay || !start.includes(':') ? 'De hele dag' : range(start, end)),
  price: priceIn({
    unknown,
    free: messagesNl.cost.free,
    amount,
    range: (low, high) =>
      low[1] || high[1] ? `${amount(low)} tot ${amount(high)}` : `${low[0]} tot ${high[0]} euro`,
    from: 'vanaf',
    upTo: 'hoogstens',
    per: {
      person: 'per persoon',
      group: 'per groep',
      hour: 'per uur',
      daypart: 'per dagdeel',
      day: 'per dag',
      month: 'per maand',
      year: 'per jaar',
      series: 'voor de hele reeks',
    },
  }),
  priceUnknown: unknown,
  unknown: (telephone) => unknown + (telephone ? ` ${phone(telephone)}.` : ''),
  repeat: repeatIn({
    every: {
      DAILY: ['elke dag', 'elke # dagen'],
      WEEKLY: ['elke week', 'elke # weken'],
      MONTHLY: ['elke maand', 'elke # maanden'],
      YEARLY: ['elk jaar', 'elke # jaar'],
    },
    each: 'elke',
    weekdays: messagesNl.weekdays,
    months: messagesNl.months,
    nth: (n) =>
      n > 0
        ? (['eerste', 'tweede', 'derde', 'vierde', 'vijfde'][n - 1] ?? '')
        : n === -1
          ? 'laatste'
          : 'op een na laatste',
    ordinal: (n) => `${n}e`,
    lastDay: 'laatste dag',
    and: 'en',
    to: 'tot en met',
    on: 'op',
    onThe: 'op de',
    of: 'van',
    in: 'in',
    ofTheMonth: 'van de maand',
  }),
  duration: (minutes) => {
    if (minutes === 30) return 'een half uur';
    if (minutes === 90) return 'anderhalf uur';
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    if (hours && rest === 30) return `${hours} en een half uur`;
    const left = `${rest} ${rest === 1 ? 'minuut' : 'minuten'}`;
    return hours ? `${hours} uur${rest ? ` en ${left}` : ''}` : left;
  },
  phone,
  prose: textInFull,
  address: ({ name, streetAddress, addressLocality }) =>
    [name, streetAddress && fullStreet(streetAddress), addressLocality].filter(
      (line): line is string => !!line,
    ),
  ageRange: ({ minValue, maxValue }) => {
    if (maxValue === undefined) return minValue === undefined ? undefined : `vanaf ${minValue} jaar`;
    if (minValue === undefined) return `tot en met ${maxValue} jaar`;
    return `${minValue === maxValue ? '' : `${minValue} tot en met `}${maxValue} jaar`;
  },
  registration: ({ required = 'unknown', telephone, email, url, opens, closes }, now) => {
    if (required === 'unknown') return unknown;
    if (required === 'none') return 'U hoeft zich niet aan te melden.';
    if (closes && isPast(closes, now)) return 'U kunt zich niet meer aanmelden.';
    const moment = (at: string) =>
      shortDay(at, now, messagesNl) + (at.includes(':') ? `, ${range(at, undefined)}` : '');
    const text = required === 'required' ? 'U moet zich aanmelden.' : 'Het is handig als u zich aanmeldt.';
    const ways = [telephone && 'bel', email && 'mail', url && 'gebruik de website'].filter(
      (way): way is string => !!way,
    );
    const how = capital(joined(ways, 'of')) || 'Meld u aan';
    const limits = [
      opens && opens > now && `vanaf ${moment(opens)}`,
      closes && `voor ${moment(closes)}`,
    ].filter(Boolean);
    return ways.length || limits.length ? `${text} ${[how, ...limits].join(' ')}.` : text;
  },
};
