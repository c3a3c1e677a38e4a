/**
 * `npm run test:frameworks`: our published elements in React, Vue, Svelte and Preact. Installs test/frameworks when its
 * lockfile asks for it, builds the library and the four apps, checks the types, makes a page on the "server", and runs
 * the suite in the engine that `BROWSER` names (all of them: `BROWSER=chromium,firefox,webkit`).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { frameworksFolder as apps, installFrameworks, installOurs } from './frameworks-folder.mjs';
import { writeFigure, writeTotals } from './test-server.mjs';

const root = resolve(import.meta.dirname, '..');
const out = resolve(root, '.cache/frameworks');
const engines = (process.env.BROWSER || 'chromium').split(',');
/** Tests per framework that custom-elements-everywhere.com has; fewer means that some were lost. */
const BAR = 16;

/** The plugins live with the apps. */
const plugin = async (name) => import(pathToFileURL(createRequire(resolve(apps, 'x.js')).resolve(name)).href);
const frameworks = [
  { name: 'React', entry: 'browser.tsx', server: 'server.tsx', jsx: 'react' },
  {
    name: 'Vue',
    entry: 'browser.ts',
    server: 'server.ts',
    plugins: async () => [
      (await plugin('@vitejs/plugin-vue')).default({
        template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('samen-') } },
      }),
    ],
  },
  {
    name: 'Svelte',
    entry: 'browser.svelte.ts',
    server: 'server.ts',
    plugins: async () => [(await plugin('@sveltejs/vite-plugin-svelte')).svelte({ configFile: false })],
  },
  { name: 'Preact', entry: 'browser.tsx', server: 'server.tsx', jsx: 'preact' },
].map((framework) => ({ ...framework, folder: framework.name.toLowerCase() }));

/** A developer's own build. */
const appBuild = async ({ folder, jsx, plugins }, options) =>
  build({
    root: resolve(apps, folder),
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: (await plugins?.()) ?? [],
    ...(jsx && { oxc: { jsx: { runtime: 'automatic', importSource: jsx } } }),
    ...options,
  });

const buildApp = async (framework) => {
  const entry = (file) => resolve(apps, framework.folder, file);
  const outDir = resolve(out, framework.folder);
  const shared = { outDir, emptyOutDir: false, chunkSizeWarningLimit: 2_000 };
  await appBuild(framework, {
    build: {
      ...shared,
      lib: { entry: entry(framework.entry), formats: ['es'], fileName: () => 'app.js' },
    },
  });
  await appBuild(framework, {
    build: {
      ...shared,
      ssr: entry(framework.server),
      rolldownOptions: { output: { entryFileNames: 'server.mjs' } },
    },
    ssr: { noExternal: true },
  });
  const { render } = await import(pathToFileURL(resolve(outDir, 'server.mjs')).href);
  const html = await render({ link: 'Bekijk de agenda' });
  const passes =
    /<samen-activity-finder[^>]* heading-level="3"/.test(html) &&
    /Bekijk de agenda<\/a>.*<\/samen-activity-finder>/s.test(html) &&
    /<samen-text-field[^>]* value="Jan"/.test(html);
  writeFileSync(resolve(outDir, 'page.html'), html);
  return passes ? [] : [`the server's page is not what was asked for: ${html}`];
};

const checkTypes = () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [resolve(root, 'node_modules/typescript/bin/tsc'), '-p', apps],
    { cwd: root, encoding: 'utf8' },
  );
  return status === 0 ? [] : [stdout.trim()];
};

const counts = { passed: 0, failed: 0, skipped: 0 };
const complaints = [];
/** One test of its own; answers whether it passed. */
const look = async (name, work) => {
  const found = await (async () => work())().catch((error) => [error.stack ?? String(error)]);
  counts[found.length ? 'failed' : 'passed']++;
  complaints.push(...found.map((complaint) => `${name}: ${complaint}`));
  return found.length === 0;
};

const GROUPS = ['Custom Elements Everywhere', 'in a form', 'after a server'];
/** The rows of the table for one engine. */
const runSuite = (engine) => {
  const file = resolve(out, `results-${engine}.json`);
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/frameworks/web-test-runner.config.mjs'],
    { cwd: root, stdio: 'inherit', env: { ...process.env, BROWSER: engine } },
  );
  const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  for (const { state } of results) counts[state]++;
  const wrong = (what) => {
    complaints.push(`${engine}: ${what}`);
    counts.failed++;
  };
  if (status !== 0 && !results.some(({ state }) => state === 'failed')) wrong('stopped outside a test');
  return frameworks.map(({ name }) => {
    const groups = GROUPS.map((group) => results.filter(({ suite }) => suite === `${name}: ${group}`));
    if (groups[0].length !== BAR || groups.some(({ length }) => length === 0))
      wrong(`${name} ran ${groups.map(({ length }) => length).join(' + ')} tests`);
    const scores = groups.map((tests, index) => {
      const passed = tests.filter(({ state }) => state === 'passed').length;
      return `${passed}/${index === 0 ? BAR : tests.length}`;
    });
    return [name, engine, ...scores];
  });
};

// What an earlier run measured must not outlive a run that breaks off.
for (const figure of ['frameworks.failed', 'tests-frameworks'])
  rmSync(resolve(root, '.figures', `${figure}.json`), { force: true });
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const rows = [];
const ready = await look('the package', () => {
  installFrameworks();
  installOurs();
  return [];
});
if (ready) {
  await look('types', checkTypes);
  for (const framework of frameworks) await look(framework.name, () => buildApp(framework));
  for (const engine of engines) rows.push(...runSuite(engine));
}

console.log('');
for (const complaint of complaints) console.log(`✗ ${complaint}`);
for (const row of [['framework', 'engine', 'passed', 'form', 'server'], ...rows]) {
  const cells = row.map((cell, index) => cell.padEnd(index < 2 ? 11 : 8));
  console.log(cells.join('').trimEnd());
}
writeFigure('frameworks.failed', counts.failed, 'tests');
writeTotals('frameworks', counts, complaints);
if (counts.failed) process.exitCode = 1;
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
