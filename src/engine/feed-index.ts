/** One version of a feed, ready to be asked: what it lists, when, and what it refers to. */
import { agenda, type DatedOccurrence } from '../feed/agenda.ts';
import type { FeedError } from '../feed/errors.ts';
import { addDays, HOME_ZONE } from '../feed/local-time.ts';
import { recordsIn, type FeedContent } from '../feed/parse.ts';
import type { Item, ItemType } from '../feed/schema.ts';
import type { SearchDate } from '../search/dates.ts';
import { isComing, isPlain, isWithin, listed, type SearchRecord } from '../search/records.ts';
import type { Engine, EngineAnswer, FeedInfo, Found } from './engine.ts';
import type { Finding, FoundRecords } from './finding.ts';
import { isListed, listRecord } from './record.ts';
import type { RecordKind } from './record-kind.ts';
import { relatedOf } from './related.ts';

/** Recurrence is expanded this far ahead (feed.md › Reading: at most 400 days). */
const HORIZON = 400;
const SLICE = 4;
const datesPerItem = 4;
const datesPerDetail = 60;

/** The world outside, from the widgets: the engine reads no clock and no network of its own. */
export interface IndexOptions {
  /** The wall clock in a zone, `YYYY-MM-DDTHH:mm`. */
  localNow: (timeZone: string) => string;
  /** Milliseconds that only go forward, to measure a slice. */
  tick: () => number;
  /** Lets the page do its own work. */
  pause: () => Promise<void>;
}

/** Answers as Engine does, for one version of a feed; it may be kept elsewhere. */
export interface FeedIndex extends Pick<Engine, 'query' | 'get'> {
  readonly info: FeedInfo;
  /** Brings search, filters and counts; again after a failure. @throws when their chunk cannot be had */
  openFinding(): Promise<void>;
  /** What kept it is gone, and with it every answer: the feed has to be opened again. */
  readonly isLost?: boolean;
  /** There is a newer one. */
  close?(): void;
}

/** The numbers of what is listed, in order, and what the finding tells besides. */
export interface Listing extends Partial<Omit<FoundRecords, 'order'>> {
  order: readonly number[] | Uint32Array;
}

/** What is listed of one type; a number is the same item in all of them. */
export interface Section {
  items: Item[];
  dates: (readonly DatedOccurrence[])[];
  records: SearchRecord[];
  /** What they are found by; absent = activities, whose kind comes with the finding. */
  kind?: RecordKind;
  /** What was found in another order; undefined when it stays as it is. */
  arrange?: (listing: Listing) => Pick<Listing, 'order'> | undefined;
  /** Once it is there. */
  finding?: Finding;
  /** On its way. */
  opening?: Promise<void> | undefined;
}

/** Lets the page do its own work whenever a slice of time is over. */
export const paceOf = ({ tick, pause }: IndexOptions) => {
  let sliceEnds = tick() + SLICE;
  return (): Promise<void> | undefined => {
    if (tick() <= sliceEnds) return undefined;
    return pause().then(() => {
      sliceEnds = tick() + SLICE;
    });
  };
};

/** What a feed lists on the day that `localNow` tells. */
export async function listFeed(
  feed: FeedContent,
  options: IndexOptions,
): Promise<{ info: FeedInfo; activities: Section; items: Map<string, Item> }> {
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
  const info: FeedInfo = {
    meta: feed.meta,
    districts: feed.items.filter((item) => item.type === 'District'),
    timeZone,
    records: recordsIn(feed),
    problems: { records: damaged.size, ...(first && { first: `${first.path} ${first.message}` }) },
  };
  return { info, activities, items };
}

/** Everything that can be asked of a feed that is here. Takes its time in slices of 4 ms, so that the page stays awake. */
export async function indexFeed(feed: FeedContent, options: IndexOptions): Promise<FeedIndex> {
  const { info, activities, items } = await listFeed(feed, options);
  const others = { feed, info, items, options, sections: new Map<ItemType, Promise<Section>>() };
  const sectionOf = async (type: ItemType): Promise<Section> =>
    type === 'Activity' ? activities : (await import('./sections.ts')).sectionOf(type, others);
  const found = (
    { items: all, dates: agendas, records }: Section,
    number: number,
    wanted: (date: SearchDate) => boolean,
    most: number,
  ): Found[] => {
    const item = all[number];
    const dates = agendas[number] ?? [];
    if (!item) return [];
    // The dates of an item and of its record have the same numbers.
    const shown = dates.filter((_, at) => wanted(records[number]?.dates[at] as SearchDate)).slice(0, most);
    return [{ item, dates: shown, related: relatedOf(item, dates, items) }];
  };
  const open = async (section: Section): Promise<void> => {
    const { openFinding } = await import('./finding.ts');
    section.finding = await openFinding(section, feed, (id) => items.get(id), paceOf(options));
  };
  const openFinding = (section = activities): Promise<void> =>
    (section.opening ??= open(section).finally(() => {
      section.opening = undefined;
    }));
  return {
    info,
    openFinding: () => openFinding(),
    async query(query): Promise<EngineAnswer> {
      const section = await sectionOf(query.type);
      // Who comes later than the finding of the activities, expects it.
      if (!section.finding && (activities.finding || !isPlain(query.text, query.filters, query.dates)))
        await openFinding(section);
      const all: Listing = (await section.finding?.(query)) ?? { order: listed(section.records, query) };
      const { order, isAsked, ...more } = { ...all, ...section.arrange?.(all) };
      const asked = (date: SearchDate) => isComing(date, query.now) && (!isAsked || isAsked(date));
      return {
        items: [...order.slice(query.offset, query.offset + query.limit)].flatMap((number) =>
          found(section, number, asked, datesPerItem),
        ),
        total: order.length,
        ...more,
      };
    },
    async get(id, { type, locked, now }) {
      // A merged duplicate leads to the one that was kept, so old links keep working.
      const kept = items.get(id)?.duplicateOf ?? id;
      const section = await sectionOf(type);
      const number = section.records.findIndex((record) => record.id === kept && isWithin(record, locked));
      return found(section, number, (date) => isComing(date, now), datesPerDetail)[0];
    },
  };
}
