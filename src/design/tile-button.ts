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

/** Tiles that are pressed; goes after `choiceStyles` and `tileStyles`. */
export const tileButtonStyles = css`
  .choices > button.choice {
    padding: 0;
    border: 0;
    border-radius: var(--_radius-m);
    background: none;
  }
  .choices[data-look='tiles']:has(> button) {
    grid-template-columns: repeat(auto-fill, minmax(min(10em, 100%), 1fr));
  }
  button.choice > .face {
    min-block-size: 4.5em;
    padding-inline: var(--_space-xs);
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
    border-style: dashed;
    border-color: var(--_color-border);
    background: none;
  }
  button.choice[aria-disabled] :is(.icon, .word) {
    color: var(--_color-muted);
    font-weight: inherit;
  }
  @container (min-width: 34em) {
    .choices[data-look='tiles']:has(> button) {
      grid-template-columns: repeat(auto-fill, minmax(12.5em, 1fr));
    }
  }
  @media (forced-colors: active) {
    button.choice[data-chosen] > .face {
      outline: var(--_border-width-strong) solid Highlight;
    }
    button.choice[aria-disabled] {
      color: GrayText;
    }
  }
`;
