/** The built book on a local server, and its stories one by one in a browser: for the audit and for the sheets. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from './browsers.mjs';
import { serveFolder } from './serve-folder.mjs';

const folder = resolve(import.meta.dirname, '../dist/storybook');

/** So tall that every card is drawn: those far below wait until somebody scrolls to them, and axe cannot see them. */
const TALL = 12_000;

const usual = { globals: {}, media: [], width: 800 };
/** How a story can be looked at: what the toolbars say, and what the visitor's machine says. */
export const looks = {
  light: usual,
  dark: { ...usual, globals: { theme: 'dark' } },
  theme: { ...usual, globals: { theme: 'purmerend' } },
  kiosk: { ...usual, globals: { density: 'kiosk' } },
  plain: { ...usual, globals: { text: 'plain' } },
  forced: { ...usual, media: [{ name: 'forced-colors', value: 'active' }] },
  narrow: { ...usual, width: 320 },
};

/** Serves the built book. Answers its origin, its stories and its pages, and how to stop. */
export async function serveBook() {
  const index = join(folder, 'index.json');
  if (!existsSync(index)) throw new Error('There is no built book: npm run build:storybook');
  const { origin, stop } = await serveFolder(folder);
  const entries = Object.values(JSON.parse(readFileSync(index, 'utf8')).entries);
  return {
    origin,
    stories: entries.filter(({ type }) => type === 'story'),
    pages: entries.filter(({ type }) => type === 'docs'),
    stop,
  };
}

/** How many browsers look at once (`AT_ONCE`): the machine has two cores, and a page waits a lot. */
const AT_ONCE = Math.max(1, Math.trunc(Number(process.env.AT_ONCE)) || 3);

/** Browsers of one page each: of the pages of one browser only the one in front is drawn. */
export async function openBrowsers() {
  const options = { ...(await chromiumOptions()), protocolTimeout: 60_000 };
  return Promise.all(Array.from({ length: AT_ONCE }, () => puppeteer.launch(options)));
}

/**
 * Does the work for every one of the stories, on a page that looks at them in this way. The addresses outside the book
 * that were asked for go to `foreign`.
 */
export async function forEach(stories, browsers, { media, width, height = TALL }, origin, foreign, work) {
  const queue = [...stories];
  const look = async (browser) => {
    const [page] = await browser.pages();
    await page.setViewport({ width, height });
    const cdp = await page.createCDPSession();
    await cdp.send('Emulation.setEmulatedMedia', { features: media });
    // As if somebody were at each of them: what comes with the focus comes.
    await cdp.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    const note = (request) => {
      const url = request.url();
      if (!url.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(url)) foreign.push(url);
    };
    page.on('request', note);
    for (let story = queue.shift(); story; story = queue.shift()) await work(page, story);
    page.off('request', note);
    await cdp.detach();
  };
  await Promise.all(browsers.map(look));
}

/** By page: the globals of the part it shows now. After a part another one can take its place without a new page. */
const shownParts = new WeakMap();
/** A part has no feed, no address and no preferences that could be left for the next story; a whole screen has. */
const isPart = ({ title }) => title.startsWith('Vormgeving/') && title !== 'Vormgeving/Hele schermen';
/** What the channel of the book says of a story that has come to its end. */
const ENDS = ['storyFinished', 'playFunctionThrewException', 'unhandledErrorsWhilePlaying'];

/** Opens a story: in a page of its own, or in the page where the part before it was. */
async function openStory(page, origin, story, globals) {
  const wish = Object.entries({ ...globals, 'a11y.manual': '!true' })
    .map((pair) => pair.join(':'))
    .join(';');
  const canTakeItsPlace = isPart(story) && shownParts.get(page) === wish;
  shownParts.delete(page);
  if (!canTakeItsPlace)
    await page.goto(`${origin}/iframe.html?id=${story.id}&viewMode=story&globals=${wish}`);
  else
    await page.evaluate(
      (storyId, ends) => {
        const { channel } = globalThis.__STORYBOOK_PREVIEW__;
        globalThis.__before = ends.map((name) => channel.last(name));
        channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
      },
      story.id,
      ENDS,
    );
  return () => isPart(story) && shownParts.set(page, wish);
}

/**
 * Shows a story and waits until it has come to the state it is about (its `play` is done). Throws when it cannot be
 * shown. Storybook's own audit of the page is off: ours counts.
 */
export async function showStory(page, origin, story, globals) {
  const remember = await openStory(page, origin, story, globals);
  await page.waitForFunction(
    () => {
      const ended = globalThis.__STORYBOOK_PREVIEW__?.channel?.last('storyFinished');
      return (
        document.body.classList.contains('sb-show-errordisplay') ||
        (ended && ended !== globalThis.__before?.[0])
      );
    },
    { timeout: 60_000, polling: 50 },
  );
  // A story ends as "finished" although its play failed: only the channel says so.
  const complaint = await page.evaluate(
    (id, ends) => {
      if (document.body.classList.contains('sb-show-errordisplay')) {
        return document.querySelector('#error-message')?.innerText.trim() || 'it cannot be shown';
      }
      const { channel } = globalThis.__STORYBOOK_PREVIEW__;
      const [[{ storyId, status }], [failure] = [], [[loose] = []] = []] = ends.map((name, at) => {
        const last = channel.last(name);
        return last === globalThis.__before?.[at] ? undefined : last;
      });
      if (failure ?? loose) return (failure ?? loose).message || String(failure ?? loose);
      return storyId === id && status === 'success' ? '' : `it ended as ${storyId}: ${status}`;
    },
    story.id,
    ENDS,
  );
  if (complaint) throw new Error(complaint);
  await page.evaluate(async () => {
    await document.fonts.ready;
    const undrawn = (root) =>
      [...root.querySelectorAll('*')].some(
        (element) =>
          (getComputedStyle(element).contentVisibility === 'auto' &&
            element.getBoundingClientRect().top < innerHeight &&
            element.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }) === false) ||
          (element.shadowRoot && undrawn(element.shadowRoot)),
      );
    const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
    for (let frames = 0; frames < 4 || (frames < 100 && undrawn(document)); frames++) await nextFrame();
  });
  remember();
}
