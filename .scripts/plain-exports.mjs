/**
 * A Vite plugin for chunks that give each other names: bundlers write `export{Zt as a}`, and the `as a` of a hundred names
 * costs a first visit 0.25 kB gzip. Here a chunk gives what it has under the name that it has there, and whoever imports
 * it asks for that name. What is taken from an `import()` keeps its name, and so does what an entry publishes.
 */
const EXPORTS = /\bexport\{([^{}]*)\}/;
const IMPORTS = /\bimport\{([^{}]*)\}from([`"'])([^`"']+)\2/g;
const TAKEN_LATER = /\bimport\([`"']([^`"']+)[`"']\)\.then\((\w+)=>\2\.(\w+)\)/g;

const pairsOf = (list) => list.split(',').map((pair) => pair.split(' as '));
const pair = (from, to) => (from === to ? from : `${from} as ${to}`);
const fileOf = (path) => path.split('/').at(-1);

/** The new name by the old one: those that only static imports ask for. */
function newNames(code, kept) {
  const [, list] = EXPORTS.exec(code) ?? [];
  if (!list) return new Map();
  const names = pairsOf(list).map(([own, given = own]) => [own, given]);
  const stay = new Set(kept);
  // A name that stays is taken: what is called so in the chunk has to be given under another.
  for (let size = -1; size !== stay.size;) {
    size = stay.size;
    for (const [own, given] of names) if (stay.has(own)) stay.add(given);
  }
  return new Map(names.filter(([, given]) => !stay.has(given)).map(([own, given]) => [given, own]));
}

export const plainExports = {
  name: 'plain-exports',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const later = new Map();
    for (const { code } of chunks)
      for (const [, path, , name] of code.matchAll(TAKEN_LATER))
        later.set(fileOf(path), [...(later.get(fileOf(path)) ?? []), name]);
    const renamed = new Map(
      chunks
        .filter(({ isEntry }) => !isEntry)
        .map((chunk) => {
          const file = fileOf(chunk.fileName);
          // Of a module that is asked for as a whole every name may be read.
          const isWhole = chunk.isDynamicEntry;
          return [file, isWhole ? new Map() : newNames(chunk.code, later.get(file) ?? [])];
        }),
    );
    for (const chunk of chunks) {
      const own = renamed.get(fileOf(chunk.fileName));
      chunk.code = chunk.code
        .replace(IMPORTS, (whole, list, quote, path) => {
          const names = renamed.get(fileOf(path));
          if (!names?.size) return whole;
          const asked = pairsOf(list).map(([given, local = given]) => pair(names.get(given) ?? given, local));
          return `import{${asked.join()}}from${quote}${path}${quote}`;
        })
        .replace(EXPORTS, (whole, list) => {
          if (!own?.size) return whole;
          const given = pairsOf(list).map(([name, to = name]) => pair(name, own.has(to) ? name : to));
          return `export{${given.join()}}`;
        });
    }
  },
};
