/** When: which dates of an item a visitor can still go to and asked for. Local wall-clock strings throughout. */
import { addDays, dayNumber, weekday } from '../feed/local-time.ts';

/** Ochtend 6–12, middag 12–18, avond from 18 (feed.md › Cardinality and values). */
export type DayPart = 'morning' | 'afternoon' | 'evening';
export const dayParts: readonly DayPart[] = ['morning', 'afternoon', 'evening'];

/** What the finding needs of one occurrence. An all-day date starts and ends without a time. */
export interface SearchDate {
  /** `YYYY-MM-DDTHH:mm`, or `YYYY-MM-DD` for a whole day. */
  start: string;
  /** The same form; absent = unknown. */
  end?: string;
}

/** The dates that are asked for. Empty = every date. */
export interface DateFilter {
  /** First and last day, `YYYY-MM-DD`, inclusive. */
  from?: string;
  to?: string;
  /** ISO weekdays, 1 = Monday. */
  days: readonly number[];
  parts: readonly DayPart[];
}

const isAllDay = (date: SearchDate): boolean => date.start.length === 10;

/**
 * When a date is over. Without an end: an occurrence with a time is listed for the rest of its day, because nobody knows
 * how long it takes; the end of a whole day is inclusive.
 */
export const dateEnds = (date: SearchDate): string => {
  const end = date.end ?? date.start.slice(0, 10);
  return end.length === 10 ? `${addDays(end, 1)}T00:00` : end;
};

/** The parts of the day that a date overlaps; a whole day is in all of them. */
export function partsOf(date: SearchDate): DayPart[] {
  if (isAllDay(date)) return [...dayParts];
  const startHour = hours(date.start.slice(11));
  const nights = date.end ? dayNumber(date.end) - dayNumber(date.start) : 0;
  const endHour = date.end ? hours(date.end.slice(11)) + nights * 24 : startHour + 0.01;
  const overlaps = (from: number, to: number) =>
    [0, 24].some((day) => startHour < to + day && Math.max(endHour, startHour + 0.01) > from + day);
  return dayParts.filter((_, part) => overlaps([6, 12, 18][part] ?? 0, [12, 18, 30][part] ?? 0));
}

const hours = (time: string): number => Number(time.slice(0, 2)) + Number(time.slice(3, 5)) / 60;
/** Does the date fall within what was asked for? A date that runs over several days is in each of them. */
export function dateMatches(date: SearchDate, filter: DateFilter): boolean {
  const first = date.start.slice(0, 10);
  const last = isAllDay(date) ? (date.end ?? first) : first;
  if (filter.from !== undefined && last < filter.from) return false;
  if (filter.to !== undefined && first > filter.to) return false;
  if (filter.days.length && !weekdaysWithin(first, last, filter).some((day) => filter.days.includes(day))) {
    return false;
  }
  return !filter.parts.length || partsOf(date).some((part) => filter.parts.includes(part));
}

/** Weekdays of the days from first to last that lie in the asked period. */
function weekdaysWithin(first: string, last: string, { from, to }: DateFilter): number[] {
  const start = from !== undefined && from > first ? from : first;
  const end = to !== undefined && to < last ? to : last;
  const days: number[] = [];
  for (let day = start; day <= end && days.length < 7; day = addDays(day, 1)) days.push(weekday(day));
  return days;
}

export const isAnyDate = (filter: DateFilter): boolean =>
  filter.from === undefined && filter.to === undefined && !filter.days.length && !filter.parts.length;
