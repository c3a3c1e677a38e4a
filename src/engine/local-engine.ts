/** The engine in the same thread: everything that takes long is cut in slices of 4 ms, so that the page stays awake. */
import { agenda, type DatedOccurrence } from '../feed/agenda.ts';
import { FeedError } from '../feed/errors.ts';
import { loadFeed, type LoadedFeed } from '../feed/load.ts';
import { addDays, HOME_ZONE } from '../feed/local-time.ts';
import type { SearchDate } from '../search/dates.ts';
import { isComing, isPlain, isWithin, listed, type SearchRecord } from '../search/records.ts';
import type { FeedContent } from '../feed/parse.ts';
import type { Activity, Item, ItemType } from '../feed/schema.ts';
import type { Engine, EngineAnswer, EngineQuery, EngineStatus, FeedInfo, Found } from './engine.ts';
import type { Finding } from './finding.ts';
import { isListed, listRecord } from './record.ts';

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

/** What is listed of one type; a number is the same item in all of them. */
interface Section {
  items: Activity[];
  dates: (readonly DatedOccurrence[])[];
  records: SearchRecord[];
  /** Once it is there. */
  finding?: Finding;
}

/** Everything about one version of the feed that can be asked. */
interface Index {
  info: FeedInfo;
  sections: Map<ItemType, Section>;
  items: ReadonlyMap<string, Item>;
  /** Brings search, filters and counts to the sections; again after a failure. @throws when its chunk cannot be had */
  openFinding: () => Promise<void>;
}

/** Lets the page do its own work whenever a slice of time is over. */
const paceOf = ({ tick, pause }: EngineOptions) => {
  let sliceEnds = tick() + SLICE;
  return (): Promise<void> | undefined => {
    if (tick() <= sliceEnds) return undefined;
    return pause().then(() => {
      sliceEnds = tick() + SLICE;
    });
  };
};

async function buildIndex(feed: FeedContent, options: EngineOptions): Promise<Index> {
  const items = new Map(feed.items.map((item) => [item.id, item]));
  const getItem = (id: string) => items.get(id);
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
  const activities: Section = { items: [], dates: [], records: [] };
  const pace = paceOf(options);
  for (const item of feed.items) {
    if (item.type !== 'Activity' || !isListed(item, today)) continue;
    let unreadable = false;
    const onProblem = ({ message }: FeedError): void => {
      unreadable = true;
      problems.push({ path: item.id, code: 'bad-schedule', message });
    };
    const dates = await agenda(item, window, { onProblem });
    activities.items.push(item);
    activities.dates.push(dates);
    activities.records.push(listRecord(item, dates, getItem, unreadable && !dates.length));
    await pace();
  }
  const damaged = new Set(problems.map((problem) => problem.path.split('.')[0]));
  const [first] = problems;
  let opening: Promise<void> | undefined;
  const openFinding = async (): Promise<void> => {
    const { openFinding: open } = await import('./finding.ts');
    activities.finding = await open(activities, feed, getItem, paceOf(options));
  };
  return {
    info: {
      meta: feed.meta,
      districts: feed.items.filter((item) => item.type === 'District'),
      timeZone,
      records: feed.items.length,
      problems: { records: damaged.size, ...(first && { first: `${first.path} ${first.message}` }) },
    },
    sections: new Map([['Activity', activities]]),
    items,
    openFinding: () =>
      (opening ??= openFinding().finally(() => {
        opening = undefined;
      })),
  };
}

const referenceKeys = [
  'organizer',
  'location',
  'hiringOrganization',
  'activity',
  'containedInPlace',
] as const;

function relatedOf(
  from: Item,
  dates: readonly DatedOccurrence[],
  items: Index['items'],
): Record<string, Item> {
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
  follow(from);
  for (const date of dates) add(date.location);
  return related;
}

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

  const fail = (cause: unknown): FeedError => {
    const error =
      cause instanceof FeedError ? cause : new FeedError('not-a-feed', 'the feed cannot be used', { cause });
    setStatus({ phase: 'failed', error });
    return error;
  };

  const open = (): void => {
    const own = ++version;
    const show = async (feed: FeedContent, old?: { fetchedAt: number; reason?: FeedError }) => {
      const built = await buildIndex(feed, options);
      const isNews = () =>
        ready === built || (own === version && (!old || old.reason || status.phase !== 'ready'));
      const publish = (searchable: boolean): void => {
        ready = built;
        setStatus({ phase: 'ready', feed: built.info, searchable, ...(old && { old }) });
      };
      // The first items wait for nothing; later ones take the place of a list that can be searched.
      if (!ready && isNews()) publish(false);
      const searchable = await built.openFinding().then(
        () => true,
        () => false,
      );
      if (isNews()) publish(searchable);
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
      if (own === version) fail(cause);
    });
  };
  open();

  const found = (
    built: Index,
    section: Section,
    number: number,
    wanted: (date: SearchDate) => boolean,
    most: number,
  ): Found[] => {
    const item = section.items[number];
    const dates = section.dates[number] ?? [];
    if (!item) return [];
    // The dates of an item and of its record have the same numbers.
    const shown = section.records[number]?.dates.flatMap((date, at) => (wanted(date) && dates[at]) || []);
    return [{ item, dates: shown?.slice(0, most) ?? [], related: relatedOf(item, dates, built.items) }];
  };

  return {
    get status() {
      return status;
    },
    async query(query: EngineQuery): Promise<EngineAnswer> {
      const built = ready ?? (await index);
      const section = built.sections.get(query.type);
      if (!section) return { items: [], total: 0, counts: {} };
      if (!section.finding && !isPlain(query.text, query.filters, query.dates)) {
        await built.openFinding().catch((cause: unknown) => {
          throw fail(cause);
        });
      }
      const { finding } = section;
      const { order, isAsked, ...more } = finding?.(query) ?? { order: listed(section.records, query) };
      const asked = (date: SearchDate) => isComing(date, query.now) && (!isAsked || isAsked(date));
      return {
        items: order
          .slice(query.offset, query.offset + query.limit)
          .flatMap((number) => found(built, section, number, asked, datesPerItem)),
        total: order.length,
        ...more,
      };
    },
    async get(id, { type, locked, now }) {
      const built = ready ?? (await index);
      // A merged duplicate leads to the one that was kept, so old links keep working.
      const kept = built.items.get(id)?.duplicateOf ?? id;
      const section = built.sections.get(type);
      const number = section?.records.findIndex((record) => record.id === kept && isWithin(record, locked));
      if (!section || number === undefined) return undefined;
      return found(built, section, number, (date) => isComing(date, now), datesPerDetail)[0];
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reload: open,
  };
}
