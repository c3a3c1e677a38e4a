/**
 * A Vite plugin that leaves every language but Dutch out. What loads one is refused, as when a network loses it: the
 * widgets speak Dutch then.
 */
const OTHER = /\/src\/text\/[a-z-]+\.(en|pseudo)\.ts$/;
const LOADS = /\bimport\('\.\/[a-z-]+\.(?:en|pseudo)\.ts'\)/g;

export const dutchOnly = {
  name: 'samenspel-dutch-only',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/text\/[a-z-]+\.ts$/ },
    handler: (code) => (code.match(LOADS) ? code.replace(LOADS, 'Promise.reject()') : null),
  },
  generateBundle(_, bundle) {
    const left = Object.values(bundle).flatMap(({ moduleIds = [] }) =>
      moduleIds.filter((id) => OTHER.test(id)),
    );
    if (left.length) this.error(`other languages than Dutch are in the one file: ${left.join(', ')}`);
  },
};
