/** Search, filters and counts over what a feed lists. Comes after the first items: the plain list needs none of it. */
import type { GetItem } from '../feed/references.ts';
import type { FeedContent } from '../feed/parse.ts';
import type { Activity, Concept } from '../feed/schema.ts';
import { dateMatches, datesOf } from '../search/date-filter.ts';
import type { ChosenDates, SearchDate } from '../search/dates.ts';
import type { SearchRecord } from '../search/records.ts';
import { createSearch, type SearchQuery, type SearchResult } from '../search/search.ts';
import { askedFilters, toldCounts, toldFeatures, visitorFacets } from './facets.ts';
import { searchWordsOf, type Lookup } from './search-words.ts';

export interface FoundRecords extends SearchResult {
  /** Is this date one of those that were asked for? */
  isAsked: (date: SearchDate) => boolean;
}

export type Finding = (query: Omit<SearchQuery, 'dates'> & { dates: ChosenDates }) => FoundRecords;

/** What can be found: item and record have the same number. */
export interface Listed {
  items: readonly Activity[];
  records: readonly SearchRecord[];
}

/** `pace` is awaited after every item and every step of the index, so that a page can do its own work in between. */
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
  const features = new Set<string>();
  for (const item of items) {
    for (const feature of toldFeatures(item, getItem)) features.add(feature);
    await pace();
  }
  const search = createSearch();
  for (const [number, record] of records.entries()) {
    const item = items[number];
    if (item) {
      const facets = { ...record.facets, ...visitorFacets(item, getItem, features) };
      search.add({ ...record, facets, words: searchWordsOf(item, lookup) });
    }
    await pace();
  }
  const steps = search.finishing();
  let step = steps.next();
  while (!step.done) {
    await pace();
    step = steps.next();
  }
  const index = step.value;
  return (query) => {
    const dates = datesOf(query.dates, query.now.slice(0, 10));
    const result = index.query({ ...query, filters: askedFilters(query.filters, features), dates });
    return {
      ...result,
      counts: toldCounts(result.counts),
      isAsked: (date) => dateMatches(date, dates),
    };
  };
}
