/** `samenspel shard`: one feed cut into files that a visitor's browser loads only as far as its page needs them. */
import { createHash } from 'node:crypto';
import { referenceKeys } from '../feed/references.ts';
import type { Feed, Item, ItemType } from '../feed/schema.ts';

/** A file to write; the name carries a hash of what is in it, so that a cache may keep it for ever. */
export interface ShardFile {
  name: string;
  text: string;
  bytes: number;
  sha256: string;
}

/** One entry of `shards` in the index (feed.md › Envelope). */
export interface ShardEntry {
  href: string;
  types: ItemType[];
  /** Records of these types in it; what they refer to comes on top. */
  items: number;
  bytes: number;
  sha256: string;
  district?: string;
}

/** feed.md › Scale. */
const MOST_ITEMS = 500;
const MOST_BYTES = 300_000;

export const jsonFile = (stem: string, content: unknown): ShardFile => {
  const text = JSON.stringify(content);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { name: `${stem}-${sha256.slice(0, 12)}.json`, text, bytes: Buffer.byteLength(text), sha256 };
};

/** The envelope without what belongs to the whole: what each part says about itself. */
export function envelopeOf(feed: Feed): Omit<Feed, 'items'> {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- named to leave them out
  const { items, shards, next, ...envelope } = feed;
  return envelope;
}

/** What these items refer to, directly and further on; districts are left out, because the index has them. */
export function referredBy(items: readonly Item[], byId: ReadonlyMap<string, Item>): Item[] {
  const found = new Map<string, Item>(items.map((item) => [item.id, item]));
  // A set grows while it is walked: what is found is followed too.
  for (const item of found.values()) {
    const record = item as Record<string, unknown>;
    const dates = (record.subEvent ?? []) as Record<string, unknown>[];
    const ids = [
      ...referenceKeys.map((key) => record[key]),
      ...dates.map(({ location }) => location),
      record.duplicateOf,
    ];
    for (const id of ids) {
      const other = typeof id === 'string' ? byId.get(id) : undefined;
      if (other && other.type !== 'District' && !found.has(other.id)) found.set(other.id, other);
    }
  }
  return [...found.values()].slice(items.length);
}

export interface Group {
  type: ItemType;
  district?: string;
  /** In the order in which they should come: the most wanted first. */
  items: Item[];
}

const stemOf = ({ type, district }: Group, part: number): string =>
  [type.toLowerCase(), district, part].filter((piece) => piece !== undefined).join('-');

/** A group in as many shards as it takes; each is a feed of its own, with all that its items refer to. */
export function cut(
  group: Group,
  feed: Feed,
  byId: ReadonlyMap<string, Item>,
): { file: ShardFile; entry: ShardEntry }[] {
  const place = new Map(feed.items.map(({ id }, index) => [id, index]));
  // The index has the words of the concepts.
  const envelope = { ...envelopeOf(feed), conceptSchemes: undefined };
  const make = (items: Item[], part: number) => {
    const all = [...items, ...referredBy(items, byId)];
    // Where each stood in the feed: of two items at the same time the first one there comes first.
    const positions = Object.fromEntries(all.map(({ id }) => [id, place.get(id)]));
    const file = jsonFile(stemOf(group, part), { ...envelope, positions, items: all });
    const { name: href, bytes, sha256 } = file;
    const entry = { href, types: [group.type], items: items.length, bytes, sha256 };
    return { file, entry: group.district === undefined ? entry : { ...entry, district: group.district } };
  };
  const done: ReturnType<typeof make>[] = [];
  const open: Item[][] = [];
  for (let at = group.items.length; at > 0; at -= MOST_ITEMS)
    open.push(group.items.slice(Math.max(0, at - MOST_ITEMS), at));
  for (let items = open.pop(); items; items = open.pop()) {
    const one = make(items, done.length + 1);
    if (one.file.bytes <= MOST_BYTES || items.length === 1) {
      done.push(one);
      continue;
    }
    const half = Math.ceil(items.length / 2);
    open.push(items.slice(half), items.slice(0, half));
  }
  return done;
}
