/**
 * `npm run bench`: ours and what a site could take instead, in turns in the same run. Every `test/bench/*.bench.ts` is
 * one benchmark; `npm run bench search` runs the one of that name; `npm run bench -- --quick` a short form that keeps
 * nothing. Installs test/bench when its lockfile asks for it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '..');
const folder = resolve(root, 'test/bench');

const installed = resolve(folder, 'node_modules/.package-lock.json');
const lock = resolve(folder, 'package-lock.json');
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs)
  execFileSync('npm', ['ci'], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });

/** Scripts stay where they are: they find the project by their own place. */
const scriptsStay = {
  name: 'scripts-stay',
  enforce: 'pre',
  resolveId: (source, importer) =>
    importer && source.includes('/.scripts/')
      ? { id: pathToFileURL(resolve(dirname(importer), source)).href, external: true }
      : undefined,
};

const flags = process.argv.slice(2).filter((arg) => arg.startsWith('--'));
const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
for (const file of readdirSync(folder).filter((name) => name.endsWith('.bench.ts'))) {
  const name = file.slice(0, -'.bench.ts'.length);
  if (wanted.length && !wanted.includes(name)) continue;
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [scriptsStay],
    build: {
      target: 'node20',
      ssr: resolve(folder, file),
      // Inside the folder, so that it finds what is installed there.
      outDir: resolve(folder, 'dist'),
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: `${name}.js` } },
    },
  });
  const node = ['--expose-gc', '--max-old-space-size=4096'];
  execFileSync(process.execPath, [...node, `test/bench/dist/${name}.js`, ...flags], {
    cwd: root,
    stdio: 'inherit',
  });
}
