import { helpWords, loadHelpMessages } from '../../text/help-messages.ts';
import type { LazyListKind } from '../shared/list-kind.ts';
import { facets } from './help-facets.ts';
import { helpCard, helpGroups } from './help-list.model.ts';

/** Help between neighbours, for the list core. */
export const helpKind: LazyListKind = {
  type: 'Help',
  facets,
  dated: false,
  hasQuestions: true,
  words: (messages) => helpWords(messages).list,
  card: helpCard,
  groups: helpGroups,
  loadMessages: loadHelpMessages,
  loadParts: () => import('./help-list.parts.ts'),
};
