/**
 * A Vite plugin for the one file: what comes later elsewhere is there at once, without the wrapping that would put off
 * its start (3 kB gzip). What one file cannot have, or has no room for, is left out and refused, as when a network loses
 * it: other languages (the widgets speak Dutch then), a worker (every feed is read in the page), JSON-LD for search engines,
 * what is near (it is not among the filters then), a sheet of its own for what is printed (the page is printed then), what easy reading has besides its
 * phrases (hard words are not explained, outdated plain texts not seen), what only a public screen has (addresses are words there, without a code), what
 * the console says to developers, the records of other lists than its own.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const LEFT_OUT =
  /\/([a-z-]+\.(en|pseudo)|item-aids|easy-reading|far-index|print-(items|list)|developer-notes|near-filter|nearness|item-json-ld|take-along|filters-in-page|[a-z]+-(json-ld|paper)\.model)\.ts$/;
/** What other code is in the place of, by the end of its path. */
const INSTEAD = Object.entries({
  // Its script is there at once or not at all: nobody has asked for the feed before it.
  '/src/feed/early.ts': 'export const fetchEarly = (...asked) => fetch(...asked);',
  // Nothing in it aids the reading of a text.
  '/src/text/aid-messages.nl.ts': 'export const aidMessagesNl = {};',
  // It has no worker.
  '/src/engine/big-feeds.ts': 'export const bigFeeds = () => undefined;',
});
for (const [file] of INSTEAD)
  if (!existsSync(resolve(import.meta.dirname, `..${file}`))) throw new Error(`There is no ${file}.`);
/** A part that is done without where it is lost. */
const DONE_WITHOUT = /\b(await )?import\((["'])(\.{1,2}\/[^"']+)\2\)\.catch\(\(\) => (?:undefined|void 0)\)/g;
const PART = /\bimport\((["'])(\.{1,2}\/[^"']+)\1\)/g;
/** What is taken of a part: before it, `const { a, b: c } = await`; after it, `.then(({ a }) =>` or `).a`. */
const TAKEN_BEFORE = /\{([^{}]*)\}\s*=\s*await\s*$/;
const TAKEN_AFTER = /^\s*(?:\.then\(\s*\(\{([^{}]*)\}\)|\)\s*\.(\w+))/;

const namesIn = (list) => list.split(',').flatMap((name) => name.split(':')[0].trim() || []);

/** Of a part that is handed on whole. */
const exportsOf = (file) =>
  [
    ...readFileSync(file, 'utf8').matchAll(/^export (?:(?:const|function|class) (\w+)|\{([^}]*)\})/gm),
  ].flatMap(([, one, list]) => one ?? namesIn(list));

/** `lists`: what the records of a list are called in the engine, for a widget that lists something else than activities. */
export const oneFileParts = (lists = []) => {
  const isLeftOut = (path) =>
    LEFT_OUT.test(path) ||
    (lists.length
      ? /\/[a-z]+-record\.ts$/.test(path) && !lists.some((one) => path.endsWith(`/${one}.ts`))
      : /\/sections\.ts$/.test(path)) ||
    (!lists.includes('help-record') && /\/private-help\.ts$/.test(path));
  return {
    name: 'samenspel-one-file-parts',
    transform: {
      filter: { id: /\/src\/.*\.ts$/ },
      handler(code, id) {
        const [, instead] = INSTEAD.find(([file]) => id.endsWith(file)) ?? [];
        if (instead) return { code: instead, map: null };
        const imports = [];
        const known = code.replace(DONE_WITHOUT, (part, waits, _, path) =>
          isLeftOut(path) ? (waits ? 'undefined' : 'Promise.resolve()') : part,
        );
        const result = known.replace(PART, (part, _, path, at) => {
          if (isLeftOut(path)) return 'Promise.reject()';
          const [, before] = TAKEN_BEFORE.exec(known.slice(0, at)) ?? [];
          const [, then, one] = TAKEN_AFTER.exec(known.slice(at + part.length)) ?? [];
          const taken = before ?? then ?? one;
          const name = `onePart${imports.length}`;
          // By name, so that the rest of it is left out where nobody uses it.
          const names = taken === undefined ? exportsOf(resolve(dirname(id), path)) : namesIn(taken);
          imports.push(`import { ${names.map((each) => `${each} as ${name}${each}`)} } from '${path}';`);
          return `Promise.resolve({ ${names.map((each) => `${each}: ${name}${each}`)} })`;
        });
        return result === code ? null : { code: result + imports.join(''), map: null };
      },
    },
    generateBundle(_, bundle) {
      for (const { code, moduleIds } of Object.values(bundle)) {
        const left = moduleIds.filter((id) => isLeftOut(id));
        if (left.length) this.error(`these should not be in the one file: ${left.join(', ')}`);
        if (code.includes('import(')) this.error('the one file still loads a part');
      }
    },
  };
};
