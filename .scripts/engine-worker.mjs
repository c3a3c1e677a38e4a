/**
 * A big feed is kept in a worker, which needs the address of its file: `new URL('./index.worker.ts', import.meta.url)`.
 * In the sources that is the file itself. In the package it is a build of its own, made first, beside the other chunks:
 * so nothing of a page can end up in it, and nothing of it costs a first visit. The one-file build has none.
 */
import { resolve } from 'node:path';

const ADDRESS = /new URL\('\.\/index\.worker\.ts',\s*import\.meta\.url\)\.href/;

const plugin = (addressIn) => ({
  name: 'engine-worker',
  enforce: 'pre',
  apply: 'build',
  transform(code, id) {
    if (!id.endsWith('/src/engine/far-index.ts')) return;
    if (!ADDRESS.test(code)) throw new Error(`${id}: the address of the worker is not where it was.`);
    return { code: code.replace(ADDRESS, addressIn(this)), map: null };
  },
});

/** For the package: `file` is beside the chunks. Vite leaves the address alone, and the bundler of a host finds it. */
export const engineWorkerAt = (file) =>
  plugin(() => `new URL(/* @vite-ignore */ './${file}', import.meta.url).href`);

/** For the demo and the stories: a chunk of the same graph. */
export const engineWorker = plugin((context) => {
  const file = context.emitFile({
    type: 'chunk',
    id: resolve(import.meta.dirname, '../src/engine/index.worker.ts'),
    name: 'feed-worker',
  });
  return `import.meta.ROLLUP_FILE_URL_${file}`;
});
