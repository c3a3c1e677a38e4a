import { defineConfig } from 'vitest/config';

/** The pure rooms and the command line, in Node. Elements run in real browsers: web-test-runner.config.mjs. */
export default defineConfig({
  test: {
    include: ['test/{feed,search,engine,text,publish,demo}/**/*.test.ts', 'test/widgets/**/*.model.test.ts'],
    exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
  },
});
