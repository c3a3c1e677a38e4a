/** From a feed to the records of the search, the way the engine does it. */
import { readFileSync } from 'node:fs';
import { activityFinding } from '../../src/engine/activity-finding.ts';
import { isListed, listRecord } from '../../src/engine/record.ts';
import { lookupIn, searchWords } from '../../src/engine/search-words.ts';
import { agenda } from '../../src/feed/agenda.ts';
import { addDays } from '../../src/feed/local-time.ts';
import { feedSchema, type District, type Feed } from '../../src/feed/schema.ts';
import { createSearch, type IndexRecord, type SearchIndex } from '../../src/search/search.ts';

/** Read from the folder of the project, where tests and benchmarks run. */
export const sampleFeed: Feed = feedSchema.parse(JSON.parse(readFileSync('demo/feed.json', 'utf8')));
export const sampleDistricts: readonly District[] = sampleFeed.items.filter(
  (item) => item.type === 'District',
);

export interface TestRecord extends IndexRecord {
  id: string;
}

/** `horizon` in days; the engine's by default. */
export async function recordsOf(feed: Feed, today: string, horizon = 400): Promise<TestRecord[]> {
  const items = new Map(feed.items.map((item) => [item.id, item]));
  const lookup = lookupIn(feed.conceptSchemes ?? [], (id) => items.get(id));
  const window = { from: addDays(today, -1), to: addDays(today, horizon) };
  const records: TestRecord[] = [];
  for (const item of feed.items) {
    if (item.type !== 'Activity' || !isListed(item, today)) continue;
    const { id, facets, dates, undated } = listRecord(item, await agenda(item, window), lookup.item, false);
    records.push({ id, facets, dates, undated, words: searchWords(activityFinding.texts(item, lookup)) });
  }
  return records;
}

/** What only editors set, as the engine says it (src/engine/finding.ts). */
export const uncounted = ['organizer', 'place'];

export function indexOf(records: readonly IndexRecord[], without?: readonly string[]): SearchIndex {
  const search = createSearch(without);
  for (const record of records) search.add(record);
  return search.finish();
}
