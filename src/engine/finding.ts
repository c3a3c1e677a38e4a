/** Search, filters and counts over what a feed lists. Comes after the first items: the plain list needs none of it. */
import type { GetItem } from '../feed/references.ts';
import type { FeedContent } from '../feed/parse.ts';
import type { Item, Text } from '../feed/schema.ts';
import { dateMatches, datesOf } from '../search/date-filter.ts';
import type { ChosenDates, SearchDate } from '../search/dates.ts';
import type { SearchRecord } from '../search/records.ts';
import { createSearch, type SearchQuery, type SearchResult } from '../search/search.ts';
import { activityFinding } from './activity-finding.ts';
import type { EngineAnswer } from './engine.ts';
import { accessFacets, askedFilters, toldCounts } from './facets.ts';
import type { Nearness, nearestFirst, NearQuery, Point } from './nearness.ts';
import type { FindingKind, Told } from './record-kind.ts';
import { lookupIn, searchWords } from './search-words.ts';

export interface FoundRecords extends Omit<SearchResult, 'sort'>, Partial<Pick<Nearness, 'kilometres'>> {
  sort: SearchResult['sort'] | Nearness['sort'];
  /** Is this date one of those that were asked for? */
  isAsked: (date: SearchDate) => boolean;
  names?: EngineAnswer['names'];
}

export type Finding = (
  query: Omit<SearchQuery, 'dates'> & NearQuery & { dates: ChosenDates },
) => FoundRecords | Promise<FoundRecords>;

/** What can be found: item and record have the same number. */
export interface Listed {
  items: readonly Item[];
  records: readonly SearchRecord[];
  /** Of their type; absent = activities. */
  kind?: FindingKind;
}

/** Facets whose options are items. */
const ITEMS = ['organizer', 'place'];

/** `pace` is awaited after every item and every step of the index, so that a page can do its own work in between. */
export async function openFinding(
  { items, records, kind = activityFinding }: Listed,
  { meta }: FeedContent,
  getItem: GetItem,
  pace: () => Promise<void> | undefined,
): Promise<Finding> {
  const lookup = lookupIn(meta.conceptSchemes ?? [], getItem);
  const features = new Set<string>();
  const told: Told[] = [];
  for (const item of items) {
    const own = kind.told?.(item, getItem) ?? {};
    for (const feature of Object.keys(own)) features.add(feature);
    told.push(own);
    await pace();
  }
  // What is not named nobody can choose by: only editors set it.
  const search = createSearch(ITEMS.filter((facet) => !kind.named?.includes(facet)));
  for (const number of records.keys()) {
    const record = records[number];
    const item = items[number];
    if (record && item) {
      const access = accessFacets(told[number] ?? {}, features);
      const facets = { ...record.facets, ...kind.facets?.(item), ...access };
      search.add({ ...record, facets, words: searchWords(kind.texts(item, lookup)) });
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
  const names: Record<string, Record<string, Text>> = {};
  for (const facet of kind.named ?? []) {
    const ids = new Set(records.flatMap(({ facets }) => facets[facet] ?? []));
    const own = [...ids].flatMap((id) => {
      const item = getItem(id);
      return item ? [[id, item.name] as const] : [];
    });
    names[facet] = Object.fromEntries(own);
  }
  let nearness: Promise<ReturnType<typeof nearestFirst>> | undefined;
  /** Its part comes when somebody asks for what is near; without it the order stays as it is. */
  const nearest = async (found: FoundRecords, near: Point, query: NearQuery): Promise<FoundRecords> => {
    const opening = (nearness ??= import('./nearness.ts').then(({ nearestFirst }) =>
      nearestFirst(items, getItem),
    ));
    try {
      return { ...found, ...(await opening)(found.order, near, query) };
    } catch {
      nearness = undefined;
      return found;
    }
  };
  return (query) => {
    const dates = datesOf(query.dates, query.now.slice(0, 10));
    const result = index.query({ ...query, filters: askedFilters(query.filters, features), dates });
    const found: FoundRecords = {
      ...result,
      counts: toldCounts(result.counts),
      ...(kind.named && { names }),
      isAsked: (date) => dateMatches(date, dates),
    };
    return query.near ? nearest(found, query.near, query) : found;
  };
}
