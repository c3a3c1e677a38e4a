import { existsSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chosenBrowser } from './.scripts/browsers.mjs';
import { litPolicyInTests } from './.scripts/lit-policy.mjs';
import {
  faultServerPlugin,
  figurePlugin,
  forcedColorsPlugin,
  serveSamples,
  totalsReporter,
} from './.scripts/test-server.mjs';

const { engine, launcher } = await chosenBrowser();

export default {
  files: 'test/**/*.browser.test.ts',
  rootDir: '.',
  nodeResolve: { exportConditions: ['production', 'default'] },
  browsers: [launcher],
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 20_000 } },
  middleware: [serveSamples],
  plugins: [
    esbuildPlugin({ ts: true, json: true, tsconfig: './tsconfig.json', target: 'es2022' }),
    ...(existsSync('test/servers/fault-server.mjs') ? [faultServerPlugin()] : []),
    litPolicyInTests,
    figurePlugin(engine),
    forcedColorsPlugin,
  ],
  reporters: [defaultReporter(), totalsReporter(engine)],
};
