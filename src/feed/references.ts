/** What a record refers to: by id, or written in place (feed.md › References). */
import type { Activity, Item, Organization, Place } from './schema.ts';

/** Finds a record of the same feed. */
export type GetItem = (id: string) => Item | undefined;

const referred =
  <T extends Item>(type: T['type']) =>
  (reference: unknown, get: GetItem): Partial<T> | undefined => {
    if (typeof reference !== 'string') return reference as Partial<T> | undefined;
    const found = get(reference);
    return found?.type === type ? (found as T) : undefined;
  };

/** The place; undefined when the feed has no place of that id. */
export const placeAt = referred<Place>('Place');
/** The organization; undefined when the feed has no organization of that id. */
export const organizationAt = referred<Organization>('Organization');

/** The fields in which a record refers to another by its id, besides the places of single dates and the one it duplicates. */
export const referenceKeys = [
  'organizer',
  'location',
  'hiringOrganization',
  'activity',
  'containedInPlace',
] as const;

/** Where it is in the city: its own districts, else those of its place. */
export const districtsOf = (
  { district, location }: Pick<Partial<Activity>, 'district' | 'location'>,
  get: GetItem,
): readonly string[] => (district?.length ? district : (placeAt(location, get)?.district ?? []));
