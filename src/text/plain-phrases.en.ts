/** Plain English, by the same table as the Dutch phrases. */
import { aidMessagesEn } from './aid-messages.en.ts';
import { textInFull } from './abbreviations.ts';
import { timeRangeIn } from './clock.ts';
import { longDay, shortDay } from './dates.ts';
import { messagesEn } from './messages.en.ts';
import { hours, nthIn, phrasesEn, prices, registration, repeats, unknown } from './phrases.en.ts';
import type { AllPhrases } from './phrases.ts';
import { type Amount, priceIn } from './price.ts';
import { repeatIn } from './rule.ts';
import { groupedNumber } from './telephone.ts';

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
const plainAmount = ([euros, cents]: Amount) =>
  euros || !cents ? `${euros} euro${euros === 1 ? '' : 's'}${cents && ` ${cents}`}` : `${+cents} cents`;
const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
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
    one: { DAILY: 'every day', WEEKLY: 'every week', MONTHLY: 'every month', YEARLY: 'every year' },
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
  aid: aidMessagesEn,
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
