/** The filters themselves: loaded when there is room for them beside the list, or when a visitor asks for them. */
import { rowStyles } from '../../design/choice-rows.ts';
import { dialogStyles } from '../../design/dialog.ts';
import { tileStyles } from '../../design/tile.ts';
import { sheetStyles } from './filter-sheet.ts';

export { filterPanel } from './filter-panel.ts';
export { filterSheet } from './filter-sheet.ts';

export const filterStyles = [rowStyles, tileStyles, dialogStyles, sheetStyles];
