import { css } from 'lit';

/** The page of the builder: the questions beside what they make, where there is room. */
export const builderStyles = css`
  .intro {
    font-size: var(--_font-size-l);
  }
  .part {
    padding-block-start: var(--_space-l);
    border-block-start: var(--_border-width) solid var(--_color-border);
  }
  .part:first-child {
    padding-block-start: 0;
    border-block-start: 0;
  }
  .bench {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-l);
    align-items: start;
  }
  .step {
    display: inline-grid;
    place-content: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin-inline-end: 0.375em;
    border-radius: 50%;
    background: var(--_color-accent);
    color: var(--_color-on-accent);
    font-size: 0.8em;
  }
  .scope > .disclosure:first-child {
    border-block-start: var(--_border-width) solid var(--_color-border);
  }
  .scope > .disclosure:last-child {
    border-block-end: var(--_border-width) solid var(--_color-border);
  }
  .scope > .disclosure > summary .icon {
    margin-inline-start: auto;
  }
  .answer {
    padding: var(--_space-m);
    border-radius: var(--_radius-m);
    background: var(--_color-accent-soft);
  }
  .colors {
    gap: var(--_space-m);
  }
  .color {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-s);
    min-block-size: var(--_size-target);
    cursor: pointer;
  }
  .color > input {
    inline-size: var(--_size-target);
    block-size: var(--_size-target);
    padding: 0;
    border: var(--_border-width) solid var(--_color-line);
    border-radius: var(--_radius-field);
    background: var(--_color-field);
    cursor: pointer;
  }
  code,
  .code {
    font-family: ui-monospace, monospace;
    font-size: var(--_font-size-s);
    overflow-wrap: anywhere;
  }
  .code {
    padding-block: var(--_space-s);
    background: var(--_color-soft);
    color: var(--_color-text);
    white-space: pre-wrap;
    field-sizing: content;
    resize: block;
  }
  .line {
    margin-block-start: var(--_space-s);
  }
  .viewport {
    box-sizing: content-box;
    max-inline-size: 100%;
    overflow: hidden;
    outline: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-m);
    background: var(--_color-background);
  }
  .viewport > iframe {
    display: block;
    border: 0;
    scale: var(--_scale, 1);
    transform-origin: 0 0;
  }
  .code + .button,
  .field + .button {
    justify-self: start;
  }
  .output {
    padding: var(--_space-m);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-m);
  }
  .pair {
    display: grid;
    gap: var(--_space-m);
    align-items: end;
  }
  @container (min-width: 40em) {
    .pair {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 60em) {
    .bench {
      grid-template-columns: minmax(20em, 26em) minmax(0, 1fr);
      gap: calc(2 * var(--_space-l));
    }
    .shown {
      position: sticky;
      inset-block-start: var(--_space-m);
    }
  }
`;
