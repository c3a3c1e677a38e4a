/** The engine in the same thread: everything that takes long is cut in slices of 4 ms, so that the page stays awake. */
import { agenda, type DatedOccurrence } from '../feed/agenda.ts';
import { FeedError } from '../feed/errors.ts';
import { loadFeed, type LoadedFeed } from '../feed/load.ts';
import { addDays, HOME_ZONE } from '../feed/local-time.ts';
import { dateEnds, dateMatches, type SearchDate } from '../search/dates.ts';
import { find, isWithin, type SearchRecord } from '../search/find.ts';
import type { FeedContent } from '../feed/parse.ts';
import type { Concept, Item } from '../feed/schema.ts';
import type { Engine, EngineAnswer, EngineQuery, EngineStatus, FeedInfo, Found } from './engine.ts';
import { isListed, searchRecord, type Lookup } from './record.ts';

/** Recurrence is expanded this far ahead (feed.md › Reading: at most 400 days). */
const HORIZON = 400;
const SLICE = 4;
const datesPerItem = 4;
const datesPerDetail = 60;

/** The world outside, from the widgets: the engine reads no clock and no network of its own. */
export interface EngineOptions {
  /** The wall clock in a zone, `YYYY-MM-DDTHH:mm`. */
  localNow: (timeZone: string) => string;
  /** Milliseconds that only go forward, to measure a slice. */
  tick: () => number;
  /** Lets the page do its own work. */
  pause: () => Promise<void>;
}

interface Entry {
  item: Item;
  dates: readonly DatedOccurrence[];
}

/** Everything about one version of the feed that can be asked. */
interface Index {
  info: FeedInfo;
  /** Per type: entries and records of the same number. */
  entries: Map<string, Entry[]>;
  records: Map<string, SearchRecord[]>;
  items: Map<string, Item>;
}

async function buildIndex(feed: FeedContent, options: EngineOptions): Promise<Index> {
  const items = new Map(feed.items.map((item) => [item.id, item]));
  const concepts = new Map<string, Concept>();
  for (const scheme of feed.meta.conceptSchemes ?? []) {
    for (const concept of scheme.concepts) concepts.set(`${scheme.id} ${concept.id}`, concept);
  }
  const lookup: Lookup = {
    item: (id) => items.get(id),
    concept: (scheme, id) => concepts.get(`${scheme} ${id}`),
  };
  const problems = [...feed.problems];
  let timeZone = feed.meta.timeZone ?? HOME_ZONE;
  let today: string;
  try {
    today = options.localNow(timeZone).slice(0, 10);
  } catch {
    problems.push({ path: 'timeZone', code: 'invalid', message: `"${timeZone}" is not a time zone` });
    timeZone = HOME_ZONE;
    today = options.localNow(timeZone).slice(0, 10);
  }
  // From yesterday: what began before midnight may still be going on.
  const window = { from: addDays(today, -1), to: addDays(today, HORIZON) };
  const entries: Entry[] = [];
  const records: SearchRecord[] = [];
  let sliceEnds = options.tick() + SLICE;
  for (const item of feed.items) {
    if (item.type !== 'Activity' || !isListed(item, today)) continue;
    let unreadable = false;
    const onProblem = ({ message }: FeedError): void => {
      unreadable = true;
      problems.push({ path: item.id, code: 'bad-schedule', message });
    };
    const dates = await agenda(item, window, { onProblem });
    entries.push({ item, dates });
    records.push(searchRecord(item, dates, lookup, unreadable && !dates.length));
    if (options.tick() > sliceEnds) {
      await options.pause();
      sliceEnds = options.tick() + SLICE;
    }
  }
  const damaged = new Set(problems.map((problem) => problem.path.split('.')[0]));
  const [first] = problems;
  return {
    info: {
      meta: feed.meta,
      districts: feed.items.filter((item) => item.type === 'District'),
      timeZone,
      records: feed.items.length,
      problems: { records: damaged.size, ...(first && { first: `${first.path} ${first.message}` }) },
    },
    entries: new Map([['Activity', entries]]),
    records: new Map([['Activity', records]]),
    items,
  };
}

const referenceKeys = [
  'organizer',
  'location',
  'hiringOrganization',
  'activity',
  'containedInPlace',
] as const;

function relatedOf(entry: Entry, items: Index['items']): Record<string, Item> {
  const related: Record<string, Item> = {};
  const add = (id: unknown): void => {
    const found = typeof id === 'string' ? items.get(id) : undefined;
    if (!found || Object.hasOwn(related, found.id)) return;
    related[found.id] = found;
    follow(found);
  };
  const follow = (item: Item): void => {
    for (const key of referenceKeys) add((item as Record<string, unknown>)[key]);
  };
  follow(entry.item);
  for (const date of entry.dates) add(date.location);
  return related;
}

const isComing = (date: SearchDate, now: string): boolean => dateEnds(date) > now;

/** Opens a feed at a URL, or one that is already here (tests and stories). */
export function openLocalEngine(src: string | FeedContent, options: EngineOptions): Engine {
  const listeners = new Set<() => void>();
  let status: EngineStatus = { phase: 'loading', slow: false };
  /** The load that is going on or was the last one. */
  let index: Promise<Index>;
  /** What can be asked meanwhile. */
  let ready: Index | undefined;
  /** Of the newest load: an answer to an older one is dropped. */
  let version = 0;

  const setStatus = (next: EngineStatus): void => {
    status = next;
    for (const listener of [...listeners]) listener();
  };

  const open = (): void => {
    version += 1;
    const own = version;
    const show = async (feed: FeedContent, old?: { fetchedAt: number; reason?: FeedError }) => {
      const built = await buildIndex(feed, options);
      if (own === version && (!old || old.reason || status.phase !== 'ready')) {
        ready = built;
        setStatus({ phase: 'ready', feed: built.info, ...(old && { old }) });
      }
      return built;
    };
    const oldOf = ({ fetchedAt, reason }: LoadedFeed) => ({ fetchedAt, ...(reason && { reason }) });
    if (typeof src !== 'string') {
      index = show(src);
    } else {
      index = loadFeed(src, {
        onOld: (feed) => void show(feed, oldOf(feed)),
        onSlow: () =>
          status.phase === 'loading' && own === version && setStatus({ phase: 'loading', slow: true }),
      }).then((feed) => show(feed, feed.old ? oldOf(feed) : undefined));
    }
    index.catch((cause: unknown) => {
      const error =
        cause instanceof FeedError
          ? cause
          : new FeedError('not-a-feed', 'the feed cannot be used', { cause });
      if (own === version) setStatus({ phase: 'failed', error });
    });
  };
  open();

  /** The dates of an entry and of its record have the same numbers. */
  const found = (
    built: Index,
    entry: Entry,
    record: SearchRecord,
    wanted: (date: SearchDate) => boolean,
    most: number,
  ): Found => ({
    item: entry.item,
    dates: record.dates.flatMap((date, number) => (wanted(date) && entry.dates[number]) || []).slice(0, most),
    related: relatedOf(entry, built.items),
  });

  return {
    get status() {
      return status;
    },
    async query(query: EngineQuery): Promise<EngineAnswer> {
      const built = ready ?? (await index);
      const entries = built.entries.get(query.type) ?? [];
      const records = built.records.get(query.type) ?? [];
      const { order, counts, blocking, nextDate } = find(records, query);
      const asked = (date: SearchDate) => isComing(date, query.now) && dateMatches(date, query.dates);
      return {
        items: order.slice(query.offset, query.offset + query.limit).flatMap((number) => {
          const entry = entries[number];
          const record = records[number];
          return entry && record ? [found(built, entry, record, asked, datesPerItem)] : [];
        }),
        total: order.length,
        counts,
        ...(blocking && { blocking }),
        ...(nextDate !== undefined && { nextDate }),
      };
    },
    async get(id, { type, locked, now }) {
      const built = ready ?? (await index);
      // A merged duplicate leads to the one that was kept, so old links keep working.
      const kept = built.items.get(id)?.duplicateOf ?? id;
      const number = built.entries.get(type)?.findIndex(({ item }) => item.id === kept) ?? -1;
      const entry = built.entries.get(type)?.[number];
      const record = built.records.get(type)?.[number];
      if (!entry || !record || !isWithin(record, locked)) return undefined;
      return found(built, entry, record, (date) => isComing(date, now), datesPerDetail);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reload: open,
  };
}
