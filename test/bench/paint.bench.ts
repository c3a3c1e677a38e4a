/**
 * From a key press until its results are on the screen (goal P3): a slow processor, a wide screen with all counts shown,
 * words typed key by key. What counts is the paint after the last change that the key press made, counts included.
 */
import type { Page } from 'puppeteer-core';
import { settle, startBrowser, withPage } from './browser.ts';
import { isQuick, isWanted, median, percentile, startReport } from './report.ts';
import { pagePath, startSite } from './site.ts';
import { variants, type Variant } from './variants.ts';

const measured = ['ours, plain feed', 'MiniSearch + lit', 'InstantSearch + itemsjs'].filter(isWanted);
const words = ['koor', 'wandelen', 'schilderen', 'muziek', 'tafeltennis', 'samen eten'].slice(
  0,
  isQuick ? 2 : 6,
);
const turns = isQuick ? 1 : 3;
const sizes = [1_000, 10_000];
/** A key press that changes nothing at all is not waited for any longer, in ms. */
const LONGEST = 4_000;
/** Nothing has changed for so long, in ms: that was all. */
const STILL = 300;

const { browser, version } = await startBrowser();
const report = startReport(
  'paint',
  'From a key press to the screen',
  `Processor × 4 slower (page’s own thread), a screen of 1280 × 900, words typed key by key (${words.join(', ')}), results and counts of all facets. From the time of the key press to the paint after the last change it made. Three turns.`,
  `${version}, Node ${process.version}`,
);
const shown = variants.filter(({ name }) => measured.includes(name));
const site = await startSite(shown, sizes);

interface Typed {
  pressed: number;
  changed: number;
  painted: number;
  longest: number;
}
declare global {
  interface Window {
    typed: Typed;
  }
}

/** Runs in the page: when a key was pressed, when something changed, when that was painted. */
function watchTyping(host: string | undefined): void {
  const typed: Typed = { pressed: 0, changed: 0, painted: 0, longest: 0 };
  window.typed = typed;
  const root = host ? document.querySelector(host)?.shadowRoot : document.getElementById('finder');
  addEventListener('keydown', ({ timeStamp }) => (typed.pressed = timeStamp), true);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) typed.longest = Math.max(typed.longest, duration);
  }).observe({ type: 'longtask' });
  if (!root) throw new Error('There is no list to watch.');
  new MutationObserver(() => {
    typed.changed = performance.now();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (typed.painted = performance.now());
      port2.postMessage(0);
    });
  }).observe(root, { subtree: true, childList: true, characterData: true });
}

const focusInput = (page: Page, { host, input }: Variant): Promise<void> =>
  page.evaluate(
    (host, input) => {
      const root = host ? document.querySelector(host)?.shadowRoot : document;
      const field = root?.querySelector<HTMLInputElement>(input);
      field?.focus();
      field?.select();
    },
    host,
    input,
  );

/** Presses a key and waits for what it does; undefined when it changed nothing. */
async function press(page: Page, key: string): Promise<Typed | undefined> {
  await page.evaluate(() => Object.assign(window.typed, { changed: 0, painted: 0, longest: 0 }));
  await page.keyboard.press(key as 'a');
  const start = performance.now();
  for (;;) {
    await new Promise((go) => setTimeout(go, 60));
    const typed = await page.evaluate(() => ({ ...window.typed, now: performance.now() }));
    if (typed.changed && typed.painted > typed.changed && typed.now - typed.changed > STILL) return typed;
    if (!typed.changed && performance.now() - start > LONGEST) return undefined;
  }
}

const times = new Map<string, number[]>();
const longest = new Map<string, number[]>();
const keep = (all: Map<string, number[]>, key: string, value: number): void =>
  void all.set(key, [...(all.get(key) ?? []), value]);

for (let turn = 0; turn < turns; turn += 1)
  for (const size of sizes)
    for (const variant of shown)
      await withPage(browser, variant, async (page) => {
        await page.setViewport({ width: 1280, height: 900 });
        await page.goto(site.origin + pagePath(variant, size), { timeout: 120_000 });
        await page.waitForFunction(() => window.watched.first !== undefined, { timeout: 180_000 });
        await settle(page, site);
        await page.evaluate(watchTyping, variant.host);
        const key = `${variant.name} ${size}`;
        for (const word of words) {
          await focusInput(page, variant);
          for (const letter of word) {
            const typed = letter === ' ' ? await press(page, 'Space') : await press(page, letter);
            if (!typed) continue;
            keep(times, key, typed.painted - typed.pressed);
            keep(longest, key, typed.longest);
          }
          await focusInput(page, variant);
          await press(page, 'Backspace');
        }
      });

const row = ({ name }: Variant, size: number): string[] => {
  const its = times.get(`${name} ${size}`) ?? [];
  const tasks = longest.get(`${name} ${size}`) ?? [];
  return [
    name,
    String(its.length),
    median(its).toFixed(0),
    percentile(its, 0.95).toFixed(0),
    String(tasks.filter((task) => task > 0).length),
    Math.max(0, ...tasks).toFixed(0),
  ];
};
for (const size of sizes)
  report.table({
    title: `Typing in ${size.toLocaleString('en')} records`,
    head: ['', 'key presses', 'p50, ms', 'p95, ms', 'with a long task', 'longest task, ms'],
    rows: shown.map((variant) => row(variant, size)),
  });
report.say('');
for (const size of sizes) {
  const of = (name: string, part: number): number => percentile(times.get(`${name} ${size}`) ?? [], part);
  const [nearest] = shown
    .filter(({ kind }) => kind === 'peer')
    .map(({ name }) => ({ name, p50: of(name, 0.5), p95: of(name, 0.95) }))
    .sort((a, b) => a.p95 - b.p95);
  for (const { name } of shown.filter(({ kind }) => kind === 'ours')) {
    const [p50, p95] = [of(name, 0.5), of(name, 0.95)];
    const tasks = (longest.get(`${name} ${size}`) ?? []).filter((task) => task > 0).length;
    const where = `${name}, ${size.toLocaleString('en')}`;
    const beside = nearest
      ? `; ${(p50 / nearest.p50).toFixed(2)} and ${(p95 / nearest.p95).toFixed(2)} × the best peer (${nearest.name})`
      : '';
    report.goal(
      'P3',
      p50 <= 50 && p95 <= 100,
      `${where}: p50 ${p50.toFixed(0)} of 50 ms, p95 ${p95.toFixed(0)} of 100 ms${beside}`,
    );
    report.goal('P3', tasks === 0, `${where}: ${tasks} key presses with a long task`);
    if (size === sizes.at(-1)) report.figure('paint.10k.p95', p95, 'ms');
  }
}
await browser.close();
site.close();
await report.finish();
