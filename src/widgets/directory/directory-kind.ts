import { directoryWords, loadDirectoryMessages } from '../../text/directory-messages.ts';
import type { LazyListKind } from '../shared/list-kind.ts';
import { facets } from './directory-facets.ts';
import { organizationCard } from './organization-facts.model.ts';

/** Organisations, for the list core. */
export const directoryKind: LazyListKind = {
  type: 'Organization',
  facets,
  dated: false,
  hasQuestions: true,
  words: (messages) => directoryWords(messages).list,
  card: organizationCard,
  loadMessages: loadDirectoryMessages,
  loadParts: () => import('./directory.parts.ts'),
};
