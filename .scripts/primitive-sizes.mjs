/**
 * `npm run sizes`: what every primitive of `src/design` weighs with its styles, as a widget that uses it alone would load
 * it. Lit and the base of the look (tokens, decorator, frame of icons), which every widget has, are the first line and not
 * counted again. kB = 1,000 bytes, gzip -9. `dist/` is left alone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { browserBuild } from './one-file.mjs';

const folder = resolve(import.meta.dirname, '../src/design');
/** In every widget. */
const BASE = ['tokens', 'token-source', 'element', 'icon'];
const lit = /^(@?lit|lit-html|lit-element)(\/|$)/;

const kB = (code) => (gzipSync(code, { level: 9 }).length / 1_000).toFixed(2);

/** The code of an entry, and of what it loads later. */
const built = async (entry, external, plugins = []) => {
  const [{ output }] = await build({
    ...browserBuild,
    plugins: [...browserBuild.plugins, ...plugins],
    build: {
      target: 'es2022',
      write: false,
      minify: true,
      modulePreload: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { external, output: { minify: true } },
    },
  });
  const codeOf = (isEntry) => output.filter((chunk) => chunk.isEntry === isEntry).map(({ code }) => code);
  return { now: codeOf(true).join(''), later: codeOf(false).join('') };
};

const at = (name) => resolve(folder, `${name}.ts`);
const baseFiles = new Set(BASE.map(at));
const isBase = (id, importer) =>
  lit.test(id) ||
  (importer !== undefined && id.startsWith('.') && baseFiles.has(resolve(importer, '..', id)));

/** A primitive gives a template or is an element; the base is no primitive. */
const names = readdirSync(folder)
  .map((file) => basename(file, '.ts'))
  .filter((name) => !BASE.includes(name))
  .filter((name) =>
    /: TemplateResult =>|TemplateResult \| .*=>|^@samenElement/m.test(readFileSync(at(name), 'utf8')),
  );

const theBase = {
  name: 'base',
  resolveId: (id) => (id.endsWith('virtual:base') ? 'virtual:base' : undefined),
  load: (id) =>
    id === 'virtual:base'
      ? ["export * from 'lit'", ...BASE.map((name) => `export * from '${at(name)}'`)].join(';')
      : undefined,
};
const { now: base } = await built('virtual:base', [], [theBase]);
console.log(`${kB(base).padStart(6)} kB  what every widget has: Lit and ${BASE.join(', ')}`);
for (const name of names) {
  const { now, later } = await built(at(name), isBase);
  console.log(`${kB(now).padStart(6)} kB  ${name}${later ? `, and ${kB(later)} kB when it opens` : ''}`);
}
