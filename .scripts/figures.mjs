/**
 * `npm run figures`: every figure that was asked for, one a line as `name value unit`, from what tests and checks wrote
 * to `.figures/`. A figure that is missing, or that belongs to another commit, is `unmeasured`, and the command exits 1.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

const REQUIRED = [
  'tests.failed',
  'tests.skipped',
  'axe.violations',
  'axe.exceptions',
  'stories',
  'themes.contrast.failures',
  'bundle.finder.gz',
  'bundle.second-widget.gz',
  'feed.items',
  'rrule.dateutil.correct',
  'ics.files',
  'ics.crashes',
  'foreign.requests',
  'csp.violations',
  'frameworks.failed',
  'ics.roundtrip.failures',
  'search.recall20',
];
/**
 * Counted per engine and test file, so the figure is the sum; it stands only when all three engines measured it, and
 * for some the audit of the stories too (the file `…@chromium@stories`).
 */
const SUMMED = ['axe.violations', 'themes.contrast.failures', 'foreign.requests', 'csp.violations'];
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

const sumOver = (records) => ({
  value: records.reduce((sum, { value }) => sum + value, 0),
  unit: records[0].unit,
});

const testTotals = (key) => {
  const runs = ['node', 'conformance', 'frameworks', 'stories', ...ENGINES].map((run) =>
    records.get(`tests-${run}`),
  );
  if (runs.some((run) => !run)) return undefined;
  return { value: runs.reduce((sum, run) => sum + run[key], 0), unit: 'tests' };
};

const figure = (name) => {
  if (name === 'tests.failed' || name === 'tests.skipped') return testTotals(name.slice(6));
  if (!SUMMED.includes(name)) return records.get(name);
  const byEngine = ENGINES.map((engine) =>
    [...records].filter(([file]) => file.startsWith(`${name}@${engine}@`)).map(([, record]) => record),
  );
  const storiesToo = !STORIES_TOO.includes(name) || records.has(`${name}@chromium@stories`);
  return storiesToo && byEngine.every((found) => found.length) ? sumOver(byEngine.flat()) : undefined;
};

const others = [...records.values()].map(({ name }) => name).filter(Boolean);
for (const name of new Set([...REQUIRED, ...others.sort()])) {
  const found = figure(name);
  console.log(found ? `${name} ${found.value} ${found.unit}` : `${name} unmeasured`);
  if (!found && REQUIRED.includes(name)) process.exitCode = 1;
}
