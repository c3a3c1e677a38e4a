/** What no list needs for its first items: all that one chooses with, and the detail. The same for every kind of list. */
import { buttonStyles } from '../../design/button.ts';
import { choiceStyles } from '../../design/choice.ts';
import { chipStyles } from '../../design/chip.ts';
import { disclosureStyles } from '../../design/disclosure.ts';
import { fieldStyles } from '../../design/field.ts';
import { noticeStyles } from '../../design/notice.ts';
import { printStyles } from '../../design/print.ts';
import { withPartMessages } from '../../text/part-messages.ts';
import { DeveloperNotes } from './developer-notes.ts';
import { ListActions } from './list-actions.ts';
import { feedNotice, listControls } from './list-controls.ts';
import type { ListSource } from './list-kind.ts';
import { paperStyles } from './list.styles.ts';
import { OpenedItem } from './opened-item.ts';

/** What a visitor does with a list, the item that is open, and what its developer should know. */
const start = (source: ListSource): { actions: ListActions; opened: OpenedItem } => {
  const actions = new ListActions(source);
  new DeveloperNotes(source);
  const { close, open } = actions;
  return { actions, opened: new OpenedItem({ ...source, close, open }) };
};

/** Its styles, words, actions and templates. */
export const listMachine = {
  styles: [
    buttonStyles,
    choiceStyles,
    fieldStyles,
    noticeStyles,
    chipStyles,
    disclosureStyles,
    printStyles,
    paperStyles,
  ],
  withPartMessages,
  start,
  feedNotice,
  listControls,
};
