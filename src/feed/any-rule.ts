/** The rules that everyday-rule.ts leaves, through `rrule`. Its 13.6 kB arrive only when a feed holds such a rule. */
import * as rruleModule from 'rrule';
import type { Expansion } from './everyday-rule.ts';
import { firstDayOfMonth, monthOfDay, weekdayOfDay } from './local-time.ts';
import type { Rule } from './rule.ts';

type Library = Pick<typeof rruleModule, 'RRule' | 'Weekday'>;
/** Node sees the CommonJS build, with everything under `default`; bundlers and browsers see named exports. */
const found: Partial<Library> & { default?: Library } = rruleModule;

const DAY_MS = 864e5;
/** The Gregorian calendar repeats, weekdays included, every 400 years of this many days. */
const CYCLE = 146_097;

/**
 * The days, in order, on which `rule` falls. `rrule` gets midnights in UTC, which stand for wall-clock days: it never
 * sees a zone.
 */
export const anyRuleDates = (rule: Rule, { start, from, to, count }: Expansion): number[] => {
  const { RRule, Weekday } = (found.RRule ? found : found.default) as Library;
  const date = new Date(start * DAY_MS);
  let { byMonth, byMonthDay, byDay } = rule;
  // What the rule leaves out comes from its start; said aloud, because the start may move below.
  if (!byDay && !byMonthDay) {
    if (rule.freq === 'WEEKLY') byDay = [{ day: weekdayOfDay(start) }];
    else byMonthDay = [date.getUTCDate()];
    if (rule.freq === 'YEARLY') byMonth ??= [date.getUTCMonth() + 1];
  }
  // `rrule` takes a mix of "first Monday" and "Tuesday" for both at once; RFC 5545 means either.
  if (byDay?.some(({ nth }) => nth))
    byDay = byDay.flatMap(({ day, nth }) =>
      nth ? [{ day, nth }] : [...Array(53).keys()].map((n) => ({ day, nth: n + 1 })),
    );

  const begin = count ? start : nearestPeriod(rule, start, from);
  // A rule that never falls keeps `rrule` busy until the year 9999: let that be near.
  const shift = Math.max(0, Math.floor((9999 - monthOfDay(to) / 12) / 400)) * CYCLE;
  const shifted = (day: number) => new Date((day + shift) * DAY_MS);
  return new RRule(
    {
      freq: RRule[rule.freq],
      interval: rule.interval,
      wkst: rule.weekStart - 1,
      dtstart: shifted(begin),
      until: shifted(to),
      count: count ?? null,
      bymonth: byMonth ?? null,
      bymonthday: byMonthDay ?? null,
      byweekday: byDay?.map(({ day, nth }) => new Weekday(day - 1, nth)) ?? null,
      bysetpos: rule.bySetPos ?? null,
    },
    true,
  )
    .between(shifted(from), shifted(to), true)
    .map((at) => at.getTime() / DAY_MS - shift);
};

/** The first day of the last period of the rule that begins before `from`, or `start`: `rrule` itself cannot jump. */
const nearestPeriod = ({ freq, interval, weekStart }: Rule, start: number, from: number): number => {
  if (freq === 'DAILY' || freq === 'WEEKLY') {
    const weekly = freq === 'WEEKLY';
    const step = weekly ? 7 * interval : interval;
    const origin = weekly ? start - ((weekdayOfDay(start) - weekStart + 7) % 7) : start;
    return Math.max(start, origin + Math.floor((from - origin) / step) * step);
  }
  const step = freq === 'YEARLY' ? 12 * interval : interval;
  const origin = monthOfDay(start) - (freq === 'YEARLY' ? monthOfDay(start) % 12 : 0);
  const ahead = Math.floor((monthOfDay(from) - origin) / step);
  return ahead > 0 ? firstDayOfMonth(origin + ahead * step) : start;
};
