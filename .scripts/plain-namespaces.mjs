/**
 * A Vite plugin for chunks that hold several modules of which one is taken by `import()`: the bundler makes an object of what
 * that module gives with a function of its own, in a file that the first controls would wait for. Here it is a plain object.
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const OWN_HASH = createHash('sha256')
  .update(readFileSync(import.meta.filename))
  .digest('hex');
const RUNTIME = /(^|\/)rolldown-runtime-[^/]+\.js$/;
const IMPORT = /import\{\w+ as ([\w$]+)\}from[`"'][^`"']*\/rolldown-runtime-[^`"']+[`"'];?/;
const GIVEN = /([\w$]+):\(\)=>([\w$]+)/g;

export const plainNamespaces = {
  name: 'plain-namespaces',
  augmentChunkHash: () => OWN_HASH,
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      const [statement, make] = (chunk.type === 'chunk' && IMPORT.exec(chunk.code)) || [];
      if (!statement) continue;
      const call = new RegExp(
        `(?<![\\w$.])${make.replaceAll('$', '\\$')}\\(\\{((?:[\\w$]+:\\(\\)=>[\\w$]+,?)+)\\}\\)`,
        'g',
      );
      let made = 0;
      chunk.code = chunk.code.replace(statement, '').replace(call, (_all, given) => {
        made += 1;
        return `{${given.replace(GIVEN, 'get $1(){return $2}')}}`;
      });
      if (!made) throw new Error(`${chunk.fileName}: what is taken later is not made as it was`);
    }
  },
};

/** Takes the file that nothing asks for any more out of a build, and out of its list of what imports what. */
export function dropRuntime(dist, manifest) {
  const path = resolve(dist, manifest);
  const chunks = JSON.parse(readFileSync(path, 'utf8'));
  for (const [key, { file }] of Object.entries(chunks)) {
    if (!RUNTIME.test(file)) continue;
    rmSync(resolve(dist, file));
    delete chunks[key];
    for (const chunk of Object.values(chunks))
      if (chunk.imports) chunk.imports = chunk.imports.filter((other) => other !== key);
  }
  writeFileSync(path, JSON.stringify(chunks, null, 2));
}
