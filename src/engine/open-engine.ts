import type { FeedContent } from '../feed/parse.ts';
import { bigFeeds, type OpenOptions } from './big-feeds.ts';
import type { Engine } from './engine.ts';
import { openLocalEngine } from './local-engine.ts';

/** One engine per feed address on a page: the only state a module keeps (architecture.md › Forbidden). */
const engines = new Map<string, Engine>();

/**
 * The engine of a feed. The same absolute address gives the same engine, so several widgets share one request; content
 * that is already here gets an engine of its own.
 */
export function openEngine(src: string | FeedContent, options: OpenOptions): Engine {
  if (typeof src !== 'string') return openLocalEngine(src, options);
  let engine = engines.get(src);
  if (!engine) {
    engine = openLocalEngine(src, { ...options, big: bigFeeds(options) });
    engines.set(src, engine);
  }
  return engine;
}
