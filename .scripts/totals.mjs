/** The last lines of `.ci/run`: every failure by name, then the sum. Exits 1 when a run left no totals, ran no test, or counted a failure. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { TEST_RUNS } from './test-runs.mjs';

const totals = { passed: 0, failed: 0, skipped: 0 };
for (const run of TEST_RUNS) {
  const file = resolve(import.meta.dirname, `../.figures/tests-${run}.json`);
  const found = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const failure of found.failures) console.log(`failed in ${run}: ${failure.slice(0, 500)}`);
  for (const key of Object.keys(totals)) totals[key] += found[key];
  if (found.passed + found.failed === 0) {
    console.log(`failed: no test ran in ${run}`);
    totals.failed++;
  }
}
if (totals.failed) process.exitCode = 1;
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
