/** Plain Dutch: the right-hand column of the phrase table (plain-language.md › Phrases); loaded when the mode is on. */
import { aidMessagesNl } from './aid-messages.nl.ts';
import { textInFull } from './abbreviations.ts';
import { timeRangeIn } from './clock.ts';
import { capital, longDay, shortDay } from './dates.ts';
import { repeats } from './detail-phrases.nl.ts';
import { isPast, joined } from './wordings.ts';
import { messagesNl } from './messages.nl.ts';
import { type AllPhrases, phrasesNl, prices, unknown } from './phrases.ts';
import { type Amount, priceIn } from './price.ts';
import { repeatIn } from './rule.ts';
import { groupedNumber } from './telephone.ts';

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
const known = (texts: readonly (string | false | undefined)[]): string[] =>
  texts.filter((text): text is string => !!text);

/** What is written short in the names of streets, at their end and before them. */
const STREET: Readonly<Record<string, string>> = {
  str: 'straat',
  ln: 'laan',
  pln: 'plein',
  burg: 'Burgemeester ',
  dr: 'Dokter ',
  ds: 'Dominee ',
  prof: 'Professor ',
  st: 'Sint ',
};
/** Street names as they are said: "Assendorperstr." → "Assendorperstraat". */
export const fullStreet = (street: string): string =>
  street.replace(
    /(?<=\p{L})(?:str|p?ln(?=\.))\.?(?=\s|$)|^(?:burg|d[rs]|prof|st)\.\s*/giu,
    (short) => STREET[short.toLowerCase().replace(/\.\s*/, '')] ?? short,
  );

/** Plain Dutch. */
export const phrasesPlainNl: AllPhrases = {
  ...phrasesNl,
  date,
  dateRange: (first, last, now) =>
    first === last ? date(first, now) : `${date(first, now)} tot en met ${date(last, now)}`,
  timeRange: (start, end, allDay) => (allDay || !start.includes(':') ? 'De hele dag' : range(start, end)),
  price: priceIn({
    ...prices,
    unknown,
    amount,
    range: (low, high) =>
      low[1] || high[1] ? `${amount(low)} tot ${amount(high)}` : `${low[0]} tot ${high[0]} euro`,
    per: { ...prices.per, person: 'per persoon' },
  }),
  priceUnknown: unknown,
  unknown: (telephone) => phrasesNl.unknown(telephone && groupedNumber(telephone)),
  repeat: repeatIn({
    ...repeats,
    one: { DAILY: 'elke dag', WEEKLY: 'elke week', MONTHLY: 'elke maand', YEARLY: 'elk jaar' },
    each: 'elke',
    weekdays: messagesNl.weekdays,
    months: messagesNl.months,
    nth: (n) => ['eerste', 'tweede', 'derde', 'vierde', 'vijfde'][n - 1] ?? repeats.nth(n),
    to: 'tot en met',
  }),
  duration: (minutes) => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    if (rest === 30) return hours === 1 ? 'anderhalf uur' : `${hours ? `${hours} en ` : ''}een half uur`;
    const left = `${rest} ${rest === 1 ? 'minuut' : 'minuten'}`;
    return hours ? `${hours} uur${rest ? ` en ${left}` : ''}` : left;
  },
  phone,
  prose: textInFull,
  aid: aidMessagesNl,
  address: ({ name, streetAddress, addressLocality }) =>
    known([name, streetAddress && fullStreet(streetAddress), addressLocality]),
  ageRange: ({ minValue: from, maxValue: to }) => {
    if (to === undefined) return from === undefined ? from : `vanaf ${from} jaar`;
    const until = `${to} jaar`;
    if (from === to) return until;
    return `${from === undefined ? '' : `${from} `}tot en met ${until}`;
  },
  registration: ({ required = 'unknown', telephone, email, url, opens, closes }, now) => {
    if (required === 'unknown') return unknown;
    if (required === 'none') return 'U hoeft zich niet aan te melden.';
    if (closes && isPast(closes, now)) return 'U kunt zich niet meer aanmelden.';
    const moment = (at: string) =>
      shortDay(at, now, messagesNl) + (at.includes(':') ? `, ${range(at, undefined)}` : '');
    const text = required === 'required' ? 'U moet zich aanmelden.' : 'Het is handig als u zich aanmeldt.';
    const ways = joined(known([telephone && 'bel', email && 'mail', url && 'gebruik de website']), 'of');
    const limits = known([
      opens && opens > now && `vanaf ${moment(opens)}`,
      closes && `voor ${moment(closes)}`,
    ]);
    if (!ways && !limits.length) return text;
    return `${text} ${[capital(ways) || 'Meld u aan', ...limits].join(' ')}.`;
  },
};

/** Plain phrases for a BCP 47 tag: in Dutch where there are no others. Rejects where a chunk cannot be loaded. */
export const phrasesPlainIn = async (locale: string): Promise<AllPhrases> =>
  /^en\b/i.test(locale) ? (await import('./plain-phrases.en.ts')).phrasesPlainEn : phrasesPlainNl;
