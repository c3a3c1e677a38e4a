/**
 * Wall-clock time as text (feed.md, principle 1): comparing is comparing strings, counting is counting days since
 * 1970-01-01. Nothing here reads the clock or the zone of the machine.
 */
import { FeedError } from './errors.ts';

/** `YYYY-MM-DD`. Compare with `<` and `===`. */
export type LocalDate = string;
/** `YYYY-MM-DDTHH:mm`. Compare with `<` and `===`. */
export type LocalDateTime = string;
/** Both ends inclusive. */
export interface DateWindow {
  from: LocalDate;
  to: LocalDate;
}

/** The zone of a feed that names none (feed.md, principle 1). */
export const HOME_ZONE = 'Europe/Amsterdam';

const DAY_MS = 864e5;
const MINUTE_MS = 6e4;
const modulo = (value: number, by: number): number => ((value % by) + by) % by;

/** Days since 1970-01-01 of a real date; the time in `local`, if any, is ignored. */
export const dayNumber = (local: LocalDate | LocalDateTime): number =>
  Date.UTC(+local.slice(0, 4), +local.slice(5, 7) - 1, +local.slice(8, 10)) / DAY_MS;

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** The date that is `day` days after 1970-01-01. By hand, as it runs for every date: `toISOString` takes four times as long. */
export const dateOfDay = (day: number): LocalDate => {
  const date = new Date(day * DAY_MS);
  const year = `${date.getUTCFullYear()}`.padStart(4, '0');
  return `${year}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
};

/** 1 = Monday … 7 = Sunday (ISO 8601), of a day number. */
export const weekdayOfDay = (day: number): number => modulo(day + 3, 7) + 1;

/** The date `days` later (earlier when negative). */
export const addDays = (date: LocalDate, days: number): LocalDate => dateOfDay(dayNumber(date) + days);

/** Months since the year 0 of a day number: whole months count as numbers do. */
export const monthOfDay = (day: number): number => {
  const date = new Date(day * DAY_MS);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

/** Day number of the first day of such a month. */
export const firstDayOfMonth = (month: number): number =>
  Date.UTC(Math.floor(month / 12), modulo(month, 12)) / DAY_MS;

export const wallMs = (local: LocalDateTime): number =>
  dayNumber(local) * DAY_MS + (+local.slice(11, 13) * 60 + +local.slice(14, 16)) * MINUTE_MS;

/** Minutes on the wall clock from one to the other; a change of summer time in between does not count. */
export const minutesBetween = (from: LocalDateTime, to: LocalDateTime): number =>
  (wallMs(to) - wallMs(from)) / MINUTE_MS;

/** The wall clock `minutes` later. */
export const addMinutes = (local: LocalDateTime, minutes: number): LocalDateTime =>
  new Date(wallMs(local) + minutes * MINUTE_MS).toISOString().slice(0, 16);

/**
 * Whether text of the right form names a day that exists: not 31 April, not 29 February in most years. A time behind it
 * is checked too. The years 0000–0099 are not taken for real.
 */
export const isRealDate = (local: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d(T([01]\d|2[0-3]):[0-5]\d)?$/.test(local)) return false;
  const day = dayNumber(local);
  return local.startsWith(dateOfDay(day));
};

/**
 * Reads the wall clock of one zone at any instant (ms since 1970, UTC); made once for many readings.
 * @throws FeedError `bad-schedule` when the zone is unknown.
 */
export const zoneClock = (timeZone: string): ((instantMs: number) => LocalDateTime) => {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  } catch (cause) {
    throw new FeedError('bad-schedule', `"${timeZone}" is not a known time zone.`, { cause });
  }
  return (instantMs) => {
    const part = new Map(format.formatToParts(instantMs).map(({ type, value }) => [type, value]));
    const date = `${part.get('year')?.padStart(4, '0')}-${part.get('month')}-${part.get('day')}`;
    return `${date}T${part.get('hour')}:${part.get('minute')}`;
  };
};

/**
 * What the clocks in `timeZone` show at an instant (ms since 1970, UTC).
 * @throws FeedError `bad-schedule` when the zone is unknown.
 */
export const toLocal = (instantMs: number, timeZone: string): LocalDateTime => zoneClock(timeZone)(instantMs);
