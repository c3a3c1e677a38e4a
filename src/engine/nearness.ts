/** How far results are from where a visitor says to be. Nothing here asks a device where it is. */
import { districtsOf, placeAt, type GetItem } from '../feed/references.ts';
import type { Activity, District, Item } from '../feed/schema.ts';
import { latest } from '../search/latest.ts';
import { bestFirst } from '../search/order.ts';

/** In degrees (WGS 84). */
export interface Point {
  latitude: number;
  longitude: number;
}

/** The mean circumference of the earth, in kilometres, through the 360 degrees of it. */
const KM_PER_DEGREE = 40_030 / 360;
/** For sorting: what is nearest has the highest score, and nobody knows has none. */
const NEAREST = 0xffff;

/** Whole kilometres, at least 1: centres of districts allow no more. Exact enough within a country. */
export function kilometresBetween(one: Point, other: Point): number {
  const north = one.latitude - other.latitude;
  const middle = (one.latitude + other.latitude) / 2;
  const east = (one.longitude - other.longitude) * Math.cos((middle * Math.PI) / 180);
  return Math.max(1, Math.round(Math.hypot(north, east) * KM_PER_DEGREE));
}

/** Its place, else what that lies in, else the middle of its only district; undefined when online or nobody knows. */
export function pointOf(from: Item, getItem: GetItem): Point | undefined {
  const item = from as Item & Pick<Activity, 'eventAttendanceMode' | 'location'>;
  if (item.eventAttendanceMode === 'online') return undefined;
  const place = placeAt(item.location, getItem);
  const known = place?.geo ?? placeAt(place?.containedInPlace, getItem)?.geo;
  if (known) return known;
  const [district, ...more] = districtsOf(item, getItem);
  const found = district !== undefined && !more.length ? getItem(district) : undefined;
  return found?.type === 'District' ? (found as District).geo : undefined;
}

/** What is asked about a page of results. */
export interface NearQuery {
  near?: Point | undefined;
  offset: number;
  limit: number;
}

export interface Nearness {
  order: Uint32Array;
  sort: 'distance';
  /** Of the results of the page, in their order; undefined where nobody knows. */
  kilometres: (number | undefined)[];
}

/** Puts results in order: the nearest first, of those that are as far the soonest, and last what nobody knows of. */
export function nearestFirst(
  items: readonly Item[],
  getItem: GetItem,
): (order: Uint32Array, near: Point, page: NearQuery) => Nearness {
  let points: (Point | undefined)[] | undefined;
  // Between two key presses a visitor stays where they are.
  const scoresOf = latest((latitude: number, longitude: number): Uint32Array => {
    points ??= items.map((item) => pointOf(item, getItem));
    return Uint32Array.from(points, (point) =>
      point ? Math.max(1, NEAREST - kilometresBetween(point, { latitude, longitude })) : 0,
    );
  }, 2);
  return (order, { latitude, longitude }, { offset, limit }) => {
    const scores = scoresOf(latitude, longitude);
    const sorted = bestFirst(order, scores);
    const kilometres = [...sorted.slice(offset, offset + limit)].map((number) => {
      const score = scores[number];
      return score ? NEAREST - score : undefined;
    });
    return { order: sorted, sort: 'distance', kilometres };
  };
}
