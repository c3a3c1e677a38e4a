/** Locations of calendar entries → Places of the feed, shared by id. */
import { slug } from './import-ics-text.ts';
import type { Place } from '../feed/schema.ts';
import type { ImportConfig } from './import-ics-config.ts';

/** "Wijkcentrum De Brug, grote zaal" is a room when the last part is a kind of room and nothing else. */
const ROOM =
  /^(?:(?:de|het)\s+)?(?:\p{L}+\s+)?(?:\p{L}*(?:zaal|lokaal|kamer|ruimte|keuken|foyer|studio|atelier|hal|kantine|huiskamer))(?:\s+[\p{L}\d.]{1,10})?$/iu;

export interface PlaceBook {
  /** The id for a location text; the place is made on its first use. Undefined for an empty text. */
  idOf: (location: string, geo?: { latitude: number; longitude: number }) => string | undefined;
  places: () => Place[];
}

/** A new, empty book of places. `config.places` maps a location text to what the publisher knows of it. */
export function placeBook(config: ImportConfig): PlaceBook {
  const byId = new Map<string, Place>();
  const known = new Map(Object.entries(config.places ?? {}).map(([text, place]) => [slug(text), place]));

  const add = (name: string): Place => {
    const given = known.get(slug(name));
    const id = given?.id ?? `plaats-${slug(name) || 'onbekend'}`;
    const found = byId.get(id);
    if (found) return found;
    const place: Place = { name: name.slice(0, 200), ...given, type: 'Place', id };
    byId.set(id, place);
    return place;
  };

  return {
    idOf(location, geo) {
      if (!location) return undefined;
      const parts = location.split(/\s*,\s*/);
      const [building = '', room = ''] = parts;
      const isRoom = parts.length === 2 && building !== '' && ROOM.test(room);
      if (isRoom) add(building);
      const place = add(location);
      if (isRoom && place.placeType === undefined) {
        place.placeType = 'room';
        place.containedInPlace = add(building).id;
      }
      if (geo && !place.geo) place.geo = geo;
      return place.id;
    },
    places: () => [...byId.values()],
  };
}
