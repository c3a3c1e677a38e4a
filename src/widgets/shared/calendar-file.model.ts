/**
 * A calendar file: iCalendar, RFC 5545. Without METHOD: that is for messages between an organiser and guests, where
 * PUBLISH asks an ORGANIZER with a mail address (RFC 5546 §3.2.1); a file to keep has neither.
 */
import { toInstant } from '../../feed/instant.ts';
import { addDays, minutesBetween, type LocalDate, type LocalDateTime } from '../../feed/local-time.ts';
import { icsLine, icsText } from './ics-lines.model.ts';
import {
  icsLocal,
  isOverChange,
  isUnclear,
  zoneClocks,
  zoneComponent,
  type ZoneClocks,
} from './ics-zone.model.ts';

/** One VEVENT, in wall-clock time. Texts as they are in the feed; what is absent is not written. */
export interface CalendarEvent {
  uid: string;
  start: LocalDateTime;
  /** First moment after it; absent = unknown. */
  end?: LocalDateTime;
  allDay: boolean;
  /** IANA zone; one that the browser does not know gives the wall clock without a zone. */
  timeZone: string;
  /** RRULE without UNTIL and COUNT; its first day is `start`. */
  rule?: string;
  /** Last possible day of the rule, inclusive. */
  until?: LocalDate;
  /** How many times the rule falls, from `start`. */
  count?: number;
  /** Starts by the rule that fall out. */
  except?: readonly LocalDateTime[];
  /** The start by the rule of the same `uid` that this one takes the place of. */
  replaces?: LocalDateTime;
  /** Absent = unknown. */
  status?: 'CONFIRMED' | 'CANCELLED';
  title: string;
  description?: string;
  location?: string;
  contact?: string;
  url?: string;
  geo?: { latitude: number; longitude: number };
  /** When the record was changed last, ms since 1970. */
  modified?: number;
}

const MINUTE_MS = 6e4;
/** 2000-01-01 in UTC. */
const MILLENNIUM = 9466848e5;
/** A series without an end is looked at for so many years; the rules of its zone go on after that. */
const YEARS_AHEAD = 4;

/** `20260301T120000Z`. */
const icsInstant = (instantMs: number): string =>
  `${new Date(instantMs).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
const icsDate = (local: LocalDateTime): string => local.slice(0, 10).replace(/-/g, '');

/** Property name with its parameters, and value. */
type Property = [name: string, value: string];

/** By the clocks of the zone, as a calendar must have it to repeat it or to find it again. */
function dated(name: string, local: LocalDateTime, allDay: boolean, zone: ZoneClocks | undefined): Property {
  if (allDay) return [`${name};VALUE=DATE`, icsDate(local)];
  return [zone ? `${name};TZID=${zone.zone}` : name, icsLocal(local)];
}

/** As `dated`, for one date: as an instant where the clocks do not tell. */
const datedOnce: typeof dated = (name, local, allDay, zone) =>
  zone && isUnclear(local, zone)
    ? [name, icsInstant(toInstant(local, zone.zone))]
    : dated(name, local, allDay, zone);

/**
 * The end of a series that begins in the night of a change is said as a duration: of an end, a calendar takes over the
 * exact length (RFC 5545 §3.8.5.3), and every later night would end an hour off.
 */
function ending(event: CalendarEvent, zone: ZoneClocks | undefined): Property[] {
  const { start, end, allDay, rule } = event;
  if (end === undefined) return [];
  // Of whole days the end is the day after the last (§3.6.1), also when the feed names a time on it.
  if (allDay && !end.endsWith('T00:00')) return [dated('DTEND', addDays(end.slice(0, 10), 1), allDay, zone)];
  if (rule && !allDay && isOverChange(event, zone)) return [['DURATION', `PT${minutesBetween(start, end)}M`]];
  return [(rule ? dated : datedOnce)('DTEND', end, allDay, zone)];
}

function repeating(event: CalendarEvent, zone: ZoneClocks | undefined): Property[] {
  const { rule, until, count, allDay, except = [] } = event;
  if (!rule) return [];
  // The end of that day and not the last start itself: there are calendars that compare its year, which east of Greenwich may
  // be over later than in UTC.
  const last = until && `${until}T23:59`;
  const untilValue =
    last && (allDay ? icsDate(last) : zone ? icsInstant(toInstant(last, zone.zone)) : icsLocal(last));
  const end = untilValue ? `;UNTIL=${untilValue}` : count ? `;COUNT=${count}` : '';
  return [
    ['RRULE', rule + end],
    // One a line: not every calendar reads a list.
    ...except.map((date) => dated('EXDATE', date, allDay, zone)),
  ];
}

/** A higher number for every later version of the record, so that a file fetched again replaces the older one. */
const versionOf = (modified: number): Property[] => [
  ['LAST-MODIFIED', icsInstant(modified)],
  ['SEQUENCE', `${Math.max(0, Math.floor((modified - MILLENNIUM) / MINUTE_MS))}`],
];

function component(event: CalendarEvent, zone: ZoneClocks | undefined, stamp: number): string {
  const {
    uid,
    start,
    allDay,
    rule,
    replaces,
    status,
    title,
    description,
    location,
    contact,
    url,
    geo,
    modified,
  } = event;
  const text = (name: string, value: string | undefined): Property[] =>
    value?.trim() ? [[name, icsText(value)]] : [];
  const properties: Property[] = [
    ['BEGIN', 'VEVENT'],
    ['UID', icsText(uid)],
    ['DTSTAMP', icsInstant(stamp)],
    ...(replaces ? [dated('RECURRENCE-ID', replaces, allDay, zone)] : []),
    (rule ? dated : datedOnce)('DTSTART', start, allDay, zone),
    ...ending(event, zone),
    ...repeating(event, zone),
    ...text('SUMMARY', title),
    ...text('DESCRIPTION', description),
    ...text('LOCATION', location),
    ...text('CONTACT', contact),
    // A checked URL holds no control, no space and no quote: nothing to escape (§3.3.13).
    ...(url ? [['URL', url] satisfies Property] : []),
    ...(geo ? [['GEO', `${geo.latitude.toFixed(6)};${geo.longitude.toFixed(6)}`] satisfies Property] : []),
    ...(status ? [['STATUS', status] satisfies Property] : []),
    ...(modified === undefined ? [] : versionOf(modified)),
    ['END', 'VEVENT'],
  ];
  return properties.map(([name, value]) => icsLine(name, value)).join('');
}

/** The clocks of every zone that occurs, for the years of the events in it. */
function clocksOf(events: readonly CalendarEvent[]): Map<string, ZoneClocks | undefined> {
  const years = new Map<string, [first: number, last: number]>();
  for (const { timeZone, start, rule, allDay } of events) {
    if (allDay) continue;
    const year = +start.slice(0, 4);
    const [first, last] = years.get(timeZone) ?? [year, year];
    years.set(timeZone, [Math.min(first, year), Math.max(last, rule ? year + YEARS_AHEAD : year + 1)]);
  }
  return new Map([...years].map(([zone, [first, last]]) => [zone, zoneClocks(zone, first - 1, last + 2)]));
}

/**
 * The file, as text to be written in UTF-8. Deterministic: `stamp` (DTSTAMP, ms since 1970) is the moment of making.
 * Nothing that stands in a text can begin a line or a property of its own.
 */
export function calendarFile(events: readonly CalendarEvent[], stamp: number): string {
  const clocks = clocksOf(events);
  return [
    icsLine('BEGIN', 'VCALENDAR'),
    icsLine('VERSION', '2.0'),
    icsLine('PRODID', '-//Samenspel//Samenspel//NL'),
    icsLine('CALSCALE', 'GREGORIAN'),
    ...[...clocks.values()].flatMap((zone) => (zone ? [zoneComponent(zone)] : [])),
    ...events.map((event) => component(event, event.allDay ? undefined : clocks.get(event.timeZone), stamp)),
    icsLine('END', 'VCALENDAR'),
  ].join('');
}

/**
 * 128 bits of FNV-1a, as 32 hexadecimal digits: no secret and no guard, only a short name that is the same every time.
 */
function shortName(text: string): string {
  let hash = 0x6c62272e07bb014262b821756295c58dn;
  for (const byte of new TextEncoder().encode(text))
    hash = BigInt.asUintN(128, (hash ^ BigInt(byte)) * 0x1000000000000000000013bn);
  return hash.toString(16).padStart(32, '0');
}

/**
 * A UID that is the same in every file, on every device and in every browser: from the id of the feed, the id of the item,
 * and what in the item it is (`part`: a series by its place in the record, a single date by the start it had at first).
 */
export const calendarUid = (feedId: string, itemId: string, part: string): string =>
  `${shortName(JSON.stringify([feedId, itemId, part]))}@samenspel`;

/** A name that every device accepts: `Samen eten in 't Café` → `samen-eten-in-t-cafe.ics`. */
export function calendarFileName(title: string): string {
  const name = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `${name || 'agenda'}.ics`;
}
