import { css, html, type TemplateResult } from 'lit';

/** How far somebody is. */
export interface ProgressOptions {
  /** The words: "Vraag 3 van 8". */
  label: string;
  /** The step somebody is at, from 1. */
  value: number;
  /** How many steps there are. */
  max: number;
}

/**
 * How far somebody is, in words and as a bar.
 *
 * Use it above each step of a form in steps. For work of unknown length use a busy button or `skeleton`.
 */
export const progress = (o: ProgressOptions): TemplateResult =>
  html`<div class="progress">
    <p class="label">${o.label}</p>
    <progress value=${o.value} max=${o.max} aria-label=${o.label}></progress>
  </div>`;

/** Progress. */
export const progressStyles = css`
  .progress {
    display: grid;
    gap: var(--_space-s);
  }
  .progress .label {
    font-weight: var(--_font-weight-bold);
  }
  .progress > progress {
    appearance: none;
    inline-size: 100%;
    block-size: 0.625em;
    border: 0;
    border-radius: var(--_radius-round);
    overflow: hidden;
    background: var(--_color-border);
    color: var(--_color-accent);
  }
  .progress > ::-webkit-progress-bar {
    background: var(--_color-border);
  }
  .progress > ::-webkit-progress-value {
    border-radius: var(--_radius-round);
    background: var(--_color-accent);
  }
  .progress > ::-moz-progress-bar {
    border-radius: var(--_radius-round);
    background: var(--_color-accent);
  }
  @media (forced-colors: active) {
    .progress > progress {
      border: var(--_border-width) solid;
      color: CanvasText;
    }
    .progress > ::-webkit-progress-value {
      background: Highlight;
    }
    .progress > ::-moz-progress-bar {
      background: Highlight;
    }
  }
`;
