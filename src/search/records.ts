/**
 * What can be listed, and the plain list: within what the editor has set, the soonest first. It is all that a first visit
 * needs; search, filters and counts are in search.ts, which comes later.
 */
import { dateEnds, isAnyTime, type ChosenDates, type SearchDate } from './dates.ts';

/** What a list needs of an item; made once, when the feed comes in. */
export interface SearchRecord {
  id: string;
  /** The option ids that hold for it, by facet. */
  facets: Readonly<Record<string, readonly string[]>>;
  /** In order of start. */
  dates: readonly SearchDate[];
  /** No fixed dates (by appointment, always open, or nobody knows): listed after the dated ones. */
  undated: boolean;
  /** Cancelled, on every date. */
  off?: boolean;
}

export interface Scope {
  /** Set by the editor: what does not hold is not there at all, not even in a count. */
  locked: Readonly<Record<string, readonly string[]>>;
  /** The visitor's wall clock in the feed's zone, `YYYY-MM-DDTHH:mm`; what is over is not listed. */
  now: string;
}

const holds = (options: readonly string[] | undefined, chosen: readonly string[]): boolean =>
  chosen.some((option) => options?.includes(option));

/** Is the record within what the editor has set? */
export const isWithin = (record: SearchRecord, locked: Scope['locked']): boolean =>
  Object.entries(locked).every(([facet, chosen]) => !chosen.length || holds(record.facets[facet], chosen));

/** Is it not over yet? */
export const isComing = (date: SearchDate, now: string): boolean => dateEnds(date) > now;

/** Was nothing chosen to search or filter by? */
export const isPlain = (
  text: string,
  filters: Readonly<Record<string, readonly string[]>>,
  dates: ChosenDates,
): boolean => !text.trim() && isAnyTime(dates) && !Object.values(filters).some((chosen) => chosen.length);

/** The number of the first date that is not over; -1 when there is none. */
const coming = ({ dates }: SearchRecord, now: string): number =>
  dates.findIndex((date) => isComing(date, now));

/** A result and what it is sorted by. */
interface Hit {
  index: number;
  key: string;
}

/** What started before now is not sooner than what starts next: it sorts as now. What has no date comes last. */
const hitOf = (index: number, date: SearchDate | undefined, now: string): Hit => ({
  index,
  key: !date ? '~' : date.start < now ? now : date.start,
});

/** Record numbers, the soonest first. */
const inOrder = (hits: Hit[]): number[] =>
  hits.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index)).map(({ index }) => index);

/** The plain list: all that is within the scope and not over. */
export const listed = (records: readonly SearchRecord[], { locked, now }: Scope): number[] =>
  inOrder(
    records.flatMap((record, index) => {
      const first = coming(record, now);
      const shown = (first >= 0 || record.undated) && isWithin(record, locked);
      return shown ? [hitOf(index, record.dates[first], now)] : [];
    }),
  );
