/**
 * `npm run screenshots:kiosk`: the built public screen, upright and lying, in each of its states, in `.cache/screenshots/kiosk/`, to
 * judge a change by eye. Needs a build.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from './browsers.mjs';
import { sampleFeed } from './sample-feed.mjs';
import { serveFolder } from './serve-folder.mjs';

const root = resolve(import.meta.dirname, '..');
const dist = resolve(root, 'dist');
if (!existsSync(resolve(dist, 'embed/kiosk.js'))) throw new Error('There is no built package: npm run build');
const folder = resolve(root, '.cache/screenshots/kiosk');
mkdirSync(folder, { recursive: true });

const SCREENS = [
  { width: 1080, height: 1920 },
  { width: 1920, height: 1080 },
];
const pageWith = (more) => `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Publiek scherm</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<style>body{margin:0}</style><script type="module" src="/embed/kiosk.js"></script>
<samen-kiosk src="/feed.json" keyboard endpoint="/nowhere" form-href="https://zwolle.example/ruimte"
activity-href="https://zwolle.example/agenda?item={id}" ${more}><b slot="brand">Buurthuis De Bolder</b></samen-kiosk>`;
const site = await serveFolder(dist, {
  '/page.html': pageWith(''),
  '/plain.html': pageWith('plain'),
  // In the evening of the first day of a winter.
  '/closed.html': `${pageWith('opening-hours="ma-vr 9:00-20:00; za 10:00-17:00"')}
<script>document.querySelector('samen-kiosk').clock = () => Date.UTC(2026, 11, 21, 20)</script>`,
  '/feed.json': JSON.stringify(sampleFeed()),
  '/favicon.ico': '',
});

/** Runs in the page: what is there for this selector, on the screen or in the widget that is open. */
const found = (selector) => {
  const screen = document.querySelector('samen-kiosk')?.shadowRoot;
  const widget = screen?.querySelector('.open > :last-child')?.shadowRoot;
  return [widget, screen]
    .flatMap((place) => [...(place?.querySelectorAll(selector) ?? [])])
    .find((one) => one.checkVisibility());
};

/** In a state: what is pressed, one after the other; then what must be there. */
const tile = (number) => `.start button.choice:nth-of-type(${number})`;
const items = '.card:not(.bones)';
const STATES = [
  { name: 'start', shows: '.start' },
  { name: 'start-dark', shows: '.start', dark: true },
  { name: 'start-contrast', press: ['.aid:last-child button:last-child'], shows: '.screen[data-contrast]' },
  { name: 'start-large', press: ['.size[data-step="2"] button'], shows: '.screen[data-size="2"]' },
  { name: 'activities', press: [tile(1)], shows: items },
  { name: 'activities-plain', page: 'plain', press: [tile(1)], shows: items },
  { name: 'activities-large', press: ['.size[data-step="2"] button', tile(1)], shows: items },
  { name: 'item', press: [tile(1), '.card .way-in'], shows: '.keep button' },
  { name: 'item-code', press: [tile(1), '.card .way-in', '.keep button'], shows: '.keep' },
  { name: 'pictures', press: [tile(1), '.pictures > button'], shows: '#question' },
  { name: 'keys', press: [tile(1), '#search'], touch: true, shows: '.keyboard' },
  { name: 'vacancies', press: [tile(2)], shows: items },
  { name: 'room', press: [tile(3)], shows: '#question-group' },
  { name: 'room-keys', press: [tile(3), '#group'], shows: '.keyboard' },
  { name: 'directory', press: [tile(4)], shows: items },
  { name: 'neighbours', press: [tile(5)], shows: items },
  { name: 'aids', press: [tile(1), '.bar button:last-child'], shows: '#aids[open]' },
  { name: 'still-there', press: [tile(1)], isIdle: true, shows: '#still-there[open]' },
  { name: 'closed', page: 'closed', shows: '.rest' },
];

const browser = await puppeteer.launch(await chromiumOptions());
try {
  for (const screen of SCREENS)
    for (const { name, page = 'page', press = [], shows, dark, isIdle } of STATES) {
      const tab = await browser.newPage();
      await tab.setViewport({ ...screen, hasTouch: true });
      await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
      await tab.goto(`${site.origin}/${page}.html`);
      for (const selector of press) {
        await tab.waitForFunction(found, { timeout: 20_000 }, selector);
        // What has just come may still be on its way to its place.
        await new Promise((done) => setTimeout(done, 400));
        const target = await tab.evaluateHandle(found, selector);
        await target.tap();
      }
      if (isIdle)
        await tab.$eval('samen-kiosk', (kiosk) => {
          kiosk.stopwatch = () => performance.now() + 61_000;
        });
      await tab.waitForFunction(found, { timeout: 20_000 }, shows);
      await new Promise((done) => setTimeout(done, 700));
      await tab.screenshot({ path: resolve(folder, `${screen.width}-${name}.png`) });
      await tab.close();
    }
} finally {
  await browser.close();
  site.stop();
}
console.log(`${SCREENS.length * STATES.length} pictures of a public screen in ${folder}`);
