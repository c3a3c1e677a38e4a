/** Getting a feed from its server: one try with its limits, and how many tries a fault is worth. */
import type { FeedCopy } from './copies.ts';
import { FeedError, type FeedErrorCode } from './errors.ts';
import { parseJson, readSteps, recordsIn, type FeedContent } from './parse.ts';
import type { Problem } from './prune.ts';

/** Who reads a feed that is too big for the page's own thread. */
export interface BigReader {
  /**
   * The feed with `elsewhere`; undefined when it has to be read here after all. `problems` = what is known already.
   * @throws FeedError as reading here would
   */
  read: (body: Uint8Array, problems: readonly Problem[]) => Promise<FeedContent | undefined>;
}
export interface BigFeeds<Reader extends BigReader = BigReader> {
  /** A body of more bytes than this is big. */
  from: number;
  /** Called as soon as one is on its way, so that the reader is there when it has come. Never rejects. */
  open: () => Promise<Reader | undefined>;
}

/** All times in ms. */
export interface FetchSettings {
  big?: BigFeeds | undefined;
  /** Largest body, in bytes after decompression. */
  byteLimit: number;
  /** Longest time without a byte. */
  idleTimeout: number;
  /** Longest time for one try. */
  tryTimeout: number;
  /** Time between the tries; their number is one more. */
  waits: readonly number[];
  fetch: typeof fetch;
  sleep: (ms: number) => Promise<void>;
  random: () => number;
  now: () => number;
  /** Lets the page breathe; called when reading has taken a slice of 4 ms. */
  pause: () => Promise<void>;
}

/** How a publisher is asked for a feed: nothing about the visitor or the page goes along. */
export const asStranger = { credentials: 'omit', referrerPolicy: 'no-referrer' } as const;
/** A page never blocks longer than this on reading. */
const SLICE = 4;
/** A server that asks for more patience than this gets no other try in this load. */
const LONGEST_WAIT = 30_000;
/** Faults that may be gone a second later. A truncated body is one: a publisher may be in the middle of writing it. */
const passing = new Set<FeedErrorCode>(['network', 'timeout', 'empty', 'not-json']);
const passingStatus = (status: number) => status >= 500 || [408, 425, 429].includes(status);

class TryError extends FeedError {
  readonly again: boolean;
  /** What the server asked for, in ms. */
  readonly after: number;
  constructor(code: FeedErrorCode, message: string, again: boolean, after = 0) {
    super(code, message);
    this.again = again;
    this.after = after;
  }
}

/** RFC 9110 § 10.2.3: seconds, or a date. */
function retryAfter(header: string | null, now: number): number {
  const wait = /^\d+$/.test(header ?? '') ? Number(header) * 1_000 : Date.parse(header ?? '') - now;
  return wait > 0 ? wait : 0;
}

/** An HTML page, whatever its content type says: a login page, a proxy's apology, a single-page app's catch-all. */
function isPage(start: Uint8Array): boolean {
  return /^(\u00ef\u00bb\u00bf)?\s*</.test(String.fromCharCode(...start.subarray(0, 64)));
}

async function fetchBody(
  url: string,
  again: boolean,
  abort: AbortController,
  o: FetchSettings,
  bytesCame: () => void,
) {
  const response = await o.fetch(url, {
    ...asStranger,
    cache: again ? 'no-cache' : 'default',
    signal: abort.signal,
  });
  bytesCame();
  const { status, body: stream, headers } = response;
  if (!response.ok) {
    const after = retryAfter(headers.get('retry-after'), o.now());
    throw new TryError('status', `the server answered ${status}`, passingStatus(status), after);
  }
  if (!stream || status === 204) throw new TryError('empty', `the server answered ${status}, no feed`, false);

  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytesCame();
    size += value.length;
    chunks.push(value);
    if (o.big && size > o.big.from) void o.big.open();
    if (size > o.byteLimit) throw new FeedError('too-large', `over ${o.byteLimit} bytes`);
    if (chunks.length === 1 && isPage(value)) throw new FeedError('content-type', 'HTML is no feed');
  }
  // By hand: a Blob is made by another process, and keeps an old telephone waiting ten times as long.
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return { body, type: headers.get('content-type') ?? '' };
}

/** Reads a body, a big one elsewhere, and any other in slices that leave the page its breath. */
export async function readBody(
  body: Uint8Array,
  o: FetchSettings,
  problems: readonly Problem[] = [],
): Promise<FeedContent> {
  const reader = o.big && body.length > o.big.from && (await o.big.open());
  const read = reader && (await reader.read(body, problems));
  if (read) return read;
  const steps = readSteps(parseJson(body));
  let until = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return { ...step.value, problems: [...problems, ...step.value.problems] };
    if (performance.now() < until) continue;
    await o.pause();
    until = performance.now() + SLICE;
  }
}

export interface Fetched {
  content: FeedContent;
  copy: FeedCopy;
}

async function tryOnce(url: string, again: boolean, o: FetchSettings): Promise<Fetched> {
  const abort = new AbortController();
  const stop = (message: string) => abort.abort(new FeedError('timeout', message));
  const tooLong = setTimeout(() => stop(`not complete after ${o.tryTimeout} ms`), o.tryTimeout);
  let idle: ReturnType<typeof setTimeout> | undefined;
  const bytesCame = () => {
    clearTimeout(idle);
    idle = setTimeout(() => stop(`not a byte for ${o.idleTimeout} ms`), o.idleTimeout);
  };
  bytesCame();
  // A page that wraps `fetch` may drop the signal: the clock is raced, not only handed on.
  const timeout = new Promise<never>((_, reject) => {
    abort.signal.addEventListener('abort', () => reject(abort.signal.reason));
  });
  timeout.catch(() => undefined);
  try {
    const { body, type } = await Promise.race([fetchBody(url, again, abort, o, bytesCame), timeout]);
    clearTimeout(idle);
    clearTimeout(tooLong);
    const problem: Problem = {
      path: '',
      code: 'content-type',
      message: 'expected application/json',
      value: type,
    };
    const content = await readBody(body, o, /[/+]json\b/i.test(type) ? [] : [problem]);
    const records = recordsIn(content) + content.skipped.records;
    if (records > 0 && !recordsIn(content)) {
      throw new FeedError(
        'not-a-feed',
        `none of its ${records} records can be read (${content.problems[0]?.path})`,
      );
    }
    return { content, copy: { body, fetchedAt: o.now() } };
  } catch (cause) {
    if (cause instanceof FeedError) throw cause;
    throw new FeedError('network', 'not fetched', { cause });
  } finally {
    clearTimeout(idle);
    clearTimeout(tooLong);
    abort.abort(); // closes the connection of a body that was not read to its end
  }
}

/** The feed as its server has it now, in as many tries as are worth making. */
export async function fetchFeed(url: string, o: FetchSettings): Promise<Fetched> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await tryOnce(url, attempt > 0, o);
    } catch (error) {
      const wait = o.waits[attempt];
      const again =
        error instanceof TryError ? error.again : error instanceof FeedError && passing.has(error.code);
      const asked = error instanceof TryError ? error.after : 0;
      if (wait === undefined || !again || asked > LONGEST_WAIT) throw error;
      // Jitter: thousands of visitors of one page must not come back in the same instant.
      await o.sleep(Math.max(asked, wait) * (1 + o.random() / 4));
    }
  }
}
