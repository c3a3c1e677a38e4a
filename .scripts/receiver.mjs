/** Writes `demo/receiver/dist/receiver.js`: the receiver with what it takes from `src/`; its packages stay packages. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../demo/receiver');

/** Builds it into another folder of the repository, so that it finds its packages. */
export const buildReceiver = (outDir = resolve(root, 'dist')) =>
  build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      target: 'node20',
      ssr: resolve(root, 'src/main.ts'),
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'receiver.js' } },
    },
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildReceiver();
