import { css, html, nothing, type TemplateResult } from 'lit';
import { button } from '../../design/button.ts';
import { dialog } from '../../design/dialog.ts';

export interface FilterSheetOptions {
  title: string;
  closeLabel: string;
  headingLevel: number;
  open: boolean;
  /** How many results there are now; said when it changes. */
  count: string;
  /** The word on the button that shows them. */
  showLabel: string;
  /** Empty while it is closed. */
  panel: unknown;
  /** By the button that shows the results; the dialog is closed by then. */
  onShow: () => void;
  onClose: () => void;
}

/** Where the filters are when there is no room for them beside the list. */
export type Sheet = (o: FilterSheetOptions) => TemplateResult;

/** The filters over the whole of a narrow screen, with the number of results in sight. */
export const filterSheet: Sheet = (o) =>
  dialog({
    id: 'filter-sheet',
    open: o.open,
    title: o.title,
    headingLevel: o.headingLevel,
    closeLabel: o.closeLabel,
    content: o.open ? o.panel : nothing,
    actions: o.open
      ? html`<p class="result" role="status">${o.count}</p>
          ${button({ label: o.showLabel, kind: 'primary', wide: true, onClick: o.onShow })}`
      : nothing,
    onClose: o.onClose,
  });

/** The sheet, after `dialogStyles`, and tiles where there is little room. `filters-place.ts` fits the sheet to a tall frame. */
export const sheetStyles = css`
  :is(.filters, #filter-sheet) .choices[data-look='tiles'] {
    grid-template-columns: repeat(auto-fill, minmax(min(8em, 100%), 1fr));
    gap: var(--_space-s);
  }
  :is(.filters, #filter-sheet) [data-look='tiles'] .face {
    padding: var(--_space-s) var(--_space-xs);
    gap: 0;
  }
  #filter-sheet {
    inset-block: var(--_sheet-start, 0) auto;
    inline-size: 100%;
    max-inline-size: 100%;
    block-size: var(--_sheet-size, 100%);
    max-block-size: none;
    margin: 0;
    padding: 0;
    gap: 0;
    border: 0;
    border-radius: 0;
    overflow: hidden;
  }
  #filter-sheet > * {
    padding: var(--_space-s) var(--_space-m);
  }
  #filter-sheet > .dialog-body {
    flex: 1;
    overflow: auto;
    overscroll-behavior: contain;
  }
  #filter-sheet > .dialog-head {
    flex-wrap: nowrap;
    align-items: center;
    border-block-end: var(--_border-width) solid var(--_color-border);
  }
  #filter-sheet > .row {
    border-block-start: var(--_border-width) solid var(--_color-border);
  }
  #filter-sheet .disclosure > summary .icon {
    margin-inline-start: auto;
  }
`;
