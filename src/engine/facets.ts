/**
 * Features that one may want several of at once, such as those of accessibility: the facet `access`. An editor locks none
 * of them, so they come with the finding, after the first items.
 */
import type { Counts, SearchQuery } from '../search/search.ts';
import type { OrUnsure } from './engine.ts';
import type { Told } from './record-kind.ts';

type Facets = Record<string, readonly string[]>;

const OR_UNSURE: OrUnsure = 'or-unsure';
/** In front of a feature: each is a facet of its own for the search, so that all that are chosen must hold. */
const ACCESS = 'access:';

/** "Partly" and unknown are both not sure; never yes. `features` are those that the feed says something of, anywhere. */
export function accessFacets(told: Told, features: Iterable<string>): Facets {
  const facets: Facets = {};
  for (const feature of features) {
    const said = told[feature];
    const value = typeof said === 'object' && said && 'value' in said ? said.value : said;
    facets[ACCESS + feature] = value === true ? ['yes'] : value === false ? [] : ['unsure'];
  }
  return facets;
}

/** What is asked of the search for the chosen filters; `features` as in `accessFacets`. */
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
