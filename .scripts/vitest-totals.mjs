import { writeTotals } from './test-server.mjs';

/** A vitest reporter that leaves the totals of a run in `.figures/tests-<run>.json`, like the browsers' runs. */
export const vitestTotals = (run) => ({
  onTestRunEnd(modules, unhandledErrors) {
    const totals = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      if (module.errors().length) totals.failed++;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        totals[state === 'pending' ? 'failed' : state]++;
      }
    }
    writeTotals(run, totals);
  },
});
