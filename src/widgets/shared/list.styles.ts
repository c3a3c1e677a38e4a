import { css } from 'lit';

/** Only what the primitives do not know: where the parts of a list stand. */
export const listStyles = css`
  .filters {
    display: none;
  }
  ::slotted(a) {
    display: inline-block;
    padding-block: 0.5em;
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
