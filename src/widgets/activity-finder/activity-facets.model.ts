/** Where the options of each facet of the activity finder come from. Comes after the first items. */
import type { AgeGroup, LittleDutch } from '../../engine/engine.ts';
import { capital } from '../../text/dates.ts';
import { languageName } from '../../text/messages.ts';
import { accessOptions, conceptOptions, districtOptions } from '../shared/facet-options.model.ts';
import type { Facet } from '../shared/list-kind.model.ts';
import { words } from '../shared/reading.model.ts';
import type { FacetId } from './activity-facets.ts';

const ages: readonly AgeGroup[] = ['0-3', '4-12', '13-17', '18-54', '55-'];
const LITTLE_DUTCH: LittleDutch = 'weinig-nederlands';

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
    options: districtOptions,
  },
  category: {
    legend: ({ filter }) => filter.category,
    options: conceptOptions('category'),
    byUse: true,
    icons: 'theme',
    look: 'tiles',
  },
  audience: {
    legend: ({ filter }) => filter.audience,
    options: conceptOptions('audience'),
    byUse: true,
  },
  age: {
    legend: ({ filter }) => filter.age,
    options: (_, { messages: { filter } }) => [
      ...ages.map((value) => {
        const [from = '', to = ''] = value.split('-');
        return { value, label: filter.ages(from, to) };
      }),
      { value: 'unknown', label: filter.ageUnknown },
    ],
  },
  language: {
    legend: ({ filter }) => filter.language,
    options: (_, { messages: { filter } }) => [{ value: LITTLE_DUTCH, label: filter.littleDutch }],
    // The feed may name a language that the browser does not know, such as sign language.
    nameOf: (tag, reading) =>
      words(reading.concept('language', tag), reading)?.text ??
      (tag === 'nl' ? reading.messages.filter.dutch : capital(languageName(tag, reading.messages.lang))),
  },
  access: {
    legend: ({ filter }) => filter.access,
    options: accessOptions,
    icons: 'need',
    needs: true,
  },
};
