/** What the list of help does not need for its first items, with the machine of every list. */
import { helpIcons } from '../../design/help-icons.ts';
import { helpPartWords, withHelpParts } from '../../text/help-part-messages.ts';
import type { ListParts } from '../shared/list-kind.ts';
import { listMachine } from '../shared/list-parts.ts';
import { helpFacets } from './help-facets.model.ts';

export const parts: ListParts = {
  machine: listMachine,
  withPartMessages: withHelpParts,
  facets: helpFacets(helpIcons),
  openAtFirst: ['direction', 'help-type'],
  words: (messages) => helpPartWords(messages).parts,
  styles: [],
  loadDetail: () => import('./help-detail.parts.ts'),
  loadQuestions: () => import('./help-questions.ts'),
};
