/** Writes `dist/receiver.js`: the receiver with what it takes from `src/` of the project; its packages stay packages. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Builds it into `outDir`. */
export const buildReceiver = (outDir = `${root}dist`) =>
  build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      target: 'node20',
      ssr: `${root}src/main.ts`,
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'receiver.js' } },
    },
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildReceiver();
