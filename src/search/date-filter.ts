/** Which dates of an item a visitor asked for. Comes with the finding, after the first items. */
import { weekday } from '../feed/calendar.ts';
import { addDays, dayNumber } from '../feed/local-time.ts';
import {
  dayParts,
  type ChosenDates,
  type DateFilter,
  type DayPart,
  type Preset,
  type SearchDate,
} from './dates.ts';

/** The dates that are meant by what was chosen on this day. A weekend that is going on is this one. */
export function datesOf({ when, days, parts, from, to }: ChosenDates, today: string): DateFilter {
  const day = weekday(today);
  const sunday = addDays(today, 7 - day);
  const period: Record<Preset, [string, string]> = {
    today: [today, today],
    tonight: [today, today],
    tomorrow: [addDays(today, 1), addDays(today, 1)],
    weekend: [day > 5 ? today : addDays(sunday, -1), sunday],
    week: [today, sunday],
  };
  // Everything that was chosen holds, except a last day that cannot be meant.
  const end = from && to && to < from ? '' : to;
  const [first, last] = when ? period[when] : [];
  const starts = [from, first].filter(Boolean).sort();
  const ends = [end, last].filter(Boolean).sort();
  return {
    ...(starts.length && { from: starts.at(-1) }),
    ...(ends.length && { to: ends[0] }),
    days,
    parts: when === 'tonight' ? ['evening'] : parts,
  };
}

const isAllDay = (date: SearchDate): boolean => date.start.length === 10;

/** Midnights between its start and its end. */
export const nightsOf = ({ start, end }: SearchDate): number => (end ? dayNumber(end) - dayNumber(start) : 0);

/** Hours since midnight; each part ends where the next begins, the evening at six in the morning. */
const partStarts = [6, 12, 18, 30];

/** The parts of the day that a date overlaps; a whole day is in all of them. */
export function partsOf(date: SearchDate): DayPart[] {
  if (isAllDay(date)) return [...dayParts];
  const startHour = hours(date.start.slice(11));
  const endHour = date.end ? hours(date.end.slice(11)) + nightsOf(date) * 24 : startHour + 0.01;
  const overlaps = (from: number, to: number) =>
    [0, 24].some((day) => startHour < to + day && Math.max(endHour, startHour + 0.01) > from + day);
  return dayParts.filter((_, part) => overlaps(partStarts[part] ?? 0, partStarts[part + 1] ?? 0));
}

/** Of a time `HH:mm`, since midnight. */
export const minutes = (time: string): number => +time.slice(0, 2) * 60 + +time.slice(3, 5);
const hours = (time: string): number => minutes(time) / 60;

/** Does the date fall within what was asked for? A date that runs over several days is in each of them. */
export function dateMatches(date: SearchDate, filter: DateFilter): boolean {
  const first = date.start.slice(0, 10);
  const last = isAllDay(date) ? (date.end ?? first) : first;
  if (filter.from && last < filter.from) return false;
  if (filter.to && first > filter.to) return false;
  if (filter.days.length && !weekdaysWithin(first, last, filter).some((day) => filter.days.includes(day))) {
    return false;
  }
  return !filter.parts.length || partsOf(date).some((part) => filter.parts.includes(part));
}

/** Weekdays of the days from first to last that lie in the asked period. */
function weekdaysWithin(first: string, last: string, { from, to }: DateFilter): number[] {
  const start = from && from > first ? from : first;
  const end = to && to < last ? to : last;
  const days: number[] = [];
  for (let day = start; day <= end && days.length < 7; day = addDays(day, 1)) days.push(weekday(day));
  return days;
}

export const isAnyDate = (filter: DateFilter): boolean =>
  !filter.from && !filter.to && !filter.days.length && !filter.parts.length;
