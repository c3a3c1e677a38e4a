/** What the list core must be told of a kind of item: a list type is a table of facets and what a card and a detail show. */
import type { FeedInfo, Found } from '../../engine/engine.ts';
import type { ItemType } from '../../feed/schema.ts';
import type { AllMessages, ListPartWords, ListWords, Messages } from '../../text/messages.ts';
import type { DetailView } from './item-detail.model.ts';
import type { FacetKey } from './list-state.ts';
import type { CardView } from './list-view.model.ts';
import type { PartReading, Reading } from './reading.model.ts';

/** What the first items need. */
export interface ListKind {
  type: ItemType;
  /** In the order of the panel. */
  facets: readonly FacetKey[];
  /** Its items have dates to choose by. */
  dated: boolean;
  words: (messages: Messages) => ListWords;
  card: (found: Found, reading: Reading) => CardView;
}

/** A facet in the panel. */
export interface Facet {
  legend: (messages: AllMessages) => string;
  /** Option ids in their order, with labels. */
  options: (feed: FeedInfo, reading: PartReading) => { value: string; label: string }[];
}

/** What the controls and the detail need. */
export interface PartKind {
  /** By the ids of `ListKind.facets`. */
  facets: Readonly<Record<string, Facet>>;
  /** Facets that are open at first. */
  openAtFirst: readonly string[];
  words: (messages: AllMessages) => ListPartWords;
  detail: (found: Found, reading: PartReading) => DetailView;
}
