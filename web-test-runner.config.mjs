import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chosenBrowser } from './.scripts/browsers.mjs';
import { freePort } from './.scripts/free-port.mjs';
import { litPolicyInTests } from './.scripts/lit-policy.mjs';
import { longTests } from './.scripts/long-tests.mjs';
import {
  faultyServer,
  figurePlugin,
  frontPlugin,
  logPlugin,
  mediaPlugin,
  serveSamples,
  totalsReporter,
} from './.scripts/test-server.mjs';

const { engine, launcher } = await chosenBrowser();
const faults = await faultyServer();

export default {
  files: ['test/**/*.browser.test.ts', ...(engine === 'chromium' ? [] : longTests.map((file) => `!${file}`))],
  rootDir: '.',
  port: await freePort(),
  nodeResolve: { exportConditions: ['production', 'default'] },
  browsers: [launcher],
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 900_000,
  // No test says how fast something is: this only ends what hangs, on a busy machine too.
  testFramework: { config: { timeout: 120_000 } },
  // Where the faulty server listens, for the tests of loading.
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="nl">
      <head><title>Samenspel</title></head>
      <body>
        <script>window.__faultOrigin = ${JSON.stringify(faults.origin)};</script>
        <script type="module" src="${framework}"></script>
      </body>
    </html>`,
  middleware: [serveSamples],
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: './tsconfig.json', target: 'es2022' }),
    faults.plugin,
    litPolicyInTests,
    figurePlugin(engine),
    mediaPlugin,
    frontPlugin,
    logPlugin,
  ],
  reporters: [defaultReporter(), totalsReporter(engine)],
};
