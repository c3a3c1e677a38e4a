import { provingTests } from './plain-rules.mjs';
import { writeProofs, writeTotals } from './test-server.mjs';

/** A vitest reporter that leaves the totals of a run in `.figures/tests-<run>.json`, like the browsers' runs, and what proves the rules of easy reading. */
export const vitestTotals = (run) => ({
  onTestRunEnd(modules, unhandledErrors) {
    const totals = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    const failures = unhandledErrors.map(({ message }) => message);
    const tests = [];
    for (const module of modules) {
      for (const { message } of module.errors().slice(0, 1)) {
        totals.failed++;
        failures.push(`${module.relativeModuleId}: ${message}`);
      }
      for (const test of module.children.allTests()) {
        const { state, errors } = test.result();
        tests.push({ file: module.relativeModuleId, name: test.name, passed: state === 'passed' });
        totals[state === 'pending' ? 'failed' : state]++;
        if (state === 'pending' || state === 'failed')
          failures.push(`${test.fullName}: ${errors?.[0]?.message ?? 'it never ended'}`);
      }
    }
    writeTotals(run, totals, failures);
    writeProofs(run, provingTests(tests));
  },
});
