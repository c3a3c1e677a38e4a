import { css, html, nothing, type TemplateResult } from 'lit';
import { icon } from './icon.ts';
import { checkIcon } from './icons.ts';

/** A button in the look of a tile; every word comes from the widget. */
export interface TileButtonOptions {
  label: string;
  /** A pictogram above the word. */
  pictogram?: TemplateResult;
  /** What it leads to, in small letters under the word ("12 activiteiten"). */
  note?: string;
  /** The answer that was given before: the word for that, which is heard; it gets a check mark. */
  chosen?: string;
  /** Leads nowhere now: it keeps its place and says so, and a press does nothing. */
  off?: boolean;
  onClick: (event: Event) => void;
}

/**
 * A large button with a pictogram above its word: one press and one goes on.
 *
 * Use it in a `fieldset` of class `choices` with `data-look="tiles"`, for a question that one press answers. To choose
 * more than one, or before going on, use `choices`.
 */
export const tileButton = (o: TileButtonOptions): TemplateResult =>
  html`<button
    class="choice"
    type="button"
    ?data-chosen=${o.chosen}
    aria-disabled=${o.off ? 'true' : nothing}
    @click=${o.off ? nothing : o.onClick}
  >
    <span class="face"
      >${o.chosen ? html`<span class="mark">${icon(checkIcon)}</span>` : nothing}${o.pictogram ?? nothing}<span
        class="word"
        >${o.label}${o.chosen ? html`<span class="unseen">, ${o.chosen}</span>` : nothing}</span
      >${o.note ? html` <span class="note"><span class="unseen">, </span>${o.note}</span>` : nothing}</span
    >
  </button>`;

/** Tiles that are pressed, rows where there is no room beside each other; goes after `choiceStyles` and `tileStyles`. */
export const tileButtonStyles = css`
  .choices[data-look='tiles']:has(> button) {
    grid-template-columns: minmax(0, 1fr);
  }
  .choices > button.choice {
    padding: 0;
    border: 0;
    border-radius: var(--_radius-m);
    background: none;
  }
  button.choice > .face {
    display: grid;
    grid-template-columns: 2.5em minmax(0, 1fr);
    align-content: center;
    gap: 0 var(--_space-m);
    min-block-size: 4em;
    padding: var(--_space-s) var(--_space-m);
    text-align: start;
    hyphens: auto;
  }
  button.choice > .face > .icon {
    grid-row: 1/3;
    inline-size: 2.5em;
    block-size: 2.5em;
  }
  button.choice :is(.word, .note) {
    grid-column: 2;
  }
  button.choice .word {
    font-weight: var(--_font-weight-bold);
  }
  button.choice .note {
    color: var(--_color-muted);
  }
  button.choice .mark {
    display: flex;
  }
  button.choice[data-chosen] > .face {
    border-color: var(--_color-accent);
    box-shadow: inset 0 0 0 var(--_border-width-strong) var(--_color-accent);
  }
  button.choice[aria-disabled] {
    cursor: default;
  }
  button.choice[aria-disabled] > .face {
    border-color: transparent;
    background: none;
  }
  button.choice[aria-disabled] > .face:not(:has(.icon)) {
    min-block-size: var(--_size-target);
    padding-block: 0;
  }
  button.choice[aria-disabled] :is(.icon, .word) {
    color: var(--_color-muted);
    font-weight: inherit;
  }
  @container (min-width: 26em) {
    .choices[data-look='tiles']:has(> button) {
      grid-template-columns: repeat(auto-fill, minmax(11em, 1fr));
    }
    button.choice > .face {
      display: flex;
      justify-content: flex-start;
      gap: var(--_space-xs);
      padding: var(--_space-m) var(--_space-s);
      text-align: center;
    }
    button.choice > .face > .icon {
      margin-block-end: var(--_space-xs);
    }
  }
  @container (min-width: 34em) {
    .choices[data-look='tiles']:has(> button) {
      grid-template-columns: repeat(auto-fill, minmax(12.5em, 1fr));
    }
    [data-kiosk] .choices[data-look='tiles']:has(> button) {
      grid-template-columns: repeat(auto-fill, minmax(15em, 1fr));
      gap: var(--_space-m);
    }
    [data-kiosk] button.choice > .face {
      padding-block: var(--_space-l);
    }
    [data-kiosk] button.choice > .face > .icon {
      inline-size: 3.5em;
      block-size: 3.5em;
    }
    [data-kiosk] button.choice .word {
      font-size: 1.125em;
    }
  }
  @media (forced-colors: active) {
    button.choice[data-chosen] > .face {
      outline: var(--_border-width-strong) solid Highlight;
    }
    button.choice[aria-disabled] > .face {
      border-color: Canvas;
    }
    button.choice[aria-disabled] :is(.icon, .word, .note) {
      color: GrayText;
    }
  }
`;
