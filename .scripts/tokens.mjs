/** Writes `dist/tokens.css` from the source of the design values: made with every build, so it is never out of date. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '..');

/** Writes the sheet to `target`. */
export async function writeTokenSheet(target) {
  const { module } = await runnerImport(resolve(root, 'src/design/token-notes.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  writeFileSync(target, module.tokenSheet());
}
