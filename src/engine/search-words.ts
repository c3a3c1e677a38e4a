/** From the texts of an item to the words by which it is found, in every language that there is. */
import type { GetItem } from '../feed/references.ts';
import type { Concept, ConceptScheme, Text } from '../feed/schema.ts';
import type { SearchWords } from '../search/text-index.ts';
import type { Lookup, SearchTexts } from './record-kind.ts';

/** People search in their own. */
const inAllLanguages = (texts: readonly (Text | undefined)[]): string[] =>
  texts.flatMap((text) =>
    text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text),
  );

/** Synonyms come from the concept schemes and districts of the feed. */
export function lookupIn(schemes: readonly ConceptScheme[], item: GetItem): Lookup {
  const known = new Map<string, Concept>();
  for (const scheme of schemes) {
    for (const concept of scheme.concepts) known.set(`${scheme.id} ${concept.id}`, concept);
  }
  return {
    item,
    concepts: (scheme, ids = []) =>
      ids.flatMap((id) => {
        const concept = known.get(`${scheme} ${id}`);
        return concept ? [concept.name, ...(concept.synonym ?? [])] : [];
      }),
    districts: (ids) =>
      ids.flatMap((id) => {
        const district = item(id);
        return district?.type === 'District' ? [district.name, ...(district.synonym ?? [])] : [];
      }),
  };
}

export const searchWords = ({ name, kind, where, text }: SearchTexts): SearchWords => ({
  name: inAllLanguages(name),
  kind: inAllLanguages(kind),
  where: inAllLanguages(where),
  text: inAllLanguages(text),
});
