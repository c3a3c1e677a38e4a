/** English, ordinary and plain, by the same table as the Dutch phrases. */
import { textInFull } from './abbreviations.ts';
import { timeRangeIn } from './clock.ts';
import { capital, dayParts, longDay, nearDay, shortDay } from './dates.ts';
import { isPast, joined } from './wordings.ts';
import { messagesEn } from './messages.en.ts';
import { clock, type AllPhrases, type RegistrationFacts } from './phrases.ts';
import { type Amount, type PriceWords, priceIn } from './price.ts';
import { repeatIn, type RepeatWords } from './rule.ts';
import { groupedNumber } from './telephone.ts';

const unknown = 'We do not know.';
const { free, unknown: priceUnknown } = messagesEn.cost;
const monthsShort = messagesEn.months.map((month) => month.slice(0, 3));
const date = (day: string, now = '') => {
  const { weekday, date, month, year } = dayParts(day);
  return `${nearDay(day, now, messagesEn)}${messagesEn.weekdaysShort[weekday - 1]} ${date} ${monthsShort[month - 1]} ${year}`;
};
const plainDate = (day: string, now: string) => longDay(day, now, messagesEn);
const plainRange = timeRangeIn({
  say: (minute, hour, next) =>
    ({ 0: `${hour} o'clock`, 15: `quarter past ${hour}`, 30: `half past ${hour}`, 45: `quarter to ${next}` })[
      minute
    ],
  parts: ['at night', 'in the morning', 'in the afternoon', 'in the evening'],
  mark: ':',
  unit: '',
  to: 'to',
});
const ordinal = (n: number) =>
  n + (n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'));
const nthIn = (positive: (n: number) => string) => (n: number) =>
  n > 0 ? positive(n) : n === -1 ? 'last' : 'second last';

const amount = ([euros, cents]: Amount) => `${euros}${cents && `.${cents}`}`;
const plainAmount = ([euros, cents]: Amount) =>
  euros || !cents ? `${euros} euro${euros === 1 ? '' : 's'}${cents && ` ${cents}`}` : `${+cents} cents`;
const prices: PriceWords = {
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
const repeats: RepeatWords = {
  every: {
    DAILY: ['daily', 'every # days'],
    WEEKLY: ['weekly', 'every # weeks'],
    MONTHLY: ['monthly', 'every # months'],
    YEARLY: ['yearly', 'every # years'],
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
const registration = (
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
const hours = (minutes: number) => [Math.floor(minutes / 60), minutes % 60] as const;
const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;

/** Ordinary English. */
export const phrasesEn: AllPhrases = {
  date,
  dateRange: (first, last) => (first === last ? date(first) : `${date(first)} to ${date(last)}`),
  dayHeading: (day, now) => capital(plainDate(day, now)),
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

const call = (number: string) => `Call ${groupedNumber(number)}`;

/** Plain English. */
export const phrasesPlainEn: AllPhrases = {
  ...phrasesEn,
  date: plainDate,
  dateRange: (first, last, now) =>
    first === last
      ? plainDate(first, now)
      : `${plainDate(first, now)} up to and including ${plainDate(last, now)}`,
  timeRange: (start, end, allDay) => (allDay || !start.includes(':') ? 'All day' : plainRange(start, end)),
  price: priceIn({
    ...prices,
    unknown,
    amount: plainAmount,
    range: (low, high) =>
      low[1] || high[1] ? `${plainAmount(low)} to ${plainAmount(high)}` : `${low[0]} to ${plainAmount(high)}`,
    per: { ...prices.per, person: 'per person' },
  }),
  priceUnknown: unknown,
  unknown: (telephone) => unknown + (telephone ? ` ${call(telephone)}.` : ''),
  repeat: repeatIn({
    ...repeats,
    every: {
      DAILY: ['every day', 'every # days'],
      WEEKLY: ['every week', 'every # weeks'],
      MONTHLY: ['every month', 'every # months'],
      YEARLY: ['every year', 'every # years'],
    },
    each: 'every',
    weekdays: messagesEn.weekdays,
    months: messagesEn.months,
    nth: nthIn((n) => ['first', 'second', 'third', 'fourth', 'fifth'][n - 1] ?? ''),
    to: 'to and including',
  }),
  duration: (minutes) => {
    if (minutes === 30) return 'half an hour';
    const [whole, rest] = hours(minutes);
    if (whole && rest === 30) return `${whole} and a half hours`;
    if (!whole) return count(rest, 'minute');
    return count(whole, 'hour') + (rest ? ` and ${count(rest, 'minute')}` : '');
  },
  phone: call,
  prose: textInFull,
  address: ({ name, streetAddress, addressLocality }) =>
    [name, streetAddress, addressLocality].filter((line): line is string => !!line),
  ageRange: ({ minValue, maxValue }) => {
    if (maxValue === undefined) return minValue === undefined ? undefined : `from ${minValue} years`;
    if (minValue === undefined) return `up to and including ${maxValue} years`;
    return `${minValue === maxValue ? '' : `${minValue} up to and including `}${maxValue} years`;
  },
  registration: (facts, now) =>
    registration(
      facts,
      now,
      (at) => shortDay(at, now, messagesEn) + (at.includes(':') ? `, ${plainRange(at, undefined)}` : ''),
    ),
};
