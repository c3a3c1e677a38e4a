/**
 * The third part of `npm run screenshots`: each widget in easy reading, at 320 and 1280 px, in `.cache/screenshots/`. Lists with
 * the page of their first item, and the switch that is on.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { chromiumOptions } from './browsers.mjs';

const root = resolve(import.meta.dirname, '..');
const folder = resolve(root, '.cache/screenshots');
const WIDTHS = [320, 1280];
const LISTS = ['samen-activity-finder', 'samen-vacancy-list', 'samen-help-list', 'samen-directory'];
/** Not all of a list: a screenful of a wide screen, three of a narrow one. */
const TALL = { 320: 2700, 1280: 1800 };

const server = await createServer({
  root,
  configFile: resolve(root, 'vite.config.ts'),
  logLevel: 'error',
  server: { port: 0, host: '127.0.0.1' },
});
await server.listen();
const browser = await puppeteer.launch(await chromiumOptions());
mkdirSync(folder, { recursive: true });
const origin = `http://127.0.0.1:${server.httpServer.address().port}`;

let pictures = 0;
/** A page with one widget alone, as an editor places it, and the switch above it. */
const place = async (page, tag) => {
  await page.goto(`${origin}/demo/embed.html?samen-plain=1`);
  await page.evaluate(async (name) => {
    document.body.innerHTML = '<samen-text-mode></samen-text-mode>';
    document.body.style.cssText =
      'margin: 16px; display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr)';
    await import('/src/embed/all.ts');
    const widget = document.createElement(name);
    widget.setAttribute('src', '/demo/feed.json');
    widget.setAttribute('url-state', 'none');
    document.body.append(widget);
  }, tag);
};
const wait = (page, tag, selector) =>
  page.waitForFunction(
    (name, inside) => {
      const inner = document.querySelector(name)?.shadowRoot;
      return inner?.querySelector('.root[data-plain]') && inner.querySelector(inside);
    },
    { timeout: 20_000 },
    tag,
    selector,
  );
const picture = async (page, width, name) => {
  // The words of the mode, and pictures that come after them.
  await new Promise((done) => setTimeout(done, 700));
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width, height: Math.min(tall, TALL[width]) };
  await page.screenshot({ path: resolve(folder, `plain-${width}-${name}.png`), clip });
  pictures++;
};

try {
  for (const width of WIDTHS) {
    const page = await browser.newPage();
    await page.setViewport({ width, height: TALL[width] });
    for (const tag of LISTS) {
      await place(page, tag);
      await wait(page, tag, '.card:not(.bones)');
      const name = tag.replace('samen-', '');
      await picture(page, width, name);
      await page.evaluate(
        (list) => document.querySelector(list).shadowRoot.querySelector('.way-in').click(),
        tag,
      );
      await wait(page, tag, '.detail .keep button');
      await picture(page, width, `${name}-item`);
    }
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`${pictures} pictures of easy reading in ${folder}`);
