/** An activity as a calendar file: what a visitor needs on the day itself, and nothing that is not known. */
import type { Found } from '../../engine/engine.ts';
import type { DatedOccurrence } from '../../feed/agenda.ts';
import { toInstant } from '../../feed/instant.ts';
import type { Activity } from '../../feed/schema.ts';
import type { KeepMessages } from '../../text/keep-messages.ts';
import {
  calendarFile,
  calendarFileName,
  calendarUid,
  type CalendarEvent,
} from '../shared/calendar-file.model.ts';
import type { CalendarDownload, CalendarRequest } from '../shared/list-kind.model.ts';
import { words, type PartReading } from '../shared/reading.model.ts';
import { contactsOf, factsOf, isOff, isOnline, placesOf } from './activity-facts.model.ts';
import { planDate, planSeries, type PlannedEvent } from './activity-series.model.ts';

/** Longest text taken over: every date of a series repeats it. */
const MAX_TEXT = 500;

/** When the record says it was changed; a moment without an offset is on the clock of the feed. */
export function modifiedAt(
  { dateModified }: Pick<Activity, 'dateModified'>,
  zone: string,
): number | undefined {
  if (!dateModified) return undefined;
  const local = dateModified.length === 10 ? `${dateModified}T00:00` : dateModified;
  if (/(Z|[+-]\d{2}:?\d{2})$/.test(local.slice(10))) {
    const instant = Date.parse(local.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
    return Number.isNaN(instant) ? undefined : instant;
  }
  try {
    return toInstant(local.slice(0, 16), zone);
  } catch {
    return undefined;
  }
}

function placeFacts(found: Found, date: DatedOccurrence, reading: PartReading) {
  if (isOnline(found, date)) return { location: reading.messages.activity.online };
  const [place, parent] = placesOf(found, date);
  const address = place?.address ?? parent?.address;
  const lines = [
    ...[place, parent].flatMap((one) => words(one?.name, reading)?.text ?? []),
    ...(address ? reading.phrases.address(address) : []),
  ];
  const geo = place?.geo ?? parent?.geo;
  return { ...(lines.length && { location: lines.join(', ') }), ...(geo && { geo }) };
}

function titleOf(found: Found, date: DatedOccurrence, reading: PartReading, keep: KeepMessages): string {
  const title = words(date.name ?? found.item.name, reading)?.text ?? '';
  if (date.status === 'EventCancelled') return keep.calendar.cancelled(title);
  return date.status === 'EventPostponed' ? keep.calendar.postponed(title) : title;
}

/** The note of the date first, then text, facts and instructions, and where to look whether it is still on. */
function descriptionOf(
  found: Found,
  date: DatedOccurrence,
  reading: PartReading,
  { keep, href }: CalendarRequest,
): string {
  const activity = found.item as Activity;
  const text = (value: Activity['summary']) => words(value, reading)?.text.split(/\n\s*\n/)[0] ?? '';
  const about = text(activity.summary) || text(activity.description);
  const facts = factsOf(found, reading, date)
    .filter(({ icon }) => icon === 'price' || icon === 'people' || icon === 'phone')
    .map(({ term, lines }) => `${term}: ${lines.join(', ')}`);
  return [
    text(date.note),
    about.length > MAX_TEXT ? `${about.slice(0, MAX_TEXT).replace(/[\ud800-\udbff]$/, '')}…` : about,
    facts.join('\n'),
    text(activity.attendeeInstructions),
    href ? `${keep.calendar.checkFirst}\n${href}` : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

function eventOf(
  planned: PlannedEvent,
  found: Found,
  reading: PartReading,
  request: CalendarRequest,
): CalendarEvent {
  const { part, date, ...when } = planned;
  const activity = found.item as Activity;
  const [contact] = contactsOf(found);
  const modified = modifiedAt(activity, request.feedZone);
  return {
    ...when,
    uid: calendarUid(request.feedId, activity.id, part),
    title: titleOf(found, date, reading, request.keep),
    description: descriptionOf(found, date, reading, request),
    ...placeFacts(found, date, reading),
    ...(contact && {
      contact: [words(contact.name, reading)?.text, contact.telephone, contact.email]
        .filter(Boolean)
        .join(', '),
    }),
    ...(request.href && { url: request.href }),
    // Of a date whose status is not known, nothing is promised.
    ...(date.status && { status: isOff(date) ? 'CANCELLED' : 'CONFIRMED' }),
    ...(modified !== undefined && { modified }),
  };
}

/**
 * The file with one date or with all coming dates; undefined when there are none.
 * @throws FeedError `network` when a part of the code for rare rules did not come.
 */
export async function activityCalendar(
  found: Found,
  reading: PartReading,
  request: CalendarRequest,
): Promise<CalendarDownload | undefined> {
  const activity = found.item as Activity;
  const { date, feedZone, stamp } = request;
  const planned = date
    ? [planDate(date, feedZone)]
    : await planSeries(activity, reading.now.slice(0, 10), feedZone);
  if (!planned.length) return undefined;
  const events = planned.map((one) => eventOf(one, found, reading, request));
  return {
    name: calendarFileName(words(activity.name, reading)?.text ?? ''),
    text: calendarFile(events, stamp),
  };
}
