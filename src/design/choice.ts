import { css, html, nothing, type TemplateResult } from 'lit';
import { controlTokens } from './control-tokens.ts';
import { frameStyles } from './frame.ts';
import { icon } from './icon.ts';
import { closeIcon } from './control-icons.ts';
import { checkIcon } from './icons.ts';

/** One thing to choose. */
export interface Choice {
  value: string;
  label: string;
  checked?: boolean;
  /** How many results it gives; shown behind the label. With it comes `countLabel`. */
  count?: number;
  /** What a screen reader says instead of the count ("1 activiteit"). */
  countLabel?: string;
  /** A pictogram: above the word in tiles, before it in rows. */
  pictogram?: TemplateResult;
  /** A few words more, under the word; read with it. Only in rows. */
  note?: string;
}

/** A group of choices with a legend. */
export interface ChoicesOptions {
  legend: string;
  /** The group's heading is already visible above it. */
  legendUnseen?: boolean;
  /** Unique among the radio groups of one shadow root. */
  name: string;
  /** `many` = checkboxes, `one` = radio buttons. */
  pick: 'many' | 'one';
  /** `rows` for long lists with counts, `chips` for short ones, `tiles` with pictograms. */
  look: 'rows' | 'chips' | 'tiles';
  items: readonly Choice[];
  /** The native `change`; `target` is the input, with its `value` and `checked`. */
  onChange: (event: Event) => void;
}

/**
 * A checkbox or radio button in the look of its group: the native input lies over its face.
 *
 * Use it inside a fieldset with a look of its own, such as the week; `choices` makes the usual group.
 */
export const choice = (
  item: Choice,
  name: string,
  pick: 'many' | 'one',
  onChange: (event: Event) => void,
): TemplateResult =>
  html`<label class="choice" ?data-none=${item.count === 0 && !item.checked}
    ><input
      type=${pick === 'one' ? 'radio' : 'checkbox'}
      name=${name}
      value=${item.value}
      .checked=${item.checked ?? false}
      @change=${onChange}
    /><span class="face"
      ><span class="mark">${icon(checkIcon)}</span>${item.pictogram ?? nothing}<span class="word"
        >${item.label}${item.note ? html` <span class="note">${item.note}</span>` : nothing}</span
      >${
        item.count === undefined
          ? nothing
          : html`<span class="count" aria-hidden="true">${item.count}</span
              ><span class="unseen">, ${item.countLabel}</span>`
      }</span
    ></label
  >`;

/**
 * A fieldset of choices.
 *
 * Use it to narrow a list that changes at once: `chips` for up to about seven short words, `rows` for more or with counts,
 * `tiles` where a picture helps to choose. In a form use `choiceField`.
 */
export const choices = (o: ChoicesOptions): TemplateResult =>
  html`<fieldset class="choices" data-look=${o.look} data-pick=${o.pick}>
    <legend class=${o.legendUnseen ? 'unseen' : 'label'}>${o.legend}</legend>
    ${o.items.map((item) => choice(item, o.name, o.pick, o.onChange))}
  </fieldset>`;

/**
 * A chosen filter that one press takes away; `action` is heard before the label ("Filter weghalen:").
 *
 * Use it above a list, one for each choice that narrows it.
 */
export const removableChip = (
  label: string,
  action: string,
  onRemove: (event: Event) => void,
): TemplateResult =>
  html`<button class="chip" type="button" @click=${onRemove}>
    <span><span class="unseen">${action} </span>${label}</span>${icon(closeIcon)}
  </button>`;

/** Choices as rows and chips, and removable chips; tiles have their own styles (`tile.ts`). */
export const choiceStyles = [
  frameStyles,
  controlTokens,
  css`
    .choices > legend.unseen {
      margin: 0;
    }
    .choice {
      position: relative;
      display: flex;
      max-inline-size: 100%;
      cursor: pointer;
    }
    .choice > input {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      z-index: var(--_z-raised);
      opacity: 0;
      cursor: pointer;
    }
    .face,
    .chip {
      border-radius: var(--_radius-round);
      background: var(--_color-surface);
    }
    .choice input:focus-visible + .face {
      outline: var(--_focus-width) solid var(--_color-focus);
      outline-offset: var(--_border-width-strong);
      box-shadow: 0 0 0 var(--_border-width-strong) var(--_color-focus-ring);
    }
    .choice:hover .face,
    .chip:hover {
      border-color: var(--_color-accent);
      background: var(--_color-accent-soft);
    }
    .choice input:checked + .face {
      border-color: var(--_color-accent);
      background: var(--_color-accent);
      color: var(--_color-on-accent);
    }
    .choice input:checked + .face .mark {
      display: flex;
    }
    @media (forced-colors: active) {
      .choice input:checked + .face {
        outline: var(--_border-width-strong) solid Highlight;
      }
      .choice input:focus-visible + .face {
        outline: var(--_focus-width) solid Highlight;
        outline-offset: var(--_border-width-strong);
      }
    }
  `,
];
