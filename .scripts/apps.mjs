/**
 * `npm run test:apps`: the example apps of demo/apps as a site has them. Builds them with the package and the frameworks that
 * test/frameworks has installed, opens each in Chromium, and sees whether it shows what is on in its district, hears what a visitor
 * opens, says nothing in the console and asks nothing of another host.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { chromiumOptions } from './browsers.mjs';
import { frameworksFolder, installFrameworks, installOurs } from './frameworks-folder.mjs';
import { sampleFeed } from './sample-feed.mjs';
import { serveFolder } from './serve-folder.mjs';
import { writeFigure, writeTotals } from './test-server.mjs';
import { hasPhp, readPlugin, runPlugin } from './wordpress-plugin.mjs';

const root = resolve(import.meta.dirname, '..');
const apps = resolve(root, '.cache/apps');
/** A web server of a site without a bundler: a release in the folder of its version. */
const site = resolve(apps, 'site');
const DISTRICT = 'WK019313';
const WAIT = { timeout: 20_000 };

const counts = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const look = async (name, work) => {
  const found = await (async () => work())().catch((error) => [error.stack ?? String(error)]);
  counts[found.length ? 'failed' : 'passed']++;
  failures.push(...found.map((complaint) => `${name}: ${complaint}`));
  console.log(`${found.length ? '✗' : '✓'} ${name}`);
  for (const complaint of found) console.log(`    ${complaint.replaceAll('\n', '\n    ')}`);
  return found.length === 0;
};

/** The apps out of the repository, with `node_modules` where a site has it. */
const layOut = () => {
  rmSync(apps, { recursive: true, force: true });
  cpSync(resolve(root, 'demo/apps'), apps, { recursive: true });
  // Without it TypeScript would take our package for the one that they are part of.
  writeFileSync(resolve(apps, 'package.json'), '{ "private": true, "type": "module" }\n');
  // Windows links folders without more rights by a junction; elsewhere the word says nothing.
  symlinkSync(resolve(frameworksFolder, 'node_modules'), resolve(apps, 'node_modules'), 'junction');
  const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  mkdirSync(resolve(site, 'samenspel'), { recursive: true });
  symlinkSync(resolve(root, 'dist'), resolve(site, 'samenspel', version), 'junction');
  return [];
};

const checkTypes = (app) => {
  const tsc = resolve(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', resolve(apps, app)], {
    encoding: 'utf8',
  });
  return status === 0 ? [] : [stdout.trim()];
};

const feed = sampleFeed();
const inDistrict = (id) => feed.items.find((item) => item.id === id)?.district?.includes(DISTRICT);
const nameOf = (id) => {
  const { name } = feed.items.find((item) => item.id === id);
  return typeof name === 'string' ? name : name.nl;
};

/** Runs in the page: the whole list can be used, and the teaser has its three. */
const isReady = () => {
  const [list, teaser] = [...document.querySelectorAll('samen-activity-finder')].map(
    ({ shadowRoot }) => shadowRoot,
  );
  return (
    list?.querySelectorAll('article').length > 3 &&
    list.querySelector('input') &&
    teaser?.querySelectorAll('article').length === 3
  );
};
/** Runs in the page: the ids of what the whole list shows. */
const idsShown = ({ shadowRoot }) =>
  [...shadowRoot.querySelectorAll('article a.way-in')].map(({ href }) =>
    new URL(href).searchParams.get('item'),
  );
/** Runs in the page: somewhere stands what was opened last. */
const isHeard = (name) =>
  [...document.querySelectorAll('.opened')].some(
    ({ textContent }) => textContent === `Laatst bekeken: ${name}`,
  );

const browser = await puppeteer.launch(await chromiumOptions());

/** Opens the page of a folder, or the one that `pageOn` makes for an origin. */
const open = async ({ folder, pageOn, hears = true }) => {
  const texts = { '/feed.json': JSON.stringify(feed), '/favicon.ico': '' };
  const server = await serveFolder(folder, texts);
  if (pageOn) texts['/index.html'] = pageOn(server.origin);
  const tab = await browser.newPage();
  const complaints = [];
  tab.on('console', (message) => {
    if (/^(error|warn)$/.test(message.type())) complaints.push(`the console says: ${message.text()}`);
  });
  tab.on('pageerror', (error) => complaints.push(`thrown at the page: ${error}`));
  tab.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    // A picture in an address of its own is no request: Chromium draws the button of a date field so.
    if (protocol !== 'data:' && origin !== server.origin) complaints.push(`asks for ${request.url()}`);
  });
  const waitFor = (what, look, ...given) =>
    tab.waitForFunction(look, WAIT, ...given).catch((cause) => {
      throw new Error(`waited in vain for ${what}`, { cause });
    });
  try {
    await tab.goto(`${server.origin}/index.html`);
    await waitFor('items in both', isReady);
    const ids = await tab.$eval('samen-activity-finder', idsShown);
    complaints.push(
      ...ids.filter((id) => !inDistrict(id)).map((id) => `${id} is not in the district of the list`),
    );
    if (hears) {
      await tab.locator('samen-activity-finder >>> article a.way-in').click();
      await waitFor('the name of what was opened', isHeard, nameOf(ids[0]));
    }
  } catch ({ message }) {
    complaints.push(message);
  } finally {
    await tab.close();
    server.stop();
  }
  return complaints;
};

const buildAndOpen = async (app) => {
  const folder = resolve(apps, app);
  await build({ root: folder, logLevel: 'warn' });
  return open({ folder: resolve(folder, 'dist') });
};
const openFile = (path) => open({ folder: site, pageOn: () => readFileSync(resolve(apps, path), 'utf8') });
/** The addresses in what is pasted are of hosts that do not exist. */
const asPasted = (html) => (origin) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>WordPress</title><body>${html.replaceAll(
    /https:\/\/(samenspel|feed)\.zwolle\.example(?=\/)/g,
    origin,
  )}`;

// What an earlier run measured must not outlive a run that breaks off.
for (const record of ['apps.failed', 'tests-apps'])
  rmSync(resolve(root, '.figures', `${record}.json`), { force: true });

try {
  const isThere = await look('the package', () => {
    installFrameworks();
    installOurs();
    return layOut();
  });
  if (isThere) {
    await look('types of react', () => checkTypes('react'));
    await look('types of vite', () => checkTypes('vite'));
    for (const app of ['react', 'vue', 'svelte', 'vite']) await look(app, () => buildAndOpen(app));
    await look('static', () => openFile('static/index.html'));
    await look('wordpress, pasted', () => {
      const html = readFileSync(resolve(apps, 'wordpress/custom-html.html'), 'utf8');
      return open({ folder: site, pageOn: asPasted(html), hears: false });
    });
    await look('wordpress, plugin: read', readPlugin);
    if (hasPhp) {
      await look('wordpress, plugin: run', async () => {
        const { complaints, page } = runPlugin();
        return [...complaints, ...(page ? await open({ folder: site, pageOn: asPasted(page) }) : [])];
      });
    } else console.log('  wordpress, plugin: not run, because there is no php here');
  }
} finally {
  await browser.close();
}
writeFigure('apps.failed', counts.failed, 'tests');
writeTotals('apps', counts, failures);
if (counts.failed) process.exitCode = 1;
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
