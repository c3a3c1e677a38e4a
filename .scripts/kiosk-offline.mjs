/**
 * `npm run kiosk:offline`: the built page for a public screen (`dist/embed/kiosk.html`) in Chromium, without a network, with a
 * server that answers badly, a day later, with a new version, and with nothing on the screen. A stand-in is its screen, so that
 * the page can be told whether somebody is there.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from './browsers.mjs';
import { buildKioskWorker, kioskFiles } from './kiosk-worker.mjs';
import { policyOf } from './policies.mjs';
import { sampleFeed } from './sample-feed.mjs';
import { serveFolder } from './serve-folder.mjs';
import { writeFigure, writeTotals } from './test-server.mjs';

const root = resolve(import.meta.dirname, '..');
const site = resolve(root, '.cache/kiosk');
const DAY = 24 * 3_600_000;
const PAGE = '/embed/kiosk.html';
const FEED = '/embed/feed.json';
/** A slow machine takes its time; what never comes fails all the same. */
const WAIT = 25_000;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

// CI has just made one, in `npm run check`.
if (!process.env.BUILT)
  execFileSync(process.execPath, ['.scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
rmSync(site, { recursive: true, force: true });
mkdirSync(site, { recursive: true });
for (const folder of ['embed', 'define', 'chunks'])
  cpSync(resolve(root, 'dist', folder), resolve(site, folder), { recursive: true });
for (const file of readdirSync(resolve(root, 'dist')).filter((name) => /^modules.*\.json$/.test(name)))
  cpSync(resolve(root, 'dist', file), resolve(site, file));
cpSync(resolve(root, 'test/pages/kiosk-stand-in.js'), resolve(site, 'embed/kiosk.js'));
const files = kioskFiles(site);
/** Writes the worker of a version of the page. */
const workerOf = async (version) => {
  const own = files.map((file) =>
    file.url === 'kiosk-page.js' ? { ...file, revision: `${file.revision}${version}` } : file,
  );
  await buildKioskWorker(site, own);
  return readFileSync(resolve(site, 'embed/kiosk-worker.js'), 'utf8');
};
const workers = { one: await workerOf(1), two: await workerOf(2) };
const html = readFileSync(resolve(root, 'dist/embed/kiosk.html'), 'utf8');
const feed = JSON.stringify(sampleFeed());

writeFileSync(resolve(site, 'feed.json'), feed);
mkdirSync(resolve(site, 'embed/cut'));
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
const reports = [];
const listener = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += part));
  request.on('end', () => {
    if (request.method === 'POST') reports.push(JSON.parse(body));
    response.writeHead(204).end();
  });
});
await new Promise((done) => listener.listen(0, '127.0.0.1', done));
const reportsTo = `http://127.0.0.1:${listener.address().port}/report`;

/** What docs/kiosk.md promises to work under. */
const policy = policyOf('kiosk').replace(/connect-src [^;]+/, `$& ${new URL(reportsTo).origin}`);

/** A place of its own for each test: a browser without a past, and a server that can be stopped and changed. */
const open = async (browser, { page = html } = {}) => {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  const texts = {
    [PAGE]: page,
    [FEED]: feed,
    '/embed/kiosk-worker.js': workers.one,
    '/favicon.ico': '',
  };
  const headers = { 'content-security-policy': policy };
  let server = await serveFolder(site, texts, headers);
  const { origin } = server;
  const port = Number(new URL(origin).port);
  await tab.evaluateOnNewDocument(() => {
    window.refused = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      window.refused.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
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
    items: () =>
      place.waitFor('items', () =>
        Boolean(
          document
            .querySelector('samen-kiosk')
            ?.shadowRoot?.querySelector('samen-activity-finder')
            ?.shadowRoot?.querySelector('.card:not(.bones)'),
        ),
      ),
    sentence: () =>
      tab.evaluate(
        () =>
          document
            .querySelector('samen-kiosk')
            .shadowRoot.querySelector('samen-activity-finder')
            .shadowRoot.textContent.match(/U ziet de gegevens van [^.]+\./)?.[0],
      ),
    isOld: () =>
      place.waitFor('the sentence that the data are old', () =>
        document
          .querySelector('samen-kiosk')
          ?.shadowRoot?.querySelector('samen-activity-finder')
          ?.shadowRoot?.textContent.includes('U ziet de gegevens van'),
      ),
    /** The worker is there, and the page is its. */
    kept: () => place.waitFor('the worker', () => navigator.serviceWorker.controller !== null),
    close: async () => {
      await context.close();
      server.stop();
    },
  };
  return place;
};

const counts = { passed: 0, failed: 0, skipped: 0 };
const complaints = [];
const expect = (is, what) => {
  if (!is) throw new Error(what);
};
const browser = await puppeteer.launch(await chromiumOptions());
const look = async (name, work, options) => {
  const place = await open(browser, options);
  try {
    await work(place);
    counts.passed += 1;
    console.log(`✓ ${name}`);
  } catch (error) {
    counts.failed += 1;
    complaints.push(`${name}: ${error.message}`);
    console.log(`✗ ${name}: ${error.message}`);
  } finally {
    await place.close();
  }
};
/** A first visit, after which everything is kept. */
const firstVisit = async (place, query) => {
  await place.go(query);
  await place.items();
  await place.kept();
};
/** Runs in the page: the addresses, as asked and as answered, and texts of all that is kept. */
const allKept = async () => {
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

await look('keeps the page on the first visit, and its policy refuses nothing', async (place) => {
  await firstVisit(place);
  const urls = await place.tab.evaluate(allKept);
  expect(
    urls.some((url) => url.endsWith(PAGE)),
    'the page is not kept',
  );
  const refused = await place.tab.evaluate(() => window.refused);
  expect(refused.length === 0, `refused: ${refused.join(', ')}`);
  expect((await place.sentence()) === undefined, 'fresh data are called old');
});

await look('starts without a network, and says how old its data are', async (place) => {
  await firstVisit(place);
  place.stop();
  await place.go('?van=vandaag');
  await place.items();
  await place.isOld();
  console.log(`    ${await place.sentence()}`);
});

await look('says the same date a day later, and is fresh again when the network is back', async (place) => {
  await firstVisit(place);
  const fetched = await place.tab.evaluate(() =>
    new Intl.DateTimeFormat('nl', { day: 'numeric', month: 'short', timeZone: 'Europe/Amsterdam' }).format(),
  );
  place.stop();
  await place.tab.evaluateOnNewDocument((ahead) => {
    const Real = Date;
    window.Date = class extends Real {
      constructor(...given) {
        super(...(given.length ? given : [Real.now() + ahead]));
      }
      static now() {
        return Real.now() + ahead;
      }
    };
  }, DAY);
  await place.reload();
  await place.items();
  await place.isOld();
  const sentence = await place.sentence();
  console.log(`    ${sentence}`);
  expect(sentence.includes(fetched.replace('.', '').slice(0, 5)), `not of ${fetched}: ${sentence}`);
  await place.start();
  await place.reload();
  await place.items();
  await place.waitFor(
    'fresh data',
    () =>
      !document
        .querySelector('samen-kiosk')
        .shadowRoot.querySelector('samen-activity-finder')
        .shadowRoot.textContent.includes('U ziet de gegevens van'),
  );
});

for (const [name, answer] of [
  ['half a feed', feed.slice(0, feed.length / 2)],
  ['a login page', '<!doctype html><title>Inloggen</title>'],
  ['nothing', ''],
])
  await look(`keeps the last good feed when the server answers with ${name}`, async (place) => {
    await firstVisit(place);
    place.texts[FEED] = answer;
    await place.reload();
    await place.items();
    await place.isOld();
    place.stop();
    await place.reload();
    await place.items();
  });

await look('shows its own page when the network answers with another', async (place) => {
  await firstVisit(place);
  place.texts[PAGE] = '<!doctype html><title>Inloggen</title><p>Welkom op ons netwerk';
  await place.reload();
  await place.items();
});

await look('keeps the parts of a cut feed', async (place) => {
  const cut = html.replace('src="./feed.json"', 'src="./cut/feed.json"');
  place.texts[PAGE] = cut;
  await firstVisit(place);
  await place.reload();
  await place.items();
  const searchable = () =>
    document
      .querySelector('samen-kiosk')
      ?.shadowRoot?.querySelector('samen-activity-finder')
      ?.shadowRoot?.querySelector('#search');
  await place.waitFor('the search', searchable);
  const isPart = (url) => /-[0-9a-f]{12}\.json$/.test(url);
  await place.waitFor(
    'parts that are kept',
    async () =>
      (await caches.has('samenspel-parts/1')) &&
      (await (await caches.open('samenspel-parts/1')).keys()).length > 1,
  );
  const parts = (await place.tab.evaluate(allKept)).filter(isPart);
  expect(new Set(parts).size > 1, 'no parts are kept');
  // What the browser itself has kept does not count.
  const session = await place.tab.createCDPSession();
  await session.send('Network.clearBrowserCache');
  place.stop();
  await place.reload();
  await place.items();
  await place.isOld();
  await place.waitFor('the search without a network', searchable);
});

await look('takes a new version when nobody is there, not before', async (place) => {
  await firstVisit(place);
  await place.tab.evaluate(() => {
    window.isFirst = true;
    document.querySelector('samen-kiosk').isIdle = false;
  });
  place.texts['/embed/kiosk-worker.js'] = workers.two;
  await place.tab.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  await place.waitFor('a version that waits', async () =>
    Boolean((await navigator.serviceWorker.getRegistration()).waiting),
  );
  const end = () =>
    document
      .querySelector('samen-kiosk')
      .dispatchEvent(new Event('samen-visit-end', { bubbles: true, composed: true }));
  await place.tab.evaluate(end);
  await pause(1_000);
  expect(await place.tab.evaluate(() => window.isFirst), 'it came while somebody was there');
  await place.tab.evaluate(() => (document.querySelector('samen-kiosk').isIdle = true));
  await place.tab.evaluate(end).catch(() => undefined);
  await place.waitFor('the new version', () => !window.isFirst);
  await place.items();
  expect(
    await place.tab.evaluate(async () => !(await navigator.serviceWorker.getRegistration()).waiting),
    'a version still waits',
  );
});

await look('keeps nothing of what somebody typed or sent', async (place) => {
  await firstVisit(place, '?q=Kwartelkoning');
  await place.tab.evaluate(async () => {
    const search = document
      .querySelector('samen-kiosk')
      .shadowRoot.querySelector('samen-activity-finder')
      .shadowRoot.querySelector('#search');
    search.value = 'Kwartelkoning';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await fetch('./feed.json?q=Kwartelkoning').catch(() => undefined);
    await fetch('./cut-0123456789ab.json?q=Kwartelkoning').catch(() => undefined);
    await fetch('./feed.json', { method: 'POST', body: 'Kwartelkoning' }).catch(() => undefined);
  });
  await place.reload();
  await place.items();
  const kept = await place.tab.evaluate(allKept);
  expect(!kept.some((text) => text.includes('Kwartelkoning')), 'it is kept');
});

await look(
  'loads an empty screen again, and tells only what kind of fault it was',
  async (place) => {
    await place.go('?q=Kwartelkoning');
    await place.waitFor('the stand-in', () => Boolean(document.querySelector('samen-kiosk').fail));
    await place.tab.evaluate(() => {
      window.isFirst = true;
      document.querySelector('samen-kiosk').fail('Kwartelkoning');
    });
    await place.waitFor('the page again', () => !window.isFirst, 90_000);
    await place.waitFor('a count of it', () => sessionStorage.getItem('samenspel-watchdog') === '1');
    const told = reports.map(({ trouble, name }) => `${trouble} ${name}`.trim()).sort();
    expect(
      told.join() === 'empty-screen,error TypeError,rejection unknown',
      `it told: ${told.join(', ') || 'nothing'}`,
    );
    for (const report of reports) {
      expect(Object.keys(report).join() === 'version,trouble,name,time', Object.keys(report).join());
      expect(/^\d+\.\d+\.\d+/.test(report.version), `version ${report.version}`);
    }
    expect(!JSON.stringify(reports).includes('Kwartelkoning'), 'it told what was typed');
  },
  {
    page: html
      .replace('<samen-kiosk', '<samen-kiosk empty')
      .replace('name="samenspel-report" content=""', `name="samenspel-report" content="${reportsTo}"`),
  },
);

await browser.close();
listener.close();
for (const complaint of complaints) console.log(`\n✗ ${complaint}`);
writeFigure('kiosk.offline.failed', counts.failed, 'tests');
writeTotals('kiosk-offline', counts, complaints);
if (counts.failed) process.exitCode = 1;
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
