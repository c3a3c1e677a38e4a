/** All dates of one activity, from its schedules and from the dates written out one by one. */
import { FeedError } from './errors.ts';
import { addDays, isRealDate } from './local-time.ts';
import type { DateWindow } from './local-time.ts';
import { boundedWindow, byStart, detailsOf, isInWindow, occurrences } from './recurrence.ts';
import type { Bounds, Occurrence } from './recurrence.ts';
import type { Activity, SubEvent } from './schema.ts';

/** An occurrence with what the activity says for all its dates. `status` and `availability` absent = unknown. */
export interface DatedOccurrence extends Occurrence {
  /** IANA zone of the wall clock; absent = the zone of the feed. */
  timeZone?: string;
}

export interface AgendaBounds extends Bounds {
  /** Hears of each schedule or date that had to be left out; the others are still listed. */
  onProblem?: (problem: FeedError) => void;
}

/** Dates without a time are inclusive: an end on the 5th lasts until the midnight after it. */
const writtenOut = (date: SubEvent): Occurrence => {
  const { startDate, endDate } = date;
  for (const text of [startDate, endDate])
    if (text !== undefined && !isRealDate(text))
      throw new FeedError('bad-schedule', `"${text}" is not a date.`);
  const allDay = startDate.length === 10;
  const start = allDay ? `${startDate}T00:00` : startDate;
  const lastDay = endDate ?? startDate;
  const end =
    lastDay.length > 10
      ? endDate
      : // A day alone does not tell at what time an evening ends.
        allDay || lastDay > startDate.slice(0, 10)
        ? `${addDays(lastDay, 1)}T00:00`
        : undefined;
  return { start, ...(end && end > start && { end }), allDay, ...detailsOf(date) };
};

/**
 * The dates of an activity in a window (see `occurrences` for what counts as in it), in order of start: all its
 * schedules and `subEvent`s. Cancelled dates stay in the list, marked. What a date does not say about status and
 * availability, the activity says; if that is silent or "unknown" too, the field is absent. Never a default.
 * A date written out replaces a schedule's date with the same start; the same date from two schedules is listed once.
 * Never throws for what the feed says: a schedule that cannot be read goes to `onProblem`.
 */
export const agenda = async (
  activity: Activity,
  window: DateWindow,
  bounds: AgendaBounds = {},
): Promise<DatedOccurrence[]> => {
  const found: DatedOccurrence[] = [];
  const within = boundedWindow(window, bounds);
  const report = (problem: unknown) => {
    if (!(problem instanceof FeedError)) throw problem;
    bounds.onProblem?.(problem);
  };
  const known = <T extends string>(value: T | undefined): T | undefined =>
    value === 'unknown' ? undefined : value;
  /** Takes over a fresh occurrence: what it does not say, the activity says. */
  const list = (date: DatedOccurrence, timeZone?: string) => {
    const { status, availability, ...rest } = date;
    const dated: DatedOccurrence = rest;
    const itsStatus = known(status ?? activity.eventStatus);
    const itsAvailability = known(availability ?? activity.availability);
    if (itsStatus) dated.status = itsStatus;
    if (itsAvailability) dated.availability = itsAvailability;
    if (timeZone) dated.timeZone = timeZone;
    found.push(dated);
  };

  const written = new Set<string>();
  for (const date of activity.subEvent ?? []) {
    try {
      const occurrence = writtenOut(date);
      written.add(occurrence.start);
      if (isInWindow(occurrence, within)) list(occurrence);
    } catch (problem) {
      report(problem);
    }
  }
  const listed = new Set<string>();
  const schedules = activity.eventSchedule ?? [];
  for (const schedule of schedules) {
    try {
      for (const occurrence of await occurrences(schedule, within, bounds)) {
        const { start, end, name, location } = occurrence;
        if (written.has(start)) continue;
        if (schedules.length > 1) {
          const same = JSON.stringify([start, end, name, location]);
          if (listed.has(same)) continue;
          listed.add(same);
        }
        list(occurrence, schedule.timeZone);
      }
    } catch (problem) {
      report(problem);
    }
  }
  return found.sort(byStart).slice(0, bounds.maxOccurrences ?? 366);
};
