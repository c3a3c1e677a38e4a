/** A project that has installed the package: read by TypeScript, and run by Node as it stands. */
import { readFeed, type FeedContent } from 'samenspel/feed';
import { createSearch } from 'samenspel/search';
import 'samenspel/embed/activity-finder';
import type { SamenActivityFinder, SamenItemOpenEvent } from 'samenspel';
import manifest from 'samenspel/custom-elements.json' with { type: 'json' };

export type Finder = Pick<SamenActivityFinder, 'headingLevel' | 'district'>;
export const onOpen = (event: SamenItemOpenEvent): string => event.item.id;
export const tagOf = (): SamenActivityFinder | null => document.querySelector('samen-activity-finder');

const content = readFeed(
  JSON.stringify({
    type: 'DataFeed',
    conformsTo: 'https://samenspel.example/feed/v1',
    id: 'https://samenspel.example/feed.json',
    name: 'Proef',
    license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    dateModified: '2026-11-24T09:00:00Z',
    items: [{ type: 'Activity', id: 'koffie', name: 'Koffie', alwaysOpen: true }],
  }),
);
if (!content.ok) throw content.error;
const { items }: FeedContent = content;
const search = createSearch();
search.add({
  words: { name: [String(items[0]?.name)], kind: [], where: [], text: [] },
  facets: {},
  dates: [],
  undated: true,
});
const { total } = search
  .finish()
  .query({ text: 'kof', filters: {}, locked: {}, dates: { days: [], parts: [] }, now: '2026-11-24T09:00' });
console.log(
  `${items.length} read, ${total} found, ${manifest.modules.length > 0 ? 'manifest' : 'no manifest'}`,
);
