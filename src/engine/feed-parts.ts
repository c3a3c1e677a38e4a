/** The parts of a feed that `samenspel shard` cut, put together again. */
import { fetchEarly } from '../feed/early.ts';
import { loadFeed } from '../feed/load.ts';
import type { FeedCopies } from '../feed/copies.ts';
import type { FeedContent } from '../feed/parse.ts';
import type { Item, ItemType } from '../feed/schema.ts';

/** Which parts. */
export interface WantedParts {
  /** What is listed; a part has all that its items refer to. */
  type: ItemType;
  /** Where, as far as a part is of one district. None named = everywhere. */
  districts: readonly string[];
}

/** A browser lets no more through at a time, and what waits for its turn would count as silent (attempt.ts › idleTimeout). */
const AT_ONCE = 6;

/** Names of parts carry a hash, so the browser's own cache keeps them; a copy of ours would stay there for ever. */
const noCopies: FeedCopies = { read: () => Promise.resolve(undefined), write: () => undefined };

/** One file of a cut feed. @throws FeedError as loadFeed */
export const loadPart = (url: string): Promise<FeedContent> =>
  loadFeed(url, { copies: noCopies, fetch: fetchEarly });

/** What the envelope of an index or a part may hold besides (publish/shard.ts); nobody has checked it yet. */
export const extraOf = ({ meta }: FeedContent): Record<string, unknown> => meta as Record<string, unknown>;

/** Relative to the index, and from the same place: an index sends visitors nowhere else. */
export function addressOf(href: unknown, src: string): string | undefined {
  if (typeof href !== 'string') return undefined;
  try {
    const url = new URL(href, src);
    return url.origin === new URL(src).origin ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The index at `src` with the items of the parts that are wanted, in the order of the feed that was cut. A part that
 * cannot be had costs its own items. @throws FeedError when none can be had
 */
export async function loadParts(
  index: FeedContent,
  src: string,
  { type, districts }: WantedParts,
  load = loadPart,
): Promise<FeedContent> {
  const problems = [...index.problems];
  const positions = new Map<string, number>();
  const items = new Map<string, Item>(index.items.map((item) => [item.id, item]));
  let records = index.skipped.records;
  let had = 0;
  const unread: unknown[][] = [];
  const wanted = (index.shards ?? []).filter(
    ({ district, types }) =>
      types?.includes(type) !== false && (!districts.length || !district || districts.includes(district)),
  );
  const loadOne = async (at: number): Promise<void> => {
    const { href = '' } = wanted[at] ?? {};
    const url = addressOf(href, src);
    if (url === undefined) throw new TypeError(`${href} is not where the feed is`);
    const part = await load(url);
    const { positions: places } = extraOf(part);
    const placeOf = new Map(Object.entries(Object(places) as object));
    for (const item of part.items) {
      if (!items.has(item.id)) items.set(item.id, item);
      const place: unknown = placeOf.get(item.id);
      if (typeof place === 'number') positions.set(item.id, place);
    }
    unread[at] = part.unread ?? [];
    problems.push(...part.problems.map((problem) => ({ ...problem, path: `${href} ${problem.path}` })));
    records += part.skipped.records;
    had += 1;
  };
  const lost = new Map<number, unknown>();
  // Those that got lost once more, when there is less to do at the same time.
  for (const numbers of [wanted.keys(), lost.keys()]) {
    const queue = [...numbers];
    lost.clear();
    const work = async (): Promise<void> => {
      for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
        const own = at;
        await loadOne(own).catch((error: unknown) => lost.set(own, error));
      }
    };
    await Promise.all(Array(AT_ONCE).fill(0).map(work));
  }
  for (const [at, error] of lost)
    problems.push({ path: wanted[at]?.href ?? '', code: 'network', message: String(error) });
  if (wanted.length && !had) throw [...lost.values()][0];
  const placeOf = ({ id }: Item): number => positions.get(id) ?? -1;
  return {
    meta: index.meta,
    items: [...items.values()].sort((a, b) => placeOf(a) - placeOf(b)),
    problems,
    skipped: { ...index.skipped, records },
    unread: unread.flat(),
  };
}
