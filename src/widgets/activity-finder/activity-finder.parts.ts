/** What the activity finder does not need for its first items. One chunk with the machine of every list. */
import { listMachine } from '../shared/list-parts.ts';
import type { ListParts } from '../shared/list-kind.ts';
import { activityFacets } from './activity-facets.model.ts';

export const parts: ListParts = {
  machine: listMachine,
  facets: activityFacets,
  openAtFirst: ['walk-in', 'cost'],
  words: (messages) => messages.finderParts,
  styles: [],
  loadDetail: () => import('./activity-detail.parts.ts'),
  loadQuestions: () => import('./activity-questions.ts'),
};
