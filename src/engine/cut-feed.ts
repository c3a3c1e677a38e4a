/** A feed that `samenspel shard` cut: heads answer for the first page, and then the parts that a page asks about. */
import type { FeedContent } from '../feed/parse.ts';
import type { ItemType } from '../feed/schema.ts';
import { isPlain, type Scope } from '../search/records.ts';
import type { EngineAnswer, EngineQuery } from './engine.ts';
import { indexFeed, listFeed, type FeedIndex } from './feed-index.ts';
import { addressOf, extraOf, loadPart, loadParts, type WantedParts } from './feed-parts.ts';
import { isOn } from './is-on.ts';
import type { EngineOptions } from './local-engine.ts';

/** How many items a head answers for: the default `page-size`. */
export const HEAD_ITEMS = 20;
/** What a head lists. Of other types it has what an activity refers to, and no more. */
const HEAD_TYPE: ItemType = 'Activity';

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
  { type, locked, now, offset, limit }: EngineQuery,
): string | undefined {
  const { heads } = extraOf(index);
  if (type !== HEAD_TYPE || offset + limit > HEAD_ITEMS || !Array.isArray(heads)) return undefined;
  const head: unknown = heads.find(
    (one: unknown) =>
      typeof one === 'object' &&
      one &&
      isOn(now, one as Record<string, unknown>) &&
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
  if (!told || !isOn(now, told) || !Array.isArray(told.pages) || !Array.isArray(told.ids)) return undefined;
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

/** What is loaded of the parts of a type. */
interface Part extends WantedParts {
  index: Promise<FeedIndex>;
  ready?: FeedIndex;
}

/**
 * The index at `src`, ready to be asked. What the first question about a type is about decides which of its parts are
 * loaded; a later one that is about more brings the rest. `load` gets one file.
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
    return { ...(await (await indexing).query(query)), total: page.total, isHead: true };
  };

  const openPart = (wanted: WantedParts, finding: boolean): Part => {
    const read = async (): Promise<FeedIndex> => {
      const index =
        (await (await options.big?.open())?.keepParts(cut, src, wanted)) ??
        (await indexFeed(await loadParts(cut, src, wanted, load), options));
      // Who asks for more when the list can be searched already must not get less than that.
      if (finding) await index.openFinding().catch(() => undefined);
      return index;
    };
    const part: Part = { ...wanted, index: read() };
    part.index.then(
      (index) => {
        part.ready = index;
        // The page's own thread carries no more than it shows.
        if (wanted.type !== HEAD_TYPE) return;
        heads.clear();
        pages.clear();
      },
      () => undefined,
    );
    return part;
  };
  const parts = new Map<ItemType, Part>();
  const ready = (): FeedIndex[] => [...parts.values()].flatMap((part) => part.ready ?? []);
  let isSearchable = false;
  /** Whoever waits for search and counts waits for the first question. */
  let begin: () => void;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const partFor = ({ type, locked: { district = [] } }: Pick<EngineQuery, 'type' | 'locked'>): Part => {
    const before = parts.get(type);
    if (before) {
      const { districts } = before;
      if (!districts.length || (district.length && district.every((one) => districts.includes(one))))
        return before;
    }
    const part = openPart(
      before ? { type, districts: [] } : { type, districts: district },
      isSearchable || !!before,
    );
    parts.set(type, part);
    begin();
    part.index.then(
      () => before?.index.then((index) => index.close?.()),
      () => {
        // What was there before is better than nothing, and the next question tries again.
        if (parts.get(type) !== part) return;
        if (before) parts.set(type, before);
        else parts.delete(type);
      },
    );
    return part;
  };
  type About = Parameters<typeof partFor>[0];
  /** Asks a part, and the one that has taken its place when it was closed meanwhile. */
  const ask = async <Answer>(
    about: About,
    question: (index: FeedIndex) => Promise<Answer>,
  ): Promise<Answer> => {
    const part = partFor(about);
    const index = await part.index;
    try {
      return await question(index);
    } catch (cause) {
      const now = parts.get(about.type);
      if (!now || now === part) throw cause;
    }
    return ask(about, question);
  };
  const openFindingOf = async (type: ItemType): Promise<void> => {
    const part = parts.get(type);
    try {
      await (await part?.index)?.openFinding();
    } catch (cause) {
      const now = parts.get(type);
      if (!now || now === part) throw cause;
    }
    if (parts.get(type) !== part) await openFindingOf(type);
  };

  return {
    get info() {
      const [first, ...others] = ready()
        .map(({ info: told }) => told.problems)
        .filter(({ records }) => records);
      if (!first) return own;
      const records = others.reduce((sum, more) => sum + more.records, first.records);
      return { ...own, problems: { ...first, records } };
    },
    get isLost() {
      return ready().some(({ isLost }) => isLost);
    },
    async openFinding() {
      await begun;
      await Promise.all([...parts.keys()].map(openFindingOf));
      isSearchable = true;
    },
    async query(query) {
      const isThere = () => parts.get(query.type)?.ready;
      // A head comes alone: on a slow network the parts would only hold it up.
      const head = isThere() ? undefined : await headAnswer(query);
      if (head && !isThere()) {
        partFor(query);
        return head;
      }
      return ask(query, (index) => index.query(query));
    },
    async get(id, scope) {
      if (scope.type === HEAD_TYPE && !parts.get(HEAD_TYPE)?.ready) {
        for (const page of pages.values()) {
          const found = await (await page).get(id, scope);
          if (found) return found;
        }
      }
      return ask(scope, (index) => index.get(id, scope));
    },
    close() {
      for (const { index } of parts.values())
        index.then(
          (opened) => opened.close?.(),
          () => undefined,
        );
    },
  };
}
