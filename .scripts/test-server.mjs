/** What the test server adds to plain files: the living feed, the strict page, figures, faults, forced colours. */
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { startFaultServer } from '../test/servers/fault-server.mjs';
import { serveModelReceiver } from '../test/servers/model-receiver.mjs';
import { firstPageSheet } from './first-page-sheet.mjs';
import { oneFileBuild, oneFiles } from './one-file.mjs';
import { provingTests } from './plain-rules.mjs';
import { sampleFeed } from './sample-feed.mjs';

const root = resolve(import.meta.dirname, '..');
const figures = resolve(root, '.figures');

/** The strictest policy that README promises to work under: no style attribute, no inline script, Trusted Types. */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // The blob starts the worker; Firefox holds the imports of a worker against this line too.
  "worker-src 'self' blob:",
  "style-src 'none'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html samenspel',
].join('; ');

/** The same for a page that knows nothing of workers: the engine runs in the page, at the price of one report. */
const NO_WORKER_POLICY = STRICT_POLICY.replace("worker-src 'self' blob:; ", '');

/** Other names than ours, as a host has that uses Trusted Types for itself. */
const OTHERS_POLICY = STRICT_POLICY.replace('lit-html samenspel', 'their-own');

const oneFilesBuilt = new Map();
let hashOfSources;
/** What a one-file build is made of, in one number: with anything else in it, it is another build. Read once a run. */
const sourcesHash = () => (hashOfSources ??= readSourcesHash());
const readSourcesHash = () => {
  const hash = createHash('sha256');
  for (const folder of ['src', '.scripts'])
    for (const file of readdirSync(resolve(root, folder), { recursive: true }).sort())
      if (/\.m?[jt]s$/.test(file)) hash.update(file).update(readFileSync(resolve(root, folder, file)));
  return hash
    .update(readFileSync(resolve(root, 'package-lock.json')))
    .digest('hex')
    .slice(0, 16);
};
/**
 * A one-file build of the sources as they are: tests never trust an old `dist/`. Each takes its time, and the next engine
 * wants the same ones, so they are kept.
 */
const builtOneFile = (one) => {
  if (!oneFilesBuilt.has(one)) {
    const kept = resolve(root, `.cache/one-files/${sourcesHash()}/${one.file}`);
    const make = async () => {
      if (existsSync(kept)) return readFileSync(kept, 'utf8');
      const config = oneFileBuild(one);
      const [{ output }] = await build({ ...config, build: { ...config.build, write: false } });
      mkdirSync(dirname(kept), { recursive: true });
      // Under another name first: two engines may ask at the same time.
      writeFileSync(`${kept}.${process.pid}`, output[0].code);
      renameSync(`${kept}.${process.pid}`, kept);
      return output[0].code;
    };
    oneFilesBuilt.set(one, make());
  }
  return oneFilesBuilt.get(one);
};

const modulesBuilt = new Map();
/**
 * The modules of the widgets and the command line as they are published, once as they are and once as the next minor version:
 * their folder.
 */
const builtModules = (version) => {
  if (!modulesBuilt.has(version)) {
    const kept = resolve(root, `.cache/modules/${sourcesHash()}/${version ?? 'own'}`);
    const make = async () => {
      if (existsSync(kept)) return kept;
      const own = `${kept}.${process.pid}`;
      const as = version ? ['--version', version] : [];
      await promisify(execFile)(process.execPath, ['.scripts/build.mjs', '--modules', own, ...as], {
        cwd: root,
      });
      // Another engine may have been first: then both are the same.
      if (!existsSync(kept)) renameSync(own, kept);
      return kept;
    };
    modulesBuilt.set(version, make());
  }
  return modulesBuilt.get(version);
};

/** Later than any other version, so that it is never that of the sources. */
const NEXT_VERSION = '999.0';
/** In ms: a network so slow that one can see what waits for what. */
const LATE = 400;
/**
 * `/built/modules/…`: the modules as published; `/built/next/…`: those of another minor version; `/built/late/…`: over a slow
 * network; `/built/lost/…`: without the chunk that every list needs.
 */
async function serveBuiltModules(context) {
  const [, kind, file] = /^\/built\/(modules|next|late|lost)\/([\w./-]+)$/.exec(context.path) ?? [];
  if (!file || file.includes('..')) return false;
  const folder = await builtModules(kind === 'next' ? NEXT_VERSION : undefined);
  if (kind === 'late') await new Promise((resolve) => setTimeout(resolve, LATE));
  const path = resolve(folder, file);
  if (existsSync(path) && !(kind === 'lost' && /\/finder-/.test(path))) {
    context.type = 'text/javascript';
    context.body = readFileSync(path, 'utf8');
  }
  return true;
}

/** Of the first page; the same for all. */
let sheet;
/** What `samenspel render` writes now, of the living feed. */
const firstPage = async (argv) => {
  const folder = await builtModules();
  const feed = resolve(folder, `feed.${process.pid}.json`);
  writeFileSync(feed, JSON.stringify(sampleFeed()));
  const told = [resolve(folder, 'publish/cli.js'), 'render', feed, '--src', '/demo/feed.json', ...argv];
  return (await promisify(execFile)(process.execPath, told)).stdout;
};

/**
 * `/first-page?argv=…&script=…`: a page of a site that has the first page of a list on it, as `samenspel render` makes it with
 * these words, between what else is on it. Without `script` it is what somebody without JavaScript sees; with `feed` its
 * feed is at that address.
 */
async function serveFirstPage(context) {
  const { argv = '', script, feed } = context.query;
  const made = await firstPage(argv.split(' '));
  context.type = 'text/html';
  context.body = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>A site with the first page of a list</title>
    <script src="/test/pages/watch.js"></script>
    <script src="/test/pages/watch-frames.js"></script>
    <link rel="stylesheet" href="/built/first-page.css" />
    <link rel="stylesheet" href="/test/pages/first-page.css" />
    ${script ? `<script type="module" async src="${script}"></script>` : ''}
  </head>
  <body>
    <h1>Agenda</h1>
    ${feed ? made.replace('src="/demo/feed.json"', `src="${feed}"`) : made}
    <footer>Buurthuis</footer>
  </body>
</html>`;
}

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

/** Koa middleware: `demo/feed.json` lives, and pages under `test/pages/strict*` carry the strict policy. */
export async function serveSamples(context, next) {
  // As the place has to say that serves the script to other sites (README).
  if (context.get('origin')) context.set('access-control-allow-origin', '*');
  if (context.path === '/asked') {
    context.body = String(asked.get(context.query.for) ?? 0);
    return;
  }
  if (context.path === '/demo/feed.json') {
    asked.set(context.url, (asked.get(context.url) ?? 0) + 1);
    context.type = 'application/json';
    context.body = JSON.stringify(context.query.big === undefined ? sampleFeed() : bigFeed());
    return;
  }
  const one = oneFiles.find(({ file }) => context.path === `/built/${file}`);
  if (one) {
    context.type = 'text/javascript';
    context.body = await builtOneFile(one);
    return;
  }
  if (context.path === '/first-page') return serveFirstPage(context);
  if (context.path === '/built/first-page.css') {
    context.type = 'text/css';
    context.body = await (sheet ??= firstPageSheet());
    return;
  }
  if (await serveBuiltModules(context)) return;
  if (context.path.startsWith('/model-receiver/')) return serveModelReceiver(context);
  if (context.path.startsWith('/slow/')) return serveSlowControls(context);
  // An editor's page names the built file; the tests run on the sources.
  const built = /^\/dist\/embed\/([\w-]+)\.js$/.exec(context.path);
  if (built) return context.redirect(`/src/embed/${built[1]}.ts`);
  await next();
  if (context.path.startsWith('/test/pages/strict')) {
    const [, kind] = /strict-(others|no-worker)/.exec(context.path) ?? [];
    const policies = { others: OTHERS_POLICY, 'no-worker': NO_WORKER_POLICY };
    context.set('content-security-policy', policies[kind] ?? STRICT_POLICY);
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
export const writeFigure = (name, value, unit, file = name) =>
  writeRecord(file, { name, value, unit, time: new Date().toISOString() });

/**
 * The command `record-figure` for tests in a browser, which cannot write files. Each engine and each test file keeps
 * its own number; `npm run figures` adds them up.
 */
export function figurePlugin(engine) {
  return {
    name: 'record-figure',
    executeCommand({ command, payload, session }) {
      if (command !== 'record-figure') return;
      const { name, value, unit } = payload;
      const test = session.testFile.replace(/^.*[\\/]test[\\/]/, '').replace(/\W+/g, '-');
      writeFigure(name, value, unit, `${name}@${engine}@${test}`);
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

/** A reporter for web-test-runner that leaves the totals of the run, and what proves the rules of easy reading. */
export function totalsReporter(engine) {
  return {
    onTestRunFinished({ sessions }) {
      const totals = { passed: 0, failed: 0, skipped: 0 };
      const failures = [];
      for (const session of sessions) {
        const before = totals.failed;
        if (session.testResults) addUp(session.testResults, totals, failures);
        // A file that does not load, or that throws outside a test, has failed although no test says so.
        if (!session.passed && totals.failed === before) {
          totals.failed++;
          failures.push(`${session.testFile}: ${session.errors[0]?.message ?? 'it does not run'}`);
        }
      }
      writeTotals(engine, totals, failures);
      const tests = sessions.flatMap(({ testFile, testResults }) =>
        testResults ? testsIn(testResults, relative(root, testFile)) : [],
      );
      writeProofs(engine, provingTests(tests));
    },
  };
}
