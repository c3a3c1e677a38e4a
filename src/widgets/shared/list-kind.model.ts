/** What the list core must be told of a kind of item: a list type is a table of facets and what a card and a detail show. */
import type { EngineAnswer, EngineQuery, FeedInfo, Found } from '../../engine/engine.ts';
import type { DatedOccurrence } from '../../feed/agenda.ts';
import type { ItemType } from '../../feed/schema.ts';
import type { KeepMessages } from '../../text/keep-messages.ts';
import type { AllMessages, ListPartWords, ListWords, Messages } from '../../text/messages.ts';
import type { DetailView } from './item-detail.model.ts';
import type { FacetKey } from './list-state.ts';
import type { CardView, DayView } from './list-view.model.ts';
import type { PartReading, Reading } from './reading.model.ts';

/** What the first items need. */
export interface ListKind {
  type: ItemType;
  /** In the order of the panel. */
  facets: readonly FacetKey[];
  /** Its items have dates to choose by. */
  dated: boolean;
  words: (messages: Messages) => ListWords;
  /** `underDay`: below a heading that says its day. */
  card: (found: Found, reading: Reading, underDay?: boolean) => CardView;
  /** Other groups than days, beside each other where there is room. */
  groups?: (items: readonly Found[], reading: Reading) => readonly DayView[];
  /** There are questions with pictures, and a button that leads to them. */
  hasQuestions: boolean;
}

/** Something to choose in a facet. */
export interface FacetOption {
  value: string;
  label: string;
  /** The name of a pictogram, of the facet's `icons`. */
  icon?: string;
  /** A pictogram of its own, instead: the path in a square of 24. */
  drawing?: `M${string}`;
  /** The legend of the group that it belongs to; the options of a group follow each other. */
  group?: string;
}

/** A facet in the panel. */
export interface Facet {
  legend: (messages: AllMessages) => string;
  /** In their order, with labels. */
  options: (feed: FeedInfo, reading: PartReading) => readonly FacetOption[];
  /** Names what has results but is not among the options: then that is a choice too. */
  nameOf?: (id: string, reading: PartReading) => string;
  /** What has most results when the list is first seen comes first; it stays there, so that nothing moves under a finger. */
  byUse?: boolean;
  icons?: 'theme' | 'need';
  /** Default rows. */
  look?: 'tiles' | 'chips';
  /**
   * Its options are needs: all that are chosen must hold, and for each of them an item says yes, no or nothing. How many
   * say nothing is told, and a visitor may see those too (`OrUnsure` of the engine).
   */
  needs?: boolean;
}

/** What the controls and the detail need. */
export interface PartKind {
  /** By the ids of `ListKind.facets`. */
  facets: Readonly<Record<string, Facet>>;
  /** Facets that are open at first. */
  openAtFirst: readonly string[];
  words: (messages: AllMessages) => ListPartWords;
}

/** What is asked for a calendar file. */
export interface CalendarRequest {
  keep: KeepMessages;
  /** The `id` of the feed. */
  feedId: string;
  /** IANA zone of the feed. */
  feedZone: string;
  /** The moment of making, ms since 1970. */
  stamp: number;
  /** The address where the item can be read again; a checked web address. */
  href?: string;
  /** One date alone; without it all coming dates. */
  date?: DatedOccurrence;
}

export interface CalendarDownload {
  /** Ends in `.ics`. */
  name: string;
  /** `text/calendar`, to be written in UTF-8. */
  text: string;
}

/** What stands on a sheet of paper, in words only. */
export interface PaperView {
  title: string;
  lang?: string;
  warnings: readonly string[];
  facts: readonly { term: string; lines: readonly string[]; lang?: string }[];
  paragraphs: readonly string[];
  textLang?: string;
}

/** What is asked for of what belongs to an item. */
export type BelongingQuery = Pick<EngineQuery, 'type' | 'locked'>;
/** What belongs to an item, by name; what could not be had is not among them. */
export type Belongings = Readonly<Record<string, EngineAnswer>>;

/** What the page of one item needs. */
export interface DetailKind {
  /** `belongings` are there a moment after the item; absent until then. */
  view: (found: Found, reading: PartReading, belongings?: Belongings) => DetailView;
  /** The filters that find others like it; undefined when there is nothing to compare by. */
  alike?: (found: Found) => Record<string, readonly string[]> | undefined;
  /** Are two items in one district? */
  isNear: (one: Found, other: Found) => boolean;
  /** Undefined where items have no dates. The file is undefined when there is nothing to put in it. */
  loadCalendar?: () => Promise<
    (found: Found, reading: PartReading, request: CalendarRequest) => Promise<CalendarDownload | undefined>
  >;
  /** `whole`: the only item on the sheet. */
  loadPaper: () => Promise<
    (found: Found, reading: PartReading, whole: boolean, belongings?: Belongings) => PaperView
  >;
  /** Undefined where search engines have no word for it. */
  loadJsonLd?: () => Promise<
    (found: Found, reading: Reading, options: { href?: string; feedZone: string }) => unknown
  >;
}
