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

interface Periods {
  /** Number of the period (week, month, year) that a day lies in. */
  of: (day: number) => number;
  /** First day of such a period. */
  begin: (period: number) => number;
}

const periodsOf = ({ freq, weekStart }: Rule): Periods => {
  // 1970-01-01 was a Thursday: 4.
  if (freq === 'WEEKLY')
    return {
      of: (day) => Math.floor((day + 4 - weekStart) / 7),
      begin: (period) => period * 7 - 4 + weekStart,
    };
  const months = freq === 'YEARLY' ? 12 : 1;
  return {
    of: (day) => Math.floor(monthOfDay(day) / months),
    begin: (period) => firstDayOfMonth(period * months),
  };
};

/** BYSETPOS by our own hand: `rrule` takes -5 of four days for the first, and a day named twice for two. */
const atPositions = (days: number[], positions: number[], { of }: Periods): number[] => {
  const sets = new Map<number, number[]>();
  for (const day of days) {
    const set = sets.get(of(day));
    if (set) set.push(day);
    else sets.set(of(day), [day]);
  }
  return [...sets.values()].flatMap((set) =>
    set.filter((_, index) => positions.includes(index + 1) || positions.includes(index - set.length)),
  );
};

/**
 * The days, in order, on which `rule` falls. `rrule` gets midnights in UTC, which stand for wall-clock days: it never
 * sees a zone.
 */
export const anyRuleDates = (rule: Rule, { start, from, to, count }: Expansion): number[] => {
  const { RRule, Weekday } = (found.RRule ? found : found.default) as Library;
  const { freq, interval, weekStart, bySetPos } = rule;
  let { byMonth, byMonthDay, byDay } = rule;
  // What the rule leaves out comes from its start; said aloud, because the start moves below.
  if (!byDay && !byMonthDay) {
    const date = new Date(start * DAY_MS);
    if (freq === 'WEEKLY') byDay = [{ day: weekdayOfDay(start) }];
    else byMonthDay = [date.getUTCDate()];
    if (freq === 'YEARLY') byMonth ??= [date.getUTCMonth() + 1];
  }
  // `rrule` takes a mix of "first Monday" and "Tuesday" for both at once; RFC 5545 means either.
  if (byDay?.some(({ nth }) => nth))
    byDay = byDay.flatMap(({ day, nth }) =>
      nth ? [{ day, nth }] : [...Array(53).keys()].map((n) => ({ day, nth: n + 1 })),
    );

  // `rrule` cannot jump: let it begin at the last period that begins before the window.
  const periods = periodsOf(rule);
  const first = periods.of(start);
  const skipped = count ? 0 : Math.max(0, Math.floor((periods.of(from) - first) / interval));
  // A rule that never falls keeps `rrule` busy until the year 9999: let that be near.
  const shift = Math.max(0, Math.floor((9998 - monthOfDay(to) / 12) / 400)) * CYCLE;
  const shifted = (day: number) => new Date((day + shift) * DAY_MS);
  const days = new RRule(
    {
      freq: RRule[freq],
      interval,
      wkst: weekStart - 1,
      dtstart: shifted(periods.begin(first + skipped * interval)),
      // Positions count in whole periods.
      until: shifted(bySetPos ? to + 366 : to),
      bymonth: byMonth ?? null,
      bymonthday: byMonthDay ?? null,
      byweekday: byDay?.map(({ day, nth }) => new Weekday(day - 1, nth)) ?? null,
    },
    true,
  )
    .all()
    .map((at) => at.getTime() / DAY_MS - shift);
  return (bySetPos ? atPositions(days, bySetPos, periods) : days)
    .filter((day) => day >= start && day <= to)
    .slice(0, count)
    .filter((day) => day >= from);
};
