/**
 * `npm run kiosk:offline`: the built page for a public screen (`dist/embed/kiosk.html`) with its screen and the sample feed in Chromium,
 * without a network, with a server that answers badly, a day later, when the clock is set, with a new version, and with nothing on
 * the screen.
 */
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from './browsers.mjs';
import {
  allKept,
  closeReports,
  feed,
  FEED,
  firstVisit,
  html,
  open,
  PAGE,
  pause,
  reports,
  reportsTo,
  WORKER,
  workers,
} from './kiosk-place.mjs';
import { writeFigure, writeTotals } from './test-server.mjs';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const counts = { passed: 0, failed: 0, skipped: 0 };
const complaints = [];
const expect = (is, what) => {
  if (!is) throw new Error(what);
};
const browser = await puppeteer.launch(await chromiumOptions());
const look = async (name, work, options) => {
  const place = await open(browser, options);
  try {
    const said = await work(place);
    counts.passed += 1;
    console.log(`✓ ${name}${said ? `\n    ${said}` : ''}`);
  } catch (error) {
    counts.failed += 1;
    complaints.push(`${name}: ${error.message}`);
    console.log(`✗ ${name}: ${error.message}`);
  } finally {
    await place.close();
  }
};

// It waits half a minute and more: beside the others.
const empty = look(
  'loads an empty screen again, and tells only what kind of fault it was',
  async (place) => {
    await place.go('?q=Kwartelkoning');
    await place.items();
    await place.mark();
    await place.tab.evaluate(() => {
      window.fail('Kwartelkoning');
      document.querySelector('samen-kiosk').shadowRoot.replaceChildren();
    });
    await place.isLoadedAgain('the page again', 90_000);
    await place.waitFor('a count of it', () => sessionStorage.getItem('samenspel-watchdog') === '1');
    await place.items();
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
      .replace('name="samenspel-report" content=""', `name="samenspel-report" content="${reportsTo}"`)
      .replace('</head>', '<script src="./fail.js"></script></head>'),
    // Of a script of the page itself a browser tells what went wrong.
    texts: {
      '/embed/fail.js': `window.fail = (word) => {
        setTimeout(() => { throw new TypeError(word); });
        void Promise.reject(Object.assign(new Error(word), { name: word }));
      };`,
    },
  },
);

await look('keeps the page on the first visit, and its policy refuses nothing', async (place) => {
  await firstVisit(place);
  const urls = await place.tab.evaluate(allKept);
  expect(
    urls.some((url) => url.endsWith(PAGE)),
    'the page is not kept',
  );
  const refused = await place.tab.evaluate(() => window.refused);
  expect(refused.length === 0, `refused: ${refused.join(', ')}`);
  expect(!(await place.sentence()), 'fresh data are called old');
});

await look('starts without a network, and says how old its data are', async (place) => {
  await firstVisit(place);
  place.stop();
  await place.go('?van=vandaag');
  await place.items();
  await place.isOld();
  return place.sentence();
});

await look(
  'goes on by itself for a day without the feed, says from when it is, and is fresh again after that',
  async (place) => {
    await firstVisit(place);
    const fetched = await place.tab.evaluate(() =>
      new Intl.DateTimeFormat('nl', {
        day: 'numeric',
        month: 'short',
        timeZone: 'Europe/Amsterdam',
      }).format(),
    );
    place.stop();
    for (const hours of [1, 23]) {
      await place.mark();
      await place.passTime(hours * HOUR);
      await place.endVisit();
      await place.isLoadedAgain(`the page after ${hours} hours`);
      await place.items();
      await place.isOld();
    }
    const sentence = await place.sentence();
    expect(sentence.includes(fetched.replace('.', '').slice(0, 5)), `not of ${fetched}: ${sentence}`);
    await place.start();
    await place.mark();
    await place.passTime(16 * MINUTE);
    await place.endVisit();
    await place.isLoadedAgain('the page when the network is back');
    await place.items();
    await place.isFresh();
    return sentence;
  },
);

await look('keeps the last good feed when the server answers badly', async (place) => {
  await firstVisit(place);
  for (const answer of [feed.slice(0, feed.length / 2), '<!doctype html><title>Inloggen</title>', '']) {
    place.texts[FEED] = answer;
    await place.reload();
    await place.items();
    await place.isOld();
  }
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
  place.texts[PAGE] = html.replace('src="./feed.json"', 'src="./cut/feed.json"');
  await firstVisit(place);
  await place.reload();
  await place.items();
  await place.searchable();
  await place.waitFor(
    'parts that are kept',
    async () =>
      (await caches.has('samenspel-parts/1')) &&
      (await (await caches.open('samenspel-parts/1')).keys()).length > 1,
  );
  const parts = (await place.tab.evaluate(allKept)).filter((url) => /-[0-9a-f]{12}\.json$/.test(url));
  expect(new Set(parts).size > 1, 'no parts are kept');
  // What the browser itself has kept does not count.
  const session = await place.tab.createCDPSession();
  await session.send('Network.clearBrowserCache');
  place.stop();
  await place.reload();
  await place.items();
  await place.isOld();
  await place.searchable('the search without a network');
});

await look('takes a new version when nobody is there, not before', async (place) => {
  await firstVisit(place);
  await place.mark();
  place.texts[WORKER] = workers.two;
  await place.tab.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  await place.waitFor('a version that waits', async () =>
    Boolean((await navigator.serviceWorker.getRegistration()).waiting),
  );
  // Another visit has ended elsewhere: whoever is here goes on.
  await place.tab.evaluate(() => dispatchEvent(new Event('samen-visit-end')));
  await pause(1_000);
  expect(await place.isMarked(), 'it came while somebody was there');
  await place.seesItems();
  await place.endVisit();
  await place.isLoadedAgain('the new version');
  await place.items();
  expect(
    await place.tab.evaluate(async () => !(await navigator.serviceWorker.getRegistration()).waiting),
    'a version still waits',
  );
});

/** What the page does about the time when its visit ends: nothing, or it loads itself again. */
const staysAfterVisit = async (place, what) => {
  await place.mark();
  await place.items();
  await place.endVisit();
  await pause(400);
  expect(await place.isMarked(), `it was loaded again ${what}`);
};
/** So that there is nothing left to do but what the clock says. */
const settled = async (place) => {
  await firstVisit(place);
  await place.reload();
  await place.kept();
};

await look('neither ends a visit nor loads itself again when somebody sets the clock', async (place) => {
  await settled(place);
  await place.items();
  await place.mark();
  const now = await place.tab.evaluate(() => window.trueNow());
  for (const jump of [DAY, 400 * DAY, -2 * HOUR, -400 * DAY, 0]) {
    await place.setWall(now + jump);
    await pause(400);
    const asks = await place.tab.evaluate(
      () => document.querySelector('samen-kiosk').shadowRoot.querySelector('#still-there').open,
    );
    expect(!asks, `it asks whether somebody is there after ${jump / HOUR} hours`);
    await place.seesItems();
  }
  await place.endVisit();
  await place.atStart();
  for (const jump of [DAY, -DAY]) {
    await place.setWall(now + jump);
    await staysAfterVisit(place, `after ${jump / HOUR} hours`);
  }
});

for (const [night, before, hour] of [
  // At three in the morning it is two again.
  ['that is an hour longer', Date.UTC(2026, 9, 25, 0, 30), 2],
  // At two in the morning it is three.
  ['that is an hour shorter', Date.UTC(2026, 2, 29, 1, 30), 3],
])
  await look(
    `is loaded again once in a night ${night}`,
    async (place) => {
      await settled(place);
      await place.setWall(before - 3 * HOUR);
      await place.passTime(3 * HOUR);
      await place.mark();
      await place.items();
      await place.endVisit();
      await place.isLoadedAgain('the page at night');
      // An hour later the clock may say the same.
      for (const minutes of [5, 30, 56]) {
        await place.setWall(before + minutes * MINUTE);
        await staysAfterVisit(place, `after ${minutes} minutes more`);
      }
    },
    { page: html.replace(/(samenspel-reload-hour" content=)"4"/, `$1"${hour}"`) },
  );

await look('keeps nothing of what somebody typed or sent', async (place) => {
  await firstVisit(place, '?q=Kwartelkoning');
  await place.searchable();
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

await empty;
await browser.close();
closeReports();
for (const complaint of complaints) console.log(`\n✗ ${complaint}`);
writeFigure('kiosk.offline.failed', counts.failed, 'tests');
writeTotals('kiosk-offline', counts, complaints);
if (counts.failed) process.exitCode = 1;
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
