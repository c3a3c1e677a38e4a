/** The filters themselves: loaded when there is room for them beside the list, or when a visitor asks for them. */
import { rowStyles } from '../../design/choice-rows.ts';
import { dialogStyles } from '../../design/dialog.ts';
import { tileStyles } from '../../design/tile.ts';
import { filterSheet, sheetStyles, type Sheet } from './filter-sheet.ts';
import type { FiltersPlace } from './filters-place.ts';
import type { ListElement } from './list-kind.ts';

export { filterPanel } from './filter-panel.ts';

export const filterStyles = [rowStyles, tileStyles, dialogStyles, sheetStyles];

/** A sheet over the list; on a public screen, whose bar it would cover, a place in it. */
export const sheetIn = async (element: ListElement, place: FiltersPlace): Promise<Sheet> => {
  if (!element.renderRoot.querySelector('[data-kiosk]')) return filterSheet;
  const part = await import('./filters-in-page.ts').catch(() => undefined);
  return part?.filtersInPage(element, place) ?? filterSheet;
};
