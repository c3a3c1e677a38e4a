/** The browser that is measured, and what it tells about a page. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../../.scripts/browsers.mjs';
import { pagePath, type Asked, type Site } from './site.ts';
import type { Variant } from './variants.ts';

/** How much slower the processor is made, for the page's own thread: the protocol does not do it for workers. */
export const SLOWER = 4;

export async function startBrowser(): Promise<{ browser: Browser; version: string }> {
  const browser = await puppeteer.launch({ ...(await chromiumOptions()), protocolTimeout: 300_000 });
  return { browser, version: (await browser.version()).replace('Headless', '') };
}

interface Watched {
  first?: number;
  top?: number;
  largest: number;
  blocking: number;
  lastTask: number;
  shift: number;
  /** What moved, for whom wants to mend it. */
  moved: string[];
}
interface Shift extends PerformanceEntry {
  value: number;
  sources: readonly { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}
declare global {
  interface Window {
    watched: Watched;
  }
}

/** Runs in the page, before anything else: notes long tasks, shifts, the largest paint and the first item. */
function watch(host: string | undefined, item: string): void {
  const watched: Watched = { largest: 0, blocking: 0, lastTask: 0, shift: 0, moved: [] };
  window.watched = watched;
  const on = (type: string, note: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  on('longtask', ({ startTime, duration }) => {
    watched.blocking += duration - 50;
    watched.lastTask = startTime + duration;
  });
  on('layout-shift', (entry) => {
    const { value, sources } = entry as Shift;
    watched.shift += value;
    const [source] = sources;
    const node = source?.node instanceof Element ? source.node : source?.node?.parentElement;
    const what = node ? `${node.localName}${node.className ? `.${String(node.className)}` : ''}` : 'gone';
    const [before, after] = [source?.previousRect, source?.currentRect];
    watched.moved.push(
      `${value.toFixed(3)} at ${Math.round(entry.startTime)} ms: ${what} from ${before?.y}+${before?.height} to ${after?.y}+${after?.height}`,
    );
  });
  on('largest-contentful-paint', ({ startTime }) => {
    watched.largest = startTime;
  });
  const look = (): void => {
    const root = host ? document.querySelector(host)?.shadowRoot : document;
    // What the publisher has put in the page, or in a head, stands there before there is a widget.
    const made = document.querySelector('.samen-first');
    const first = (made?.shadowRoot ?? made)?.querySelector(item) ?? root?.querySelector(item);
    const box = first?.getBoundingClientRect();
    if (!box?.height) return void requestAnimationFrame(look);
    watched.top = box.top;
    // A message sent in a frame arrives after that frame was painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (watched.first = performance.now());
    port2.postMessage(0);
  };
  requestAnimationFrame(look);
}

export interface PageUse {
  width?: number;
  height?: number;
}

/** A page in a context of its own (empty cache), slowed down, watched; `use` gets it, and it is closed after. */
export async function withPage<T>(
  browser: Browser,
  variant: Variant,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    // A phone in the hand.
    await page.setViewport({ width: 412, height: 915 });
    await page.emulateCPUThrottling(SLOWER);
    // A visitor of the city: what a machine elsewhere has to work out, its clock shows.
    await page.emulateTimezone('Europe/Amsterdam');
    await page.evaluateOnNewDocument(watch, variant.host, variant.item);
    return await use(page);
  } finally {
    await context.close();
  }
}

const pause = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));

/** Until nothing is loaded and nothing keeps the page busy for a second. */
export async function settle(page: Page, site: Site): Promise<void> {
  for (;;) {
    await pause(200);
    // This waits for the page's thread too.
    const idle = await page.evaluate(() => performance.now() - window.watched.lastTask);
    if (idle > 1_000 && site.quiet() > 1_000) return;
  }
}

export interface Loaded extends Watched {
  asked: Asked[];
  /** Requests to anywhere but the site. */
  foreign: number;
}

/** Loads a page once; the first item is waited for, except on the host page alone. */
export async function load(browser: Browser, site: Site, variant: Variant, path: string): Promise<Loaded> {
  return withPage(browser, variant, async (page) => {
    site.asked();
    let foreign = 0;
    page.on('request', (request) => {
      const url = request.url();
      if (/^(https?|wss?):/.test(url) && !url.startsWith(`${site.origin}/`)) foreign += 1;
    });
    await page.goto(site.origin + path, { waitUntil: 'load', timeout: 120_000 });
    if (variant.kind !== 'host')
      await page.waitForFunction(() => window.watched.first !== undefined, {
        timeout: 180_000,
        polling: 100,
      });
    await settle(page, site);
    return { ...(await page.evaluate(() => window.watched)), asked: site.asked(), foreign };
  });
}

export const loadVariant = (browser: Browser, site: Site, variant: Variant, size: number): Promise<Loaded> =>
  load(browser, site, variant, pagePath(variant, size));
