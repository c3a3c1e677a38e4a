import { css } from 'lit';

/** Of the page of an item; comes with it. */
export const detailStyles = css`
  .dates > li,
  .access > li {
    padding-block: var(--_space-xs);
  }
  :is(.access, .steps) {
    padding-inline-start: 1.25em;
  }
  .prose {
    max-inline-size: var(--_line-length);
    white-space: pre-line;
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
