import { css } from 'lit';

/** Only what the primitives do not know: where the parts of a list stand. */
export const listStyles = css`
  .filters {
    display: none;
  }
  .mark[data-on] {
    display: flex;
  }
  .way-on {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-s);
    min-block-size: var(--_size-target);
    font-weight: var(--_font-weight-bold);
  }
  .search {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_space-s);
    align-items: end;
  }
  .pictures {
    display: grid;
    grid-column: 1/-1;
  }
  @container (min-width: 48em) {
    .filters {
      display: block;
    }
    .filter-toggle {
      display: none;
    }
    .root:not([data-kiosk]) .pictures {
      grid-area: 1/3;
    }
  }
`;

/** Of a list on paper; comes with what one chooses with. */
export const paperStyles = css`
  @media print {
    .filters.filters {
      display: none;
    }
  }
`;

/** Of the page of an item; comes with it. */
export const detailStyles = css`
  .dates > li,
  .access > li {
    padding-block: var(--_space-xs);
  }
  :is(.access, .steps) {
    padding-inline-start: 1.25em;
  }
  .address {
    color: var(--_color-muted);
    overflow-wrap: anywhere;
  }
  #detail-title:focus-visible {
    outline: none;
    box-shadow: none;
  }
`;
