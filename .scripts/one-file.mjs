/** The classic scripts, one per widget: what `npm run build` writes and what the tests of mixed copies load. */
import { resolve } from 'node:path';
import { leanLit } from './lean-lit.mjs';
import { litPolicy } from './lit-policy.mjs';
import { oneFileParts } from './one-file-parts.mjs';
import { terserCompress } from './smaller-chunks.mjs';
import { templateMinifier } from './template-minifier.mjs';

const root = resolve(import.meta.dirname, '..');

/** In the output: what bundlers tell each other is of no use to a visitor. */
export const noComments = { annotation: false };

/** What every build for the browser shares. */
export const browserBuild = {
  root,
  configFile: false,
  logLevel: 'warn',
  plugins: [litPolicy, leanLit, templateMinifier],
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** The widgets that have one file each: its name in `dist`, and the records that its list is made of. */
export const oneFiles = [
  { widget: 'activity-finder', file: 'samenspel.iife.js' },
  { widget: 'vacancy-list', file: 'samenspel.vacancy-list.iife.js', lists: ['vacancy-record'] },
  { widget: 'help-list', file: 'samenspel.help-list.iife.js', lists: ['help-record'] },
  {
    widget: 'directory',
    file: 'samenspel.directory.iife.js',
    // The page of an organisation shows its vacancies and rooms too.
    lists: ['organization-record', 'vacancy-record', 'place-record'],
  },
  { widget: 'room-request', file: 'samenspel.room-request.iife.js', lists: ['place-record'] },
];

/**
 * A widget in one file, lazy parts too, for hosts that want one address and one integrity hash. In Dutch alone. Two of them
 * on a page are no more than two copies: what the first has defined stays.
 */
export const oneFileBuild = ({ widget, file, lists } = oneFiles[0]) => ({
  ...browserBuild,
  plugins: [...browserBuild.plugins, oneFileParts(lists)],
  build: {
    target: 'es2022',
    outDir: resolve(root, 'dist'),
    emptyOutDir: false,
    // Slow, and with the minifier of the modules before it 0.8 kB gzip smaller here.
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      compress: terserCompress,
      // The names of the minifier of the modules compress better than another set of names.
      mangle: false,
    },
    lib: {
      entry: resolve(root, `src/embed/${widget}.ts`),
      formats: ['iife'],
      name: 'Samenspel',
      fileName: () => file,
    },
    rolldownOptions: { output: { codeSplitting: false, comments: noComments, minify: true } },
  },
});
