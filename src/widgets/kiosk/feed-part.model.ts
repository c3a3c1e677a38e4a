/** The parts of a feed that `samenspel shard` cut: their names have a hash of what is in them, so that what is kept stays true. */

/** As publish/shard.ts names them; without a query, so that nothing that somebody typed is ever kept. */
const PART = /-([0-9a-f]{12})\.json$/;

/** The beginning of the SHA-256 in the name of a part, in hexadecimal; undefined for any other address. */
export const hashInName = ({ pathname, search }: URL): string | undefined =>
  search ? undefined : PART.exec(pathname)?.[1];

/** The same of what came. */
export const hashBegin = (digest: ArrayBuffer): string =>
  [...new Uint8Array(digest).slice(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
