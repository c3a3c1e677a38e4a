/**
 * `npm run leaks`: does a page that stays open for a day keep what it no longer shows? As a page with a router does, widgets of
 * the built package are put on it, moved, taken into another document and back, and removed, `MOUNTS` of them (default 4,000);
 * then 200 at once, which must ask for their feed once. In Chromium, whose heap can be asked for after its garbage was collected
 * (quality.md › Reliability).
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { openPage, sentences } from './open-page.mjs';
import { sampleFeed } from './sample-feed.mjs';
import { serveFolder } from './serve-folder.mjs';
import { writeFigure } from './test-server.mjs';

const dist = resolve(import.meta.dirname, '../dist');
if (!existsSync(resolve(dist, 'embed/all.js'))) throw new Error('There is no built package: npm run build');

const MOUNTS = Number(process.env.MOUNTS || 4_000);
/** Before the first measure: what is kept once for all of them is there then. */
const WARM_UP = 600;
const AT_ONCE = 20;
/** 100 kB in 4,000. A short run has as much as what comes and goes by itself. */
const MOST_KB = Math.max(25, MOUNTS / 40);
/** What leaks grows with every widget. Of a picture in its own styles Chromium keeps the document, four nodes, or not, as it likes. */
const MOST_NODES = MOUNTS / 100;
const TAGS = ['activity-finder', 'vacancy-list', 'help-list', 'directory', 'room-request', 'text-mode'];
const page = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Een pagina die open blijft</title>
<script type="module" src="/embed/all.js"></script><main></main><iframe></iframe>`;
const site = await serveFolder(dist, {
  '/page.html': page,
  '/feed.json': JSON.stringify(sampleFeed()),
});
const { browser, tab, measure } = await openPage();
const { check, end } = sentences();

/** Runs in the page: so many widgets come and go, all kinds in turn, each of which has shown something. */
async function mount(count, atOnce, tags) {
  const place = document.querySelector('main');
  const other = document.querySelector('iframe').contentDocument;
  const turn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const shows = (widget) => widget.shadowRoot?.querySelector('article, fieldset, form, button');
  for (let made = 0; made < count; made += atOnce) {
    history.pushState(null, '', `?route=${made}`);
    const widgets = [...Array(atOnce).keys()].map((at) => {
      const widget = document.createElement(`samen-${tags[(made + at) % tags.length]}`);
      for (const [name, value] of [
        ['src', '/feed.json'],
        ['url-key', `w${at}`],
        ['page-size', '3'],
      ])
        // prettier-ignore
        widget.setAttribute(name, value);
      return widget;
    });
    place.append(...widgets);
    for (let tries = 0; !widgets.every(shows); tries += 1) {
      if (tries > 1_000) throw new Error(`shows nothing: ${widgets.find((one) => !shows(one)).localName}`);
      await turn();
    }
    place.prepend(...widgets.reverse());
    other.body.append(...widgets);
    await turn();
    place.append(...widgets);
    await turn();
    for (const widget of widgets) widget.remove();
  }
}

try {
  await tab.goto(`${site.origin}/page.html`);
  await tab.evaluate(mount, WARM_UP, AT_ONCE, TAGS);
  const before = await measure();
  await tab.evaluate(mount, MOUNTS, AT_ONCE, TAGS);
  const after = await measure();
  const kb = Math.round((after.heap - before.heap) / 100) / 10;
  check(kb <= MOST_KB, `${MOUNTS} widgets came and went: ${kb} of ${MOST_KB} kB kept`);
  check(
    after.nodes - before.nodes < MOST_NODES,
    `nodes: ${before.nodes} before, ${after.nodes} after, less than ${MOST_NODES} more`,
  );
  check(
    after.listeners <= before.listeners,
    `listeners: ${before.listeners} before, ${after.listeners} after`,
  );
  writeFigure('leak.kb', kb, `kB in ${MOUNTS} widgets`);

  site.asked.clear();
  await tab.goto(`${site.origin}/page.html`);
  await tab.evaluate(mount, 200, 200, ['activity-finder']);
  const asked = site.asked.get('/feed.json');
  check(asked === 1, `200 at once asked for the feed ${asked} time(s)`);
} finally {
  await browser.close();
  site.stop();
}
end('leaks');
