/** From an item of the feed to the words by which it is found, by what they say about it. */
import { districtsOf, organizationAt, placeAt, type GetItem } from '../feed/references.ts';
import type { Activity, Concept, Text } from '../feed/schema.ts';
import type { SearchWords } from '../search/text-index.ts';

/** In every language that there is: people search in their own. */
const inAllLanguages = (texts: readonly (Text | undefined)[]): string[] =>
  texts.flatMap((text) =>
    text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text),
  );

/** Looks up what items refer to. */
export interface Lookup {
  item: GetItem;
  /** Concepts by scheme and id. */
  concept(scheme: string, id: string): Concept | undefined;
}

/** Synonyms come from the concept schemes and districts of the feed; a place or organiser is searched by its name. */
export function searchWordsOf(activity: Activity, lookup: Lookup): SearchWords {
  const conceptTexts = (scheme: string, ids: readonly string[] = []): (Text | undefined)[] =>
    ids.flatMap((id) => {
      const concept = lookup.concept(scheme, id);
      return concept ? [concept.name, ...(concept.synonym ?? [])] : [];
    });
  const districtTexts = districtsOf(activity, lookup.item).flatMap((id) => {
    const district = lookup.item(id);
    return district?.type === 'District' ? [district.name, ...(district.synonym ?? [])] : [];
  });
  return {
    name: inAllLanguages([activity.name]),
    kind: inAllLanguages([
      ...conceptTexts('category', activity.category),
      ...conceptTexts('audience', activity.audience),
    ]),
    where: inAllLanguages([
      organizationAt(activity.organizer, lookup.item)?.name,
      placeAt(activity.location, lookup.item)?.name,
      ...districtTexts,
    ]),
    text: inAllLanguages([activity.summary, activity.description]),
  };
}
