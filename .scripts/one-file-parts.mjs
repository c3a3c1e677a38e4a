/**
 * A Vite plugin for the one file: what comes later elsewhere is there at once, without the wrapping that would put off
 * its start (3 kB gzip). Every language but Dutch is left out: what loads one is refused, as when a network loses it, and the
 * widgets speak Dutch then.
 */
const OTHER_LANGUAGE = /\/[a-z-]+\.(en|pseudo)\.ts$/;
const PART = /\bimport\((["'])(\.{1,2}\/[^"']+)\1\)/g;

export const oneFileParts = {
  name: 'samenspel-one-file-parts',
  transform: {
    filter: { id: /\/src\/.*\.ts$/ },
    handler(code) {
      const imports = [];
      const result = code.replace(PART, (_, quote, path) => {
        if (OTHER_LANGUAGE.test(path)) return 'Promise.reject()';
        const name = `onePart${imports.length}`;
        imports.push(`import * as ${name} from '${path}';`);
        return `Promise.resolve(${name})`;
      });
      return result === code ? null : { code: result + imports.join(''), map: null };
    },
  },
  generateBundle(_, bundle) {
    for (const { code, moduleIds } of Object.values(bundle)) {
      const left = moduleIds.filter((id) => OTHER_LANGUAGE.test(id));
      if (left.length) this.error(`other languages than Dutch are in the one file: ${left.join(', ')}`);
      if (code.includes('import(')) this.error('the one file still loads a part');
    }
  },
};
