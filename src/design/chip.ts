import { css } from 'lit';

/** What removable chips (`choice.ts`) need besides. */
export const chipStyles = css`
  .chip {
    border-color: var(--_color-accent);
    background: var(--_color-accent-soft);
    color: var(--_color-accent-strong);
    cursor: pointer;
    text-align: start;
  }
`;
