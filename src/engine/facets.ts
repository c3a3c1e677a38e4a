/**
 * What only a visitor chooses by: age, language and accessibility. An editor locks none of them, so they come with the
 * finding, after the first items.
 */
import { placeAt, type GetItem } from '../feed/references.ts';
import type { Accessibility, AccessibilityFeature, Activity } from '../feed/schema.ts';
import type { Counts, SearchQuery } from '../search/search.ts';
import type { AgeGroup, LittleDutch, OrUnsure } from './engine.ts';

type Facets = Record<string, readonly string[]>;

const LITTLE_DUTCH: LittleDutch = 'weinig-nederlands';
const OR_UNSURE: OrUnsure = 'or-unsure';
const ages: readonly [AgeGroup, number, number][] = [
  ['0-3', 0, 3],
  ['4-12', 4, 12],
  ['13-17', 13, 17],
  ['18-54', 18, 54],
  ['55-', 55, Infinity],
];
/** In front of a feature: each is a facet of its own for the search, so that all that are chosen must hold. */
const ACCESS = 'access:';

/** Every group with an age that fits; what the feed does not tell is unknown, whatever the audience. */
export function ageGroups({ ageRestriction, ageRange }: Activity): readonly string[] {
  const { minValue, maxValue } = ageRestriction ?? ageRange ?? {};
  if (minValue === undefined && maxValue === undefined) return ['unknown'];
  return ages.flatMap(([id, from, to]) => ((minValue ?? 0) <= to && (maxValue ?? from) >= from ? [id] : []));
}

/** Of the activity and its place; what the activity says itself comes first. */
const accessOf = (activity: Activity, getItem: GetItem): Accessibility => ({
  ...placeAt(activity.location, getItem)?.accessibility,
  ...activity.accessibility,
});

const valueOf = (access: Accessibility, feature: string): boolean | 'partial' | undefined => {
  const said = access[feature as AccessibilityFeature];
  return typeof said === 'object' ? said.value : said;
};

/** The features that the feed says something of, for this activity or its place. */
export const toldFeatures = (activity: Activity, getItem: GetItem): string[] =>
  Object.keys(accessOf(activity, getItem));

/** "Partly" and unknown are both not sure; never yes. `features` are those that the feed says something of, anywhere. */
export function visitorFacets(activity: Activity, getItem: GetItem, features: Iterable<string>): Facets {
  const access = accessOf(activity, getItem);
  const facets: Facets = {
    age: ageGroups(activity),
    language: [
      ...(activity.inLanguage ?? []).map((tag) => tag.toLowerCase().replace(/-.*/, '')),
      ...(activity.audience?.includes(LITTLE_DUTCH) ? [LITTLE_DUTCH] : []),
    ],
  };
  for (const feature of features) {
    const value = valueOf(access, feature);
    facets[ACCESS + feature] = value === true ? ['yes'] : value === false ? [] : ['unsure'];
  }
  return facets;
}

/** What is asked of the search for the chosen filters; `features` as in `visitorFacets`. */
export function askedFilters(
  { access = [], ...filters }: SearchQuery['filters'],
  features: ReadonlySet<string>,
): SearchQuery['filters'] {
  const asked: Facets = { ...filters };
  const orUnsure = access.includes(OR_UNSURE);
  for (const feature of access) {
    // Where nothing is said nobody is sure: then all of them will do.
    if (feature === OR_UNSURE || (orUnsure && !features.has(feature))) continue;
    asked[ACCESS + feature] = orUnsure ? ['yes', 'unsure'] : ['yes'];
  }
  return asked;
}

/** The counts of the search as one facet again. */
export function toldCounts(counts: Counts): Counts {
  const told: Counts = {};
  const access: Record<string, number> = {};
  for (const [facet, options] of Object.entries(counts)) {
    if (!facet.startsWith(ACCESS)) {
      told[facet] = options;
      continue;
    }
    const feature = facet.slice(ACCESS.length);
    if (options['yes']) access[feature] = options['yes'];
    if (options['unsure']) access[`${feature}?`] = options['unsure'];
  }
  return { ...told, access };
}
