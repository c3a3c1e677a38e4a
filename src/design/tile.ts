import { css } from 'lit';

/** Choices as tiles: a pictogram above its word. Goes after `choiceStyles`. */
export const tileStyles = css`
  .choices[data-look='tiles'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(8.5em, 100%), 1fr));
  }
  [data-look='tiles'] .face {
    flex: 1;
    flex-direction: column;
    justify-content: center;
    padding: var(--_space-m) var(--_space-s);
    border-color: var(--_color-border);
    border-radius: var(--_radius-m);
    text-align: center;
  }
  [data-look='tiles'] .face > .icon {
    inline-size: 2em;
    block-size: 2em;
    stroke-width: 1.5;
    color: var(--_color-accent);
  }
  [data-look='tiles'] :checked + .face > .icon {
    color: inherit;
  }
  [data-look='tiles'] .mark {
    position: absolute;
    inset-block-start: var(--_space-s);
    inset-inline-end: var(--_space-s);
  }
`;
