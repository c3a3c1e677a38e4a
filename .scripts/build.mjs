/**
 * `npm run build`: everything that is published, in `dist/`.
 * ES modules, one entry per widget with shared chunks · one file for hosts that want one · the command line · types ·
 * the manifest · the JSON Schema.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, readdirSync, rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { build } from 'vite';
import { browserBuild, oneFileBuild } from './one-file.mjs';

const root = resolve(import.meta.dirname, '..');
const at = (path) => resolve(root, path);
const bin = (name, ...args) =>
  execFileSync(process.execPath, [at(`node_modules/${name}`), ...args], { cwd: root, stdio: 'inherit' });

const embeds = readdirSync(at('src/embed')).filter(
  (file) => file.endsWith('.ts') && file !== 'context-root.ts',
);
const entries = {
  index: at('src/index.ts'),
  feed: at('src/feed/index.ts'),
  ...Object.fromEntries(embeds.map((file) => [`embed/${basename(file, '.ts')}`, at(`src/embed/${file}`)])),
};

/**
 * What every first visit needs goes into two chunks, not six: small files compress badly. The feed room stays apart, so
 * that `samenspel/feed` works where there is no page.
 */
const chunks = [
  { name: 'feed', test: /\/src\/feed\/(?!any-rule)/ },
  {
    name: 'finder',
    test: /\/node_modules\/(@?lit|lit-[a-z]+)\/|\/src\/(define|design\/(button|card|choice|element|field|icons?|layout|notice|show-more|tokens)\.ts|engine|search|embed\/context-root|text\/(messages(\.nl)?|phrases|rule|price|dates)\.ts|widgets\/shared|widgets\/activity-finder\/(search-form|activity-(card|list|facets|facts\.model|finder(\.model|\.styles)?)\.ts))/,
  },
];

/** ES modules. Chunks carry a hash: a cache may keep them for ever. */
const buildModules = () =>
  build({
    ...browserBuild,
    build: {
      target: 'es2022',
      outDir: at('dist'),
      emptyOutDir: false,
      manifest: 'modules.json',
      minify: true,
      modulePreload: false,
      lib: { entry: entries, formats: ['es'], fileName: (_, name) => `${name}.js` },
      rolldownOptions: {
        output: {
          chunkFileNames: 'chunks/[name]-[hash].js',
          minify: true,
          codeSplitting: { groups: chunks },
        },
      },
    },
  });

/** The publisher's command line, for Node; its libraries are ordinary dependencies. */
const buildCommandLine = async () => {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      target: 'node20',
      ssr: at('src/publish/cli.ts'),
      outDir: at('dist/publish'),
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'cli.js' } },
    },
  });
  chmodSync(at('dist/publish/cli.js'), 0o755);
};

rmSync(at('dist'), { recursive: true, force: true });
await buildModules();
await build(oneFileBuild);
await buildCommandLine();
copyFileSync(at('src/feed/feed.schema.json'), at('dist/feed.schema.json'));
bin('@custom-elements-manifest/analyzer/cem.js', 'analyze');
bin('typescript/bin/tsc', '-p', 'tsconfig.types.json');
