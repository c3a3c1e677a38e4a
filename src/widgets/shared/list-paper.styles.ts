import { css } from 'lit';

/** Of a list on paper; comes with what one chooses with. */
export const paperStyles = css`
  @media print {
    .filters.filters {
      display: none;
    }
  }
`;
