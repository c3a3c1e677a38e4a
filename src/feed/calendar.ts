/** What only some parts ask of the calendar. */
import { dayNumber, weekdayOfDay, type LocalDate } from './local-time.ts';

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export const weekday = (date: LocalDate): number => weekdayOfDay(dayNumber(date));

/** Days in a month, `month` from 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();
