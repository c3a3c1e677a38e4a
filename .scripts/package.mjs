/**
 * `npm run test:package`: the package as a stranger gets it. Packs it, installs that into an empty project, runs the command
 * line and the modules for Node there, lets TypeScript read its types in two ways, and asks publint and "are the types wrong".
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeFigure, writeTotals } from './test-server.mjs';

const root = resolve(import.meta.dirname, '..');
const tools = resolve(root, 'test/package');
const project = resolve(root, '.cache/package');
const isWindows = process.platform === 'win32';

const run = (command, args, cwd = project) =>
  spawnSync(command, args, { cwd, encoding: 'utf8', shell: isWindows && command.startsWith('np') });
const runNode = (script, ...args) => run(process.execPath, [script, ...args]);
/** Answers a complaint when a program has not ended well, or has not said what it should. */
const wrong = ({ status, stdout, stderr }, expected = '') =>
  status === 0 && stdout.includes(expected) ? [] : [`${stdout}${stderr}`.trim() || `exit code ${status}`];

const installTools = () => {
  const installed = resolve(tools, 'node_modules/.package-lock.json');
  const lock = resolve(tools, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs > statSync(lock).mtimeMs) return;
  execFileSync('npm', ['ci'], { cwd: tools, stdio: 'inherit', shell: isWindows });
};

const counts = { passed: 0, failed: 0, skipped: 0 };
const complaints = [];
const look = (name, work) => {
  const found = work();
  counts[found.length ? 'failed' : 'passed']++;
  complaints.push(...found.map((complaint) => `${name}: ${complaint}`));
  console.log(`${found.length ? '✗' : '✓'} ${name}`);
};

rmSync(project, { recursive: true, force: true });
mkdirSync(project, { recursive: true });
installTools();
// CI has just made one, in `npm run check`.
if (!process.env.BUILT)
  execFileSync(process.execPath, ['.scripts/build.mjs'], { cwd: root, stdio: 'inherit' });

const packed = JSON.parse(
  // Built already: the script of npm would do it again.
  execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', project], {
    cwd: root,
    encoding: 'utf8',
    shell: isWindows,
  }),
)[0];
const tarball = resolve(project, packed.filename);

look('what is in it', () => {
  const names = packed.files.map(({ path }) => path);
  const strange = names.filter(
    (name) => !/^(dist\/|README\.md$|CHANGELOG\.md$|LICENSE$|package\.json$)/.test(name),
  );
  const site = names.filter((name) => /^dist\/(storybook|demo)\//.test(name));
  return [...strange, ...site].map((name) => `${name} does not belong in it`);
});
look('installs into an empty project', () => {
  writeFileSync(resolve(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  return wrong(run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball]));
});
look('command line', () => {
  copyFileSync(resolve(root, 'demo/feed.json'), resolve(project, 'feed.json'));
  const samenspel = (...args) => run('npx', ['--no-install', 'samenspel', ...args]);
  return [
    ...wrong(samenspel('--help'), 'samenspel render'),
    ...wrong(samenspel('validate', 'feed.json')),
    ...wrong(samenspel('render', 'feed.json', '--widget', 'directory'), '<samen-directory'),
  ];
});
look('modules in Node', () => {
  // TypeScript takes the types away, Node runs the rest.
  copyFileSync(resolve(tools, 'use.ts'), resolve(project, 'use.ts'));
  const compile = (compilerOptions) => {
    const strict = { target: 'es2022', strict: true, skipLibCheck: false, types: [], ...compilerOptions };
    writeFileSync(
      resolve(project, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: strict, files: ['use.ts'] }),
    );
    return wrong(runNode(resolve(root, 'node_modules/typescript/bin/tsc')));
  };
  return [
    ...compile({ module: 'esnext', moduleResolution: 'bundler', noEmit: true }),
    ...compile({ module: 'nodenext', moduleResolution: 'nodenext' }),
    ...wrong(runNode('use.js'), '1 read, 1 found, manifest'),
  ];
});
look('publint', () => wrong(run('npx', ['--no-install', 'publint', '--strict', tarball], tools)));
look('are the types wrong', () => {
  // Only ES modules, for bundlers and Node: nobody is promised CommonJS or the resolution of Node 10.
  const args = ['--no-install', 'attw', tarball, '--profile', 'esm-only', '--format', 'ascii'];
  const embeds = ['--include-entrypoints', 'embed/activity-finder', 'embed/all', 'embed/form-controls'];
  const notTyped = ['--exclude-entrypoints', 'tokens.css', 'first-page.css'];
  return wrong(run('npx', [...args, ...embeds, ...notTyped], tools));
});

for (const complaint of complaints) console.log(`\n✗ ${complaint}`);
writeFigure('package.failed', counts.failed, 'tests');
writeTotals('package', counts, complaints);
if (counts.failed) process.exitCode = 1;
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
