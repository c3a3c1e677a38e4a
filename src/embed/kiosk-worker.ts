/**
 * The service worker of the page for a public screen. It keeps the page with its code, so that it starts without a network, and
 * the parts of a cut feed. Not the feed: the page keeps the last good one itself, and knows how old it is (feed/copies.ts). It
 * keeps nothing that was sent and no address with a query, so nothing of a visit.
 */
import { clientsClaim } from 'workbox-core';
import type { HandlerCallbackOptions } from 'workbox-core/types.js';
import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { hashBegin, hashInName } from '../widgets/kiosk/feed-part.model.ts';
import { TAKE_OVER } from '../widgets/kiosk/page-worker.ts';

/** Filled in by .scripts/kiosk-worker.mjs: the files of this version. */
declare const FILES: PrecacheEntry[];
/** As a worker knows itself; this project is checked as a page. */
const worker = self as unknown as EventTarget & {
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
};

precacheAndRoute(FILES, { cleanURLs: false });
cleanupOutdatedCaches();
clientsClaim();

const PAGE = 'samenspel-page/1';
/** The page is all that this worker is for (page-worker.ts). */
const { scope } = worker.registration;
/**
 * The page in an answer, without the address that it was asked for: that may have a query in it.
 * @throws TypeError for the server's apology, a login page of the network or a step to another address: as if nothing had come.
 */
const pageIn = async (response: Response): Promise<Response> => {
  const text = response.ok && !response.redirected ? await response.text() : '';
  if (!text.includes('<samen-kiosk')) throw new TypeError('not the page of the screen');
  const headers = new Headers(response.headers);
  // Of the bytes that came over the line.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response(text, { headers });
};
/** Who publishes the page may change it at any time; after so many seconds the one that was kept is shown. */
const PATIENCE = 3;
const pages = new NetworkFirst({
  cacheName: PAGE,
  networkTimeoutSeconds: PATIENCE,
  plugins: [
    {
      // With any query it is the same page.
      cacheKeyWillBeUsed: () => Promise.resolve(scope),
      fetchDidSucceed: ({ response }) => pageIn(response),
    },
  ],
});
registerRoute(({ request }) => request.mode === 'navigate', pages);
worker.addEventListener('install', (event) => {
  const installing = event as HandlerCallbackOptions['event'];
  const [, kept] = pages.handleAll({ event: installing, request: new Request(scope, { cache: 'reload' }) });
  installing.waitUntil(kept);
});

const PARTS = 'samenspel-parts/1';
/** A city has some twenty; what is not asked for any more goes when others come. */
const MOST_PARTS = 200;
registerRoute(
  ({ url }) => hashInName(url) !== undefined,
  new CacheFirst({
    cacheName: PARTS,
    matchOptions: { ignoreVary: true },
    plugins: [
      {
        // Only what its name promises: no half answer, no login page.
        async cacheWillUpdate({ request, response }) {
          if (response.status !== 200) return null;
          const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer());
          return hashBegin(digest) === hashInName(new URL(request.url)) ? response : null;
        },
        async cacheDidUpdate() {
          const parts = await caches.open(PARTS);
          const kept = await parts.keys();
          for (const old of kept.slice(0, -MOST_PARTS)) await parts.delete(old);
        },
      },
    ],
  }),
);

// The page says when nobody is looking.
worker.addEventListener('message', (event) => {
  if ((event as MessageEvent).data === TAKE_OVER) void worker.skipWaiting();
});
