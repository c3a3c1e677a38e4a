import { css } from 'lit';

/** Of a list with what one chooses with: results that the focus goes to, and paper without controls. */
export const listControlsStyles = css`
  .results:focus-visible {
    outline: none;
    box-shadow: none;
  }
  @media print {
    .filters.filters {
      display: none;
    }
  }
`;
