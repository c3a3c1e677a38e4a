/** Entries of one series → one Activity with its dates, moved and cancelled ones included. */
import { createHash } from 'node:crypto';
import { addDays, durationText, minutesBetween } from './import-ics-rules.ts';
import { shortened } from './import-ics-text.ts';
import type { Activity, Schedule, ScheduleChanges, SubEvent } from '../feed/schema.ts';
import type { Entry } from './import-ics-entry.ts';
import type { PlaceBook } from './import-ics-places.ts';

/** Short and stable: calendars' own UIDs may hold a mail address and do not belong in a page's URL. */
export function entryId(parts: readonly string[]): string {
  return `ics-${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12)}`;
}

/** Overrides are keyed by a date and a time, also in a series of whole days. */
const overrideKey = (date: string): string => (date.length === 10 ? `${date}T00:00` : date);

/** In an override an end is the first moment after, also of whole days. */
const overrideEnd = (end: string): string => (end.length === 10 ? `${addDays(end, 1)}T00:00` : end);

function changesOf(change: Entry, series: Entry, places: PlaceBook): ScheduleChanges {
  const changes: ScheduleChanges = {};
  const moved = change.start !== change.recurrenceId;
  const length = (entry: Entry) => entry.end && minutesBetween(entry.start, entry.end);
  if (change.cancelled) changes.eventStatus = 'EventCancelled';
  else if (moved) changes.eventStatus = 'EventRescheduled';
  if (moved) changes.startDate = overrideKey(change.start);
  if (change.end && (moved || length(change) !== length(series))) changes.endDate = overrideEnd(change.end);
  if (change.name !== series.name) changes.name = change.name;
  if (change.location && change.location !== series.location)
    changes.location = places.idOf(change.location, change.geo);
  if (change.description && change.description !== series.description) {
    changes.note = shortened(change.description, 2_000);
  }
  return changes;
}

function scheduleOf(
  series: Entry,
  changes: readonly Entry[],
  hidden: readonly string[],
  places: PlaceBook,
): Schedule {
  const [startDate = '', startTime] = series.start.split('T');
  const minutes = series.end ? minutesBetween(series.start, series.end) : 0;
  const schedule: Schedule = { startDate, ...series.rule };
  if (!startTime) {
    schedule.allDay = true;
    if (minutes > 0) schedule.duration = durationText(minutes + 1440);
  } else {
    schedule.startTime = startTime;
    if (series.end && minutes > 0 && minutes < 1440) schedule.endTime = series.end.slice(11);
    else if (minutes >= 1440) schedule.duration = durationText(minutes);
  }
  if (series.exceptDates.length > 0) schedule.exceptDate = series.exceptDates;
  const overrides: NonNullable<Schedule['recurrenceOverrides']> = {};
  for (const date of series.extraDates) overrides[overrideKey(date)] = {};
  for (const change of changes)
    overrides[overrideKey(change.recurrenceId ?? change.start)] = changesOf(change, series, places);
  for (const date of hidden) overrides[overrideKey(date)] = { excluded: true };
  if (Object.keys(overrides).length > 0) schedule.recurrenceOverrides = overrides;
  return schedule;
}

/** The dates that are written out, for an event without a (readable) rule. */
function writtenDates(
  series: Entry,
  changes: readonly Entry[],
  hidden: readonly string[],
  places: PlaceBook,
): SubEvent[] {
  const minutes = series.end && minutesBetween(series.start, series.end);
  const dates: SubEvent[] = [];
  for (const start of [series.start, ...series.extraDates]) {
    const gone = series.exceptDates.some((date) => start.startsWith(date)) || hidden.includes(start);
    if (gone || changes.some((change) => change.recurrenceId === start)) continue;
    const date: SubEvent = { startDate: start };
    if (start === series.start && series.end) date.endDate = series.end;
    else if (minutes && start.length === 16) date.endDate = laterBy(start, minutes);
    dates.push(date);
  }
  for (const change of changes) {
    const { startDate, endDate, ...rest } = changesOf(change, series, places);
    const date: SubEvent = { startDate: change.start, ...rest };
    const end = change.end ?? (startDate ? undefined : endDate);
    if (end) date.endDate = end;
    dates.push(date);
  }
  return dates;
}

const laterBy = (start: string, minutes: number): string =>
  new Date(Date.parse(`${start}Z`) + minutes * 60_000).toISOString().slice(0, 16);

export interface ActivityParts {
  id: string;
  series: Entry;
  /** Single dates of the series that are different. */
  changes: readonly Entry[];
  /** Original starts that the calendar keeps private: no such date in the feed. */
  hidden: readonly string[];
  /** Where it came from, for `source`. */
  origin: { publisher?: string; url?: string };
  places: PlaceBook;
}

/**
 * Takes over what the calendar says in fields, and nothing that only its sentences say: price, age and registration
 * stay unknown; a status is there only when the calendar has one.
 */
export function activityOf({ id, series, changes, hidden, origin, places }: ActivityParts): Activity {
  const activity: Activity = { type: 'Activity', id, name: series.name };
  if (series.description) activity.description = series.description;
  if (series.url) activity.url = series.url;
  const location = places.idOf(series.location, series.geo);
  if (location) activity.location = location;
  if (series.rule) activity.eventSchedule = [scheduleOf(series, changes, hidden, places)];
  else activity.subEvent = writtenDates(series, changes, hidden, places);
  if (series.cancelled) activity.eventStatus = 'EventCancelled';
  else if (series.confirmed) activity.eventStatus = 'EventScheduled';
  const source = { ...origin, ...(series.uid ? { id: series.uid.slice(0, 500) } : {}) };
  if (Object.keys(source).length > 0) activity.source = [source];
  return activity;
}
