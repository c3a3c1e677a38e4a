/** The records of one type in the sample feed, each with all that the feed knows. Node only. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Found } from '../../src/engine/engine.ts';
import { readFeed } from '../../src/feed/read.ts';
import type { Item, ItemType } from '../../src/feed/schema.ts';

export function sampleItems(type: ItemType): Found[] {
  const read = readFeed(readFileSync(resolve(import.meta.dirname, '../../demo/feed.json')));
  if (!read.ok) throw read.error;
  const related = Object.fromEntries(read.items.map((item) => [item.id, item]));
  return read.items.filter((item) => item.type === type).map((item) => ({ item, dates: [], related }));
}

/** One record and what it refers to. */
export const foundItem = (item: Item, ...others: Item[]): Found => ({
  item,
  dates: [],
  related: Object.fromEntries(others.map((other) => [other.id, other])),
});
