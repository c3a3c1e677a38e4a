import { loadVacancyMessages, vacancyWords } from '../../text/vacancy-messages.ts';
import type { LazyListKind } from '../shared/list-kind.ts';
import { facets } from './vacancy-facets.ts';
import { vacancyCard } from './vacancy-list.model.ts';

/** Vacancies for volunteers, for the list core. */
export const vacancyKind: LazyListKind = {
  type: 'VolunteerVacancy',
  facets,
  dated: false,
  hasQuestions: true,
  words: (messages) => vacancyWords(messages).list,
  card: vacancyCard,
  loadMessages: loadVacancyMessages,
  loadParts: () => import('./vacancy-list.parts.ts'),
};
