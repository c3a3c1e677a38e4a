/** What the list of vacancies does not need for its first items, with the machine of every list. */
import { vacancyPartWords, withVacancyParts } from '../../text/vacancy-part-messages.ts';
import type { ListParts } from '../shared/list-kind.ts';
import { listMachine } from '../shared/list-parts.ts';
import { vacancyFacets } from './vacancy-facets.model.ts';

export const parts: ListParts = {
  machine: listMachine,
  withPartMessages: withVacancyParts,
  facets: vacancyFacets,
  openAtFirst: ['hour', 'skill'],
  words: (messages) => vacancyPartWords(messages).parts,
  styles: [],
  loadDetail: () => import('./vacancy-detail.parts.ts'),
  loadQuestions: () => import('./vacancy-questions.ts'),
};
