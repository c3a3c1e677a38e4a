/**
 * `npm run kiosk`: does a public screen work for weeks without a hand? In Chromium, on the built package: visitors who come, type and
 * walk off at every step, of whom nothing may be left, in the page nor in its memory; then a monkey, who may get nowhere else and to
 * no empty screen (quality.md › Reliability). `VISITS=100 TOUCHES=500` is a
 * short run.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { openPage, sentences } from './open-page.mjs';
import { sampleFeed } from './sample-feed.mjs';
import { serveFolder } from './serve-folder.mjs';
import { writeFigure } from './test-server.mjs';

const dist = resolve(import.meta.dirname, '../dist');
if (!existsSync(resolve(dist, 'embed/kiosk.js'))) throw new Error('There is no built package: npm run build');

const visits = Number(process.env.VISITS || 2_000);
const touches = Number(process.env.TOUCHES || 20_000);
/** What is kept once for all visitors is there after so many: each of the 35 kinds of a visit, a dozen times. */
const FIRST = 420;
/** As many kB as visits; a short run has as much as what comes and goes by itself. */
const MOST_KB = Math.max(150, visits);
/** What the last visitor saw may be held until the next one comes: a few nodes, not a few for each. */
const MOST_NODES = 20;
const SCREEN = { width: 1080, height: 1920 };
const MARK = 'Kwartelkoning';
const page = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Publiek scherm</title>
<style>body{margin:0}</style><script type="module" src="/embed/kiosk.js"></script>
<samen-kiosk src="/feed.json" endpoint="/nowhere" activity-href="/agenda?item={id}" form-href="/ruimte">Vraag het aan de balie.</samen-kiosk>`;

const site = await serveFolder(dist, { '/page.html': page, '/feed.json': JSON.stringify(sampleFeed()) });
const { browser, tab, measure } = await openPage();
const { check, end } = sentences();

/** Runs in the page: so many visitors, each a step further than the one before. Answers of how many something was left. */
async function visit(count, mark) {
  const kiosk = document.querySelector('samen-kiosk');
  const until = async (look, what) => {
    for (const end = performance.now() + 20_000; performance.now() < end;) {
      const found = look();
      if (found) return found;
      await new Promise((done) => setTimeout(done, 4));
    }
    throw new Error(`waited in vain for ${what}`);
  };
  const inKiosk = (selector) => kiosk.shadowRoot.querySelector(selector);
  const widget = () => inKiosk('.open > :last-child');
  const inWidget = (selector) => widget()?.shadowRoot?.querySelector(selector);
  const type = (field) => {
    field.value = mark;
    for (const name of ['input', 'change'])
      field.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
  };
  const list = [
    () => until(() => inWidget('.card:not(.bones)'), 'items'),
    async () => type(await until(() => inWidget('#search'), 'the search')),
    async () => (await until(() => inWidget('.filters input, .pictures > button'), 'a filter')).click(),
    async () => inWidget('.card .way-in')?.click(),
    async () => void (await new Promise((done) => setTimeout(done, 60))),
    async () => inWidget('.keep button')?.click(),
  ];
  const form = [
    async () => type(await until(() => inWidget('#group'), 'the first question')),
    async () => inWidget('[data-kind=primary]').click(),
    async () => type(await until(() => inWidget('#purpose'), 'the second question')),
    async () => inWidget('[data-kind=primary]').click(),
    async () => type(await until(() => inWidget('#people'), 'the third question')),
    async () => inWidget('[data-kind=primary]').click(),
  ];
  function* nodes(from) {
    yield from;
    if (from.shadowRoot) yield* nodes(from.shadowRoot);
    for (const child of from.childNodes) yield* nodes(child);
  }
  const left = () => {
    const parts = [location.href, document.title, history.state, { ...localStorage }, { ...sessionStorage }];
    for (const node of nodes(document))
      parts.push(
        node.nodeValue,
        node.value,
        node.attributes && [...node.attributes].map(({ value }) => value),
      );
    return JSON.stringify(parts).includes(mark);
  };
  let traces = 0;
  for (let at = 0; at < count; at += 1) {
    const tiles = kiosk.shadowRoot.querySelectorAll('button.choice');
    const tile = at % tiles.length;
    tiles[tile].click();
    await until(widget, 'a widget');
    const steps = widget().localName === 'samen-room-request' ? form : list;
    for (const step of steps.slice(0, Math.floor(at / tiles.length) % (steps.length + 1))) await step();
    const ended = new Promise((done) => kiosk.addEventListener('samen-visit-end', done, { once: true }));
    kiosk.endVisit();
    await ended;
    if (left() || !kiosk.isIdle) traces += 1;
  }
  return traces;
}

/** The same monkey every time. */
let seed = 20261130;
const random = (below) => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((seed / 2_147_483_648) * below);
};

/** Where a monkey got to: other pages, windows of the browser, an empty screen. */
async function letMonkeyIn(tab) {
  const escapes = [];
  const count = (what) => void escapes.push(what);
  tab.on('framenavigated', (frame) => count(`to ${frame.url()}`));
  tab.on('dialog', (dialog) => {
    count(`dialog ${dialog.type()}`);
    void dialog.dismiss();
  });
  browser.on('targetcreated', (target) => target.type() === 'page' && count(`window ${target.url()}`));
  const keys = ['Tab', 'Enter', 'Space', 'Escape', 'Backspace', 'a', 'F5', 'ArrowDown', 'F11'];
  for (let touch = 0; touch < touches; touch += 1) {
    const [x, y] = [random(SCREEN.width), random(SCREEN.height)];
    const kind = random(40);
    if (kind === 0) await tab.keyboard.press(keys[random(keys.length)]);
    else if (kind === 1) await tab.mouse.click(x, y, { button: 'right' });
    else if (kind === 2) await tab.mouse.click(x, y, { button: 'middle' });
    else if (kind === 3) await tab.mouse.wheel({ deltaY: random(1_200) - 600 });
    else await tab.mouse.click(x, y);
    if (touch % 50) continue;
    const seen = await tab.evaluate(() => {
      const root = document.querySelector('samen-kiosk')?.shadowRoot;
      const widget = root?.querySelector('.open > :last-child');
      return (widget?.shadowRoot ?? root?.querySelector('.start'))?.textContent.trim().length ?? 0;
    });
    if (seen < 20) count('an empty screen');
    if (tab.url() !== `${site.origin}/page.html`) count(`at ${tab.url()}`);
  }
  return escapes;
}

try {
  await tab.setViewport(SCREEN);
  await tab.goto(`${site.origin}/page.html`);
  await tab.waitForFunction(() => document.querySelector('samen-kiosk')?.shadowRoot?.querySelector('.start'));
  // What the last visitor had asked for has come by then.
  const measureLater = async () => {
    await new Promise((done) => setTimeout(done, 2_000));
    return measure();
  };
  const early = await tab.evaluate(visit, Math.min(FIRST, visits), MARK);
  const before = await measureLater();
  const traces = early + (await tab.evaluate(visit, visits, MARK));
  const after = await measureLater();
  const kb = Math.round((after.heap - before.heap) / 100) / 10;
  check(kb <= MOST_KB, `${visits} visits: ${kb} of ${MOST_KB} kB kept`);
  check(after.nodes - before.nodes <= MOST_NODES, `nodes: ${before.nodes} before, ${after.nodes} after`);
  check(
    after.listeners <= before.listeners,
    `listeners: ${before.listeners} before, ${after.listeners} after`,
  );
  check(traces === 0, `something was left of ${traces} visitors`);
  const escapes = await letMonkeyIn(tab);
  check(
    escapes.length === 0,
    `${touches} touches of a monkey: ${escapes.length} times out ${escapes.slice(0, 5).join('; ')}`,
  );
  writeFigure('kiosk.heap.kb', kb, `kB in ${visits} visits`);
  writeFigure('kiosk.traces', traces, `visits of ${visits + Math.min(FIRST, visits)}`);
  writeFigure('kiosk.escapes', escapes.length, `escapes in ${touches} touches`);
} finally {
  await browser.close();
  site.stop();
}
end('kiosk');
