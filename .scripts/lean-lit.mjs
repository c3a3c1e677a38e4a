/**
 * A Vite plugin that leaves out of Lit and of the decorators what this code base does not use; visitors would pay 0.7 kB gzip
 * for it. Every decorator here is of TypeScript's older kind, stands alone, and changes its target in place: Lit's half
 * for standard decorators, and the half of the helper that is for several of them or for accessors, would never run. And
 * what TypeScript refuses needs no sentence of Lit's at run time.
 */
/** The constructor of a directive that refuses other places in a template than its own. */
const GUARD =
  /\bconstructor\((\w+)\)\{if\(super\(\1\),[^{}]*?throw Error\([^()]*(?:\(\)[^()]*)?\)(?:;if\([^{}]*?throw Error\([^()]*\))?\}/;

/** What a page may have set to help Lit along in browsers of before 2020, or where a server has rendered; nobody does here. */
const SUPPORT = /\b\w+\.(?:reactiveElement|litHtml|litElement)(?:Polyfill|Hydrate)Support\b/g;

/** Lit counts its copies on the window, and keeps there what standard decorators told it; each is a name on a page of somebody else. */
const VERSIONS = /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]*"\)/;
const METADATA = /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/;
const TOLD =
  /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[(\w+),(\w+)\]of \2\)this\.elementProperties\.set\(\3,\4\)\}/;

const lean = [
  {
    file: /[\\/]helpers[\\/](?:esm[\\/])?decorate\.js$/,
    known: /\bfunction __decorate\(/,
    code: () => `export default ([decorate], target, name) => (decorate(target, name), target);`,
  },
  {
    file: /@lit[\\/]reactive-element[\\/]decorators[\\/]property\.js$/,
    known: /\.constructor\.createProperty\(/,
    code: () => `export const property = (options) => (prototype, name) =>
      void prototype.constructor.createProperty(name, options);`,
  },
  {
    file: /@lit[\\/]reactive-element[\\/]css-tag\.js$/,
    known: /\bError\(("CSSResult is not |"Value passed to 'css')/,
    code: (code) => code.replace(/\bError\("(?:[^"\\]|\\.)*"(?:\+\w+\+"(?:[^"\\]|\\.)*")?\)/g, 'TypeError()'),
  },
  {
    file: /[\\/]lit-html[\\/]directives[\\/](?:live|repeat)\.js$/,
    known: GUARD,
    code: (code) => code.replace(GUARD, ''),
  },
  {
    file: /[\\/](?:reactive-element|lit-html|lit-element)\.js$/,
    known: SUPPORT,
    code: (code) =>
      code.replace(SUPPORT, 'undefined').replace(VERSIONS, '0').replace(METADATA, '').replace(TOLD, ''),
  },
];

/** Two on one property, of which the lean helper would drop the second. */
const STACKED = /^\s*@\w+(?:\([^\n]*\))?\s+@\w/m;

/** @throws Error where a file is no longer as it is known here */
export const leanLit = {
  name: 'lean-lit',
  enforce: 'pre',
  transform(code, id) {
    if (/\/src\/.*\.ts$/.test(id) && STACKED.test(code.replace(/\/\*[^]*?\*\//g, '')))
      throw new Error(`${id} has two decorators on one property: lean-lit.mjs keeps one.`);
    const part = lean.find(({ file }) => file.test(id));
    if (!part) return undefined;
    if (code.search(part.known) < 0) throw new Error(`${id} is not as lean-lit.mjs knows it.`);
    return { code: part.code(code), map: null };
  },
};
