import type { LazyListKind } from '../shared/list-kind.ts';
import { facets } from './activity-facets.ts';
import { activityCard } from './activity-finder.model.ts';

/** Activities, for the list core. */
export const activityKind: LazyListKind = {
  type: 'Activity',
  facets,
  dated: true,
  hasQuestions: true,
  words: ({ finder }) => finder,
  card: activityCard,
  loadParts: () => import('./activity-finder.parts.ts'),
};
