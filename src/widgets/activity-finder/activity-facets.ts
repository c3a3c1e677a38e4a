/** The facets of the activity finder: their ids, their keys in the address, and what an editor may lock. */
import type { FacetKey } from '../shared/list-state.ts';

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
export function lockedScope(attributes: ScopeAttributes): Record<string, string[]> {
  const { district, category, audience, organizer, place, cost, walkIn } = attributes;
  const scope = { district, category, audience, organizer, place, cost, 'walk-in': walkIn ? 'yes' : '' };
  const locked: Record<string, string[]> = {};
  for (const [facet, ids] of Object.entries(scope)) {
    const listed = ids.match(/\S+/g);
    if (listed) locked[facet] = listed;
  }
  return locked;
}
