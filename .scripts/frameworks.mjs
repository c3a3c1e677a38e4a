/**
 * `npm run test:frameworks`: our published elements in React, Vue, Svelte and Preact. Installs test/frameworks when its
 * lockfile asks for it, builds the library and the four apps, checks the types, makes a page on the "server", and runs
 * the suite in the engine that `BROWSER` names (all of them: `BROWSER=chromium,firefox,webkit`).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { writeFigure, writeTotals } from './test-server.mjs';

const root = resolve(import.meta.dirname, '..');
const apps = resolve(root, 'test/frameworks');
const out = resolve(root, '.cache/frameworks');
const engines = (process.env.BROWSER || 'chromium').split(',');
/** Tests per framework that custom-elements-everywhere.com has; fewer means that some were lost. */
const BAR = 16;

const node = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });

const install = () => {
  const installed = resolve(apps, 'node_modules/.package-lock.json');
  const lock = resolve(apps, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs > statSync(lock).mtimeMs) return;
  execFileSync('npm', ['ci'], { cwd: apps, stdio: 'inherit', shell: process.platform === 'win32' });
};

/** The package as a site installs it: so that its own `exports` and types are what is tried. */
const installOurs = () => {
  const ours = resolve(apps, 'node_modules/samenspel');
  rmSync(ours, { recursive: true, force: true });
  for (const path of ['dist', 'package.json'])
    cpSync(resolve(root, path), resolve(ours, path), { recursive: true });
};

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
  return passes ? [] : [`${framework.name}: the server's page is not what was asked for: ${html}`];
};

const checkTypes = () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [resolve(root, 'node_modules/typescript/bin/tsc'), '-p', apps],
    { cwd: root, encoding: 'utf8' },
  );
  return status === 0 ? [] : [stdout.trim()];
};

install();
node('.scripts/build.mjs');
installOurs();
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const complaints = checkTypes();
const counts = { passed: 0, failed: 0, skipped: 0 };
const count = (key, found) => {
  counts[key] += found;
};
count(complaints.length ? 'failed' : 'passed', 1);
for (const framework of frameworks) {
  const wrong = await buildApp(framework).catch((error) => [`${framework.name}: ${error.stack}`]);
  count(wrong.length ? 'failed' : 'passed', 1);
  complaints.push(...wrong);
}

const rows = [];
for (const engine of engines) {
  const file = resolve(out, `results-${engine}.json`);
  spawnSync(
    process.execPath,
    ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/frameworks/web-test-runner.config.mjs'],
    { cwd: root, stdio: 'inherit', env: { ...process.env, BROWSER: engine } },
  );
  const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  for (const { name } of frameworks) {
    const of = (group) => results.filter(({ suite }) => suite === `${name}: ${group}`);
    const groups = ['Custom Elements Everywhere', 'in a form', 'after a server'].map((group) => {
      const tests = of(group);
      const passed = tests.filter(({ state }) => state === 'passed').length;
      return { passed, all: group.startsWith('Custom') ? BAR : tests.length, ran: tests.length };
    });
    for (const { state } of results.filter(({ suite }) => suite.startsWith(`${name}: `))) count(state, 1);
    if (groups[0].ran !== BAR || groups.some(({ ran }) => ran === 0)) {
      complaints.push(`${name} in ${engine}: ${groups.map(({ ran }) => ran).join(' + ')} tests ran`);
      count('failed', 1);
    }
    rows.push([name, engine, ...groups.map(({ passed, all }) => `${passed}/${all}`)]);
  }
}

console.log('');
for (const complaint of complaints) console.log(`✗ ${complaint}`);
const table = [['framework', 'engine', 'passed', 'form', 'server'], ...rows];
for (const row of table)
  console.log(
    row
      .map((cell, index) => cell.padEnd(index < 2 ? 11 : 8))
      .join('')
      .trimEnd(),
  );
writeFigure('frameworks.failed', counts.failed, 'tests');
writeTotals('frameworks', counts);
if (counts.failed) process.exitCode = 1;
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
