/**
 * The finding: which records a visitor asked for, in which order, and what every other choice would give. One pass over
 * the records: a record that misses nothing is a result, one that misses a single thing tells what that thing blocks.
 */
import { dateMatches, isAnyDate } from './date-filter.ts';
import type { DateFilter } from './dates.ts';
import { fold, searchWords } from './fold.ts';
import {
  coming,
  hitOf,
  holds,
  inOrder,
  isComing,
  isWithin,
  type Hit,
  type Scope,
  type SearchRecord,
} from './records.ts';

/** A record with its words. */
export interface SearchableRecord extends SearchRecord {
  /** Folded text to search in. */
  text: string;
}

export interface FindQuery extends Scope {
  text: string;
  /** Chosen options: one of them must hold within a facet, every facet must hold. */
  filters: Readonly<Record<string, readonly string[]>>;
  dates: DateFilter;
}

/** What stands between the visitor and a result. */
export interface Blocking {
  /** `text` (the search text), `dates`, or the id of a facet. */
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

/** Folds what belongs together into one text; a word is never found across two of the parts. */
export const searchText = (parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined)
    .map(fold)
    .join('\n');

export function find(records: readonly SearchableRecord[], query: FindQuery): FindResult {
  const words = searchWords(query.text);
  const filters = Object.entries(query.filters).filter(([, chosen]) => chosen.length);
  const anyDate = isAnyDate(query.dates);
  const hits: Hit[] = [];
  const counts: FindResult['counts'] = {};
  const without = new Map<string, number>();
  let nextDate: string | undefined;

  for (const [index, record] of records.entries()) {
    if (!isWithin(record, query.locked)) continue;
    const next = coming(record, query.now);
    if (next < 0 && !record.undated) continue;
    const date = anyDate ? next : firstMatch(record, next, query);

    const missing: string[] = [];
    if (!words.every((word) => record.text.includes(word))) missing.push('text');
    if (!anyDate && date < 0) missing.push('dates');
    for (const [facet, chosen] of filters) if (!holds(record.facets[facet], chosen)) missing.push(facet);

    const [only] = missing;
    if (only === undefined) {
      hits.push(hitOf(index, record.dates[date], query.now));
      for (const facet of Object.keys(record.facets)) count(counts, facet, record);
    } else if (missing.length === 1) {
      without.set(only, (without.get(only) ?? 0) + 1);
      if (only === 'dates') {
        const start = record.dates[next]?.start;
        if (start !== undefined && (nextDate === undefined || start < nextDate)) nextDate = start;
      } else if (only !== 'text') count(counts, only, record);
    }
  }

  const result: FindResult = { order: inOrder(hits), counts };
  if (!hits.length) {
    for (const [what, n] of without) {
      if (n > (result.blocking?.without ?? 0)) result.blocking = { what, without: n };
    }
    if (nextDate !== undefined) result.nextDate = nextDate;
  }
  return result;
}

/** The first date from `next` on that was asked for; one that began later may be over sooner. */
function firstMatch(record: SearchRecord, next: number, { dates: filter, now }: FindQuery): number {
  if (next < 0) return -1;
  for (let i = next; i < record.dates.length; i += 1) {
    const date = record.dates[i];
    if (!date || (filter.to !== undefined && date.start.slice(0, 10) > filter.to)) return -1;
    if (isComing(date, now) && dateMatches(date, filter)) return i;
  }
  return -1;
}

function count(counts: FindResult['counts'], facet: string, record: SearchRecord): void {
  const options = (counts[facet] ??= {});
  for (const option of new Set(record.facets[facet])) options[option] = (options[option] ?? 0) + 1;
}
