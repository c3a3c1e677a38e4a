import { searchWords } from './fold.ts';

/** What stands around what somebody means, in a sentence: no word that tells one thing from another. */
const around = /^(ik|me|mijn|ben|voel|heb|wil|graag|zoek|iets|met|een|in|de|het|voor|naar)$/;

/** The words of a search text that say what is meant: of "ik heb schulden" the last. */
export const toldWords = (text: string): string[] =>
  [...new Set(searchWords(text))].filter((word) => !around.test(word));
