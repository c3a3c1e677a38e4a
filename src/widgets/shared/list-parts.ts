/** What no list needs for its first items: all that one chooses with, and the detail. The same for every kind of list. */
import type { TemplateResult } from 'lit';
import { buttonStyles } from '../../design/button.ts';
import { choiceStyles } from '../../design/choice.ts';
import { chipStyles } from '../../design/chip.ts';
import { disclosureStyles } from '../../design/disclosure.ts';
import { fieldStyles } from '../../design/field.ts';
import { noticeStyles } from '../../design/notice.ts';
import { printStyles } from '../../design/print.ts';
import type { AllMessages } from '../../text/messages.ts';
import { withPartMessages } from '../../text/part-messages.ts';
import { DeveloperNotes } from './developer-notes.ts';
import { ListActions } from './list-actions.ts';
import { feedNotice, listControls, type Controls, type Shown } from './list-controls.ts';
import type { ListSource } from './list-kind.ts';
import { paperStyles } from './list-paper.styles.ts';
import { OpenedItem } from './opened-item.ts';

/** What a list does and shows when its late part is there. */
export interface LateList {
  actions: ListActions;
  opened: OpenedItem;
  controls: (shown: Shown) => Controls;
  feedNotice: (sentence: string, messages: AllMessages) => TemplateResult;
}

const start = (source: ListSource): LateList => {
  const actions = new ListActions(source);
  new DeveloperNotes(source);
  const { close, open } = actions;
  return {
    actions,
    opened: new OpenedItem({ ...source, close, open }),
    controls: (shown) => listControls(source, actions, shown),
    feedNotice: (sentence, messages) => feedNotice(source, sentence, messages),
  };
};

/** Its styles and words, and its start. */
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
};
