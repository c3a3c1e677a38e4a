/**
 * VTIMEZONE (RFC 5545 §3.6.5) of any zone that the browser knows. Computed: what the law says of a zone's clocks is in
 * every browser already.
 */
import { daysInMonth } from '../../feed/calendar.ts';
import {
  addMinutes,
  dateOfDay,
  dayNumber,
  minutesBetween,
  weekdayOfDay,
  zoneClock,
  type LocalDateTime,
} from '../../feed/local-time.ts';
import { icsLine } from './ics-lines.model.ts';

/** A moment at which the clocks of a zone change. */
export interface ZoneChange {
  /** What the clocks show at that moment, before they change. */
  local: LocalDateTime;
  /** Minutes ahead of UTC, before and after it. */
  before: number;
  after: number;
}

/** How the clocks of a zone go in some years. */
export interface ZoneClocks {
  zone: string;
  /** Minutes ahead of UTC before the first change. */
  offset: number;
  changes: readonly ZoneChange[];
  /** The last year that was looked at. */
  lastYear: number;
}

const DAY_MS = 864e5;
const MINUTE_MS = 6e4;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const utc = (instantMs: number): LocalDateTime => new Date(instantMs).toISOString().slice(0, 16);

/**
 * The changes of a zone's clocks from the beginning of one year to the end of another; undefined for a zone that the
 * browser does not know, or whose name cannot stand in a calendar file.
 */
export function zoneClocks(zone: string, firstYear: number, lastYear: number): ZoneClocks | undefined {
  if (!/^[A-Za-z][\w+/-]*$/.test(zone)) return undefined;
  let clock: (instantMs: number) => LocalDateTime;
  try {
    clock = zoneClock(zone);
  } catch {
    return undefined;
  }
  const offsetAt = (instantMs: number) => minutesBetween(utc(instantMs), clock(instantMs));
  const changes: ZoneChange[] = [];
  const first = Date.UTC(firstYear, 0);
  const last = Date.UTC(lastYear + 1, 0);
  let offset = offsetAt(first);
  const begin = offset;
  // No zone changes its clocks and back again within two weeks (Morocco, around Ramadan, takes four).
  for (let at = first; at < last; at += 14 * DAY_MS) {
    let [low, high] = [at, at + 14 * DAY_MS];
    const after = offsetAt(high);
    if (after === offset) continue;
    while (high - low > MINUTE_MS) {
      const middle = Math.round((low + high) / 2 / MINUTE_MS) * MINUTE_MS;
      if (offsetAt(middle) === offset) low = middle;
      else high = middle;
    }
    changes.push({ local: utc(high + offset * MINUTE_MS), before: offset, after });
    offset = after;
  }
  return { zone, offset: begin, changes, lastYear };
}

/** The hours that a change skips, or that come twice: from the one up to the other. */
const unclearHours = ({ local, before, after }: ZoneChange): [from: LocalDateTime, to: LocalDateTime] => {
  const shown = addMinutes(local, after - before);
  return local < shown ? [local, shown] : [shown, local];
};

/** Whether the clocks change between two moments, so that the wall clock does not tell how long it is. */
export const isOverChange = (
  { start, end }: { start: LocalDateTime; end?: LocalDateTime },
  clocks: ZoneClocks | undefined,
): boolean =>
  end !== undefined &&
  (clocks?.changes ?? []).some((change) => {
    const [from, to] = unclearHours(change);
    return to > start && from <= end;
  });

/**
 * Whether the clocks skip a time or show it twice. RFC 5545 §3.3.5 says what it means (the same as feed.md › Schedule),
 * but calendars in wide use read it otherwise.
 */
export const isUnclear = (local: LocalDateTime, clocks: ZoneClocks | undefined): boolean =>
  (clocks?.changes ?? []).some((change) => {
    const [from, to] = unclearHours(change);
    return local >= from && local < to;
  });

/** `20260329T020000`. */
export const icsLocal = (local: LocalDateTime): string => `${local.replace(/[-:]/g, '')}00`;

const icsOffset = (minutes: number): string => {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${`${hours}`.padStart(2, '0')}${`${rest}`.padStart(2, '0')}`;
};

const yearOf = ({ local }: ZoneChange): number => +local.slice(0, 4);

/** The yearly rule of changes that still go on: "the last Sunday of March, at two"; else undefined. */
function yearlyRule(changes: readonly ZoneChange[], lastYear: number): string | undefined {
  const [first] = changes;
  if (!first || changes.length < 3 || yearOf(first) + changes.length - 1 !== lastYear) return undefined;
  const dates = changes.map((change) => {
    const day = dayNumber(change.local);
    const ofMonth = +change.local.slice(8, 10);
    const left = daysInMonth(yearOf(change), +change.local.slice(5, 7)) - ofMonth;
    return { name: WEEKDAYS[weekdayOfDay(day) - 1], nth: Math.ceil(ofMonth / 7), isLast: left < 7 };
  });
  const one = dates[0];
  const sameMoment = changes.every(
    (change, index) =>
      change.local.slice(5, 7) === first.local.slice(5, 7) &&
      change.local.slice(11) === first.local.slice(11) &&
      yearOf(change) === yearOf(first) + index &&
      dates[index]?.name === one?.name,
  );
  const nth = dates.every(({ isLast }) => isLast) ? -1 : one?.nth;
  if (!sameMoment || (nth !== -1 && dates.some((date) => date.nth !== nth))) return undefined;
  return `FREQ=YEARLY;BYMONTH=${+first.local.slice(5, 7)};BYDAY=${nth}${one?.name}`;
}

const observance = (start: LocalDateTime, before: number, after: number, rule?: string): string => {
  const kind = after > before ? 'DAYLIGHT' : 'STANDARD';
  return [
    icsLine('BEGIN', kind),
    icsLine('DTSTART', icsLocal(start)),
    ...(rule ? [icsLine('RRULE', rule)] : []),
    icsLine('TZOFFSETFROM', icsOffset(before)),
    icsLine('TZOFFSETTO', icsOffset(after)),
    icsLine('END', kind),
  ].join('');
};

/**
 * The component of a zone: its changes as yearly rules, which go on after the last year that was looked at; changes that
 * follow no rule are written out one by one.
 */
export function zoneComponent({ zone, offset, changes, lastYear }: ZoneClocks): string {
  const groups = new Map<string, ZoneChange[]>();
  for (const change of changes) {
    const key = `${change.before} ${change.after}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  const first = changes[0]?.local ?? '1971-01-01T00:00';
  const before = `${dateOfDay(dayNumber(`${+first.slice(0, 4) - 1}-01-01`))}T00:00`;
  const parts = [...groups.values()].map((group) => {
    const rule = yearlyRule(group, lastYear);
    return (rule ? group.slice(0, 1) : group)
      .map((change) => observance(change.local, change.before, change.after, rule))
      .join('');
  });
  return [
    icsLine('BEGIN', 'VTIMEZONE'),
    icsLine('TZID', zone),
    observance(before, offset, offset),
    ...parts,
    icsLine('END', 'VTIMEZONE'),
  ].join('');
}
