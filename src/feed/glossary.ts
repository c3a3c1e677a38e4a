/** The hard words that a feed explains itself, besides those that everybody has (src/text/glossary.ts). */
import type { Feed, Text } from './schema.ts';
import { ordinaryTextOf, plainTextOf } from './source-hash.ts';

export interface FeedTerm {
  words: string[];
  explanation: string;
}

/** Of the concept scheme with the id `glossary`: the name and the synonyms of each concept, and its definition in Dutch. */
export const glossaryFrom = (schemes: Feed['conceptSchemes'], language = 'nl'): FeedTerm[] =>
  (schemes?.find(({ id }) => id === 'glossary')?.concepts ?? []).flatMap(
    ({ name, synonym = [], definition }) => {
      const said = (text: Text | undefined): string =>
        (plainTextOf(text, language) || ordinaryTextOf(text, language)).trim();
      const words = [name, ...synonym].map(said).filter(Boolean);
      const explanation = said(definition);
      return explanation && words.length ? [{ words, explanation }] : [];
    },
  );
