/** The facets of the directory: their ids, their keys in the address, and what an editor may lock. */
import { lockedBy, type FacetKey } from '../shared/list-state.ts';

/** In the order of the panel. */
export const facets = [
  { id: 'category', key: 'category' },
  { id: 'audience', key: 'audience' },
  { id: 'district', key: 'wijk' },
  { id: 'letter', key: 'letter' },
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
}

/** The locked scope by facet; only facets with an option. */
export function lockedScope({
  district,
  category,
  audience,
  organizer,
  place,
}: ScopeAttributes): Record<string, string[]> {
  return lockedBy({ district, category, audience, organizer, place });
}
