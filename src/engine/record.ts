/** From an item of the feed to a record that can be listed: the options that hold for it and its dates. */
import type { DatedOccurrence } from '../feed/agenda.ts';
import { districtsOf, type GetItem } from '../feed/references.ts';
import type { Activity, Item, Offer } from '../feed/schema.ts';
import type { SearchRecord } from '../search/records.ts';
import { addDays } from '../feed/local-time.ts';
import type { SearchDate } from '../search/dates.ts';

/** "Low cost" = at most 5 euro (feed.md › Cardinality and values). */
const LOW_COST = 5;
const PASS = 'stadspas';

export type Cost = 'free' | 'low' | 'pass' | 'unknown';

/** Free only if the feed says so or a price that anybody pays is exactly 0; no price at all is unknown, never free. */
export function costsOf(activity: Pick<Activity, 'offers' | 'isAccessibleForFree'>): Cost[] {
  const offers = activity.offers ?? [];
  const amount = (offer: Offer) => offer.price ?? offer.minPrice ?? offer.maxPrice;
  // Only the pass is a discount; a price for members is what taking part costs.
  const forAll = offers.filter((offer) => !offer.eligibility?.includes(PASS));
  // A free first lesson beside a paid membership is not a free activity: all that is priced for everybody must be 0.
  const asked = forAll.filter((offer) => amount(offer) !== undefined);
  const free =
    activity.isAccessibleForFree ?? (asked.length > 0 && asked.every((offer) => offer.price === 0));
  const low = (offer: Offer): boolean => {
    const most = offer.maxPrice ?? offer.price;
    return most !== undefined && most <= LOW_COST && (offer.unit ?? 'person') === 'person';
  };
  const priced = offers.some((offer) => amount(offer) !== undefined);
  const costs: Cost[] = [];
  if (free) costs.push('free');
  if (free || asked.some((offer) => amount(offer) !== 0 && low(offer))) costs.push('low');
  if (offers.some((offer) => offer.eligibility?.includes(PASS))) costs.push('pass');
  if (!free && !priced) costs.push('unknown');
  return costs;
}

/** A whole day ends at the midnight after it in an agenda, and on its last day in the finding. */
const searchDate = (date: DatedOccurrence): SearchDate =>
  date.allDay
    ? { start: date.start.slice(0, 10), ...(date.end && { end: addDays(date.end, -1) }) }
    : { start: date.start, ...(date.end && { end: date.end }) };

/** Is the item meant to be seen at all? Duplicates are kept for old links only. */
export const isListed = (item: Item, today: string): boolean =>
  item.duplicateOf === undefined &&
  item.status !== 'inactive' &&
  (item.availableFrom === undefined || item.availableFrom.slice(0, 10) <= today) &&
  (item.availableTo === undefined || item.availableTo.slice(0, 10) >= today);

/** What an editor can lock a list of activities to. */
export const activityFacets = [
  'district',
  'category',
  'audience',
  'organizer',
  'place',
  'cost',
  'walk-in',
] as const;

/** `dates` are the coming occurrences, sorted; `unreadable` = a schedule could not be read, so nobody knows them. */
export const listRecord = (
  activity: Activity,
  dates: readonly DatedOccurrence[],
  getItem: GetItem,
  unreadable: boolean,
): SearchRecord => ({
  id: activity.id,
  facets: {
    district: districtsOf(activity, getItem),
    category: activity.category ?? [],
    audience: activity.audience ?? [],
    organizer: typeof activity.organizer === 'string' ? [activity.organizer] : [],
    place: typeof activity.location === 'string' ? [activity.location] : [],
    cost: costsOf(activity),
    'walk-in': activity.registration?.required === 'none' ? ['yes'] : [],
  } satisfies Record<(typeof activityFacets)[number], readonly string[]>,
  dates: dates.map(searchDate),
  undated: unreadable || (!activity.eventSchedule?.length && !activity.subEvent?.length),
  off: (dates.length ? dates : [{ status: activity.eventStatus }]).every(
    ({ status }) => status === 'EventCancelled',
  ),
});
