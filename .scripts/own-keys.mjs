/**
 * A Vite plugin for what bundlers write with `for…in`: on a page of old habits that finds what somebody has put on
 * `Object.prototype`, and a chunk with one name too many stops there. Only an object's own keys are looked at instead.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const OWN_HASH = createHash('sha256')
  .update(readFileSync(import.meta.filename))
  .digest('hex');
const LOOP = /\bfor ?\((var|let|const) ([\w$]+) in ([\w$]+)\)/g;

export const ownKeys = {
  name: 'own-keys',
  // Chunks are named by what is in them before this: a change here is a change of all of them.
  augmentChunkHash: () => OWN_HASH,
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') chunk.code = chunk.code.replace(LOOP, 'for($1 $2 of Object.keys($3))');
  },
};
