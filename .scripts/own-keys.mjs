/**
 * A Vite plugin for what bundlers write with `for…in`: on a page of old habits that finds what somebody has put on
 * `Object.prototype`, and a chunk with one name too many stops there. Only an object's own keys are looked at instead.
 */
import { hashOf } from './hash-of.mjs';

const OWN_HASH = hashOf(import.meta.filename);
const LOOP = /\bfor ?\((var|let|const) ([\w$]+) in ([\w$]+)\)/g;

export const ownKeys = {
  name: 'own-keys',
  augmentChunkHash: () => OWN_HASH,
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') chunk.code = chunk.code.replace(LOOP, 'for($1 $2 of Object.keys($3))');
  },
};
