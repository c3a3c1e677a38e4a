import { css } from 'lit';

/** Of the page of an item; comes with it. */
export const detailStyles = css`
  .detail li {
    position: relative;
    max-inline-size: var(--_line-length);
  }
  .dates > li,
  .access > li {
    padding-block: var(--_space-xs);
  }
  :is(.access, .steps) {
    padding-inline-start: 1.25em;
  }
  .ticks > li {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
  }
  .ticks .icon {
    flex: none;
    align-self: center;
    color: var(--_color-accent);
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
