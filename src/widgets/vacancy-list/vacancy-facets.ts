/** The facets of the list of vacancies: their ids, their keys in the address, and what an editor may lock. */
import { lockedBy, type FacetKey } from '../shared/list-state.ts';

/** In the order of the panel. */
export const facets = [
  { id: 'hour', key: 'uurtje' },
  { id: 'skill', key: 'kan' },
  { id: 'access', key: 'access' },
  { id: 'commitment', key: 'vaak' },
  { id: 'hours', key: 'uren' },
  { id: 'time', key: 'tijd' },
  { id: 'district', key: 'wijk' },
  { id: 'reward', key: 'krijgt' },
  { id: 'organizer', key: 'bij' },
] as const satisfies readonly FacetKey[];
export type FacetId = (typeof facets)[number]['id'];

/** The attributes with which an editor locks the scope, as written. */
export interface ScopeAttributes {
  district: string;
  category: string;
  skill: string;
  organizer: string;
  place: string;
  commitment: string;
}

/** The locked scope by facet; only facets with an option. */
export function lockedScope(attributes: ScopeAttributes): Record<string, string[]> {
  const { district, category, skill, organizer, place, commitment } = attributes;
  return lockedBy({ district, category, skill, organizer, place, commitment });
}
