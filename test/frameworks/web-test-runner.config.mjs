import { writeFileSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import { chosenBrowser } from '../../.scripts/browsers.mjs';
import { serveSamples } from '../../.scripts/test-server.mjs';

const { engine, launcher } = await chosenBrowser();

/** Leaves every test as `{suite, name, state}` for .scripts/frameworks.mjs. */
const results = () => {
  const flat = ({ name, tests, suites }) => [
    ...tests.map((test) => ({
      suite: name,
      name: test.name,
      state: test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed',
    })),
    ...suites.flatMap(flat),
  ];
  return {
    onTestRunFinished({ sessions }) {
      const found = sessions.flatMap(({ testResults }) => (testResults ? flat(testResults) : []));
      writeFileSync(`.cache/frameworks/results-${engine}.json`, JSON.stringify(found));
    },
  };
};

export default {
  files: '.cache/frameworks/*/app.js',
  rootDir: '.',
  browsers: [launcher],
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 900_000,
  testFramework: { config: { timeout: 60_000 } },
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="nl">
      <head><title>Samenspel</title></head>
      <body>
        <script type="module" src="${framework}"></script>
      </body>
    </html>`,
  middleware: [serveSamples],
  // Said by finders that get their feed later, or never: as it should be.
  filterBrowserLogs: ({ args }) => !/is no address|answered 404/.test(String(args[0])),
  reporters: [defaultReporter(), results()],
};
