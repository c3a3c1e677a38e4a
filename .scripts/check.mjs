/**
 * `npm run check`: types, lint, format, the generated schemas, the build, the manifest and the sizes. Everything is
 * looked at even when something fails; the exit code is 1 when anything did. Tests are `npm test`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { integrityGaps } from './integrity.mjs';
import { manifestGaps } from './manifest-gaps.mjs';
import { sizeReport } from './sizes.mjs';
import { writeFigure } from './test-server.mjs';

const root = resolve(import.meta.dirname, '..');
const failed = [];

const look = async (name, work) => {
  const complaints = await work();
  console.log(`${complaints.length ? '✗' : '✓'} ${name}`);
  for (const complaint of complaints) console.log(`    ${complaint.replaceAll('\n', '\n    ')}`);
  if (complaints.length) failed.push(name);
};
const run =
  (script, ...args) =>
  () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(root, script), ...args], {
      cwd: root,
      encoding: 'utf8',
    });
    return status === 0 ? [] : [`${stdout}${stderr}`.trim() || `exit code ${status}`];
  };
const bin = (name, ...args) => run(`node_modules/${name}`, ...args);
const readJson = (path) => JSON.parse(readFileSync(resolve(root, path), 'utf8'));

await look('types', bin('typescript/bin/tsc', '-p', 'tsconfig.json'));
await look(
  'types of the rooms without a page',
  bin('typescript/bin/tsc', '-p', 'tsconfig.pure.json', '--noEmit'),
);
await look('lint', bin('eslint/bin/eslint.js', '.', '--max-warnings=0'));
await look('format', bin('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'));
await look('JSON Schemas are up to date', run('.scripts/schema.mjs', '--check'));
await look('policies in the docs are up to date', run('.scripts/policies.mjs', '--check'));
await look('build', run('.scripts/build.mjs'));
await look('version in src/define.ts', () => {
  const [minor] = /^\d+\.\d+/.exec(readJson('package.json').version);
  const source = readFileSync(resolve(root, 'src/define.ts'), 'utf8');
  return source.includes(`VERSION = '${minor}'`) ? [] : [`src/define.ts must say ${minor}`];
});
await look('manifest', () =>
  existsSync(resolve(root, 'dist/custom-elements.json'))
    ? manifestGaps(readJson('dist/custom-elements.json'))
    : ['dist/custom-elements.json is missing'],
);
await look('hashes', () =>
  existsSync(resolve(root, 'dist/integrity.json'))
    ? integrityGaps(resolve(root, 'dist'))
    : ['dist/integrity.json is missing'],
);
await look('sizes', () => {
  if (!existsSync(resolve(root, 'dist/modules.json'))) return ['dist/modules.json is missing'];
  const { lines, complaints, finder, second, pageAll, textMode, all } = sizeReport();
  for (const line of lines) console.log(`    ${line}`);
  if (finder !== undefined) writeFigure('bundle.finder.gz', finder, 'kB');
  if (second !== undefined) writeFigure('bundle.second-widget.gz', second, 'kB');
  if (pageAll !== undefined) writeFigure('bundle.page-all.gz', pageAll, 'kB');
  if (textMode !== undefined) writeFigure('textmode.gz', textMode, 'kB');
  writeFigure('bundle.all.gz', all, 'kB');
  return complaints;
});

if (failed.length) {
  console.log(`\ncheck failed: ${failed.join(', ')}`);
  process.exitCode = 1;
} else console.log('\ncheck passed');
