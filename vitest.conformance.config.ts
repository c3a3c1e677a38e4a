import { defineConfig } from 'vitest/config';
import { vitestTotals } from './.scripts/vitest-totals.mjs';

/** Third-party data that is not committed here; folder from SHARED_DATA, `../shared/data` by default. */
export default defineConfig({
  test: {
    include: ['test/conformance/**/*.test.ts'],
    testTimeout: 120_000,
    reporters: ['default', vitestTotals('conformance')],
  },
});
