/** What the directory does not need for its first items, with the machine of every list. */
import { directoryPartWords, withDirectoryParts } from '../../text/directory-part-messages.ts';
import type { ListParts } from '../shared/list-kind.ts';
import { listMachine } from '../shared/list-parts.ts';
import { directoryFacets } from './directory-facets.model.ts';

export const parts: ListParts = {
  machine: listMachine,
  withPartMessages: withDirectoryParts,
  facets: directoryFacets,
  openAtFirst: ['category'],
  words: (messages) => directoryPartWords(messages).parts,
  styles: [],
  loadDetail: () => import('./organization-detail.parts.ts'),
  loadQuestions: () => import('./directory-questions.ts'),
};
