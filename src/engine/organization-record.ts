/** Organisations, for the desk: the directory goes by name, from A to Z. */
import { placeAt, type GetItem } from '../feed/references.ts';
import type { Organization, Text } from '../feed/schema.ts';
import type { RecordKind } from './record-kind.ts';

/** What a feed that names one in several languages sorts by: Dutch, else the first. */
const nameOf = (name: Text): string =>
  typeof name === 'string' ? name : (name.nl ?? Object.values(name)[0] ?? '');

/** `a` to `z`, without an accent; `0` for what begins with something else. */
export const letterOf = ({ name }: Pick<Organization, 'name'>): string =>
  /^[a-z]/.exec(nameOf(name).trim().normalize('NFD').toLowerCase())?.[0] ?? '0';

/** Where it works, else where it is. */
const districts = ({ district, areaServed, location }: Organization, getItem: GetItem): readonly string[] => {
  const own = [...new Set([...(district ?? []), ...(areaServed ?? [])])];
  return own.length ? own : (placeAt(location, getItem)?.district ?? []);
};

export const organizationRecords: RecordKind<Organization> = {
  options: (organization, getItem) => ({
    district: districts(organization, getItem),
    category: organization.category ?? [],
    audience: organization.audience ?? [],
    organizer: [organization.id],
    place: organization.location ? [organization.location] : [],
    letter: [letterOf(organization)],
  }),
  compare: (one, other) => nameOf(one.name).localeCompare(nameOf(other.name), 'nl'),
  told: ({ location, accessibility }, getItem) => ({
    ...placeAt(location, getItem)?.accessibility,
    ...accessibility,
  }),
  texts: (organization, lookup) => ({
    name: [organization.name, organization.alternateName, organization.legalName],
    kind: [
      ...lookup.concepts('category', organization.category),
      ...lookup.concepts('audience', organization.audience),
    ],
    where: [
      placeAt(organization.location, lookup.item)?.name,
      ...lookup.districts(districts(organization, lookup.item)),
    ],
    text: [organization.summary, organization.description],
  }),
};
