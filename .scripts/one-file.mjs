/** The one classic script: what `npm run build` writes and what the tests of mixed copies load. */
import { resolve } from 'node:path';
import { litPolicy } from './lit-policy.mjs';
import { oneFileParts } from './one-file-parts.mjs';
import { templateMinifier } from './template-minifier.mjs';

const root = resolve(import.meta.dirname, '..');

/** What every build for the browser shares. */
export const browserBuild = {
  root,
  configFile: false,
  logLevel: 'warn',
  plugins: [litPolicy, templateMinifier],
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** Everything in one file, lazy parts too, for hosts that want one address and one integrity hash. In Dutch alone. */
export const oneFileBuild = {
  ...browserBuild,
  plugins: [...browserBuild.plugins, oneFileParts],
  build: {
    target: 'es2022',
    outDir: resolve(root, 'dist'),
    emptyOutDir: false,
    minify: true,
    lib: {
      entry: resolve(root, 'src/embed/all.ts'),
      formats: ['iife'],
      name: 'Samenspel',
      fileName: () => 'samenspel.iife.js',
    },
    rolldownOptions: { output: { codeSplitting: false } },
  },
};
