import { readFileSync } from 'node:fs';

/** The 2,000 most common words, from the file beside the program; its first lines say whose they are. */
export const commonWords = (): ReadonlySet<string> =>
  new Set(
    readFileSync(new URL('./common-words.nl.txt', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#')),
  );
