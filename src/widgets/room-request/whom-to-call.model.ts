/** Whom a visitor can call about a request, as near to the wish as the feed knows anybody. Pure. */
import type { FeedInfo } from '../../engine/engine.ts';
import type { Place } from '../../feed/schema.ts';
import { words, type Reading } from '../shared/reading.model.ts';
import type { Answers } from './answers.model.ts';
import type { Room } from './matching.model.ts';

type ContactPoint = NonNullable<Place['contactPoint']>[number];

const reachable = (contacts: readonly ContactPoint[] | undefined): ContactPoint | undefined =>
  contacts?.find(({ telephone }) => telephone) ?? contacts?.find(({ email }) => email);

const theOnly = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

/** Whom to call, in the words of the reader. */
export interface Caller {
  name?: string | undefined;
  telephone?: string | undefined;
  email?: string | undefined;
  /** When. */
  hours?: string | undefined;
}

export const callerOf = (contact: ContactPoint | undefined, reading: Reading): Caller | undefined =>
  contact && {
    name: words(contact.name, reading)?.text,
    telephone: contact.telephone,
    email: contact.email,
    hours: words(contact.hoursAvailable, reading)?.text,
  };

/** The keeper of the one room that was chosen, else the team of the one district, else who made the feed. */
export function whomToCall(
  answers: Pick<Answers, 'rooms' | 'districts'>,
  rooms: readonly Room[],
  feed: FeedInfo | undefined,
): ContactPoint | undefined {
  const chosen = rooms.filter(({ id }) => answers.rooms.includes(id));
  // Rooms of one building have one keeper.
  const keepers = chosen.map(({ place, building }) =>
    reachable(place.contactPoint ?? building?.contactPoint),
  );
  const [keeper] = keepers;
  if (keeper && keepers.every((one) => one?.telephone === keeper.telephone && one?.email === keeper.email))
    return keeper;
  const id = theOnly(answers.districts);
  const district = feed?.districts.find((one) => one.id === id);
  return reachable(district?.contactPoint) ?? reachable(feed?.meta.publisher?.contactPoint);
}
