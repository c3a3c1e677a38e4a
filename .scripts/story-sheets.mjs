/**
 * `npm run sheets`: every story of the built book on contact sheets, one set per look, in `.sheets/`, so that a person
 * sees the whole in a minute. Names of looks as arguments take only those: `node .scripts/story-sheets.mjs dark narrow`.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { forEach, looks, openBrowsers, serveBook, showStory } from './story-book.mjs';

const folder = resolve(import.meta.dirname, '../.sheets');
/** Of one story, in CSS pixels; longer ones are cut off. */
const TALLEST = 1_000;
/** Of a sheet, and of a story on it, in CSS pixels. */
const PAPER = 2_000;
const WIDEST = 480;
const GAP = 16;
/** How many stories share a sheet. */
const PER_SHEET = 28;

const names = process.argv.slice(2);
const chosen = names.length ? names : Object.keys(looks);
for (const name of chosen) {
  if (!Object.hasOwn(looks, name)) throw new Error(`look ${name}: choose ${Object.keys(looks).join(', ')}`);
}
const book = await serveBook();
const browsers = await openBrowsers();
mkdirSync(folder, { recursive: true });

/** How far down the story reaches: shadow roots and what lies on top of the page included. */
const reach = (page) =>
  page.evaluate(() => {
    const boxes = (root) =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element.getBoundingClientRect().bottom,
        ...(element.shadowRoot ? boxes(element.shadowRoot) : []),
      ]);
    return Math.ceil(Math.max(0, ...boxes(document.querySelector('#storybook-root')))) + 16;
  });
const pictureOf = async (page, width) => {
  const height = Math.min(TALLEST, Math.max(60, await reach(page)));
  return page.screenshot({
    type: 'webp',
    quality: 85,
    encoding: 'base64',
    clip: { x: 0, y: 0, width, height },
  });
};
const figure = ({ title, name, picture }, cell) =>
  `<figure><figcaption>${title} › <b>${name}</b></figcaption><img style="width:${cell}px" src="data:image/webp;base64,${picture}"></figure>`;
const sheet = (cells, cell) =>
  `<!doctype html><style>
    body { margin: ${GAP}px; columns: ${cell}px; column-gap: ${GAP}px; background: #888; font: 12px sans-serif; }
    figure { margin: 0 0 ${GAP}px; break-inside: avoid; background: #ddd; width: ${cell}px; }
    figcaption { padding: 2px 4px; } img { display: block; }
  </style>${cells.map((one) => figure(one, cell)).join('')}`;

try {
  for (const name of chosen) {
    const look = { ...looks[name], height: TALLEST };
    const cells = book.stories.map((story) => ({ ...story }));
    await forEach(cells, browsers, look, book.origin, [], async (page, cell) => {
      await showStory(page, book.origin, cell, look.globals);
      cell.picture = await pictureOf(page, look.width);
    });
    for (const old of readdirSync(folder)) if (old.startsWith(`${name}-`)) rmSync(resolve(folder, old));
    const [paper] = await browsers[0].pages();
    await paper.setViewport({ width: PAPER, height: 400 });
    const cell = Math.min(WIDEST, look.width);
    for (let from = 0; from < cells.length; from += PER_SHEET) {
      await paper.setContent(sheet(cells.slice(from, from + PER_SHEET), cell));
      const path = resolve(folder, `${name}-${from / PER_SHEET + 1}.png`);
      await paper.screenshot({ path, fullPage: true });
    }
    console.log(`${name}: ${cells.length} stories`);
  }
} finally {
  await Promise.all(browsers.map((browser) => browser.close()));
  book.stop();
}
console.log(`sheets in ${folder}`);
