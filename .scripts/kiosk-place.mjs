/**
 * For `kiosk:offline`: the built page of a public screen with a server that can be stopped and changed, in a browser without a past,
 * whose clocks can be set.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { buildKioskWorker, kioskFiles } from './kiosk-worker.mjs';
import { policyOf } from './policies.mjs';
import { sampleFeed } from './sample-feed.mjs';
import { serveFolder } from './serve-folder.mjs';

const root = resolve(import.meta.dirname, '..');
const site = resolve(root, '.cache/kiosk');
export const PAGE = '/embed/kiosk.html';
export const FEED = '/embed/feed.json';
export const WORKER = '/embed/kiosk-worker.js';
/** A slow machine takes its time; what never comes fails all the same. */
const WAIT = 25_000;
export const pause = (ms) => new Promise((done) => setTimeout(done, ms));

// CI has just made one, in `npm run check`.
if (!process.env.BUILT)
  execFileSync(process.execPath, ['.scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
rmSync(site, { recursive: true, force: true });
mkdirSync(resolve(site, 'embed/cut'), { recursive: true });
for (const folder of ['embed', 'define', 'chunks'])
  cpSync(resolve(root, 'dist', folder), resolve(site, folder), { recursive: true });
for (const file of readdirSync(resolve(root, 'dist')).filter((name) => /^modules.*\.json$/.test(name)))
  cpSync(resolve(root, 'dist', file), resolve(site, file));
const files = kioskFiles(site);
/** The worker of a version of the page. */
const workerOf = async (version) => {
  const own = files.map((file) =>
    file.url === 'kiosk-page.js' ? { ...file, revision: `${file.revision}${version}` } : file,
  );
  await buildKioskWorker(site, own);
  return readFileSync(resolve(site, 'embed/kiosk-worker.js'), 'utf8');
};
export const workers = { one: await workerOf(1), two: await workerOf(2) };
export const html = readFileSync(resolve(root, 'dist/embed/kiosk.html'), 'utf8');
export const feed = JSON.stringify(sampleFeed());

writeFileSync(resolve(site, 'feed.json'), feed);
execFileSync(
  process.execPath,
  [
    resolve(root, 'dist/publish/cli.js'),
    'shard',
    resolve(site, 'feed.json'),
    '-o',
    resolve(site, 'embed/cut'),
  ],
  { stdio: 'pipe' },
);

/** What is told of faults. */
export const reports = [];
const listener = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += part));
  request.on('end', () => {
    if (request.method === 'POST') reports.push(JSON.parse(body));
    response.writeHead(204).end();
  });
});
await new Promise((done) => listener.listen(0, '127.0.0.1', done));
export const reportsTo = `http://127.0.0.1:${listener.address().port}/report`;
export const closeReports = () => listener.close();

/** What docs/kiosk.md promises to work under. */
const policy = policyOf('kiosk').replace(/connect-src [^;]+/, `$& ${new URL(reportsTo).origin}`);

/** Runs in the page before its scripts: what is refused, and clocks that go on when `setClock` says so, also over a reload. */
const beforeAll = () => {
  window.refused = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    window.refused.push(`${effectiveDirective} ${blockedURI}`),
  );
  const Real = Date;
  const realNow = performance.now.bind(performance);
  // The clock on the wall outlives the page, the one that counts from its start does not.
  let wall = Number(sessionStorage.getItem('test-wall'));
  let since = 0;
  window.Date = class extends Real {
    constructor(...given) {
      super(...(given.length ? given : [Real.now() + wall]));
    }
    static now() {
      return Real.now() + wall;
    }
  };
  performance.now = () => realNow() + since;
  /** So many ms pass. */
  window.passTime = (ms) => {
    since += ms;
    window.setWall(wall + ms);
  };
  /** Somebody sets the clock on the wall, by so many ms from the true time. */
  window.setWall = (ms) => {
    wall = ms;
    sessionStorage.setItem('test-wall', ms);
  };
  window.trueNow = () => Real.now();
};

/** Runs in the page: the screen, or what is open on it. */
const SCREEN = "document.querySelector('samen-kiosk')?.shadowRoot";
const FINDER = `${SCREEN}?.querySelector('samen-activity-finder')?.shadowRoot`;
const ask = (what) => new Function(`return ${what}`);

/** A place of its own for each test. */
export async function open(browser, { page = html, texts: more = {} } = {}) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  // On the wall in Zwolle, wherever the tests run.
  await tab.emulateTimezone('Europe/Amsterdam');
  const texts = { [PAGE]: page, [FEED]: feed, [WORKER]: workers.one, '/favicon.ico': '', ...more };
  const headers = { 'content-security-policy': policy };
  let server = await serveFolder(site, texts, headers);
  const { origin } = server;
  const port = Number(new URL(origin).port);
  await tab.evaluateOnNewDocument(beforeAll);
  const place = {
    tab,
    texts,
    /** The network is gone. */
    stop: () => server.stop(),
    start: async () => (server = await serveFolder(site, texts, headers, port)),
    go: (query = '') => tab.goto(`${origin}${PAGE}${query}`, { waitUntil: 'domcontentloaded' }),
    reload: () => tab.reload({ waitUntil: 'domcontentloaded' }),
    // Not `waitForFunction`: that needs what the policy of the page refuses.
    waitFor: async (what, look, limit = WAIT) => {
      for (const end = performance.now() + limit; performance.now() < end;) {
        // The page may be on its way to the next one.
        if (await tab.evaluate(look).catch(() => undefined)) return;
        await pause(100);
      }
      throw new Error(`waited in vain for ${what}`);
    },
    atStart: () => place.waitFor('the start screen', ask(`!!${SCREEN}?.querySelector('.start')`)),
    /** A visitor opens the activities. */
    items: async () => {
      await place.atStart();
      await tab.evaluate(ask(`${SCREEN}.querySelector('.start button.choice').click()`));
      await place.seesItems();
    },
    seesItems: () => place.waitFor('items', ask(`!!${FINDER}?.querySelector('.card:not(.bones)')`)),
    sentence: () => tab.evaluate(ask(`${FINDER}.textContent.match(/U ziet de gegevens van [^.]+\\./)?.[0]`)),
    isOld: () =>
      place.waitFor(
        'the sentence that the data are old',
        ask(`${FINDER}?.textContent.includes('U ziet de gegevens van')`),
      ),
    isFresh: () =>
      place.waitFor(
        'fresh data',
        ask(`${FINDER}?.textContent && !${FINDER}.textContent.includes('U ziet de gegevens van')`),
      ),
    searchable: (what = 'the search') => place.waitFor(what, ask(`!!${FINDER}?.querySelector('#search')`)),
    /** The visit ends. Soon after that the page looks whether there is something to do for it. */
    endVisit: () => tab.evaluate(ask(`document.querySelector('samen-kiosk').endVisit()`)),
    /** Marks the page that is there: what is loaded later is another one. */
    mark: () => tab.evaluate(() => (window.isFirst = true)),
    isMarked: () => tab.evaluate(() => window.isFirst === true),
    isLoadedAgain: (what, limit) => place.waitFor(what, ask(`!window.isFirst && !!${SCREEN}`), limit),
    passTime: (ms) => tab.evaluate((some) => window.passTime(some), ms),
    setWall: (ms) => tab.evaluate((some) => window.setWall(some - window.trueNow()), ms),
    /** The worker is there, and the page is its. */
    kept: () => place.waitFor('the worker', () => navigator.serviceWorker.controller !== null),
    close: async () => {
      await context.close();
      server.stop();
    },
  };
  return place;
}

/** A first visit, after which everything is kept. */
export async function firstVisit(place, query) {
  await place.go(query);
  await place.items();
  await place.kept();
}
/** Runs in the page: the addresses, as asked and as answered, and texts of all that is kept. */
export const allKept = async () => {
  const texts = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      texts.push(request.url, response.url, await response.text());
    }
  }
  return texts;
};
