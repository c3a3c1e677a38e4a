/** From a schedule to its dates: the one function in front of both expanders. */
import { FeedError } from './errors.ts';
import { everydayDates, isEveryday } from './everyday-rule.ts';
import { addMinutes, dateOfDay, dayNumber, isRealDate, minutesBetween } from './local-time.ts';
import type { DateWindow, LocalDateTime } from './local-time.ts';
import { readRule } from './rule.ts';
import type { Availability, EventStatus, Schedule, ScheduleChanges } from './schema.ts';

/** Everything absent is unknown: nothing here has a default. */
export interface Occurrence {
  /** Wall clock. Of an all-day date: midnight. */
  start: LocalDateTime;
  /** First moment after it, wall clock. Of an all-day date: the midnight after its last day. Absent = unknown. */
  end?: LocalDateTime;
  allDay: boolean;
  status?: EventStatus;
  availability?: Availability;
  name?: ScheduleChanges['name'];
  location?: string;
  note?: ScheduleChanges['note'];
  /** The start it would have had by the rule. */
  movedFrom?: LocalDateTime;
}

/** How much one expansion may give; feed.md's values by default. */
export interface Bounds {
  /** Default 366. The first ones in time are kept. */
  maxOccurrences?: number;
  /** Default 400. A longer window ends earlier. */
  maxDays?: number;
}

const DAY = 24 * 60;
/** About ten years; a longer duration is a typing error. */
const LONGEST = 3_660 * DAY;

const bad = (why: string): FeedError => new FeedError('bad-schedule', why);

/** Minutes of wall clock in `P1DT2H30M`. */
const minutesOf = (duration: string): number => {
  const [, days, hours, minutes] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(duration) ?? [];
  const total = +(days ?? 0) * DAY + +(hours ?? 0) * 60 + +(minutes ?? 0);
  if (total > LONGEST) throw bad(`duration "${duration}" is longer than ten years.`);
  return total;
};

/** How long one occurrence takes, in minutes of wall clock; undefined = unknown. */
const lengthOf = ({ startTime, endTime, duration }: Schedule, allDay: boolean): number | undefined => {
  const length = duration === undefined ? 0 : minutesOf(duration);
  if (allDay) return Math.max(1, Math.ceil(length / DAY)) * DAY;
  if (!endTime) return length || undefined;
  const minutes = minutesBetween(`1970-01-01T${startTime}`, `1970-01-01T${endTime}`);
  return minutes > 0 ? minutes : minutes + DAY;
};

/** Whether it starts in the window, or started before and still runs in it. */
export const isInWindow = (
  { start, end }: Pick<Occurrence, 'start' | 'end'>,
  { from, to }: DateWindow,
): boolean => start.slice(0, 10) <= to && (start >= from || (end !== undefined && end > `${from}T00:00`));

/** The window cut to the bounds. */
export const boundedWindow = ({ from, to }: DateWindow, { maxDays = 400 }: Bounds): DateWindow => {
  return { from, to: dateOfDay(Math.min(dayNumber(to), dayNumber(from) + maxDays - 1)) };
};

export const byStart = (a: Occurrence, b: Occurrence): number =>
  a.start < b.start ? -1 : a.start > b.start ? 1 : 0;

/** What a changed date (or a date written out) says beside its time. */
export const detailsOf = ({
  eventStatus,
  availability,
  name,
  location,
  note,
}: ScheduleChanges): Partial<Occurrence> => ({
  ...(eventStatus && { status: eventStatus }),
  ...(availability && { availability }),
  ...(name !== undefined && { name }),
  ...(location !== undefined && { location }),
  ...(note !== undefined && { note }),
});

type Expand = (from: number, to: number) => Promise<number[]>;

const expander = (schedule: Schedule): Expand => {
  const { startDate, endDate, repeatCount: count, rrule } = schedule;
  for (const date of [startDate, endDate])
    if (date !== undefined && !isRealDate(date)) throw bad(`"${date}" is not a date.`);
  const start = dayNumber(startDate);
  const last = endDate === undefined ? Infinity : dayNumber(endDate);
  if (rrule === undefined)
    return async (from, to) => (start >= from && start <= Math.min(to, last) ? [start] : []);
  const rule = readRule(rrule);
  const everyday = isEveryday(rule);
  return async (from, to) => {
    const expansion = { start, from: Math.max(from, start), to: Math.min(to, last), count };
    if (expansion.from > expansion.to) return [];
    if (everyday) return everydayDates(rule, expansion);
    const { anyRuleDates } = await import('./any-rule.ts').catch((cause: unknown) => {
      throw new FeedError('network', 'The part for rare rules did not load.', { cause });
    });
    return anyRuleDates(rule, expansion);
  };
};

/** Whether a start falls out by `exceptDate`: that moment, that whole date, or a period. */
const exceptions = ({ exceptDate = [] }: Schedule): ((start: LocalDateTime) => boolean) => {
  if (!exceptDate.length) return () => false;
  const single = new Set<string>();
  const periods: DateWindow[] = [];
  for (const except of exceptDate) {
    if (typeof except === 'string') single.add(except);
    else periods.push(except);
  }
  return (start) => {
    const date = start.slice(0, 10);
    return (
      single.has(date) || single.has(start) || periods.some(({ from, to }) => date >= from && date <= to)
    );
  };
};

/**
 * The occurrences of a schedule in a window, in order of start. Wall clock throughout: the zone of the machine plays no
 * part. An occurrence counts when it starts on a date in the window (both ends inclusive), and also when it started
 * before and still runs in it (past midnight, several days).
 *
 * - Without `rrule`: once, on `startDate`. With it: the days that fit the rule; `startDate` is one of them only if it
 *   fits (as in dateutil and `rrule`). `repeatCount` counts before exceptions are taken away (RFC 5545 §3.8.5.3);
 *   `endDate` is the last possible day.
 * - No `startTime`, or `allDay`: an all-day date, whose key in `recurrenceOverrides` ends in `T00:00`.
 * - `duration` runs on the wall clock: 22:00 and `PT8H` is 06:00, also in the night the clocks change.
 * - An override with `excluded` takes the date away; one with `startDate` moves it (and keeps its length); one with
 *   `eventStatus: "EventCancelled"` leaves it in the list, marked. A key that is no occurrence, or that `exceptDate`
 *   took away, adds one. Overrides that name an impossible day are left out.
 *
 * @throws FeedError `bad-schedule` for a rule outside feed.md's grammar, an impossible date, a duration over ten years;
 * `network` when the rare rules' part cannot be loaded.
 */
export const occurrences = async (
  schedule: Schedule,
  window: DateWindow,
  bounds: Bounds = {},
): Promise<Occurrence[]> => {
  const { recurrenceOverrides: overrides = {}, startTime } = schedule;
  const allDay = schedule.allDay || startTime === undefined;
  const time = allDay ? '00:00' : startTime;
  const length = lengthOf(schedule, allDay);
  const expand = expander(schedule);
  const isExcepted = exceptions(schedule);
  const within = boundedWindow(window, bounds);
  const first = dayNumber(within.from);

  const found: Occurrence[] = [];
  const add = (start: LocalDateTime, end?: LocalDateTime, wholeDay = allDay): Occurrence => {
    const occurrence: Occurrence = { start, allDay: wholeDay };
    if (end) occurrence.end = end;
    if (isInWindow(occurrence, within)) found.push(occurrence);
    return occurrence;
  };

  // How much later every date ends is worked out once: a year of daily dates for many records must stay cheap.
  const ending = length ? addMinutes(`1970-01-01T${time}`, length) : undefined;
  const daysOn = ending ? dayNumber(ending) : 0;
  for (const day of await expand(first - daysOn, dayNumber(within.to))) {
    const date = dateOfDay(day);
    const start = `${date}T${time}`;
    if (isExcepted(start) || Object.hasOwn(overrides, start)) continue;
    add(start, ending && (daysOn ? dateOfDay(day + daysOn) : date) + ending.slice(10));
  }
  for (const [key, changes] of Object.entries(overrides)) {
    const start = (changes.startDate ?? key) as LocalDateTime;
    if (changes.excluded || !isRealDate(key) || !isRealDate(start)) continue;
    let movedFrom: LocalDateTime | undefined;
    if (start !== key && key.endsWith(time) && !isExcepted(key)) {
      const day = dayNumber(key);
      if ((await expand(day, day)).length) movedFrom = key;
    }
    const { endDate } = changes as ScheduleChanges;
    const wholeDay = allDay && start.endsWith('T00:00');
    const ownEnd = endDate && isRealDate(endDate) && endDate > start ? endDate : undefined;
    const end = ownEnd ?? (length && wholeDay === allDay ? addMinutes(start, length) : undefined);
    Object.assign(
      add(start, end, wholeDay),
      detailsOf(changes as ScheduleChanges),
      movedFrom && { movedFrom },
    );
  }
  return found.sort(byStart).slice(0, bounds.maxOccurrences ?? 366);
};
