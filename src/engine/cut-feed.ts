/** A feed that `samenspel shard` cut: heads answer for the first page, and then the parts that a page asks about. */
import type { FeedContent } from '../feed/parse.ts';
import { isPlain, type Scope } from '../search/records.ts';
import type { EngineAnswer, EngineQuery } from './engine.ts';
import { indexFeed, listFeed, type FeedIndex } from './feed-index.ts';
import { addressOf, extraOf, loadPart, loadParts } from './feed-parts.ts';
import type { EngineOptions } from './local-engine.ts';

/** How many items a head answers for; `HEAD_ITEMS` of publish/shard-head.ts, the default `page-size`. */
const HEAD_ITEMS = 20;

const isOn = (day: string, { from, to }: Record<string, unknown>): boolean =>
  typeof from === 'string' && typeof to === 'string' && from <= day && day <= to;

const sameScope = (one: Scope['locked'], other: unknown): boolean => {
  const text = (scope: object): string =>
    JSON.stringify(
      Object.entries(scope)
        .filter(([, ids]) => Array.isArray(ids) && ids.length)
        .map(([facet, ids]: [string, string[]]) => [facet, [...ids].sort()])
        .sort(),
    );
  return typeof other === 'object' && other !== null && text(one) === text(other);
};

/** The address of the head that is right for a question; undefined when there is none. */
function headFor(
  index: FeedContent,
  src: string,
  { locked, now, offset, limit }: EngineQuery,
): string | undefined {
  const { heads } = extraOf(index);
  if (offset + limit > HEAD_ITEMS || !Array.isArray(heads)) return undefined;
  const head: unknown = heads.find(
    (one: unknown) =>
      typeof one === 'object' &&
      one &&
      isOn(now.slice(0, 10), one as Record<string, unknown>) &&
      sameScope(locked, (one as { scope?: unknown }).scope),
  );
  return addressOf((head as { href?: unknown } | undefined)?.href, src);
}

interface FirstPage {
  /** Local time from which it holds. */
  from: string;
  total: number;
  ids: ReadonlySet<string>;
}

/** The first page at a moment, by what a head says of itself; undefined when it says nothing usable. */
function firstPage(head: FeedContent, now: string): FirstPage | undefined {
  const told = extraOf(head).head as Record<string, unknown> | undefined;
  if (!told || !isOn(now.slice(0, 10), told) || !Array.isArray(told.pages) || !Array.isArray(told.ids))
    return undefined;
  const all: unknown[] = told.ids;
  const page: unknown = told.pages.filter((one: unknown) => Array.isArray(one) && one[0] <= now).at(-1);
  if (!Array.isArray(page)) return undefined;
  const [from, total, first] = page as unknown[];
  if (typeof from !== 'string' || typeof total !== 'number' || !Array.isArray(first)) return undefined;
  const ids = first.map((number: unknown) => String(all[Number(number)]));
  return { from, total, ids: new Set(ids) };
}

/** Only what is first now: a head has what is first at any moment of two days, and a telephone reads each date of it. */
const onlyFirst = (head: FeedContent, { ids }: FirstPage): FeedContent => ({
  ...head,
  items: head.items.filter(({ id, type }) => type !== 'Activity' || ids.has(id)),
});

/** What is loaded of the parts. */
interface Part {
  /** None named = all. */
  districts: readonly string[];
  index: Promise<FeedIndex>;
  ready?: FeedIndex;
}

/**
 * The index at `src`, ready to be asked. What the first question is about decides which parts are loaded; a later one that
 * is about more brings the rest. `load` gets one file.
 */
export async function openCutFeed(
  cut: FeedContent,
  src: string,
  options: EngineOptions,
  load = loadPart,
): Promise<FeedIndex> {
  const { info } = await listFeed(cut, options);
  const own = { ...info, records: Number(extraOf(cut).records) || info.records };
  const heads = new Map<string, Promise<FeedContent | undefined>>();
  /** The first pages that were asked for, by head and by the moment from which they hold. */
  const pages = new Map<string, Promise<FeedIndex>>();
  const headAnswer = async (query: EngineQuery): Promise<EngineAnswer | undefined> => {
    const url = isPlain(query.text, query.filters, query.dates) && headFor(cut, src, query);
    if (!url) return undefined;
    const loading = heads.get(url) ?? load(url).catch(() => undefined);
    heads.set(url, loading);
    const head = await loading;
    const page = head && firstPage(head, query.now);
    if (!page) return undefined;
    const key = `${url} ${page.from}`;
    const indexing = pages.get(key) ?? indexFeed(onlyFirst(head, page), options);
    pages.set(key, indexing);
    return { ...(await (await indexing).query(query)), total: page.total };
  };

  const openPart = (districts: readonly string[], finding: boolean): Part => {
    const read = async (): Promise<FeedIndex> => {
      const index =
        (await (await options.big?.open())?.keepParts(cut, src, districts)) ??
        (await indexFeed(await loadParts(cut, src, districts, load), options));
      // Who asks for more when the list can be searched already must not get less than that.
      if (finding) await index.openFinding().catch(() => undefined);
      return index;
    };
    const part: Part = { districts, index: read() };
    part.index.then(
      (index) => {
        part.ready = index;
        // The page's own thread carries no more than it shows.
        heads.clear();
        pages.clear();
      },
      () => undefined,
    );
    return part;
  };
  let part: Part | undefined;
  /** Whoever waits for search and counts waits for the first question. */
  let begin: (first: Part) => void = () => undefined;
  const begun = new Promise<Part>((resolve) => (begin = resolve));
  const partFor = ({ district = [] }: EngineQuery['locked']): Part => {
    if (!part) begin((part = openPart(district, false)));
    const { districts } = part;
    if (!districts.length || (district.length && district.every((one) => districts.includes(one))))
      return part;
    const before = part;
    part = openPart([], true);
    part.index.then(
      () => before.ready?.close?.(),
      () => undefined,
    );
    return part;
  };

  return {
    get info() {
      return part?.ready?.info ?? own;
    },
    get isLost() {
      return part?.ready?.isLost ?? false;
    },
    async openFinding() {
      await (await (await begun).index).openFinding();
    },
    async query(query) {
      // A head comes alone: on a slow network the parts would only hold it up.
      const head = part?.ready ? undefined : await headAnswer(query);
      const { ready, index } = partFor(query.locked);
      return ready || !head ? (await index).query(query) : head;
    },
    async get(id, scope) {
      if (!part?.ready) {
        for (const page of pages.values()) {
          const found = await (await page).get(id, scope);
          if (found) return found;
        }
      }
      return (await partFor(scope.locked).index).get(id, scope);
    },
    close() {
      part?.ready?.close?.();
    },
  };
}
