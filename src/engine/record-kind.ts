/** What the desk must be told of a type of items, besides activities, to list them and to find among them. */
import type { GetItem } from '../feed/references.ts';
import type { Item, Text } from '../feed/schema.ts';
import type { SearchRecord } from '../search/records.ts';
import type { SearchWords } from '../search/text-index.ts';

/** Looks up what items refer to, and by what words it is known. */
export interface Lookup {
  item: GetItem;
  /** Names and synonyms of concepts of a scheme; what the feed does not name has none. */
  concepts(scheme: string, ids?: readonly string[]): Text[];
  /** Names of districts, and what residents call them. */
  districts(ids: readonly string[]): Text[];
}

/** The texts by which an item is found, by what they say about it. */
export type SearchTexts = Readonly<Record<keyof SearchWords, readonly (Text | undefined)[]>>;

/** What holds for an item by feature, as in `Accessibility`; a type may have features of its own. Absent = nobody knows. */
export type Told = Readonly<Record<string, unknown>>;

/** How items of a type are found. */
export interface FindingKind<One extends Item = Item> {
  texts(item: One, lookup: Lookup): SearchTexts;
  /** Features of which all that are chosen must hold: the facet `access`. */
  told?(item: One, getItem: GetItem): Told;
  /** Facets whose options are items of the feed and that visitors choose by: an answer names and counts them. */
  named?: readonly string[];
  /** What only a visitor chooses by. */
  facets?(item: One): SearchRecord['facets'];
}

export interface RecordKind<One extends Item = Item> extends FindingKind<One> {
  /** What is over, or only there for old links, can still be read at its own address. Default: it is gone. */
  staysReadable?: boolean;
  /** The options that hold for an item. */
  options(item: One, getItem: GetItem): SearchRecord['facets'];
  /** The local day or moment until which it is listed, inclusive: what ends first comes first. Absent = it has no end. */
  until?(item: One): string | undefined;
  /** Is it over, whatever the day is? */
  isClosed?(item: One): boolean;
  /** The order of what ends at the same moment or has no end; default that of the feed. */
  compare?(one: One, other: One): number;
  /** The facet whose options take turns: a list that shows them beside each other has some of each on every page. */
  inTurns?: string;
}
