import { defineConfig } from 'vitest/config';
import { vitestTotals } from './.scripts/vitest-totals.mjs';

/** The pure rooms and the command line, in Node. Elements run in real browsers: web-test-runner.config.mjs. */
export default defineConfig({
  test: {
    reporters: ['default', vitestTotals('node')],
    // Random tests on a busy machine take their time; how long is no test.
    testTimeout: 30_000,
    // One core is otherwise left to the editor of the tests: half of the machine of CI.
    maxWorkers: '100%',
    include: ['test/{feed,search,engine,text,publish,demo,design,receiver,widgets}/**/*.test.ts'],
    exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
  },
});
