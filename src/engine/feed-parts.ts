/** The parts of a feed that `samenspel shard` cut, put together again. */
import { loadFeed } from '../feed/load.ts';
import type { FeedCopies } from '../feed/copies.ts';
import type { FeedContent } from '../feed/parse.ts';
import type { Item } from '../feed/schema.ts';

/** Names of parts carry a hash, so the browser's own cache keeps them; a copy of ours would stay there for ever. */
const noCopies: FeedCopies = { read: () => Promise.resolve(undefined), write: () => undefined };

/** One file of a cut feed. @throws FeedError as loadFeed */
export const loadPart = (url: string): Promise<FeedContent> => loadFeed(url, { copies: noCopies });

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
 * The index at `src` with the items of its parts for these districts (none named = all), in the order of the feed that was
 * cut. A part that cannot be had costs its own items. @throws FeedError when none can be had
 */
export async function loadParts(
  index: FeedContent,
  src: string,
  districts: readonly string[],
  load = loadPart,
): Promise<FeedContent> {
  const problems = [...index.problems];
  const positions = new Map<string, number>();
  const items = new Map<string, Item>(index.items.map((item) => [item.id, item]));
  let records = index.skipped.records;
  let lost: unknown;
  let had = 0;
  // What an activity refers to is in its own part too.
  const wanted = (index.shards ?? []).filter(
    ({ district, types }) =>
      !districts.length ||
      (district
        ? districts.includes(district)
        : !types?.every((type) => /^(Organization|Place)$/.test(type))),
  );
  await Promise.all(
    wanted.map(async ({ href }) => {
      const url = addressOf(href, src);
      try {
        if (url === undefined) throw new TypeError(`${href} is not where the feed is`);
        const part = await load(url);
        const { positions: places } = extraOf(part);
        for (const [number, item] of part.items.entries()) {
          if (!items.has(item.id)) items.set(item.id, item);
          const place: unknown = Array.isArray(places) ? places[number] : undefined;
          if (typeof place === 'number') positions.set(item.id, place);
        }
        problems.push(...part.problems.map((problem) => ({ ...problem, path: `${href} ${problem.path}` })));
        records += part.skipped.records;
        had += 1;
      } catch (error) {
        lost ??= error;
        problems.push({ path: href, code: 'network', message: String(error) });
      }
    }),
  );
  if (wanted.length && !had) throw lost;
  const placeOf = ({ id }: Item): number => positions.get(id) ?? -1;
  return {
    meta: index.meta,
    items: [...items.values()].sort((a, b) => placeOf(a) - placeOf(b)),
    problems,
    skipped: { ...index.skipped, records },
  };
}
