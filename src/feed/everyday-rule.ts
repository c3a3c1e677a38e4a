/**
 * The rules of nearly every real activity, without a library: every so many days or weeks, and the first Tuesday, the
 * last Friday or the 15th of the month. Equal to `rrule` by property test; any-rule.ts has the others.
 */
import { firstDayOfMonth, monthOfDay, weekdayOfDay } from './local-time.ts';
import type { Rule } from './rule.ts';

/** What every expander takes. Days are day numbers: days since 1970-01-01. */
export interface Expansion {
  /** Day from which the rule counts. It is an occurrence only if it fits the rule. */
  start: number;
  /** First and last day wanted, inclusive. */
  from: number;
  to: number;
  /** At most so many occurrences, counted from `start`. */
  count: number | undefined;
}

/** Whether `everydayDates` can expand it. */
export const isEveryday = ({ freq, byMonthDay, byMonth, byDay, bySetPos }: Rule): boolean =>
  freq === 'DAILY' ||
  (freq === 'WEEKLY' && !bySetPos) ||
  (freq === 'MONTHLY' &&
    !byMonth &&
    !(byDay && byMonthDay) &&
    (!bySetPos || (byDay?.length === 1 && !byDay[0]?.nth)));

/**
 * The days, in order, on which an everyday rule falls. Jumps to the window by arithmetic; only a `count` makes it walk
 * from the start.
 */
export const everydayDates = (rule: Rule, { start, from, to, count }: Expansion): number[] => {
  const { freq, interval, weekStart, byDay, byMonthDay, byMonth, bySetPos } = rule;
  // Of the one day of a day, only the first and the last exist.
  if (freq === 'DAILY' && bySetPos && !bySetPos.some((n) => Math.abs(n) === 1)) return [];
  const monthly = freq === 'MONTHLY';
  const weekly = freq === 'WEEKLY';
  const startDay = weekdayOfDay(start);

  /** The days of the month that the rule names; months too short for one of them leave it out. */
  const daysOfMonth = (month: number): number[] => {
    const first = firstDayOfMonth(month);
    const length = firstDayOfMonth(month + 1) - first;
    const days = new Set<number>();
    const add = (day: number) => day > 0 && day <= length && days.add(first + day - 1);
    // BYDAY=TU;BYSETPOS=3 is how some calendars write 3TU.
    const named = bySetPos ? bySetPos.map((nth) => ({ day: byDay?.[0]?.day ?? startDay, nth })) : byDay;
    for (const { day, nth } of named ?? []) {
      const earliest = ((day - weekdayOfDay(first) + 7) % 7) + 1;
      const latest = earliest + 7 * Math.floor((length - earliest) / 7);
      if (!nth) for (let at = earliest; at <= length; at += 7) add(at);
      else add(nth > 0 ? earliest + 7 * (nth - 1) : latest + 7 * (nth + 1));
    }
    if (!named)
      for (const day of byMonthDay ?? [start - firstDayOfMonth(monthOfDay(start)) + 1])
        add(day > 0 ? day : length + day + 1);
    return [...days].sort((a, b) => a - b);
  };

  /** Days and weeks may be narrowed to months and days of the month. */
  const fits = (day: number): boolean => {
    if (!byMonth && !byMonthDay) return true;
    const month = monthOfDay(day);
    const first = firstDayOfMonth(month);
    return (
      (byMonth?.includes((month % 12) + 1) ?? true) &&
      (byMonthDay?.some((n) => day === (n > 0 ? first - 1 : firstDayOfMonth(month + 1)) + n) ?? true)
    );
  };

  const weekdays = byDay?.map(({ day }) => day);
  const offsets = [...new Set(weekdays ?? (byMonthDay ? [1, 2, 3, 4, 5, 6, 7] : [startDay]))]
    .map((day) => (day - weekStart + 7) % 7)
    .sort((a, b) => a - b);
  const origin = monthly ? monthOfDay(start) : weekly ? start - ((startDay - weekStart + 7) % 7) : start;
  const step = weekly ? 7 * interval : interval;
  const ahead = Math.floor(((monthly ? monthOfDay(from) : from) - origin) / step);
  const found: number[] = [];
  let counted = 0;
  for (let period = count ? 0 : Math.max(0, ahead); ; period++) {
    const at = origin + period * step;
    if ((monthly ? firstDayOfMonth(at) : at) > to) return found;
    const days = monthly
      ? daysOfMonth(at)
      : weekly
        ? offsets.map((offset) => at + offset)
        : !weekdays || weekdays.includes(weekdayOfDay(at))
          ? [at]
          : [];
    for (const day of days) {
      if (day < start || (!monthly && !fits(day))) continue;
      if (day > to) return found;
      if (day >= from) found.push(day);
      if (++counted === count) return found;
    }
  }
};
