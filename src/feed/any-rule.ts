/**
 * The rules that everyday-rule.ts leaves: positions in a set (BYSETPOS), and everything that counts in years. Arrives
 * only when a feed holds such a rule. Equal to `rrule` by property test, wherever that keeps to RFC 5545.
 */
import type { Expansion } from './everyday-rule.ts';
import { firstDayOfMonth, monthOfDay, weekdayOfDay } from './local-time.ts';
import type { Rule } from './rule.ts';

/** Which one it is when one counts by sevens: 1 = in the first seven days. */
const seventh = (days: number): number => Math.floor(days / 7) + 1;

/**
 * The days, in order, on which a WEEKLY, MONTHLY or YEARLY `rule` falls (RFC 5545 §3.3.10). Looks at every day of the
 * periods in the window; only a `count` makes it walk from the start.
 */
export const anyRuleDates = (rule: Rule, { start, from, to, count }: Expansion): number[] => {
  const { freq, interval, weekStart, bySetPos } = rule;
  let { byMonth, byMonthDay, byDay } = rule;
  const weekly = freq === 'WEEKLY';
  const yearly = freq === 'YEARLY';
  // What the rule leaves out comes from its start.
  if (!byDay && !byMonthDay) {
    const month = monthOfDay(start);
    if (weekly) byDay = [{ day: weekdayOfDay(start) }];
    else byMonthDay = [start - firstDayOfMonth(month) + 1];
    if (yearly) byMonth ??= [(month % 12) + 1];
  }

  const months = yearly ? 12 : 1;
  /** Number of the period (week, month, year) that a day lies in. 1970-01-01 was a Thursday: 4. */
  const periodOf = (day: number): number =>
    Math.floor(weekly ? (day + 4 - weekStart) / 7 : monthOfDay(day) / months);
  const firstDayOf = (period: number): number =>
    weekly ? period * 7 - 4 + weekStart : firstDayOfMonth(period * months);

  const daysOf = (period: number): number[] => {
    const begin = firstDayOf(period);
    const end = firstDayOf(period + 1);
    const days: number[] = [];
    let month = monthOfDay(begin);
    for (let first = begin; first < end; month++) {
      const monthBegin = firstDayOfMonth(month);
      const next = firstDayOfMonth(month + 1);
      // "The first Monday" is one of the year only when the rule names no months.
      const [low, high] = yearly && !byMonth ? [begin, end] : [monthBegin, next];
      const fits = (day: number): boolean =>
        (byMonthDay?.some((n) => day === (n > 0 ? monthBegin - 1 : next) + n) ?? true) &&
        (byDay?.some(
          ({ day: weekday, nth }) =>
            weekday === weekdayOfDay(day) &&
            (!nth || nth === (nth > 0 ? seventh(day - low) : -seventh(high - 1 - day))),
        ) ??
          true);
      if (byMonth?.includes((month % 12) + 1) ?? true)
        for (let day = first; day < Math.min(next, end); day++) if (fits(day)) days.push(day);
      first = next;
    }
    return bySetPos
      ? days.filter((_, index) => bySetPos.includes(index + 1) || bySetPos.includes(index - days.length))
      : days;
  };

  const first = periodOf(start);
  const skipped = count ? 0 : Math.max(0, Math.floor((periodOf(from) - first) / interval));
  const found: number[] = [];
  let counted = 0;
  for (let period = first + skipped * interval; firstDayOf(period) <= to; period += interval)
    for (const day of daysOf(period)) {
      if (day < start) continue;
      if (day > to || counted++ === count) return found;
      if (day >= from) found.push(day);
    }
  return found;
};
