/** Dates and recurrence rules of a calendar event → the wall-clock dates and schedules of feed.md. */
import { ianaZone, isZone, movedToZone, wallClock } from './import-ics-zones.ts';
import type { IcsProperty } from './import-ics-split.ts';

/** How dates in this calendar are read. */
export interface DateContext {
  /** Zone of the feed: every date ends up on this clock. */
  zone: string;
  /** Zone of times that name none. */
  floatingZone: string;
  /** `X-LIC-LOCATION` per TZID. */
  claimed: ReadonlyMap<string, string>;
  /** Told once per thing that was read in a way the publisher may want to check. */
  hint: (text: string) => void;
}

/** `YYYY-MM-DD` for a whole day, else `YYYY-MM-DDTHH:mm`. */
export type LocalDate = string;

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-6]\d)?$/;

/** The day `days` later, on the calendar alone. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date.slice(0, 10)}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Years 1900–9899: dates computed from it stay within four digits. */
const isRealDate = (date: string): boolean =>
  DATE.test(date) && date >= '1900' && date < '9900' && addDays(date, 0) === date;

/** The zone in which a date property is written; undefined for UTC. Unknown names count as the floating zone. */
function zoneOf(property: IcsProperty, context: DateContext): string {
  const tzid = property.params.tzid;
  if (!tzid) return context.floatingZone;
  const zone = ianaZone(tzid, context.claimed);
  if (!zone)
    context.hint(`tijdzone "${tzid}" is onbekend: de tijden zijn gelezen als ${context.floatingZone}`);
  return zone ?? context.floatingZone;
}

/** One value of a date property on the feed's clock; undefined when it is no real date. */
export function localDate(
  value: unknown,
  property: IcsProperty,
  context: DateContext,
): LocalDate | undefined {
  const text = Array.isArray(value) ? String(value[0]) : String(value);
  // Programs that write a date under VALUE=DATE-TIME: ical.js leaves "2027-06-05T::".
  const [day = '', time = ''] = text.replace(/T:*$/, '').replace(/:+$/, '').split('T');
  if (!isRealDate(day)) return undefined;
  if (!time) return day;
  const clock = time.replace('Z', '');
  if (!TIME.test(clock)) return undefined;
  const local = `${day}T${clock.length === 5 ? `${clock}:00` : clock}`;
  const moved = time.endsWith('Z')
    ? wallClock(`${local}Z`, context.zone)
    : movedToZone(local, zoneOf(property, context), context.zone);
  return moved?.slice(0, 16);
}

const minutesOf = (date: LocalDate): number =>
  Date.parse(`${date.length === 10 ? `${date}T00:00` : date}Z`) / 60_000;

/** Minutes from one wall-clock time to another. */
export const minutesBetween = (from: LocalDate, to: LocalDate): number => minutesOf(to) - minutesOf(from);

/** A wall-clock time some minutes later; a whole day stays a whole day. */
export function addMinutes(date: LocalDate, minutes: number): LocalDate {
  const iso = new Date((minutesOf(date) + minutes) * 60_000).toISOString();
  return iso.slice(0, date.length === 10 && minutes % 1440 === 0 ? 10 : 16);
}

/** Ten years in minutes: a longer activity is a mistake, and dates must stay within four-digit years. */
const LONGEST = 10 * 366 * 1440;

/** `P1W`, `P1DT2H30M` → minutes; undefined when it is none, negative or over ten years. */
export function durationMinutes(text: string): number | undefined {
  const match = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/.exec(text);
  if (!match) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const total = ((weeks * 7 + days) * 24 + hours) * 60 + minutes;
  return total <= LONGEST ? total : undefined;
}

/** Minutes → the duration form of the feed: days, hours and minutes. */
export function durationText(minutes: number): string {
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const rest = minutes % 60;
  const time = (hours ? `${hours}H` : '') + (rest ? `${rest}M` : '');
  return `P${days ? `${days}D` : ''}${time ? `T${time}` : ''}`;
}

/** What of a Schedule comes from the rule. */
export interface ScheduleRule {
  rrule: string;
  endDate?: string;
  repeatCount?: number;
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const KEPT = ['byday', 'bymonthday', 'bymonth', 'bysetpos'];

/** UNTIL in any form → the last local day on which the series can still begin. */
function lastDay(until: string, start: LocalDate, context: DateContext): string | undefined {
  const day = until.slice(0, 10);
  if (!isRealDate(day)) return undefined;
  if (until.length === 10 || start.length === 10) return day;
  const local = until.endsWith('Z') ? wallClock(until, context.zone) : until;
  if (!local) return undefined;
  // The moment itself is included; a series that begins later on that day is already over.
  return local.slice(11, 16) < start.slice(11, 16) ? addDays(local, -1) : local.slice(0, 10);
}

/**
 * A recurrence rule in the grammar of feed.md: UNTIL and COUNT become fields, BYHOUR and the like are left out where
 * they only repeat the start time. A string is the reason why the feed cannot say this rule.
 */
export function scheduleRule(
  recur: Record<string, unknown>,
  start: LocalDate,
  context: DateContext,
): ScheduleRule | string {
  const freq = String(recur.freq);
  if (!['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(freq))
    return `herhaalt ${freq}: dat kent de feed niet`;
  const parts = [`FREQ=${freq}`];
  if (typeof recur.interval === 'number' && recur.interval > 1) parts.push(`INTERVAL=${recur.interval}`);
  for (const key of KEPT)
    if (recur[key] !== undefined) parts.push(`${key.toUpperCase()}=${[recur[key]].flat().join(',')}`);
  if (typeof recur.wkst === 'number' && recur.wkst !== 2)
    parts.push(`WKST=${WEEKDAYS[recur.wkst - 1] ?? 'MO'}`);

  const repeated: Record<string, number> = {
    byhour: Number(start.slice(11, 13)),
    byminute: Number(start.slice(14, 16)),
    bysecond: 0,
  };
  for (const key of Object.keys(recur)) {
    if (['freq', 'interval', 'until', 'count', 'wkst', ...KEPT].includes(key)) continue;
    const same = key in repeated && [recur[key]].flat().every((value) => Number(value) === repeated[key]);
    if (!same) return `de regel gebruikt ${key.toUpperCase()}: dat kent de feed niet`;
  }
  const rrule = parts.join(';');
  if (rrule.length > 200) return 'de regel is langer dan 200 tekens';
  const rule: ScheduleRule = { rrule };
  if (typeof recur.count === 'number') rule.repeatCount = recur.count;
  if (recur.until !== undefined) {
    const endDate = lastDay(String(recur.until), start, context);
    if (!endDate) return `de einddatum van de regel (UNTIL) is geen datum: ${String(recur.until)}`;
    if (endDate < start.slice(0, 10))
      return `de reeks eindigt (${endDate}) voordat hij begint (${start.slice(0, 10)})`;
    rule.endDate = endDate;
  }
  return rule;
}

/**
 * Whether the series' wall clock can be that of the feed: a start in another zone whose day differs here would make
 * "every Monday" a Tuesday. True = the weekday of the rule would no longer be right.
 */
export function dayShifts(value: unknown, start: LocalDate): boolean {
  return String(value).slice(0, 10) !== start.slice(0, 10);
}

/** The calendar's own zone (`X-WR-TIMEZONE`), if it is one that exists. */
export function calendarZone(properties: readonly IcsProperty[]): string | undefined {
  const value = properties.find(({ name }) => name === 'x-wr-timezone')?.values[0];
  const zone = value === undefined ? undefined : ianaZone(String(value), new Map());
  return zone && isZone(zone) ? zone : undefined;
}
