/** What the activity finder does not need for its first items. One chunk with the machine of every list. */
import * as machine from '../shared/list-parts.ts';
import type { ListParts } from '../shared/list-kind.ts';
import { activityDetail } from './activity-detail.model.ts';
import { activityFacets } from './activity-facets.model.ts';

export const parts: ListParts = {
  machine,
  facets: activityFacets,
  openAtFirst: ['walk-in', 'cost'],
  words: (messages) => messages.finderParts,
  detail: activityDetail,
  styles: [],
  loadQuestions: () => import('./activity-questions.ts'),
};
