/** Letters as people type them: without capitals and accents, so that "café" is found by "cafe" (é = e). */
export const fold = (text: string): string =>
  // Most text has nothing to take off, and this runs for every word of a feed.
  (/^[\0-\x7f]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}+/gu, '')).toLowerCase();

/** The words of a search text, folded. What stands between them (spaces, hyphens, commas) does not count. */
export const searchWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}+]+/gu) ?? [];
