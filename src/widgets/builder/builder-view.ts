/** What every part of the builder is drawn from. */
import type { FeedInfo } from '../../engine/engine.ts';
import type { BuilderMessages } from '../../text/messages.ts';
import type { Reading } from '../shared/reading.model.ts';
import type { AttributeName } from '../shared/widget-table.model.ts';
import type { BuilderFeed } from './builder-feed.ts';
import type { BuilderState } from './choices-address.model.ts';
import type { NameOf } from './scope-words.model.ts';
import type { Publication, SnippetWords } from './snippet.model.ts';

export interface BuilderView {
  state: BuilderState;
  words: BuilderMessages;
  publication: Publication;
  /** Of the headings of the parts. */
  headingLevel: number;
  feed: BuilderFeed;
  /** Once the feed is there. */
  info?: FeedInfo | undefined;
  reading: Reading | undefined;
  nameOf: NameOf;
  /** Can the feed not be had, or is there none? */
  isFeedLost: boolean;
  /** What visitors read in what is copied, in their language. */
  snippet: SnippetWords;
  change: (state: BuilderState) => void;
  /** What stands in a field, also where it is not allowed and so is no choice. */
  draft: (name: AttributeName | 'link') => string;
  /** What is refused stays in its field; `''` where nothing is. */
  keepDraft: (name: AttributeName | 'link', refused: string) => void;
  /** Are the addresses and texts in sight? Once they are, they stay: also when the one that is filled in is made empty again. */
  staysOpen: (isInSight: boolean) => boolean;
}
