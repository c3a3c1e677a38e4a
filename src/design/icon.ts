import { html, type TemplateResult } from 'lit';

/** A drawing of `icons.ts`: the path in a square of 24. */
export type Icon = `M${string}`;

/**
 * A pictogram, never alone: the word stands beside it, so it is hidden from screen readers.
 *
 * Use it where it helps to find a word again, such as the same clock at every time. Not as decoration.
 */
export const icon = (drawing: Icon): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${drawing} />
  </svg>`;
