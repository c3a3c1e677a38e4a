/** Days on the wall calendar (`YYYY-MM-DD`), without a zone and without a clock. */
import type { Messages } from './messages.ts';

const utc = (day: string) => new Date(`${day.slice(0, 10)}T00:00Z`);

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: string): number => utc(day).getUTCDay() || 7;

export interface DayParts {
  weekday: number;
  date: number;
  /** 1 = January. */
  month: number;
  year: string;
}
export const dayParts = (day: string): DayParts => ({
  weekday: weekdayOf(day),
  date: +day.slice(8, 10),
  month: +day.slice(5, 7),
  year: day.slice(0, 4),
});

type DateWords = Pick<Messages, 'weekdays' | 'months' | 'nearDays'>;

/** "3 maart", with the year only if it is not the year of `now`. */
export function shortDay(day: string, now: string, { months }: DateWords): string {
  const { date, month, year } = dayParts(day);
  return `${date} ${months[month - 1]}${year === now.slice(0, 4) ? '' : ` ${year}`}`;
}

/** "vandaag, ", "morgen, " or "overmorgen, ": stands in front of a day, never instead. Nothing in front of other days. */
export function nearDay(day: string, now: string, { nearDays }: Pick<DateWords, 'nearDays'>): string {
  const near = nearDays[(+utc(day) - +utc(now)) / 86_400_000];
  return near ? `${near}, ` : '';
}

/** "dinsdag 3 maart", "vandaag, dinsdag 3 maart". */
export const longDay = (day: string, now: string, words: DateWords): string =>
  `${nearDay(day, now, words)}${words.weekdays[weekdayOf(day) - 1]} ${shortDay(day, now, words)}`;

/** The first letter as a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
