/** What the districts and places in a request are called, from a feed on disk. */
import { readFile } from 'node:fs/promises';
import { readFeed } from '../../../src/feed/read.ts';
import { wording } from '../../../src/feed/wording.ts';

/** The Dutch name of an id, or the id itself when nobody knows it. */
export type NameOf = (id: string) => string;

/** Without a feed every id is its own name; a feed that cannot be read is no reason not to receive. */
export async function readNames(feedFile: string | undefined): Promise<NameOf> {
  const feed = feedFile && readFeed(await readFile(feedFile).catch(() => ''));
  if (!feed || !feed.ok) return (id) => id;
  const names = new Map<string, string>();
  for (const item of feed.items)
    if (item.type === 'Place' || item.type === 'District')
      names.set(item.id, wording(item.name, ['nl'])?.text ?? item.id);
  return (id) => names.get(id) ?? id;
}
