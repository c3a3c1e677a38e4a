/** A list element and its kind, as the list core knows them. */
import type { CSSResult, LitElement } from 'lit';
import type { Found } from '../../engine/engine.ts';
import type { FeedContent } from '../../feed/parse.ts';
import type { loadMessages, AllMessages, ListWords, Messages } from '../../text/messages.ts';
import type { itemMachine } from './item-page.ts';
import type { BelongingItems } from './belonging-items.ts';
import type { UrlMode } from './address.ts';
import type { FeedController } from './feed-controller.ts';
import type { ListController } from './list-controller.ts';
import type { listMachine } from './list-parts.ts';
import type { BelongingQuery, DetailKind, ListKind, PartKind } from './list-kind.model.ts';
import type { PictureController } from './picture-controller.ts';
import type { Question } from './picture-questions.model.ts';

/** What every list element has; documented there. */
export interface ListElement extends LitElement {
  src: string;
  feed?: FeedContent;
  plain?: boolean | '';
  kiosk?: boolean | '';
  headingLevel: number;
  urlState: UrlMode;
  urlKey: string;
  limit: number;
  moreHref: string;
  pageSize: number;
  view: 'list' | 'tiles';
  withoutSearch: boolean;
  clock: () => number;
  /** The scope that the editor has set, by facet: not a choice, not in the address. */
  locked(): Record<string, string[]>;
}

/** A list that runs: what its late parts work with. */
export interface ListSource {
  element: ListElement;
  list: ListController;
  feed: FeedController;
  kind: ListKind;
  parts: ListParts;
  /** On a screen that is everybody's? */
  isKiosk: () => boolean;
}

/** The questions with pictures of a kind, with the machine that every kind has in common. */
export interface QuestionParts {
  machine: typeof PictureController;
  table: readonly Question[];
}

/** The page of an item, with a machine for what belongs to it, which only some kinds have. */
export interface PageKind extends DetailKind {
  belonging?: {
    machine: typeof BelongingItems;
    /** Items of other types, by name; asked for when the page opens. */
    of: (found: Found) => Readonly<Record<string, BelongingQuery>>;
  };
}

/** All that one chooses with, with the machine that every kind has in common. */
export interface ListParts extends PartKind {
  machine: typeof listMachine;
  /** With words of its own; default those of the machine. */
  withPartMessages?: (messages: Messages) => Promise<AllMessages>;
  /** Of its own, besides those of the machine. */
  styles: readonly CSSResult[];
  /** The page of an item; comes when one is opened. */
  loadDetail: () => Promise<{ detail: PageKind; machine: typeof itemMachine }>;
  /** One chunk, when somebody asks for it; absent when the kind has no questions with pictures. */
  loadQuestions?: () => Promise<{ questions: QuestionParts }>;
}

export interface LazyListKind extends ListKind {
  /** Above the results: links to pages that the editor names in attributes. */
  ways?: (element: ListElement, words: ListWords, isKiosk: boolean) => unknown;
  /** With words of its own; default those that every list has. */
  loadMessages?: typeof loadMessages;
  /** One chunk, on its way together with the feed. */
  loadParts: () => Promise<{ parts: ListParts }>;
}
