/** The last good copy of each feed: in the Cache API where the page may use it, else as long as the page lives. */

export interface FeedCopy {
  body: Uint8Array<ArrayBuffer>;
  /** When it was fetched, in ms since the epoch by the visitor's clock. */
  fetchedAt: number;
}
export interface FeedCopies {
  read(url: string): Promise<FeedCopy | undefined>;
  write(url: string, copy: FeedCopy): void;
}

const CACHE = 'samenspel-feed/1';
const DATE = 'x-samenspel-fetched-at';

/**
 * Plain http has no `caches`, a sandboxed frame throws on the very name, a full disk refuses to write: each of them
 * costs only the copy beyond this page.
 */
export function createCopies(): FeedCopies {
  const memory = new Map<string, FeedCopy>();
  return {
    async read(url) {
      const kept = memory.get(url);
      if (kept) return kept;
      try {
        const found = await (await caches.open(CACHE)).match(url);
        if (!found) return undefined;
        const fetchedAt = Number(found.headers.get(DATE));
        return { body: new Uint8Array(await found.arrayBuffer()), fetchedAt };
      } catch {
        return undefined;
      }
    },
    write(url, copy) {
      memory.set(url, copy);
      const headers = { 'content-type': 'application/json', [DATE]: String(copy.fetchedAt) };
      const stored = async () => {
        await (await caches.open(CACHE)).put(url, new Response(copy.body, { headers }));
        if (memory.get(url) === copy) memory.delete(url);
      };
      stored().catch(() => undefined);
    },
  };
}
