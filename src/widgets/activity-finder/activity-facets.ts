/** The facets of the activity finder: their ids, their keys in the address, and what an editor may lock. */
import { lockedBy, type FacetKey } from '../shared/list-state.ts';

/** In the order of the panel. */
export const facets = [
  { id: 'walk-in', key: 'walkin' },
  { id: 'cost', key: 'cost' },
  { id: 'district', key: 'wijk' },
  { id: 'category', key: 'category' },
  { id: 'audience', key: 'audience' },
  { id: 'age', key: 'age' },
  { id: 'language', key: 'taal' },
  { id: 'access', key: 'access' },
] as const satisfies readonly FacetKey[];
export type FacetId = (typeof facets)[number]['id'];

/** The attributes with which an editor locks the scope, as written. */
export interface ScopeAttributes {
  district: string;
  category: string;
  audience: string;
  organizer: string;
  place: string;
  cost: string;
  walkIn: boolean;
}

/** The locked scope by facet; only facets with an option. */
export const lockedScope = ({
  district,
  category,
  audience,
  organizer,
  place,
  cost,
  walkIn,
}: ScopeAttributes): Record<string, string[]> =>
  lockedBy({ district, category, audience, organizer, place, cost, 'walk-in': walkIn ? 'yes' : '' });
