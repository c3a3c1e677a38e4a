/**
 * When records take place, small enough for every key press: dates at the same time of day on the same weekday that come
 * again after the same number of weeks are one run, and a run is asked by arithmetic. Same answers as `dates.ts` gives
 * date by date.
 */
import { dayNumber, weekdayOfDay } from '../feed/local-time.ts';
import { minutes, nightsOf, partsOf } from './date-filter.ts';
import { dayParts, type DateFilter, type SearchDate } from './dates.ts';
import { growing, listsOf } from './lists.ts';

const DAY = 24 * 60;
/** A start as one number that sorts as its text does: a whole day before everything else of its day. */
const STARTS = DAY + 1;
export const NEVER = 2 ** 31 - 1;

/** The number of a wall clock, to compare with the starts of `DateIndex.first`. */
export const startNumber = (start: string): number =>
  dayNumber(start) * STARTS + (start.length === 10 ? 0 : 1 + minutes(start.slice(11)));

/** The wall clock (or whole day) of a start number. */
export function startText(start: number): string {
  const minute = (start % STARTS) - 1;
  const time = Math.floor(start / STARTS) * DAY + Math.max(minute, 0);
  return new Date(time * 6e4).toISOString().slice(0, minute < 0 ? 10 : 16);
}

/** What dates of a run have in common. */
interface Slot {
  /** Within the day, as in a start number. */
  start: number;
  /** Minutes from the beginning of the first day until it is over. */
  ends: number;
  /** Whole days after the first. */
  days: number;
  /** One bit per part of the day. */
  parts: number;
}

function slotOf(date: SearchDate): Slot {
  const allDay = date.start.length === 10;
  const last = date.end ?? date.start.slice(0, 10);
  const nights = nightsOf(date);
  let parts = 0;
  for (const part of partsOf(date)) parts |= 1 << dayParts.indexOf(part);
  return {
    start: startNumber(date.start) - dayNumber(date.start) * STARTS,
    ends: nights * DAY + (last.length === 10 ? DAY : minutes(last.slice(11))),
    days: allDay ? nights : 0,
    parts,
  };
}

export interface DateIndex {
  /**
   * Of each record the first start, as a number, of a date that was asked for and is not over at `now`; `NEVER` if there
   * is none.
   */
  first(filter: DateFilter, now: string): Int32Array;
}

export interface DateBuilder {
  add(number: number, dates: readonly SearchDate[]): void;
  finish(records: number): DateIndex;
}

export function dateBuilder(): DateBuilder {
  const slots: Slot[] = [];
  const slotNumbers = new Map<string, number>();
  /** Four numbers a run: first day, days between two of them, how many, slot. */
  const runs = growing();
  const [runOf, recordOf] = [growing(), growing()];
  let runCount = 0;

  const slotNumber = (date: SearchDate): number => {
    const key = `${date.start.slice(10)} ${nightsOf(date)} ${date.end?.slice(10)}`;
    let number = slotNumbers.get(key);
    if (number === undefined) {
      number = slots.push(slotOf(date)) - 1;
      slotNumbers.set(key, number);
    }
    return number;
  };

  return {
    add(record, dates) {
      /** By slot and weekday the days, in order. */
      const rows = new Map<number, number[]>();
      for (const date of dates) {
        const day = dayNumber(date.start);
        const row = slotNumber(date) * 8 + weekdayOfDay(day);
        const days = rows.get(row);
        if (days) days.push(day);
        else rows.set(row, [day]);
      }
      for (const [row, days] of rows) {
        days.sort((a, b) => a - b);
        for (let i = 0; i < days.length;) {
          const first = days[i] ?? 0;
          const step = (days[i + 1] ?? first) - first;
          let count = 1;
          while (i + count < days.length && days[i + count] === first + step * count) count += 1;
          for (const value of [first, step, count, row >>> 3]) runs.add(value);
          recordOf.add(record);
          runOf.add(runCount++);
          i += count;
        }
      }
    },
    finish(records) {
      const { starts } = listsOf(recordOf.values(), runOf.values(), records);
      return dateIndex(records, starts, new Int32Array(runs.values().buffer), slots.slice());
    },
  };
}

/** `starts` = where the runs of each record begin: they came in record by record. */
function dateIndex(
  records: number,
  starts: Uint32Array,
  runs: Int32Array,
  slots: readonly Slot[],
): DateIndex {
  return {
    first(filter, now) {
      const result = new Int32Array(records).fill(NEVER);
      const from = filter.from ? dayNumber(filter.from) : -NEVER;
      const to = filter.to ? dayNumber(filter.to) : NEVER;
      const nowMinute = dayNumber(now) * DAY + minutes(now.slice(11));
      let wanted = 0;
      for (const part of filter.parts) wanted |= 1 << dayParts.indexOf(part);
      let weekdays = 0;
      for (const day of filter.days) weekdays |= 1 << day;
      /** Is one of the days on which it runs an asked weekday within the asked period? */
      const onWeekday = (day: number, last: number): boolean => {
        if (!weekdays) return true;
        const end = Math.min(last, to, Math.max(day, from) + 6);
        for (let at = Math.max(day, from); at <= end; at += 1)
          if (weekdays & (1 << weekdayOfDay(at))) return true;
        return false;
      };
      for (let record = 0; record < records; record += 1) {
        let soonest = NEVER;
        const stop = starts[record + 1] ?? 0;
        for (let run = starts[record] ?? 0; run < stop; run += 1) {
          const slot = slots[runs[run * 4 + 3] ?? 0];
          if (!slot || (wanted && !(slot.parts & wanted))) continue;
          const first = runs[run * 4] ?? 0;
          const step = runs[run * 4 + 1] ?? 0;
          const count = runs[run * 4 + 2] ?? 0;
          const span = slot.days;
          // The first day on which it is not over, and that reaches into the period.
          const day = Math.max(Math.floor((nowMinute - slot.ends) / DAY) + 1, from - span);
          let i = day <= first ? 0 : step > 0 ? Math.ceil((day - first) / step) : count;
          for (; i < count; i += 1) {
            const at = first + i * step;
            if (at > to) break;
            if (onWeekday(at, at + span)) {
              soonest = Math.min(soonest, at * STARTS + slot.start);
              break;
            }
            // Always the same weekday: the next one is no better.
            if (span === 0) break;
          }
        }
        result[record] = soonest;
      }
      return result;
    },
  };
}
