/** How activities are found. Comes with the finding, after the first items: only what an editor may lock is in record.ts. */
import { districtsOf, organizationAt, placeAt } from '../feed/references.ts';
import type { Activity } from '../feed/schema.ts';
import type { AgeGroup, LittleDutch } from './engine.ts';
import type { FindingKind } from './record-kind.ts';

const LITTLE_DUTCH: LittleDutch = 'weinig-nederlands';
const ages: readonly [AgeGroup, number, number][] = [
  ['0-3', 0, 3],
  ['4-12', 4, 12],
  ['13-17', 13, 17],
  ['18-54', 18, 54],
  ['55-', 55, Infinity],
];

/** Every group with an age that fits; what the feed does not tell is unknown, whatever the audience. */
export function ageGroups({ ageRestriction, ageRange }: Activity): readonly string[] {
  const { minValue, maxValue } = ageRestriction ?? ageRange ?? {};
  if (minValue === undefined && maxValue === undefined) return ['unknown'];
  return ages.flatMap(([id, from, to]) => ((minValue ?? 0) <= to && (maxValue ?? from) >= from ? [id] : []));
}

export const activityFinding: FindingKind<Activity> = {
  facets: (activity) => ({
    age: ageGroups(activity),
    language: [
      ...(activity.inLanguage ?? []).map((tag) => tag.toLowerCase().replace(/-.*/, '')),
      ...(activity.audience?.includes(LITTLE_DUTCH) ? [LITTLE_DUTCH] : []),
    ],
  }),
  // Of the activity and its place; what the activity says itself comes first.
  told: ({ location, accessibility }, getItem) => ({
    ...placeAt(location, getItem)?.accessibility,
    ...accessibility,
  }),
  // A place or organiser is searched by its name.
  texts: (activity, lookup) => ({
    name: [activity.name],
    kind: [
      ...lookup.concepts('category', activity.category),
      ...lookup.concepts('audience', activity.audience),
    ],
    where: [
      organizationAt(activity.organizer, lookup.item)?.name,
      placeAt(activity.location, lookup.item)?.name,
      ...lookup.districts(districtsOf(activity, lookup.item)),
    ],
    text: [activity.summary, activity.description],
  }),
};
