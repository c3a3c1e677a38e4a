/**
 * What the finder does not need for its first items: the filters, what is chosen, help and the detail. One chunk, loaded
 * when the first items are on the screen.
 */
import { rowStyles } from '../../design/choice-rows.ts';
import { disclosureStyles } from '../../design/disclosure.ts';
import { detailStyles } from './activity-finder.styles.ts';

export { activeFilters, zeroHelp } from './active-filters.ts';
export { activityDetail } from './activity-detail.ts';
export { detailView } from './activity-detail.model.ts';
export { filtersView } from './activity-filters.model.ts';
export { filterPanel } from './filter-panel.ts';

export const partStyles = [rowStyles, disclosureStyles, detailStyles];
