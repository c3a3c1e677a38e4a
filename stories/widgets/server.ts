import { createCopies } from '../../src/feed/copies.ts';
import { body } from './sample.ts';

/** What the server of the feed does while a story is shown. Put it in `beforeEach`; what it answers puts all back. */
export interface ServerOptions {
  /** What a request gets; without it the answer goes on and on, a byte at a time. */
  answer?: () => Response;
  /** The browser knows that there is no internet. */
  offline?: boolean;
}

const endless = (wait: typeof setTimeout): Response =>
  new Response(
    new ReadableStream({
      pull: async (bytes) => {
        await new Promise((resume) => wait(resume, 30));
        bytes.enqueue(new TextEncoder().encode(' '));
      },
    }),
  );

/**
 * Waiting times of loading, from a second up to the ten after which the visitor is told that it takes long, take a
 * hundredth: nobody looks at a story for ten seconds. The minute after which loading gives up stays a minute.
 */
export const server =
  ({ answer, offline = false }: ServerOptions) =>
  (): (() => void) => {
    const { fetch, setTimeout } = window;
    window.fetch = (input, init) =>
      !/\/feed-[\w-]+\.json$/.test(String(input))
        ? fetch(input, init)
        : Promise.resolve(answer ? answer() : endless(setTimeout));
    window.setTimeout = ((work: TimerHandler, wait = 0, ...rest: unknown[]) =>
      setTimeout(work, wait < 1_000 || wait > 10_000 ? wait : wait / 100, ...rest)) as typeof setTimeout;
    if (offline) Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    return () => {
      Object.assign(window, { fetch, setTimeout });
      // The getter of the browser itself stands on the prototype.
      if (offline) Reflect.deleteProperty(navigator, 'onLine');
    };
  };

/** The server is gone, and the feed of yesterday is kept. `file` is what the story asks for. */
export const serverGone = (file: string) => async (): Promise<() => void> => {
  const { href } = new URL(file, document.baseURI);
  createCopies().write(href, { body, fetchedAt: Date.now() - 24 * 3_600_000 });
  for (let kept; !kept;) kept = await createCopies().read(href);
  return server({ answer: () => new Response('', { status: 404 }) })();
};
