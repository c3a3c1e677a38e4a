/** The engine of one feed: loads it, keeps the newest version that can be asked, and says how it is doing. */
import type { BigFeeds } from '../feed/attempt.ts';
import { fetchEarly } from '../feed/early.ts';
import { FeedError } from '../feed/errors.ts';
import { loadFeed, type LoadedFeed } from '../feed/load.ts';
import type { FeedContent } from '../feed/parse.ts';
import type { Engine, EngineStatus, OldFeed } from './engine.ts';
import type { FarIndexes } from './far-index.ts';
import { indexFeed, type FeedIndex, type IndexOptions } from './feed-index.ts';

export interface EngineOptions extends IndexOptions {
  /** Who keeps a big feed, if not the page. */
  big?: BigFeeds<FarIndexes>;
}

/** Opens a feed at a URL, or one that is already here (tests and stories). */
export function openLocalEngine(src: string | FeedContent, options: EngineOptions): Engine {
  const listeners = new Set<() => void>();
  let status: EngineStatus = { phase: 'loading', slow: false };
  /** The load that is going on or was the last one. */
  let index: Promise<FeedIndex>;
  /** What can be asked meanwhile. */
  let ready: FeedIndex | undefined;
  /** Of the newest load: an answer to an older one is dropped. */
  let version = 0;

  const setStatus = (next: EngineStatus): void => {
    status = next;
    for (const listener of [...listeners]) listener();
  };

  const fail = (cause: unknown): FeedError => {
    const error = cause instanceof FeedError ? cause : new FeedError('not-a-feed', 'not usable', { cause });
    setStatus({ phase: 'failed', error });
    return error;
  };

  const indexOf = async (feed: FeedContent): Promise<FeedIndex> => {
    if (feed.elsewhere) return feed.elsewhere.keeper as FeedIndex;
    if (!feed.shards || typeof src !== 'string') return indexFeed(feed, options);
    return (await import('./cut-feed.ts')).openCutFeed(feed, src, options);
  };

  const open = (): void => {
    const own = ++version;
    let slow = false;
    const show = async (feed: FeedContent, old?: OldFeed) => {
      const built = await indexOf(feed);
      const isNews = () =>
        ready === built || (own === version && (!old || old.reason || status.phase !== 'ready'));
      const publish = (searchable: boolean, was = old): void => {
        if (ready !== built) ready?.close?.();
        ready = built;
        setStatus({ phase: 'ready', feed: built.info, searchable, ...(was && { old: { ...was, slow } }) });
      };
      // The first items wait for nothing; later ones take the place of a list that can be searched. A cut feed waits for a
      // question before it can be.
      if ((!ready || feed.shards) && isNews()) publish(false);
      built
        .openFinding()
        .then(
          () => isNews() && publish(true),
          (reason: FeedError) => {
            if (ready !== built) return isNews() && publish(false);
            // Its head is there, and no more of it can be had.
            if (feed.shards && status.phase === 'ready')
              publish(false, { fetchedAt: (feed as LoadedFeed).fetchedAt, reason });
          },
        )
        .then(() => ready !== built && built.close?.());
      return built;
    };
    const oldOf = ({ fetchedAt, reason }: LoadedFeed) => ({ fetchedAt, ...(reason && { reason }) });
    if (typeof src !== 'string') {
      index = show(src);
    } else {
      index = loadFeed(src, {
        big: options.big,
        fetch: fetchEarly,
        onOld: (feed) => void show(feed, oldOf(feed)),
        onSlow: () => {
          slow = true;
          if (own !== version) return;
          if (status.phase === 'loading') setStatus({ phase: 'loading', slow });
          else if (status.phase === 'ready' && status.old)
            setStatus({ ...status, old: { ...status.old, slow } });
        },
      }).then((feed) => show(feed, feed.old ? oldOf(feed) : undefined));
    }
    index.catch((cause: unknown) => {
      if (own === version) fail(cause);
    });
  };
  open();

  const ask = async <Answer>(question: (of: FeedIndex) => Promise<Answer>): Promise<Answer> => {
    const asked = ready ?? (await index);
    try {
      return await question(asked);
    } catch (cause) {
      if (!asked.isLost) throw fail(cause);
    }
    // Somebody else may have found out first.
    if (ready === asked) {
      ready = undefined;
      open();
    }
    return ask(question);
  };

  return {
    get status() {
      return status;
    },
    query: (query) => ask((of) => of.query(query)),
    get: (id, scope) => ask((of) => of.get(id, scope)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reload: open,
  };
}
