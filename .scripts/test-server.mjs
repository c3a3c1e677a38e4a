/** What the test server adds to plain files: the living feed, the strict page, figures, faults, forced colours. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { startFaultServer } from '../test/servers/fault-server.mjs';
import { serveModelReceiver } from '../test/servers/model-receiver.mjs';
import { serveBuilt } from './built.mjs';
import { serveCutFeed, serveCutPage, serveFirstPage, serveFirstPageSheet } from './first-page-server.mjs';
import { PAGE_POLICIES, serveHost, servePolicy } from './host-server.mjs';
import { provingTests } from './plain-rules.mjs';
import { sampleFeed } from './sample-feed.mjs';

const root = resolve(import.meta.dirname, '..');
const figures = resolve(root, '.figures');

/** Two test files run at once: each has a slow path of its own. */
const slow = new Map();
/**
 * `/slow/<name>.js` is answered when `/slow/bring?name=<name>` is asked for (`controls` when nothing is said): a network
 * that brings the controls after the list.
 */
async function serveSlowControls(context) {
  const isBring = context.path === '/slow/bring';
  const name = isBring
    ? (context.query.name ?? 'controls')
    : context.path.slice('/slow/'.length, -'.js'.length);
  if (!slow.has(name)) slow.set(name, { waiting: [], brought: 0 });
  const own = slow.get(name);
  if (isBring) {
    if (own.waiting.length) own.waiting.shift()();
    else own.brought += 1;
    context.body = 'on its way';
    return;
  }
  context.set('cache-control', 'no-store');
  if (own.brought) own.brought -= 1;
  else await new Promise((resolve) => own.waiting.push(resolve));
  context.type = 'text/javascript';
  context.body = "export * from '/src/widgets/activity-finder/activity-finder.parts.ts?brought';";
}

/** Every activity of the sample feed five times: more than the page's own thread may carry. */
const bigFeed = () => {
  const feed = sampleFeed();
  const activities = feed.items.filter(({ type }) => type === 'Activity');
  const more = [2, 3, 4, 5].flatMap((copy) =>
    activities.map((item) => ({ ...item, id: `${item.id}-${copy}` })),
  );
  return { ...feed, items: [...feed.items, ...more] };
};

/** Requests for the sample feed, by address: what a worker asks for is in no list of the page's. `/asked?for=` tells. */
const asked = new Map();

const isWatching = process.argv.includes('--watch');

/** Koa middleware: `demo/feed.json` lives, and pages under `test/pages/strict*` carry the strict policy. */
export async function serveSamples(context, next) {
  // As the place has to say that serves the script to other sites (README).
  if (context.get('origin')) context.set('access-control-allow-origin', '*');
  // A browser asks whether it may send JSON to another site.
  if (context.method === 'OPTIONS') {
    context.set('access-control-allow-headers', 'content-type');
    context.status = 204;
    return;
  }
  if (context.path === '/asked') {
    context.body = String(asked.get(context.query.for) ?? 0);
    return;
  }
  if (context.path === '/demo/feed.json') {
    asked.set(context.url, (asked.get(context.url) ?? 0) + 1);
    context.type = 'application/json';
    // A frame in a sandbox comes from nowhere.
    context.set('access-control-allow-origin', '*');
    context.body = JSON.stringify(context.query.big === undefined ? sampleFeed() : bigFeed());
    return;
  }
  if (context.path.startsWith('/cut/')) return serveCutFeed(context);
  if (context.path.startsWith('/cut-page/')) return serveCutPage(context);
  if (context.path === '/first-page') return serveFirstPage(context);
  if (context.path === '/built/first-page.css') return serveFirstPageSheet(context);
  if (context.path.startsWith('/built/')) return serveBuilt(context);
  if (context.path.startsWith('/hosts/')) return serveHost(context);
  if (context.path.startsWith('/policies/')) return servePolicy(context);
  if (context.path.startsWith('/model-receiver/')) return serveModelReceiver(context);
  if (context.path.startsWith('/slow/')) return serveSlowControls(context);
  // An editor's page names the built file; the tests run on the sources.
  const built = /^\/dist\/embed\/([\w-]+)\.js$/.exec(context.path);
  if (built) return context.redirect(`/src/embed/${built[1]}.ts`);
  await next();
  // The next test file wants the same modules, and while nobody watches them they stay as they are.
  if (!isWatching && /^\/(src|node_modules)\/.*\.(ts|m?js)$/.test(context.path) && context.status === 200)
    context.set('cache-control', 'max-age=3600');
  if (context.path.startsWith('/test/pages/strict')) {
    const [, kind] = /strict-(others|no-worker|builder)/.exec(context.path) ?? [];
    context.set('content-security-policy', PAGE_POLICIES[kind ?? 'strict']);
  }
}

/** Starts the server that answers badly on purpose, on an origin of its own. Answers `{origin, plugin}`. */
export async function faultyServer() {
  const { port, stop } = await startFaultServer();
  return { origin: `http://127.0.0.1:${port}`, plugin: { name: 'fault-server', serverStop: () => stop() } };
}

/** A record in `.figures/<name>.json`, with the commit for which it holds, so that an old one is never shown as today's. */
const writeRecord = (name, record) => {
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  mkdirSync(figures, { recursive: true });
  writeFileSync(resolve(figures, `${name}.json`), JSON.stringify({ ...record, commit }));
};

/** Writes one measured value for `npm run figures`. */
export const writeFigure = (name, value, unit, file = name, rows = undefined) =>
  writeRecord(file, { name, value, unit, rows, time: new Date().toISOString() });

/**
 * The command `record-figure` for tests in a browser, which cannot write files. Each engine and each test file keeps
 * its own number; `npm run figures` adds them up.
 */
export function figurePlugin(engine) {
  return {
    name: 'record-figure',
    executeCommand({ command, payload, session }) {
      if (command !== 'record-figure') return;
      const { name, value, unit, rows } = payload;
      const test = session.testFile.replace(/^.*[\\/]test[\\/]/, '').replace(/\W+/g, '-');
      writeFigure(name, value, unit, `${name}@${engine}@${test}`, rows);
      return true;
    },
  };
}

/** The command `write-log` for tests in a browser: leaves a text in `.figures/<name>.log`, for people to read. */
export const logPlugin = {
  name: 'write-log',
  executeCommand({ command, payload }) {
    if (command !== 'write-log') return;
    mkdirSync(figures, { recursive: true });
    writeFileSync(resolve(figures, `${payload.name}.log`), `${payload.text}\n`);
    return true;
  },
};

const sessions = new WeakMap();
/** One protocol session per page: what it emulates ends with it. */
const sessionOf = (page) => {
  if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
  return sessions.get(page);
};

/**
 * The command `emulate-preferences`, with what the visitor prefers as `{ 'forced-colors': 'active' }`, or `{}` for nothing:
 * Chromium only, answers false elsewhere.
 */
export const mediaPlugin = {
  name: 'emulate-preferences',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate-preferences') return;
    if (session.browser.name !== 'Chromium') return false;
    const page = session.browser.getPage(session.id);
    const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
    await (await sessionOf(page)).send('Emulation.setEmulatedMedia', { features });
    return true;
  },
};

/**
 * The command `to-front`: Chromium runs two test files at once, and a page behind another gets no focus and no animation
 * events. The other engines run one at a time.
 */
export const frontPlugin = {
  name: 'to-front',
  async executeCommand({ command, session }) {
    if (command !== 'to-front') return;
    if (session.browser.name !== 'Chromium') return true;
    const page = session.browser.getPage(session.id);
    await (await sessionOf(page)).send('Emulation.setFocusEmulationEnabled', { enabled: true });
    await page.bringToFront();
    return true;
  },
};

/** Leaves the totals of a run in `.figures/tests-<run>.json`, with one line for each `failures`. */
export const writeTotals = (run, totals, failures) => writeRecord(`tests-${run}`, { ...totals, failures });

/** What the tests of a run answered that prove the rules of easy reading (`provingTests`). */
export const writeProofs = (run, tests) => writeRecord(`plain-rules@${run}`, { tests });

const testsIn = (suite, file) => [
  ...suite.tests.map(({ name, passed, skipped }) => ({ file, name, passed: passed && !skipped })),
  ...suite.suites.flatMap((inner) => testsIn(inner, file)),
];

const addUp = (suite, totals, failures) => {
  for (const test of suite.tests) {
    totals[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
    if (!test.skipped && !test.passed)
      failures.push(`${test.name}: ${test.error?.message ?? 'no reason given'}`);
  }
  for (const inner of suite.suites) addUp(inner, totals, failures);
};

/** Milliseconds that the tests of a suite took, without the loading of their file. */
const timeOf = (suite) =>
  suite.tests.reduce((sum, { duration = 0 }) => sum + duration, 0) +
  suite.suites.reduce((sum, inner) => sum + timeOf(inner), 0);

/** Where the time of a run went: all tests together, and a line for each of the files whose tests took longest. */
const slowest = (sessions, most = 12) => {
  const line = (time, what) => `${String(Math.round(time / 1000)).padStart(5)} s  ${what}`;
  const files = sessions
    .flatMap(({ testFile, testResults }) =>
      testResults ? [{ file: relative(root, testFile), time: timeOf(testResults) }] : [],
    )
    .sort((one, other) => other.time - one.time);
  const all = files.reduce((sum, { time }) => sum + time, 0);
  return [
    line(all, `in the tests of ${files.length} files; longest:`),
    ...files.slice(0, most).map(({ file, time }) => line(time, file)),
  ].join('\n');
};

/** A reporter for web-test-runner that leaves the totals of the run, and what proves the rules of easy reading. */
export function totalsReporter(engine) {
  return {
    onTestRunFinished({ sessions }) {
      console.log(slowest(sessions));
      const totals = { passed: 0, failed: 0, skipped: 0 };
      const failures = [];
      for (const session of sessions) {
        const before = totals.failed;
        if (session.testResults) addUp(session.testResults, totals, failures);
        // A file that does not load, or that throws outside a test, has failed although no test says so. What a hook throws, on
        // the other hand, fails each of its tests, and none of them says why.
        const silent = !session.passed && totals.failed === before;
        if (silent) totals.failed++;
        const said = session.errors.map(({ message }) => message);
        for (const message of silent && !said.length ? ['it does not run'] : said)
          failures.push(`${relative(root, session.testFile)}: ${message}`);
      }
      writeTotals(engine, totals, failures);
      const tests = sessions.flatMap(({ testFile, testResults }) =>
        testResults ? testsIn(testResults, relative(root, testFile)) : [],
      );
      writeProofs(engine, provingTests(tests));
    },
  };
}
