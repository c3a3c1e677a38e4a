/** The hard words that a feed explains itself, besides those that everybody has (src/text/glossary.ts). */
import type { Feed } from './schema.ts';
import { wording } from './wording.ts';

export interface FeedTerm {
  words: string[];
  explanation: string;
}

/** Of the concept scheme with the id `glossary`: the name and the synonyms of each concept, and its definition in Dutch. */
export function glossaryFrom(schemes: Feed['conceptSchemes'], language = 'nl'): FeedTerm[] {
  const concepts = schemes?.find(({ id }) => id === 'glossary')?.concepts ?? [];
  return concepts.flatMap(({ name, synonym = [], definition }) => {
    const said = (text: typeof definition): string[] => {
      const found = wording(text, ['nl-simple', 'nl'], language);
      return found && /^nl/i.test(found.lang) ? [found.text.trim()] : [];
    };
    const [explanation] = said(definition);
    const words = [name, ...synonym].flatMap(said);
    return explanation && words.length ? [{ words, explanation }] : [];
  });
}
