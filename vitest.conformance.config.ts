import { defineConfig } from 'vitest/config';

/** Third-party data that is not committed here; folder from SHARED_DATA, `../shared/data` by default. */
export default defineConfig({
  test: { include: ['test/conformance/**/*.test.ts'], testTimeout: 120_000 },
});
