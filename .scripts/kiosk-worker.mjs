/** The service worker of the page for a public screen, with the list of the files that it keeps: what the build only knows at its end. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { browserBuild, noComments } from './one-file.mjs';

const root = resolve(import.meta.dirname, '..');

/** Names of chunks tell what is in them. */
const NAMED_BY_CONTENT = /(^|\/)chunks\/.*-[\w-]{8}\.js$/;

/** In the folder of a build: all files that entries may ask for, at once or later, also those of the worker that keeps a big feed. */
const filesOf = (dist, sources) => {
  const files = new Set();
  for (const manifest of readdirSync(dist).filter((file) => /^modules.*\.json$/.test(file))) {
    const chunks = JSON.parse(readFileSync(resolve(dist, manifest), 'utf8'));
    const seen = new Set();
    const follow = (key) => {
      if (seen.has(key)) return;
      seen.add(key);
      const { file, imports = [], dynamicImports = [] } = chunks[key];
      files.add(file);
      for (const next of [...imports, ...dynamicImports]) follow(next);
    };
    for (const key of sources) if (key in chunks) follow(key);
  }
  return [...files];
};

/** The scripts in `embed` that one of them asks for, by its own text: itself first. */
const scriptsOf = (dist, name, seen = new Set()) => {
  const path = resolve(dist, `embed/${name}.js`);
  if (seen.has(name) || !existsSync(path)) return seen;
  seen.add(name);
  for (const [, other] of readFileSync(path, 'utf8').matchAll(/["'`]\.\/([\w-]+)\.js["'`]/g))
    scriptsOf(dist, other, seen);
  return seen;
};

/**
 * What the page `embed/kiosk.html` needs besides itself to start without a network, as Workbox has it: the address from the
 * worker, and a revision where the name does not tell what is in it.
 */
export const kioskFiles = (dist) => {
  const scripts = [...scriptsOf(dist, 'kiosk'), 'kiosk-page'];
  const sources = scripts.map((name) => `src/embed/${name}.ts`);
  const all = new Set([
    ...scripts.map((name) => `embed/${name}.js`),
    ...filesOf(dist, [...sources, 'src/engine/index.worker.ts']),
  ]);
  return [...all].sort().map((file) => ({
    url: file.startsWith('embed/') ? file.slice('embed/'.length) : `../${file}`,
    revision: NAMED_BY_CONTENT.test(file)
      ? null
      : createHash('sha256')
          .update(readFileSync(resolve(dist, file)))
          .digest('hex')
          .slice(0, 16),
  }));
};

/** Writes `embed/kiosk-worker.js` into the folder of a build. */
export const buildKioskWorker = (dist, files = kioskFiles(dist)) =>
  build({
    ...browserBuild,
    define: { ...browserBuild.define, FILES: JSON.stringify(files) },
    build: {
      target: 'es2022',
      outDir: dist,
      emptyOutDir: false,
      minify: true,
      lib: {
        entry: resolve(root, 'src/embed/kiosk-worker.ts'),
        formats: ['iife'],
        name: 'SamenspelKiosk',
        fileName: () => 'embed/kiosk-worker.js',
      },
      rolldownOptions: { output: { minify: true, comments: noComments } },
    },
  });
