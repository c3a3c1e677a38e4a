/** When: the dates of an item and what can be asked of them. Local wall-clock strings throughout. */
import { addDays } from '../feed/local-time.ts';

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

/** Days by the word for them, seen from today. */
export const presets = ['today', 'tonight', 'tomorrow', 'weekend', 'week'] as const;
export type Preset = (typeof presets)[number];

/** When, as a visitor says it. Empty = every date. */
export interface ChosenDates {
  when: Preset | '';
  /** ISO weekdays, 1 = Monday. */
  days: readonly number[];
  parts: readonly DayPart[];
  /** First and last day, `YYYY-MM-DD`; absent or empty = open. They narrow `when`. A last day before the first does not count. */
  from?: string;
  to?: string;
}

/** The dates that are meant. Empty = every date. */
export interface DateFilter {
  /** First and last day, `YYYY-MM-DD`, inclusive. */
  from?: string;
  to?: string;
  /** ISO weekdays, 1 = Monday. */
  days: readonly number[];
  parts: readonly DayPart[];
}

/**
 * When a date is over. Without an end: an occurrence with a time is listed for the rest of its day, because nobody knows
 * how long it takes; the end of a whole day is inclusive.
 */
export const dateEnds = (date: SearchDate): string => {
  const end = date.end ?? date.start.slice(0, 10);
  return end.length === 10 ? `${addDays(end, 1)}T00:00` : end;
};

/** Is any date good? */
export const isAnyTime = ({ when, days, parts, from, to }: ChosenDates): boolean =>
  !(when || from || to || days.length || parts.length);
