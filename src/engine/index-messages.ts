/** What a page and the worker that keeps a feed say to each other: everything here survives a structured clone. */
import type { FeedErrorCode } from '../feed/errors.ts';
import type { FeedContent } from '../feed/parse.ts';
import type { Problem } from '../feed/prune.ts';
import type { Engine, FeedInfo } from './engine.ts';

/** One end of a worker or of a message channel. */
export interface Port<Out, In> {
  postMessage(message: Out): void;
  onmessage: ((event: MessageEvent<In>) => void) | null;
}

/** What to keep: the bytes of a feed, or those parts of a cut one that these districts need (none named = all). */
export type Keep =
  | { body: Uint8Array; problems: readonly Problem[] }
  | { cut: FeedContent; src: string; districts: readonly string[] };

/** What the page must know of it, to say what it says of a feed that it reads itself. */
export interface Kept {
  info: FeedInfo;
  /** Without items, or all of it for the index of a cut feed: that one is for the page. */
  content: FeedContent;
}

export type Question =
  /** `ahead`: how far the clock of the page is ahead of that of the machine, in ms. */
  | { keep: Keep; ahead: number }
  | { openFinding: true }
  | { query: Parameters<Engine['query']>[0] }
  | { get: Parameters<Engine['get']> };

/** `ping` asks for a sign of life. */
export type ToKeeper = ({ id: number } & Question) | { ping: true };

/** A FeedError as data: the class, and with it the code, would not arrive. Without a code it was another error. */
export interface PlainError {
  code?: FeedErrorCode;
  message: string;
}

export type FromKeeper = { awake: true } | { id: number; value: unknown } | { id: number; error: PlainError };
