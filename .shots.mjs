import puppeteer from 'puppeteer-core';
import { resolve } from 'node:path';
import { chromiumOptions } from './.scripts/browsers.mjs';
import { sampleFeed } from './.scripts/sample-feed.mjs';
import { serveFolder } from './.scripts/serve-folder.mjs';
const dist = resolve(import.meta.dirname, 'dist');
const page = (
  scheme,
) => `<!doctype html><html lang="nl" style="color-scheme:${scheme}"><meta charset="utf-8"><title>Publiek scherm</title>
<style>body{margin:0;background:Canvas;color:CanvasText;font-family:system-ui}</style><script type="module" src="/embed/kiosk.js"></script>
<main><samen-kiosk src="/feed.json" endpoint="/nowhere" activity-href="https://zwolle.example/agenda?item={id}" form-href="https://zwolle.example/ruimte"><p slot="brand"><b>Buurthuis De Bolder</b></p>Vraag het aan de balie.</samen-kiosk></main>`;
const site = await serveFolder(dist, {
  '/page.html': page('light'),
  '/dark.html': page('dark'),
  '/feed.json': JSON.stringify(sampleFeed()),
});
const browser = await puppeteer.launch(await chromiumOptions());
const out = '/tmp/kshots';
const wanted = process.argv.slice(2);
const sizes = { portrait: [1080, 1920], landscape: [1920, 1080], narrow: [320, 640] };
const wait = (ms) => new Promise((d) => setTimeout(d, ms));
const press = (tab, label) =>
  tab.evaluate((label) => {
    const find = (root) => {
      for (const one of root.querySelectorAll('*')) {
        if (
          one.localName === 'button' &&
          one.checkVisibility() &&
          one.textContent.replace(/\s+/g, ' ').trim().startsWith(label)
        )
          return one;
        const inner = one.shadowRoot && find(one.shadowRoot);
        if (inner) return inner;
      }
    };
    const b = find(document);
    if (!b) throw new Error('no ' + label);
    b.click();
  }, label);
const states = {
  start: async () => {},
  contrast: async (t) => {
    await press(t, 'Meer contrast');
  },
  contrastfinder: async (t) => {
    await press(t, 'Meer contrast');
    await press(t, 'Iets doen');
    await wait(1500);
  },
  large: async (t) => {
    await press(t, 'Heel groot');
  },
  english: async (t) => {
    await press(t, 'English');
    await wait(300);
  },
  finder: async (t) => {
    await press(t, 'Iets doen');
    await wait(1500);
  },
  plain: async (t) => {
    await press(t, 'Makkelijk');
    await press(t, 'Iets doen');
    await wait(1500);
  },
  item: async (t) => {
    await press(t, 'Iets doen');
    await wait(1500);
    await t.evaluate(() =>
      document
        .querySelector('samen-kiosk')
        .shadowRoot.querySelector('.open > :last-child')
        .shadowRoot.querySelector('.way-in')
        .click(),
    );
    await wait(1200);
  },
  share: async (t) => {
    await states.item(t);
    await press(t, 'Deel');
    await wait(300);
    await press(t, 'Toon de QR-code');
    await wait(600);
  },
  pictures: async (t) => {
    await press(t, 'Iets doen');
    await wait(1500);
    await press(t, 'Zoek met plaatjes');
    await wait(1200);
  },
  room: async (t) => {
    await press(t, 'Ruimte');
    await wait(1500);
  },
  directory: async (t) => {
    await press(t, 'Wie helpt');
    await wait(1500);
  },
  help: async (t) => {
    await press(t, 'Buren');
    await wait(1500);
  },
  vacancies: async (t) => {
    await press(t, 'Iets bet');
    await wait(1500);
  },
  aids: async (t) => {
    await press(t, 'Iets doen');
    await wait(1000);
    await press(t, 'Taal en');
    await wait(400);
  },
  asked: async (t) => {
    await t.evaluate(() => {
      window.x = 0;
      document.querySelector('samen-kiosk').stopwatch = () => window.x;
    });
    await press(t, 'Iets doen');
    await wait(1200);
    await t.evaluate(() => {
      window.x = 61000;
    });
    await wait(600);
    await t.evaluate(() => {
      window.x = 73000;
    });
    await wait(600);
  },
};
for (const one of wanted) {
  const [state, size, mode] = one.split(':');
  const tab = await browser.newPage();
  const [width, height] = sizes[size];
  await tab.setViewport({ width, height });
  if (mode === 'forced')
    await (
      await tab.createCDPSession()
    ).send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  if (mode === 'dark') await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await tab.goto('http://localhost:5321/demo/kiosk.html', { waitUntil: 'networkidle2' });
  await wait(900);
  await states[state](tab);
  await wait(300);
  await tab.screenshot({ path: `${out}/${state}-${size}${mode ? '-' + mode : ''}.png` });
  await tab.close();
}
await browser.close();
site.stop();
