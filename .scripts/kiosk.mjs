/**
 * `npm run kiosk`: does a public screen work for weeks without a hand? In Chromium, on the built package, with real touches: visitors who
 * come, type and walk off at every step, of whom nothing may be left, in the page, in what the browser keeps of it nor in its
 * memory; then a monkey, who may get nowhere else and to no empty screen (quality.md › Reliability). `VISITS=100 TOUCHES=500` is a
 * short run; `SEED=7` lets another monkey in.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fingersOn, letMonkeyIn } from './kiosk-monkey.mjs';
import { openPage, sentences } from './open-page.mjs';
import { sampleFeed } from './sample-feed.mjs';
import { serveFolder } from './serve-folder.mjs';
import { writeFigure } from './test-server.mjs';

const root = resolve(import.meta.dirname, '..');
const dist = resolve(root, 'dist');
if (!existsSync(resolve(dist, 'embed/kiosk.js'))) throw new Error('There is no built package: npm run build');

const visits = Number(process.env.VISITS || 2_000);
const touches = Number(process.env.TOUCHES || 20_000);
const seed = Number(process.env.SEED || 20261130);
/** What is kept once for all visitors is there after each kind of a visit was made a dozen times. */
const EACH = 12;
/** As many kB as visits; a short run has as much as what comes and goes by itself. */
const MOST_KB = Math.max(150, visits);
/** What the last visitor saw may be held until the next one comes: a few nodes, not a few for each. */
const MOST_NODES = 20;
const SCREEN = { width: 1080, height: 1920, hasTouch: true };
/** As test/pages/kiosk-visitors.js types it; what is sought in the files of the browser has either letter at the beginning. */
const MARK = 'wartelkoning';
// Beside the worker of the page, so that there is one: what it keeps is looked into.
const page = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Publiek scherm</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>body{margin:0}</style>
<script type="module" src="/embed/kiosk.js"></script>
<script type="module">navigator.serviceWorker.register('./kiosk-worker.js', { scope: location.pathname })</script>
<samen-kiosk src="./feed.json" keyboard endpoint="/nowhere" form-href="https://zwolle.example/ruimte"
activity-href="https://zwolle.example/agenda?item={id}" vacancy-href="https://zwolle.example/vacatures?item={id}"
organization-href="https://zwolle.example/wie?item={id}" help-href="https://zwolle.example/buren?item={id}">Vraag het aan de balie.</samen-kiosk>`;

const own = (name) => readFileSync(resolve(root, `test/pages/${name}`), 'utf8');
const site = await serveFolder(dist, {
  '/embed/page.html': page,
  '/embed/feed.json': JSON.stringify(sampleFeed()),
  '/embed/kiosk-visitors.js': own('kiosk-visitors.js'),
  '/embed/kiosk-traces.js': own('kiosk-traces.js'),
  '/other.html': '<!doctype html><title>Iets anders</title>',
  '/favicon.ico': '',
});
const home = `${site.origin}/embed/page.html`;
const profile = mkdtempSync(join(tmpdir(), 'samenspel-kiosk-'));
const { browser, tab, measure } = await openPage({ userDataDir: profile });
const { check, end } = sentences();
const often = (counts) =>
  Object.entries(counts)
    .map(([name, times]) => `${times} × ${name}`)
    .join(', ');

const comeIn = async () => {
  await tab.evaluate(async () => {
    await navigator.serviceWorker.ready;
    window.visitors = await import('./kiosk-visitors.js');
  });
};
/** As many visitors; answers what `visit` in the page tells. */
const letIn = (count) => tab.evaluate((some) => window.visitors.visit(some), count);
// What the last visitor had asked for has come by then.
const measureLater = async () => {
  await new Promise((done) => setTimeout(done, 2_000));
  return measure();
};

try {
  await tab.setViewport(SCREEN);
  const fingers = await fingersOn(tab);
  await tab.exposeFunction('touchAt', async (x, y) => void (await fingers.tap(x, y)));
  await tab.exposeFunction('typeText', async (text) => void (await fingers.type(text)));
  await tab.goto(home);
  await tab.waitForFunction(() => document.querySelector('samen-kiosk')?.shadowRoot?.querySelector('.start'));
  await comeIn();
  const kinds = await tab.evaluate(() => window.visitors.kinds);
  const first = Math.min(EACH * kinds, visits);
  const early = await letIn(first);
  const before = await measureLater();
  const late = await letIn(visits);
  const after = await measureLater();
  for (const [name, times] of Object.entries(late.kinds)) console.log(`${times} × ${name}`);
  console.log(often(late.ends));
  const traces = early.traces + late.traces;
  const kb = Math.round((after.heap - before.heap) / 100) / 10;
  const made = Object.keys({ ...early.kinds, ...late.kinds }).length;
  check(
    made === Math.min(kinds, visits),
    `${made} of ${kinds} kinds of visits were made, ${first} + ${visits} in all`,
  );
  check(kb <= MOST_KB, `${visits} visits: ${kb} of ${MOST_KB} kB kept`);
  check(after.nodes - before.nodes <= MOST_NODES, `nodes: ${before.nodes} before, ${after.nodes} after`);
  check(
    after.listeners <= before.listeners,
    `listeners: ${before.listeners} before, ${after.listeners} after`,
  );
  check(
    traces === 0,
    `something was left of ${traces} visitors ${[...early.places, ...late.places].slice(0, 3).join('; ')}`,
  );
  const entries = await fingers.entries();
  check(
    entries.filter(({ url }) => url.startsWith(site.origin)).length === 1,
    `pages in the history of the tab: ${entries.map(({ url }) => url).join(', ')}`,
  );

  const { escapes, done, seen } = await letMonkeyIn({ browser, tab, fingers, home, touches, screen: SCREEN, seed }); // prettier-ignore
  console.log(`the monkey: ${often(done)}; seen at ${often(seen)}`);
  check(Object.keys(seen).length > Math.min(4, touches / 500), 'the monkey opened something');
  check(
    escapes.length === 0,
    `${touches} touches of a monkey: ${escapes.length} times out ${escapes.slice(0, 5).join('; ')}`,
  );

  // Somebody is in the middle of a form, and the page is left: the one that comes back has nothing of it.
  await tab.goto(home);
  await comeIn();
  const typed = await tab.evaluate(() => window.visitors.typeAndStay());
  check(typed.includes('page'), 'what was typed is found while the visit goes on');
  await tab.goto(`${site.origin}/other.html`);
  await tab.goBack();
  await comeIn();
  const back = await tab.evaluate(() => window.visitors.traces());
  check(back.length === 0, `a page that comes back has something in ${back.join(', ') || 'no place'}`);

  writeFigure('kiosk.heap.kb', kb, `kB in ${visits} visits`);
  writeFigure('kiosk.traces', traces, `visits of ${visits + first}`);
  writeFigure('kiosk.escapes', escapes.length, `escapes in ${touches} touches`);
} finally {
  await browser.close();
  site.stop();
}
// Words of a browser are in either of two ways in its files.
const inFiles = [MARK, [...MARK].join('\\x00')].flatMap((word) => {
  try {
    return execFileSync('grep', ['-rlaP', word, profile], { encoding: 'utf8' }).trim().split('\n');
  } catch {
    return [];
  }
});
check(inFiles.length === 0, `files of the browser with what was typed: ${inFiles.join(', ') || 'none'}`);
rmSync(profile, { recursive: true, force: true });
end('kiosk');
