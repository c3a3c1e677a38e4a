/**
 * `npm run screenshots`: the picture in README (`demo/screenshot.png`), and the demo at several widths, dark, in forced
 * colours and in plain mode in `.cache/screenshots/`, to judge a change by eye.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { chromiumOptions } from './browsers.mjs';

const root = resolve(import.meta.dirname, '..');
const folder = resolve(root, '.cache/screenshots');
/** Not the whole page: cards far below are not drawn before somebody scrolls to them. */
const TALL = 2400;
const FINDERS = 'samen-activity-finder';

const LOOKS = [
  { name: '320', width: 320 },
  { name: '768', width: 768 },
  { name: '1280', width: 1280 },
  { name: 'dark', width: 1280, features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
  { name: 'forced-colors', width: 1280, features: [{ name: 'forced-colors', value: 'active' }] },
  { name: 'plain', width: 768, plain: true },
];

const server = await createServer({
  root,
  configFile: resolve(root, 'vite.config.ts'),
  logLevel: 'error',
  server: { port: 0, host: '127.0.0.1' },
});
await server.listen();
const browser = await puppeteer.launch(await chromiumOptions());
mkdirSync(folder, { recursive: true });

/** Items, and all that one chooses with instead of the room that is kept for it. */
const shown = (page) =>
  page.waitForFunction(
    (tag) =>
      [...document.querySelectorAll(tag)].every(({ shadowRoot: root }) => {
        const panels = [...(root?.querySelectorAll('.panel') ?? [])].filter((panel) =>
          panel.checkVisibility(),
        );
        return (
          root?.querySelector('article') &&
          !root.querySelector('.place, [aria-busy]') &&
          panels.every((panel) => panel.childElementCount)
        );
      }),
    { timeout: 20_000 },
    FINDERS,
  );
try {
  for (const { name, width, features, plain } of LOOKS) {
    const page = await browser.newPage();
    await page.setViewport({ width, height: TALL });
    if (features) {
      const cdp = await page.createCDPSession();
      await cdp.send('Emulation.setEmulatedMedia', { features });
    }
    await page.goto(`http://127.0.0.1:${server.httpServer.address().port}/demo/`);
    await shown(page);
    if (plain) {
      await page.$$eval(FINDERS, (finders) => finders.forEach((finder) => finder.setAttribute('plain', '')));
    }
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    await page.screenshot({ path: resolve(folder, `${name}.png`) });
    if (name === '1280') {
      const clip = { x: 0, y: 0, width, height: 1100 };
      await page.screenshot({ path: resolve(root, 'demo/screenshot.png'), clip });
    }
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`demo/screenshot.png, and ${LOOKS.length} looks in ${folder}`);
