/**
 * `npm run hostile`: the thirty hostile hosts, and every widget under every documented policy, in the engines that `BROWSER`
 * names (`BROWSER=chromium,firefox,webkit`; Chromium when nothing is said). Prints what failed of each host, and the refusals
 * of each policy, for all engines that ran on this commit.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { longTests } from './long-tests.mjs';

const root = resolve(import.meta.dirname, '..');
const ENGINES = ['chromium', 'firefox', 'webkit'];

for (const engine of (process.env.BROWSER || 'chromium').split(',')) {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@web/test-runner/dist/bin.js', ...longTests.flatMap((file) => ['--files', file])],
    { cwd: root, stdio: 'inherit', env: { ...process.env, BROWSER: engine } },
  );
  if (status !== 0) process.exitCode = 1;
}

const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
const folder = resolve(root, '.figures');
/** By engine, the rows of a figure: cells that are separated by tabs, the last one what was found. */
const rowsOf = (figure, test) =>
  ENGINES.map((engine) => {
    const file = resolve(folder, `${figure}@${engine}@embed-${test}-browser-test-ts.json`);
    const record = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    const rows = record.commit === commit ? record.rows : [];
    return new Map(rows.map((row) => [row.slice(0, row.lastIndexOf('\t')), row.split('\t').at(-1)]));
  });

const print = (head, found) => {
  const keys = [...new Set(found.flatMap((rows) => [...rows.keys()]))];
  const table = keys.map((key) => [...key.split('\t'), ...found.map((rows) => rows.get(key) ?? '–')]);
  const widths = head.map((_, at) => Math.max(...[head, ...table].map((row) => row[at].length)) + 2);
  console.log('');
  for (const row of [head, ...table])
    console.log(
      row
        .map((cell, at) => cell.padEnd(widths[at]))
        .join('')
        .trimEnd(),
    );
};
print(['', 'host', ...ENGINES], rowsOf('hostile.failures', 'hostile-hosts'));
print(['policy', 'widget', ...ENGINES], rowsOf('csp.violations', 'policies'));
