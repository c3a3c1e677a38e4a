/** Search, filters and counts over what a feed lists. Comes after the first items: the plain list needs none of it. */
import type { GetItem } from '../feed/references.ts';
import type { FeedContent } from '../feed/parse.ts';
import type { Activity, Concept } from '../feed/schema.ts';
import { dateMatches, datesOf } from '../search/date-filter.ts';
import type { ChosenDates, SearchDate } from '../search/dates.ts';
import { find, searchText, type FindQuery, type FindResult, type SearchableRecord } from '../search/find.ts';
import type { SearchRecord } from '../search/records.ts';
import { searchWordsOf, type Lookup } from './search-words.ts';
import { askedFilters, featuresIn, toldCounts, visitorFacets } from './facets.ts';

export interface FoundRecords extends FindResult {
  /** Is this date one of those that were asked for? */
  isAsked: (date: SearchDate) => boolean;
}

export type Finding = (query: Omit<FindQuery, 'dates'> & { dates: ChosenDates }) => FoundRecords;

/** What can be found: item and record have the same number. */
export interface Listed {
  items: readonly Activity[];
  records: readonly SearchRecord[];
}

/** `pace` is awaited after every item, so that a page can do its own work in between. */
export async function openFinding(
  { items, records }: Listed,
  { meta }: FeedContent,
  getItem: GetItem,
  pace: () => Promise<void> | undefined,
): Promise<Finding> {
  const concepts = new Map<string, Concept>();
  for (const scheme of meta.conceptSchemes ?? []) {
    for (const concept of scheme.concepts) concepts.set(`${scheme.id} ${concept.id}`, concept);
  }
  const lookup: Lookup = { item: getItem, concept: (scheme, id) => concepts.get(`${scheme} ${id}`) };
  const features = featuresIn(items, getItem);
  const searchable: SearchableRecord[] = [];
  for (const [number, record] of records.entries()) {
    const item = items[number];
    if (item) {
      const facets = { ...record.facets, ...visitorFacets(item, getItem, features) };
      const text = searchText(Object.values(searchWordsOf(item, lookup)).flat());
      searchable.push({ ...record, facets, text });
    }
    await pace();
  }
  return (query) => {
    const dates = datesOf(query.dates, query.now.slice(0, 10));
    const result = find(searchable, { ...query, filters: askedFilters(query.filters), dates });
    return {
      ...result,
      counts: toldCounts(result.counts),
      isAsked: (date) => dateMatches(date, dates),
    };
  };
}
