/**
 * The desk: one asynchronous interface to a feed. A widget asks and gets only what it shows; the feed itself never
 * leaves the engine, so that a worker can take over this side without a widget noticing.
 */
import type { DatedOccurrence } from '../feed/agenda.ts';
import type { FeedError } from '../feed/errors.ts';
import type { ReadMeta } from '../feed/parse.ts';
import type { District, Item, ItemType, Text } from '../feed/schema.ts';
import type { ChosenDates } from '../search/dates.ts';
import type { Blocking, SearchQuery, Sort } from '../search/search.ts';
import type { Nearness, Point } from './nearness.ts';

export type { Point };

/** What a widget may know of the feed as a whole. */
export interface FeedInfo {
  meta: ReadMeta;
  districts: readonly District[];
  /** IANA zone of every wall-clock time in the feed. */
  timeZone: string;
  records: number;
  /** Records that were skipped or lost a field: how many, and the first, for the console. */
  problems: { records: number; first?: string };
}

/**
 * `loading` (`slow` after ten seconds) → `ready` or `failed`. Not `searchable` = the list is there, its search and
 * counts are on their way: what is asked for now is answered without counts. `old` = these are the last good data: fetched then, and
 * `reason` says why there is nothing newer (absent while newer data are still on their way, `slow` after ten seconds).
 */
export type EngineStatus =
  | { phase: 'loading'; slow: boolean }
  | { phase: 'ready'; feed: FeedInfo; searchable: boolean; old?: OldFeed }
  | { phase: 'failed'; error: FeedError };

export interface OldFeed {
  /** In ms since the epoch by the visitor's clock. */
  fetchedAt: number;
  reason?: FeedError;
  slow?: boolean;
}

export interface EngineQuery extends Omit<SearchQuery, 'dates'> {
  type: ItemType;
  dates: ChosenDates;
  /** Where the visitor says to be: the nearest first, once the feed is searchable. Whole kilometres are all it is good for. */
  near?: Point | undefined;
  /** The first result to return, and how many. */
  offset: number;
  limit: number;
}

/** One item with its coming dates (those that were asked for come first), and what it refers to. */
export interface Found {
  item: Item;
  /** At most `datesPerItem`, sorted; cancelled and moved dates are among them, marked. */
  dates: readonly DatedOccurrence[];
  /** Organiser, place and the like, by id. */
  related: Readonly<Record<string, Item>>;
}

/**
 * Beside the features in the filter `access`: also what is not sure to have them. With it or without, every feature that is
 * chosen must hold, unlike the options of other facets; the restriction that one of them is, is called `access:lift`.
 */
export type OrUnsure = 'or-unsure';
/** What is chosen instead of a group of ages where no age is told is `unknown`. The numbers are inclusive. */
export type AgeGroup = '0-3' | '4-12' | '13-17' | '18-54' | '55-';
/** Beside the language tags in the filter `language`: who knows a little Dutch can come too. */
export type LittleDutch = 'weinig-nederlands';

/** `counts.access.lift` = those that surely have a lift, `counts.access['lift?']` = those where nobody is sure. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface EngineAnswer {
  items: readonly Found[];
  total: number;
  /** Only the first page is here: all the rest, and with it search and counts, is on its way. */
  isHead?: boolean;
  /** How they are sorted; absent = the soonest first. */
  sort?: Sort | Nearness['sort'];
  /** Of the items, in their order, when they are sorted by distance; undefined where nobody knows. */
  kilometres?: Nearness['kilometres'];
  /**
   * Results for every option of every facet, of those whose options are items only where `names` has them; absent while the feed
   * is not searchable yet.
   */
  counts?: Counts;
  blocking?: Blocking;
  nextDate?: string;
  /** Of options that are items themselves, such as organisations, by facet and id; with the counts. */
  names?: Readonly<Record<string, Readonly<Record<string, Text>>>>;
}

export interface Engine {
  readonly status: EngineStatus;
  /** Waits for the feed. @throws FeedError when it cannot be had */
  query(query: EngineQuery): Promise<EngineAnswer>;
  /**
   * One item with all its coming dates; undefined when the feed has no such id, or not within this type and scope.
   * @throws FeedError as `query`
   */
  get(id: string, scope: Pick<EngineQuery, 'type' | 'locked' | 'now'>): Promise<Found | undefined>;
  /** Called at every change of `status`; returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Tries again after `failed` or with old data. */
  reload(): void;
}
