/**
 * Which rooms fit what a group asks, and why: each reason by itself, with what the feed says about it. Absent is unknown,
 * never "no": a room of which little is known may fit. Pure; the words are made by `room-reasons.model.ts`.
 */
import type { Found } from '../../engine/engine.ts';
import { placeAt } from '../../feed/references.ts';
import type { RoomNeed } from '../../feed/room-codes.ts';
import type { AccessibilityFeature, Place } from '../../feed/schema.ts';
import { amountOf, countOf, type Answers, type WishedTime } from './answers.model.ts';
import { momentsOn, openMoments } from './opening-times.model.ts';
import { costRange } from './room-cost.model.ts';

/** A room that can be asked for, with the building it is in. */
export interface Room {
  id: string;
  place: Place;
  building?: Partial<Place> | undefined;
  districts: readonly string[];
}

/** `true` = it fits, `false` = it does not, `undefined` = the feed does not say, or says it halfway. */
type Holds = boolean | undefined;

export type Reason = { holds: Holds } & (
  | { about: 'people'; capacity: number | undefined; asked: number }
  | { about: 'need'; need: RoomNeed }
  | { about: 'district'; ids: readonly string[] }
  /** `moments`: those of the wish at which it is open (`Monday-Morning`); `all` = at every one of several. */
  | { about: 'hours'; choice: 1 | 2; moments: readonly string[]; all: boolean }
  /** `least`: the lowest price for one time, in euro; `some` = free or affordable for some groups only. */
  | { about: 'cost'; least: number | undefined; some: boolean }
);

export type Verdict = 'fits' | 'may' | 'not';
export interface Match {
  room: Room;
  verdict: Verdict;
  reasons: readonly Reason[];
}

/** A room is where its building is, unless it says otherwise. */
export function roomOf({ item, related }: Found): Room {
  const place = item as Place;
  const building = placeAt(place.containedInPlace, (id) => related[id]);
  const own = place.district?.length ? place.district : building?.district;
  return { id: place.id, place, building, districts: own ?? [] };
}

// ── What is asked, one by one ──────────────────────────────────────────────────────────────────────────────────────

/** What shows that a need is met: an amenity of the feed, or features that must all hold. */
const signs: Record<RoomNeed, { amenity?: readonly string[]; features?: readonly AccessibilityFeature[] }> = {
  wheelchair: { features: ['stepFreeEntrance', 'wheelchairAccessibleToilet'] },
  kitchen: { amenity: ['keuken', 'oven'] },
  quiet: { features: ['isQuiet'] },
  projector: { amenity: ['beamer'] },
  parking: { amenity: ['parkeren'] },
  key: { amenity: ['sleutel'] },
};

/** What is told of the room goes before what is told of the building; halfway is not sure. */
const featureOf = ({ place, building }: Room, feature: AccessibilityFeature): Holds => {
  const told = place.accessibility?.[feature] ?? building?.accessibility?.[feature];
  const value = typeof told === 'object' ? told.value : told;
  return value === 'partial' ? undefined : value;
};

const allHold = (all: readonly Holds[]): Holds =>
  all.includes(false) ? false : all.every(Boolean) ? true : undefined;

/** A list of amenities is never complete: what is not on it is unknown. */
const meets = (room: Room, need: RoomNeed): Holds => {
  const { amenity, features } = signs[need];
  const has = [...(room.place.amenity ?? []), ...(need === 'parking' ? (room.building?.amenity ?? []) : [])];
  if (amenity?.some((one) => has.includes(one))) return true;
  return features && allHold(features.map((feature) => featureOf(room, feature)));
};

const people = ({ place }: Room, answers: Answers): Reason[] => {
  const asked = countOf(answers);
  if (!asked) return [];
  const capacity = place.maximumAttendeeCapacity;
  return [
    { about: 'people', capacity, asked, holds: capacity === undefined ? undefined : capacity >= asked },
  ];
};

const needs = (room: Room, answers: Answers): Reason[] =>
  answers.needs.map((need) => ({ about: 'need', need, holds: meets(room, need) }));

const district = ({ districts }: Room, answers: Answers): Reason[] =>
  answers.districts.length
    ? [
        {
          about: 'district',
          ids: districts,
          holds: districts.length ? districts.some((id) => answers.districts.includes(id)) : undefined,
        },
      ]
    : [];

/** One moment of the first choice is enough; else one of the second. */
const hours = (room: Room, answers: Answers, today: string): Reason[] => {
  if (!answers.first.moments.length) return [];
  const all = room.place.openingHours ?? room.building?.openingHours;
  const { often, startDate } = answers;
  const day = startDate || today;
  /** Once on a date: what holds on another weekday is no help. */
  const onTheDay = (wish: WishedTime): WishedTime =>
    often === 'once' && startDate ? { ...wish, moments: momentsOn(startDate, wish.moments) } : wish;
  const wishes = { 1: onTheDay(answers.first), 2: onTheDay(answers.second) };
  const reason = (choice: 1 | 2, moments: readonly string[], holds: Holds): Reason => ({
    about: 'hours',
    choice,
    moments,
    all: moments.length > 1 && moments.length === wishes[choice].moments.length,
    holds,
  });
  const first = openMoments(all, wishes[1], day);
  if (first === undefined) return [reason(1, [], undefined)];
  if (first.length) return [reason(1, first, true)];
  const second = openMoments(all, wishes[2], day) ?? [];
  return [second.length ? reason(2, second, true) : reason(1, [], false)];
};

const cost = ({ place }: Room, answers: Answers): Reason[] => {
  const most = answers.budget === 'free' ? 0 : answers.budget === 'amount' ? amountOf(answers) : undefined;
  if (most === undefined) return [];
  const range = costRange(place.offers ?? [], answers);
  if (!range) return [{ about: 'cost', least: undefined, some: false, holds: undefined }];
  const { least, highest } = range;
  const holds = highest !== undefined && highest <= most ? true : least > most ? false : undefined;
  return [{ about: 'cost', least, some: holds === undefined, holds }];
};

// ── All together ───────────────────────────────────────────────────────────────────────────────────────────────────

const verdictOf = (reasons: readonly Reason[]): Verdict =>
  reasons.some(({ holds }) => holds === false)
    ? 'not'
    : reasons.some(({ holds }) => holds === undefined)
      ? 'may'
      : 'fits';

export function matchOf(room: Room, answers: Answers, today: string): Match {
  const reasons = [
    ...people(room, answers),
    ...hours(room, answers, today),
    ...district(room, answers),
    ...needs(room, answers),
    ...cost(room, answers),
  ];
  return { room, reasons, verdict: verdictOf(reasons) };
}

const order: readonly Verdict[] = ['fits', 'may', 'not'];
const seats = ({ room }: Match): number => room.place.maximumAttendeeCapacity ?? Infinity;
const objections = ({ reasons }: Match): number =>
  reasons.reduce((sum, { holds }) => sum + (holds === false ? 10 : holds ? 0 : 1), 0);

/** What fits first, then what has the fewest objections, then the smallest room: a big hall is left for a big group. */
export const matches = (rooms: readonly Room[], answers: Answers, today: string): Match[] =>
  rooms
    .map((room) => matchOf(room, answers, today))
    .sort(
      (one, other) =>
        order.indexOf(one.verdict) - order.indexOf(other.verdict) ||
        objections(one) - objections(other) ||
        (seats(one) === seats(other) ? 0 : seats(one) - seats(other)),
    );
