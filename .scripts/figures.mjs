/**
 * `npm run figures`: every figure that was asked for, one a line as `name value unit`, from what tests and checks wrote
 * to `.figures/`. A figure that is missing, or that belongs to another commit, is `unmeasured`, and the command exits 1.
 * Those of the benchmarks hold as long as nothing that they measured has changed, and no command fails for them.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { failedRules } from './plain-rules.mjs';
import { TEST_RUNS } from './test-runs.mjs';

const REQUIRED = [
  'tests.failed',
  'tests.skipped',
  'axe.violations',
  'axe.exceptions',
  'stories',
  'themes.contrast.failures',
  'bundle.finder.gz',
  'bundle.second-widget.gz',
  'bundle.all.gz',
  'bundle.page-all.gz',
  'textmode.gz',
  'feed.items',
  'rrule.dateutil.correct',
  'ics.files',
  'ics.crashes',
  'foreign.requests',
  'csp.violations',
  'hostile.failures',
  'frameworks.failed',
  'package.failed',
  'apps.failed',
  'leak.kb',
  'kiosk.heap.kb',
  'kiosk.traces',
  'kiosk.escapes',
  'kiosk.offline.failed',
  'ics.roundtrip.failures',
  'form.markers',
  'form.lost',
  'form.double',
  'search.recall20',
  'help.private-data.leaks',
  'help.private-data.held-out',
  'help.false-drops',
  'segmentation.aside',
  'glossary.entries',
  'score.amsterdam.pairwise',
  'score.leesplank.pairwise',
  'demo.plain.share',
  'plain.rules.failed',
];
/** By `npm run bench`, which takes too long for every run: kept in test/bench/results, each with its commit. */
const BENCHED = [
  'search.10k.p95',
  'search.100k.p95',
  'search.facets.ratio',
  'load.10k.ratio',
  'load.blocking',
  'load.shift',
  'receiver.p99',
  'receiver.rps',
  'lees.rate',
];
/** What they depend on; test/bench/report.ts has the same list. */
const MEASURED = [
  'src',
  'test/bench/*.ts',
  'test/bench/pages',
  'test/bench/package.json',
  'package-lock.json',
];
/**
 * Counted per engine and test file, so the figure is the sum; it stands only when all three engines measured it, and
 * for some the audit of the stories too (the file `…@chromium@stories`).
 */
const SUMMED = [
  'axe.violations',
  'themes.contrast.failures',
  'foreign.requests',
  'csp.violations',
  'hostile.failures',
];
/** Of these Chromium is enough; the others count when they have run (`npm run hostile`). */
const IN_CHROMIUM = ['hostile.failures'];
const STORIES_TOO = ['axe.violations', 'foreign.requests'];
const ENGINES = ['chromium', 'firefox', 'webkit'];

const root = resolve(import.meta.dirname, '..');
const folder = resolve(root, '.figures');
const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
const records = new Map(
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file.slice(0, -5), JSON.parse(readFileSync(resolve(folder, file), 'utf8'))])
    .filter(([, record]) => record.commit === commit),
);

/** Whether what a benchmark of that commit measured is what is here now. */
const isUnchanged = (since, also = []) => {
  try {
    execFileSync('git', ['diff', '--quiet', since, 'HEAD', '--', ...MEASURED, ...also], {
      cwd: root,
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
};
const results = resolve(root, 'test/bench/results');
for (const file of existsSync(results) ? readdirSync(results).filter((name) => name.endsWith('.json')) : []) {
  const { commit: since, figures, also } = JSON.parse(readFileSync(resolve(results, file), 'utf8'));
  if (!isUnchanged(since, also)) continue;
  for (const figure of figures) if (!records.has(figure.name)) records.set(figure.name, figure);
}

const sumOver = (records) => ({
  value: records.reduce((sum, { value }) => sum + value, 0),
  unit: records[0].unit,
});

const testTotals = (key) => {
  const runs = TEST_RUNS.map((run) => records.get(`tests-${run}`));
  if (runs.some((run) => !run)) return undefined;
  return { value: runs.reduce((sum, run) => sum + run[key], 0), unit: 'tests' };
};

const plainRulesFailed = () => {
  const value = failedRules(
    (run) => records.get(`plain-rules@${run}`)?.tests,
    (name) => records.get(name)?.value,
  );
  return value === undefined ? undefined : { value, unit: 'rules' };
};

const figure = (name) => {
  if (name === 'plain.rules.failed') return plainRulesFailed();
  if (name === 'tests.failed' || name === 'tests.skipped') return testTotals(name.slice(6));
  if (!SUMMED.includes(name)) return records.get(name);
  const byEngine = ENGINES.map((engine) =>
    [...records].filter(([file]) => file.startsWith(`${name}@${engine}@`)).map(([, record]) => record),
  );
  const storiesToo = !STORIES_TOO.includes(name) || records.has(`${name}@chromium@stories`);
  const needed = IN_CHROMIUM.includes(name) ? byEngine.slice(0, 1) : byEngine;
  return storiesToo && needed.every((found) => found.length) ? sumOver(byEngine.flat()) : undefined;
};

const others = [...records.values()].map(({ name }) => name).filter(Boolean);
for (const name of new Set([...REQUIRED, ...BENCHED, ...others.sort()])) {
  const found = figure(name);
  console.log(found ? `${name} ${found.value} ${found.unit}` : `${name} unmeasured`);
  if (!found && REQUIRED.includes(name)) process.exitCode = 1;
}
