/** Places, rooms among them, for the desk: by name, from A to Z. */
import { placeAt, type GetItem } from '../feed/references.ts';
import type { Place, Text } from '../feed/schema.ts';
import type { RecordKind } from './record-kind.ts';

/** What a feed that names one in several languages sorts by: Dutch, else the first. */
const nameOf = (name: Text): string =>
  typeof name === 'string' ? name : (name.nl ?? Object.values(name)[0] ?? '');

/** A room is where its building is. */
const districts = ({ district, containedInPlace }: Place, getItem: GetItem): readonly string[] =>
  district?.length ? district : (placeAt(containedInPlace, getItem)?.district ?? []);

export const placeRecords: RecordKind<Place> = {
  options: (place, getItem) => ({
    district: districts(place, getItem),
    category: place.category ?? [],
    audience: place.audience ?? [],
    place: place.containedInPlace ? [place.id, place.containedInPlace] : [place.id],
    'place-type': place.placeType ? [place.placeType] : [],
    bookable: place.bookable ? ['yes'] : [],
    amenity: place.amenity ?? [],
  }),
  compare: (one, other) => nameOf(one.name).localeCompare(nameOf(other.name), 'nl'),
  told: ({ containedInPlace, accessibility }, getItem) => ({
    ...placeAt(containedInPlace, getItem)?.accessibility,
    ...accessibility,
  }),
  texts: (place, lookup) => ({
    name: [place.name],
    kind: [...lookup.concepts('category', place.category), ...lookup.concepts('amenity', place.amenity)],
    where: [
      placeAt(place.containedInPlace, lookup.item)?.name,
      ...lookup.districts(districts(place, lookup.item)),
    ],
    text: [place.summary, place.description],
  }),
};
