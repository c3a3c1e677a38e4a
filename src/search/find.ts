/**
 * The finding: which records a visitor asked for, in which order, and what every other choice would give. One pass over
 * the records: a record that misses nothing is a result, one that misses a single thing tells what that thing blocks.
 */
import { dateEnds, dateMatches, isAnyDate, type DateFilter, type SearchDate } from './dates.ts';
import { fold, searchWords } from './fold.ts';

/** What the finding needs of an item; made once, when the feed comes in. */
export interface SearchRecord {
  id: string;
  /** Folded text to search in. */
  text: string;
  /** The option ids that hold for it, by facet. */
  facets: Readonly<Record<string, readonly string[]>>;
  /** In order of start. */
  dates: readonly SearchDate[];
  /** No fixed dates (by appointment, always open, or nobody knows): listed after the dated ones. */
  undated: boolean;
}

export interface FindQuery {
  text: string;
  /** Chosen options: one of them must hold within a facet, every facet must hold. */
  filters: Readonly<Record<string, readonly string[]>>;
  dates: DateFilter;
  /** Set by the editor: what does not hold is not there at all, not even in a count. */
  locked: Readonly<Record<string, readonly string[]>>;
  /** The visitor's wall clock in the feed's zone, `YYYY-MM-DDTHH:mm`; what is over is not listed. */
  now: string;
}

/** What stands between the visitor and a result: the search text, the dates or a facet. */
export interface Blocking {
  what: string;
  /** How many results there are without it. */
  without: number;
}

export interface FindResult {
  /** Record numbers, the soonest first. */
  order: number[];
  /** Results for every option, given all other choices (disjunctive within its own facet). */
  counts: Record<string, Record<string, number>>;
  /** For no results: the one restriction that blocks most. */
  blocking?: Blocking;
  /** When only the dates are in the way: the start of the first date that would fit everything else. */
  nextDate?: string;
}

export const TEXT = 'text';
export const DATES = 'dates';

/** Folds what belongs together into one text; a word is never found across two of the parts. */
export const searchText = (parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined)
    .map(fold)
    .join('\n');

const holds = (options: readonly string[] | undefined, chosen: readonly string[]): boolean =>
  chosen.some((option) => options?.includes(option));

/** Is the record within what the editor has set? */
export const isWithin = (record: SearchRecord, locked: FindQuery['locked']): boolean =>
  Object.entries(locked).every(([facet, chosen]) => !chosen.length || holds(record.facets[facet], chosen));

export function find(records: readonly SearchRecord[], query: FindQuery): FindResult {
  const words = searchWords(query.text);
  const filters = Object.entries(query.filters).filter(([, chosen]) => chosen.length);
  const anyDate = isAnyDate(query.dates);
  const hits: { index: number; key: string }[] = [];
  const counts: FindResult['counts'] = {};
  const without = new Map<string, number>();
  let nextDate: string | undefined;

  for (const [index, record] of records.entries()) {
    if (!isWithin(record, query.locked)) continue;
    const coming = record.dates.findIndex((date) => dateEnds(date) > query.now);
    if (coming < 0 && !record.undated) continue;
    const date = anyDate ? coming : firstMatch(record, coming, query);

    const missing: string[] = [];
    if (!words.every((word) => record.text.includes(word))) missing.push(TEXT);
    if (!anyDate && date < 0) missing.push(DATES);
    for (const [facet, chosen] of filters) if (!holds(record.facets[facet], chosen)) missing.push(facet);

    const [only] = missing;
    if (only === undefined) {
      const start = record.dates[date]?.start ?? '';
      // What started before now is not sooner than what starts next: it sorts as now.
      hits.push({ index, key: start === '' ? '~' : start < query.now ? query.now : start });
      for (const facet of Object.keys(record.facets)) count(counts, facet, record);
    } else if (missing.length === 1) {
      without.set(only, (without.get(only) ?? 0) + 1);
      if (only === DATES) {
        const start = record.dates[coming]?.start;
        if (start !== undefined && (nextDate === undefined || start < nextDate)) nextDate = start;
      } else if (only !== TEXT) count(counts, only, record);
    }
  }

  hits.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index));
  const result: FindResult = {
    order: hits.map((hit) => hit.index),
    counts,
  };
  if (!hits.length) {
    for (const [what, n] of without) {
      if (n > (result.blocking?.without ?? 0)) result.blocking = { what, without: n };
    }
    if (nextDate !== undefined) result.nextDate = nextDate;
  }
  return result;
}

/** The first date from `coming` on that was asked for; one that began later may be over sooner. */
function firstMatch(record: SearchRecord, coming: number, { dates: filter, now }: FindQuery): number {
  if (coming < 0) return -1;
  for (let i = coming; i < record.dates.length; i += 1) {
    const date = record.dates[i];
    if (!date || (filter.to !== undefined && date.start.slice(0, 10) > filter.to)) return -1;
    if (dateEnds(date) > now && dateMatches(date, filter)) return i;
  }
  return -1;
}

function count(counts: FindResult['counts'], facet: string, record: SearchRecord): void {
  const options = (counts[facet] ??= {});
  for (const option of new Set(record.facets[facet])) options[option] = (options[option] ?? 0) + 1;
}
