/** Which entries of a calendar make up the dates of an activity: rules where calendars read them alike, else dates. */
import { agenda, type DatedOccurrence } from '../../feed/agenda.ts';
import type { FeedError } from '../../feed/errors.ts';
import { addDays, type LocalDate, type LocalDateTime } from '../../feed/local-time.ts';
import { byStart, occurrences, type Occurrence } from '../../feed/recurrence.ts';
import { readRule } from '../../feed/rule.ts';
import type { Activity, Schedule } from '../../feed/schema.ts';
import type { CalendarEvent } from '../shared/calendar-file.model.ts';
import { isOverChange, isUnclear, zoneClocks } from '../shared/ics-zone.model.ts';

/** When it is, without words. */
export interface PlannedEvent extends Pick<
  CalendarEvent,
  'start' | 'end' | 'allDay' | 'timeZone' | 'rule' | 'until' | 'count' | 'except' | 'replaces'
> {
  /** What in the activity it is: see `calendarUid`. */
  part: string;
  /** What the feed says of this date; of a series, of all its dates. */
  date: DatedOccurrence;
}

/** How far exceptions are looked for; a rule itself goes on for as long as the feed says. */
const RULE_DAYS = 3_660;
const RULE_DATES = 4_000;
/** Dates written out one by one: feed.md › Reading. */
const WRITTEN_DAYS = 400;
const WRITTEN_DATES = 366;

/** A file that lacks dates because a part of the code did not come would be wrong in silence. */
const unlessLost = (problem: FeedError): void => {
  if (problem.code === 'network') throw problem;
};

/** One date by itself. Named by the start it had at first, so that it keeps its name when it moves. */
export const planDate = (date: DatedOccurrence, feedZone: string): PlannedEvent => ({
  part: `date ${date.movedFrom ?? date.start}`,
  start: date.start,
  end: date.end,
  allDay: date.allDay,
  timeZone: date.timeZone ?? feedZone,
  date,
});

/**
 * Whether calendars read a rule as the feed means it. RFC 5545 §3.3.10 has no days of the month in a week and no position
 * without something to count; and calendars disagree on positions, on periods narrowed to a month, and on lists in a year.
 */
export function isPortable(rrule: string): boolean {
  const { freq, byDay = [], byMonthDay = [], byMonth = [], bySetPos } = readRule(rrule);
  if (bySetPos || (byDay.length && byMonthDay.length)) return false;
  if (freq === 'YEARLY') {
    if (!byMonth.length) return !byDay.length && !byMonthDay.length;
    return byMonth.length === 1 && byMonthDay.length + byDay.filter(({ nth }) => nth).length === 1;
  }
  if (byMonth.length) return false;
  if (freq !== 'MONTHLY') return !byMonthDay.length;
  // Not every month has a fifth Monday: some calendars then lose the other day of that month too.
  if (byDay.length > 1 && byDay.some(({ nth = 0 }) => Math.abs(nth) > 4)) return false;
  return new Set(byDay.map(({ nth }) => nth === undefined)).size < 2;
}

/** How many times a rule has fallen before a day. */
async function timesBefore(schedule: Schedule, day: LocalDate): Promise<number> {
  const window = { from: schedule.startDate, to: addDays(day, -1) };
  return (await occurrences(schedule, window, { maxDays: Infinity, maxOccurrences: Infinity })).length;
}

/** How often and how long the rule of a series goes on, counted from its first date in the calendar. */
async function extent(schedule: Schedule, first: LocalDateTime, far: LocalDate, known: number) {
  const { endDate, repeatCount } = schedule;
  if (!repeatCount) return { until: endDate };
  // A calendar takes one of the two: how many dates both leave.
  if (endDate && endDate <= far) return { count: known };
  return { count: repeatCount - (await timesBefore(schedule, first.slice(0, 10))) };
}

/** What is the same for all schedules of an activity. */
interface Plan {
  from: LocalDate;
  feedZone: string;
  /** What a date is that says nothing itself. */
  usual: Pick<DatedOccurrence, 'status' | 'availability'>;
  /** Dates written out one by one that no series has taken in yet. */
  written: Set<DatedOccurrence>;
}

/** Whether nothing sets a date apart from the others of its series. */
const isPlain = (date: DatedOccurrence, { start, end }: Occurrence, { usual }: Plan): boolean =>
  date.start === start &&
  date.end === end &&
  date.status === usual.status &&
  date.availability === usual.availability &&
  [date.name, date.location, date.note].every((detail) => detail === undefined);

/** Of one schedule: the series with its changed dates, and the dates that fit in no series. `dates` are what it gives. */
async function planSchedule(
  schedule: Schedule,
  part: string,
  dates: readonly DatedOccurrence[],
  plan: Plan,
): Promise<{ series: PlannedEvent[]; loose: DatedOccurrence[] }> {
  const bare: Schedule = { ...schedule, exceptDate: undefined, recurrenceOverrides: undefined };
  const { rrule } = bare;
  const { from, feedZone, usual, written } = plan;
  const far = addDays(from, RULE_DAYS - 1);
  const bounds = { maxDays: RULE_DAYS, maxOccurrences: RULE_DATES };
  const byRule = rrule && isPortable(rrule) ? await occurrences(bare, { from, to: far }, bounds) : [];
  const places = new Map(byRule.map((place) => [place.start, place]));
  const timeZone = schedule.timeZone ?? feedZone;

  /** What stands where the rule has a date. */
  const standing = new Map<LocalDateTime, DatedOccurrence>();
  const stand = (date: DatedOccurrence, key: LocalDateTime): boolean => {
    if (standing.has(key) || places.get(key)?.allDay !== date.allDay) return false;
    standing.set(key, date);
    return true;
  };
  const loose = dates.filter((date) => !stand(date, date.movedFrom ?? date.start));
  if (timeZone === feedZone) for (const date of written) if (stand(date, date.start)) written.delete(date);

  const first = byRule.find(({ start }) => standing.has(start));
  if (!rrule || !first) return { series: [], loose };
  const rest = byRule.slice(byRule.indexOf(first));
  const year = +from.slice(0, 4);
  const clocks = first.allDay ? undefined : zoneClocks(timeZone, year - 1, year + 2);
  const except: LocalDateTime[] = [];
  const changed: PlannedEvent[] = [];
  for (const place of rest) {
    const date = standing.get(place.start);
    if (!date) except.push(place.start);
    // Of a series a calendar knows how long a date takes, not what its end shows in the night the clocks change.
    else if (!isPlain(date, place, plan) || isOverChange(place, clocks) || isUnclear(place.start, clocks))
      changed.push({ ...planDate(date, feedZone), timeZone, part, replaces: place.start });
  }
  const { start, end, allDay } = first;
  const length = await extent(bare, start, far, rest.length);
  const date = { start, end, allDay, ...usual };
  return {
    series: [{ part, start, end, allDay, timeZone, rule: rrule, ...length, except, date }, ...changed],
    loose,
  };
}

/**
 * Takes the dates of an activity apart into the events of a calendar, from a day on: past dates are of no use in
 * somebody's calendar; one that still runs counts.
 *
 * - A schedule whose rule calendars read alike stays a rule, with exceptions, and with an event of its own for each date
 *   that is cancelled, moved or otherwise different. Its first date is one that it really has: a calendar lists the start
 *   of a series whether it fits or not.
 * - Every other date is an event of its own, at most 366 in 400 days. RDATE would say it shorter, but there are calendars
 *   that leave such dates out, and then somebody misses one.
 *
 * A schedule that cannot be read is left out, as in `agenda`.
 * @throws FeedError `network` when the part for rare rules cannot be loaded.
 */
export async function planSeries(
  activity: Activity,
  from: LocalDate,
  feedZone: string,
): Promise<PlannedEvent[]> {
  const window = { from, to: addDays(from, RULE_DAYS - 1) };
  const bounds = { maxDays: RULE_DAYS, maxOccurrences: RULE_DATES, onProblem: unlessLost };
  const known = <T extends string>(value: T | undefined) => (value === 'unknown' ? undefined : value);
  const plan: Plan = {
    from,
    feedZone,
    usual: { status: known(activity.eventStatus), availability: known(activity.availability) },
    written: new Set(await agenda({ ...activity, eventSchedule: [] }, window, bounds)),
  };
  const replaced = new Set(
    (activity.subEvent ?? []).map(({ startDate: day }) => (day.length === 10 ? `${day}T00:00` : day)),
  );
  const schedules = activity.eventSchedule ?? [];
  const listed = new Set<string>();
  const series: PlannedEvent[] = [];
  const loose: DatedOccurrence[] = [];
  for (const [index, schedule] of Object.entries(schedules)) {
    const only = { ...activity, subEvent: [], eventSchedule: [schedule] };
    const dates = (await agenda(only, window, bounds)).filter((date) => {
      if (replaced.has(date.start)) return false;
      // As in `agenda`: the same date from two schedules is one, two dates of one schedule are two.
      if (schedules.length < 2) return true;
      const same = JSON.stringify([date.start, date.end, date.name, date.location]);
      if (listed.has(same)) return false;
      listed.add(same);
      return true;
    });
    if (!dates.length) continue;
    const planned = await planSchedule(schedule, `series ${index}`, dates, plan);
    series.push(...planned.series);
    loose.push(...planned.loose);
  }
  const last = addDays(from, WRITTEN_DAYS - 1);
  const times = new Map<string, number>();
  const singles = [...plan.written, ...loose]
    .filter(({ start }) => start.slice(0, 10) <= last)
    .sort(byStart)
    .slice(0, WRITTEN_DATES)
    .map((date) => {
      const event = planDate(date, feedZone);
      const time = (times.get(event.part) ?? 0) + 1;
      times.set(event.part, time);
      return time > 1 ? { ...event, part: `${event.part} ${time}` } : event;
    });
  return [...series, ...singles];
}
