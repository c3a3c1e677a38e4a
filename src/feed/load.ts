/** The only GET: a feed from its URL, through every fault that servers and networks have (quality.md › Reliability). */
import { fetchFeed, readBody, type FetchSettings } from './attempt.ts';
import { safeUrl } from './clean.ts';
import { createCopies, type FeedCopies } from './copies.ts';
import { FeedError } from './errors.ts';
import { recordsIn, type FeedContent } from './parse.ts';
import { pause } from './pause.ts';

/** A feed that can be shown: fresh, or the last good copy with its date and the reason why there is nothing newer. */
export interface LoadedFeed extends FeedContent {
  /** When it was fetched, in ms since the epoch by the visitor's clock. */
  fetchedAt: number;
  /** True for the last good copy. */
  old: boolean;
  /** Why an old copy is all there is; absent while the fresh one is still on its way. */
  reason?: FeedError;
}

/** What is not given has the value of feed.md › Reading. */
export interface LoadOptions extends Partial<FetchSettings> {
  /** The last good copy, at once, while loading goes on. */
  onOld?: (feed: LoadedFeed) => void;
  /** Ten seconds have passed: the fallback link replaces the spinner, loading goes on. */
  onSlow?: () => void;
  /** When `onSlow` is called, in ms. */
  slowAfter?: number;
  copies?: FeedCopies;
}

type Settings = FetchSettings & { slowAfter: number; copies: FeedCopies };

const defaults: Settings = {
  byteLimit: 16 * 2 ** 20,
  idleTimeout: 10_000,
  tryTimeout: 60_000,
  slowAfter: 10_000,
  waits: [1_000, 3_000], // tries at 0, 1 and 4 s
  fetch: (input, init) => fetch(input, init),
  sleep: (ms: number) => new Promise<void>((resume) => setTimeout(resume, ms)),
  random: () => Math.random(),
  now: () => Date.now(),
  pause,
  copies: createCopies(),
};

/** A shrink that lasts is a real one: without this a visitor would be kept from the true list for ever. */
const DOUBT = 7 * 24 * 3_600_000;
async function readOld(url: string, o: Settings): Promise<LoadedFeed | undefined> {
  try {
    const copy = await o.copies.read(url);
    return copy && { ...(await readBody(copy.body, o)), fetchedAt: copy.fetchedAt, old: true };
  } catch {
    return undefined;
  }
}

/** One load for everybody on the page who asks for the same feed at the same time. */
interface Shared {
  result: Promise<LoadedFeed>;
  watchers: Set<LoadOptions>;
  old?: LoadedFeed;
  slow: boolean;
}
const running = new Map<string, Shared>();

async function load(url: string, shared: Shared, o: Settings): Promise<LoadedFeed> {
  const slow = setTimeout(() => {
    shared.slow = true;
    for (const watcher of shared.watchers) watcher.onSlow?.();
  }, o.slowAfter);
  let settled = false;
  const oldFeed = readOld(url, o).then((old) => {
    if (old && !settled) {
      shared.old = old;
      for (const watcher of shared.watchers) watcher.onOld?.(old);
    }
    return old;
  });
  try {
    const { content, copy } = await fetchFeed(url, o).finally(() => (settled = true));
    const old = await oldFeed;
    if (old && recordsIn(content) * 2 < recordsIn(old) && copy.fetchedAt - old.fetchedAt < DOUBT) {
      const message = `${recordsIn(content)} records, the last good copy has ${recordsIn(old)}`;
      content.elsewhere?.drop?.();
      return { ...old, reason: new FeedError('suspect-shrink', message) };
    }
    if (old && old !== shared.old) old.elsewhere?.drop?.();
    o.copies.write(url, copy);
    return { ...content, fetchedAt: copy.fetchedAt, old: false };
  } catch (error) {
    const old = await oldFeed;
    if (old && error instanceof FeedError) return { ...old, reason: error };
    throw error;
  } finally {
    clearTimeout(slow);
    running.delete(url);
  }
}

/**
 * Loads a feed: fresh, or the last good copy with the `reason`. Whoever asks while it is being loaded shares that load
 * (and its settings); whoever asks later starts a new one. `url` must be absolute.
 * @throws FeedError when there is neither; `bad-url` when the URL is not one that may be fetched.
 */
export function loadFeed(url: string, options: LoadOptions = {}): Promise<LoadedFeed> {
  const safe = safeUrl(url);
  if (safe === null) return Promise.reject(new FeedError('bad-url', `no absolute http(s) address: ${url}`));
  const shared = running.get(safe);
  if (!shared) {
    const fresh = { watchers: new Set([options]), slow: false } as Shared;
    running.set(safe, fresh);
    fresh.result = load(safe, fresh, { ...defaults, ...options });
    return fresh.result;
  }
  shared.watchers.add(options);
  if (shared.old) options.onOld?.(shared.old);
  if (shared.slow) options.onSlow?.();
  return shared.result;
}
