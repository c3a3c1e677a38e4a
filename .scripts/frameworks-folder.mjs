/** test/frameworks as a site that has installed the frameworks, and our package among them. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
export const frameworksFolder = resolve(root, 'test/frameworks');

/** Installs the frameworks when the lockfile asks for it. */
export const installFrameworks = () => {
  const installed = resolve(frameworksFolder, 'node_modules/.package-lock.json');
  const lock = resolve(frameworksFolder, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs > statSync(lock).mtimeMs) return;
  execFileSync('npm', ['ci'], {
    cwd: frameworksFolder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
};

/**
 * The package as a site installs it: so that its own `exports` and types are what is tried. Built first, unless somebody has just
 * done so, as CI has in `npm run check`.
 */
export const installOurs = () => {
  if (!process.env.BUILT)
    execFileSync(process.execPath, ['.scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
  const ours = resolve(frameworksFolder, 'node_modules/samenspel');
  rmSync(ours, { recursive: true, force: true });
  for (const path of ['dist', 'package.json'])
    cpSync(resolve(root, path), resolve(ours, path), {
      recursive: true,
      // It stands in `dist` too.
      filter: (from) => from !== resolve(root, 'dist/storybook'),
    });
};
