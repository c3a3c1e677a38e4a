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

/** How many there are in all at a moment, by what a head says of itself; undefined when it says nothing usable. */
function headTotal(head: FeedContent, now: string): number | undefined {
  const told = extraOf(head).head as { from?: unknown; to?: unknown; totals?: unknown } | undefined;
  if (!told || !isOn(now.slice(0, 10), told) || !Array.isArray(told.totals)) return undefined;
  const last: unknown = told.totals.filter((one: unknown) => Array.isArray(one) && one[0] <= now).at(-1)?.[1];
  return typeof last === 'number' ? last : undefined;
}

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
  const heads = new Map<string, Promise<{ head: FeedContent; index: FeedIndex } | undefined>>();
  const openHead = async (url: string) => {
    const head = await load(url);
    return { head, index: await indexFeed(head, options) };
  };
  const headAnswer = async (query: EngineQuery): Promise<EngineAnswer | undefined> => {
    const url = isPlain(query.text, query.filters, query.dates) && headFor(cut, src, query);
    if (!url) return undefined;
    const opening = heads.get(url) ?? openHead(url).catch(() => undefined);
    heads.set(url, opening);
    const opened = await opening;
    const total = opened && headTotal(opened.head, query.now);
    return !opened || total === undefined ? undefined : { ...(await opened.index.query(query)), total };
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
      (index) => (part.ready = index),
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
        for (const opening of heads.values()) {
          const found = await (await opening)?.index.get(id, scope);
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
