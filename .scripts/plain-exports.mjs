/**
 * A Vite plugin for chunks that give each other names: bundlers write `export{Zt as a}`, and the `as a` of a hundred names
 * costs a first visit 0.25 kB gzip. Here a chunk gives what it has under the name that it has there, and whoever imports
 * it asks for that name. What is taken from an `import()` keeps its name, and so does what an entry publishes.
 *
 * For a module in a chunk with others, an `import()` gets an object that the chunk has made to stand for it. Here the chunk
 * gives what is in that object itself, and nobody makes or asks for the object.
 */
import { hashOf } from './hash-of.mjs';

const OWN_HASH = hashOf(import.meta.filename);
const EXPORTS = /\bexport\{([^{}]*)\}/;
const IMPORTS = /\bimport\{([^{}]*)\}from([`"'])([^`"']+)\2/g;
const TAKEN_LATER = /\bimport\([`"']([^`"']+)[`"']\)\.then\((\w+)=>\2\.(\w+)\)/g;

const pairsOf = (list) => list.split(',').map((pair) => pair.split(' as '));
const pair = (from, to) => (from === to ? from : `${from} as ${to}`);
/** Any other way to take something later would find the new names missing, and nobody would hear of it. */
const ASKED_LATER = /\bimport\([`"']([^`"']+)[`"']\)/g;
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

/** What makes such an object: `import{t as e}from"./rolldown-runtime-….js"`. */
const MAKER = /\bimport\{\w+(?: as ([\w$]+))?\}from([`"'])\.\/rolldown-runtime[^`"']*\2;?/;
/** `p=e({Reader:()=>b})`, in a list of variables. */
const STANDS_FOR = /(,|\bvar )([\w$]+)=([\w$]+)\(\{((?:[\w$]+:\(\)=>[\w$]+,?)+)\}\)([,;])/g;

/**
 * The objects of a chunk that only `import()` asks for, by the name that it gives them: what is in them, as `[key, own name]`.
 * `static`: the names that other chunks import.
 */
function standIns(code, isStatic) {
  const [, maker] = MAKER.exec(code) ?? [];
  const given = new Map(pairsOf(EXPORTS.exec(code)?.[1] ?? '').map(([own, name = own]) => [own, name]));
  return new Map(
    [...code.matchAll(STANDS_FOR)].flatMap(([, , own, made, list]) => {
      const name = given.get(own);
      const isAskedHere = code.includes(`()=>${own})`);
      if (made !== maker || name === undefined || isStatic(name) || isAskedHere) return [];
      return [[name, list.split(',').map((pair) => pair.split(':()=>'))]];
    }),
  );
}

/** The code of a chunk without these objects, and without what made them when that made no other. */
function withoutStandIns(code, names) {
  if (!names.size) return code;
  const list = pairsOf(EXPORTS.exec(code)[1]);
  const owns = new Set(list.filter(([own, name = own]) => names.has(name)).map(([own]) => own));
  const inside = [...names.values()].flat().map(([key, own]) => pair(own, key));
  const kept = list.filter(([own]) => !owns.has(own)).map(([own, name = own]) => pair(own, name));
  let left = false;
  const bare = code
    .replace(EXPORTS, `export{${[...new Set([...kept, ...inside])].join()}}`)
    .replace(STANDS_FOR, (whole, before, own, made, _, after) => {
      if (!owns.has(own)) {
        left = true;
        return whole;
      }
      return before === ',' ? after : after === ',' ? before : '';
    });
  return left ? bare : bare.replace(MAKER, '');
}

export const plainExports = {
  name: 'plain-exports',
  augmentChunkHash: () => OWN_HASH,
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const later = new Map();
    const whole = new Set();
    const asked = new Map();
    const add = (map, path, name) => map.set(fileOf(path), [...(map.get(fileOf(path)) ?? []), name]);
    for (const { code } of chunks)
      for (const [, list, , path] of code.matchAll(IMPORTS))
        for (const [name] of pairsOf(list)) add(asked, path, name);
    const stands = new Map(
      chunks
        .filter(({ isEntry }) => !isEntry)
        .map(({ code, fileName }) => {
          const file = fileOf(fileName);
          return [file, standIns(code, (name) => asked.get(file)?.includes(name))];
        }),
    );
    for (const chunk of chunks) {
      for (const [, path, , name] of chunk.code.matchAll(TAKEN_LATER)) {
        const inside = stands.get(fileOf(path))?.get(name);
        for (const key of inside?.map(([key]) => key) ?? [name]) add(later, path, key);
      }
      for (const [, path] of chunk.code.replace(TAKEN_LATER, '').matchAll(ASKED_LATER))
        whole.add(fileOf(path));
    }
    for (const chunk of chunks)
      chunk.code = withoutStandIns(chunk.code, stands.get(fileOf(chunk.fileName)) ?? new Map()).replace(
        TAKEN_LATER,
        (taken, path, _, name) =>
          stands.get(fileOf(path))?.has(name) ? taken.slice(0, taken.indexOf(').then(') + 1) : taken,
      );
    // Then nobody asks for what makes them either, and lists that say so would have it counted and fetched.
    for (const [name, { fileName }] of Object.entries(bundle)) {
      if (!/\/rolldown-runtime-/.test(fileName)) continue;
      if (chunks.some((one) => one.fileName !== fileName && one.code.includes(fileOf(fileName)))) continue;
      for (const chunk of chunks) chunk.imports = chunk.imports.filter((file) => file !== fileName);
      delete bundle[name];
    }
    const renamed = new Map(
      chunks
        .filter(({ isEntry }) => !isEntry)
        .map((chunk) => {
          const file = fileOf(chunk.fileName);
          // Of a module that is asked for as a whole every name may be read.
          const isWhole = chunk.isDynamicEntry || whole.has(file);
          return [file, isWhole ? new Map() : newNames(chunk.code, later.get(file) ?? [])];
        }),
    );
    for (const chunk of chunks) {
      const own = renamed.get(fileOf(chunk.fileName));
      chunk.code = chunk.code
        .replace(IMPORTS, (whole, list, quote, path) => {
          const names = renamed.get(fileOf(path));
          if (!names?.size) return whole;
          const wanted = pairsOf(list).map(([given, local = given]) =>
            pair(names.get(given) ?? given, local),
          );
          return `import{${wanted.join()}}from${quote}${path}${quote}`;
        })
        .replace(EXPORTS, (whole, list) => {
          if (!own?.size) return whole;
          const given = pairsOf(list).map(([name, to = name]) => pair(name, own.has(to) ? name : to));
          return `export{${given.join()}}`;
        });
    }
  },
};
