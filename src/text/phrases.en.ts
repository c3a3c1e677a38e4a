/** Ordinary English, by the same table as the Dutch phrases; what plain English shares with it is given too. */
import { capital, dayParts, longDay, nearDay } from './dates.ts';
import { isPast, joined } from './wordings.ts';
import { messagesEn } from './messages.en.ts';
import { clock, type AllPhrases, type RegistrationFacts } from './phrases.ts';
import { type Amount, type PriceWords, priceIn } from './price.ts';
import { repeatIn, type RepeatWords } from './rule.ts';

export const unknown = 'We do not know.';
const { free, unknown: priceUnknown } = messagesEn.cost;
const monthsShort = messagesEn.months.map((month) => month.slice(0, 3));
const date = (day: string, now = '') => {
  const { weekday, date, month, year } = dayParts(day);
  return `${nearDay(day, now, messagesEn)}${messagesEn.weekdaysShort[weekday - 1]} ${date} ${monthsShort[month - 1]} ${year}`;
};
const ordinal = (n: number) =>
  n + (n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'));
export const nthIn = (positive: (n: number) => string) => (n: number) =>
  n > 0 ? positive(n) : n === -1 ? 'last' : 'second last';

const amount = ([euros, cents]: Amount) => `${euros}${cents && `.${cents}`}`;
export const prices: PriceWords = {
  unknown: priceUnknown,
  free,
  amount: (price) => `€${amount(price)}`,
  range: (low, high) => `€${amount(low)}–${amount(high)}`,
  from: 'from',
  upTo: 'at most',
  per: {
    person: 'p.p.',
    group: 'per group',
    hour: 'per hour',
    daypart: 'per part of the day',
    day: 'per day',
    month: 'per month',
    year: 'per year',
    series: 'for the whole series',
  },
};
export const repeats: RepeatWords = {
  one: { DAILY: 'daily', WEEKLY: 'weekly', MONTHLY: 'monthly', YEARLY: 'yearly' },
  many: {
    DAILY: 'every # days',
    WEEKLY: 'every # weeks',
    MONTHLY: 'every # months',
    YEARLY: 'every # years',
  },
  each: '',
  weekdays: messagesEn.weekdaysShort,
  months: monthsShort,
  nth: nthIn(ordinal),
  ordinal,
  lastDay: 'last day',
  and: 'and',
  to: 'to',
  on: 'on',
  onThe: 'on the',
  of: 'of',
  in: 'in',
  ofTheMonth: 'of the month',
};
/** In both modes: whether one can still sign up, how and until when. */
export const registration = (
  { required = 'unknown', telephone, email, url, opens, closes }: RegistrationFacts,
  now: string,
  moment: (at: string) => string,
) => {
  if (required === 'unknown') return unknown;
  if (required === 'none') return 'You do not need to sign up.';
  if (closes && isPast(closes, now)) return 'You can no longer sign up.';
  const ways = [telephone && 'call', email && 'email', url && 'use the website'].filter(
    (way): way is string => !!way,
  );
  const limits = [
    opens && opens > now && `from ${moment(opens)}`,
    closes && `before ${moment(closes)}`,
  ].filter(Boolean);
  const text = required === 'required' ? 'You must sign up.' : 'It helps if you sign up.';
  const how = capital(joined(ways, 'or')) || 'Sign up';
  return ways.length || limits.length ? `${text} ${[how, ...limits].join(' ')}.` : text;
};
export const hours = (minutes: number) => [Math.floor(minutes / 60), minutes % 60] as const;

/** Ordinary English. */
export const phrasesEn: AllPhrases = {
  date,
  dateRange: (first, last) => (first === last ? date(first) : `${date(first)} to ${date(last)}`),
  dayHeading: (day, now) => capital(longDay(day, now, messagesEn)),
  timeRange: (start, end, allDay) =>
    allDay || !start.includes(':') ? 'all day' : clock(start) + (end ? `–${clock(end)}` : ''),
  price: priceIn(prices),
  free,
  priceUnknown,
  unknown: (telephone) => unknown + (telephone ? ` Call ${telephone}.` : ''),
  repeat: repeatIn(repeats),
  duration: (minutes) => {
    const [whole, rest] = hours(minutes);
    if (whole && rest % 30 === 0) return `${minutes / 60} hour${minutes === 60 ? '' : 's'}`;
    return whole ? `${whole} h ${rest} min` : `${rest} min`;
  },
  phone: (number) => number,
  prose: (text) => text,
  address: ({ name, streetAddress, postalCode, addressLocality }) =>
    [name, streetAddress, [postalCode, addressLocality].filter(Boolean).join(' ')].filter(
      (line): line is string => !!line,
    ),
  ageRange: ({ minValue, maxValue }) => {
    if (maxValue === undefined) return minValue === undefined ? undefined : `${minValue}+`;
    if (minValue === undefined) return `up to ${maxValue} years`;
    return `${minValue === maxValue ? '' : `${minValue}–`}${maxValue} years`;
  },
  registration: (facts, now) =>
    registration(facts, now, (at) => date(at) + (at.includes(':') ? ` ${clock(at)}` : '')),
};
