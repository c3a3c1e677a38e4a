/** What no list needs for its first items: all that one chooses with, and the detail. The same for every kind of list. */
import { buttonStyles } from '../../design/button.ts';
import { choiceStyles } from '../../design/choice.ts';
import { chipStyles } from '../../design/chip.ts';
import { disclosureStyles } from '../../design/disclosure.ts';
import { factListStyles } from '../../design/fact-list.ts';
import { fieldStyles } from '../../design/field.ts';
import { noticeStyles } from '../../design/notice.ts';
import { printStyles } from '../../design/print.ts';
import { detailStyles } from './list.styles.ts';

export { withPartMessages } from '../../text/part-messages.ts';
export { ListActions } from './list-actions.ts';
export { feedNotice, listControls, openedItem } from './list-controls.ts';

export const partStyles = [
  buttonStyles, choiceStyles, fieldStyles, noticeStyles, chipStyles, disclosureStyles, factListStyles, detailStyles,
  printStyles,
]; // prettier-ignore
