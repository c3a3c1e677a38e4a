import { html } from 'lit';
import { helpWords, loadHelpMessages } from '../../text/help-messages.ts';
import type { LazyListKind } from '../shared/list-kind.ts';
import { editorLink } from '../shared/editor-link.ts';
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
  ways: (element, { ways = {} }, isKiosk) => {
    const links = Object.entries(ways).flatMap(
      ([attribute, label]) => editorLink(element, attribute, label, isKiosk) ?? [],
    );
    return links[0] && html`<div class="row">${links}</div>`;
  },
  loadMessages: loadHelpMessages,
  loadParts: () => import('./help-list.parts.ts'),
};
