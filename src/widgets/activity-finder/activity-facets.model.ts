/** Where the options of each facet of the activity finder come from. Comes after the first items. */
import type { FeedInfo } from '../../engine/engine.ts';
import type { Facet } from '../shared/list-kind.model.ts';
import { words, type Reading } from '../shared/reading.model.ts';
import type { FacetId } from './activity-facets.ts';

const conceptOptions = (scheme: string) => (feed: FeedInfo, reading: Reading) =>
  (feed.meta.conceptSchemes?.find(({ id }) => id === scheme)?.concepts ?? []).map(({ id, name }) => ({
    value: id,
    label: words(name, reading)?.text ?? id,
  }));

/** The facets of the finder as its panel shows them. */
export const activityFacets: Record<FacetId, Facet> = {
  'walk-in': {
    legend: ({ facts }) => facts.registration,
    options: (_, { messages }) => [{ value: 'yes', label: messages.status.walkIn }],
  },
  cost: {
    legend: ({ filter }) => filter.cost,
    options: (_, { messages: { cost, filter } }) => [
      { value: 'free', label: cost.free },
      { value: 'low', label: filter.costLow },
      { value: 'pass', label: filter.costPass },
      { value: 'unknown', label: cost.unknown },
    ],
  },
  district: {
    legend: ({ filter }) => filter.district,
    options: (feed, reading) =>
      feed.districts
        .map(({ id, name }) => ({ value: id, label: words(name, reading)?.text ?? id }))
        .sort((a, b) => a.label.localeCompare(b.label, 'nl')),
  },
  category: {
    legend: ({ filter }) => filter.category,
    options: conceptOptions('category'),
  },
  audience: {
    legend: ({ filter }) => filter.audience,
    options: conceptOptions('audience'),
  },
};
