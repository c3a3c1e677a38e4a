/** The facets of the list of help: their ids, their keys in the address, and what an editor may lock. */
import { lockedBy, type FacetKey } from '../shared/list-state.ts';

/** In the order of the panel. */
export const facets = [
  { id: 'direction', key: 'hulp' },
  { id: 'help-type', key: 'soort' },
  { id: 'district', key: 'wijk' },
  { id: 'time', key: 'tijd' },
] as const satisfies readonly FacetKey[];
export type FacetId = (typeof facets)[number]['id'];

/** The attributes with which an editor locks the scope, as written. */
export interface ScopeAttributes {
  direction: string;
  helpType: string;
  district: string;
  category: string;
  audience: string;
}

/** The locked scope by facet; only facets with an option. */
export const lockedScope = (attributes: ScopeAttributes): Record<string, string[]> => {
  const { direction, helpType, district, category, audience } = attributes;
  return lockedBy({ direction, 'help-type': helpType, district, category, audience });
};
