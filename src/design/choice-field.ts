import { css, html, nothing, type TemplateResult } from 'lit';
import { choice, type ChoicesOptions } from './choice.ts';
import { describedBy, type FieldOptions, hintAndError } from './field.ts';

/** A question that is answered by choosing; the legend is its `label`. */
export interface ChoiceFieldOptions
  extends FieldOptions, Omit<ChoicesOptions, 'legend' | 'legendUnseen' | 'onChange'> {
  disabled?: boolean;
  /** The native `input`, just before `change`. */
  onInput?: (event: Event) => void;
  onChange: (event: Event) => void;
}

/**
 * A legend with the hint and the error that belong to it: the first things inside a `fieldset`.
 *
 * Use it in a fieldset that is not a `choiceField`, such as one with fields.
 */
export const legend = (o: FieldOptions): TemplateResult =>
  html`<legend class="label">${o.label}</legend>
    ${hintAndError(o)}`;

/**
 * A fieldset of choices with hint and error.
 *
 * Use it in a form. To narrow a list that changes at once, `choices` is enough.
 */
export const choiceField = (o: ChoiceFieldOptions): TemplateResult =>
  html`<fieldset
    class="choices"
    id=${o.id}
    data-look=${o.look}
    data-pick=${o.pick}
    ?disabled=${o.disabled}
    ?data-error=${o.error}
    aria-describedby=${describedBy(o)}
    @input=${o.onInput ?? nothing}
  >
    ${legend(o)} ${o.items.map((item) => choice(item, o.name, o.pick, o.onChange))}
  </fieldset>`;

/** Fieldsets with hint, error and a disabled state; goes after `choiceStyles` and `fieldStyles`. */
export const choiceFieldStyles = css`
  .choices > :is(.hint, .error) {
    inline-size: 100%;
    /* A row of its own, also where a line of text is not as long as the row. */
    max-inline-size: none;
    margin-block-end: var(--_space-xs);
  }
  .choices > legend:has(+ .hint, + .error) {
    margin-block-end: var(--_space-xs);
  }
  fieldset[data-error] {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_color-error);
  }
  fieldset:disabled .choice,
  fieldset:disabled .choice > input {
    cursor: not-allowed;
  }
  fieldset:disabled .face {
    border-style: dashed;
    border-color: var(--_color-border);
    background: var(--_color-soft);
    color: var(--_color-muted);
  }
  fieldset:disabled:not([data-look='rows']) :checked + .face.face {
    border-style: solid;
    border-color: var(--_color-muted);
    background: var(--_color-soft);
    color: var(--_color-muted);
  }
  fieldset:disabled[data-look='rows'] .choice .face.face {
    border-color: transparent;
    background: none;
    color: var(--_color-muted);
  }
  fieldset:disabled[data-look='rows'] .mark.mark {
    border-style: dashed;
    border-color: var(--_color-muted);
    background: var(--_color-soft);
  }
  fieldset:disabled[data-look='rows'] :checked + .face .mark.mark {
    border-style: solid;
    color: var(--_color-muted);
  }
  @media (forced-colors: active) {
    fieldset:disabled[data-look='rows'] .mark.mark {
      border-color: GrayText;
      background: Canvas;
      color: Canvas;
    }
    fieldset:disabled[data-look='rows'] :checked + .face .mark.mark {
      color: GrayText;
    }
    fieldset:disabled .choice .face.face {
      border-color: GrayText;
      color: GrayText;
    }
    fieldset:disabled:not([data-look='rows']) :checked + .face.face {
      border-color: GrayText;
      background: Canvas;
      color: GrayText;
    }
  }
`;
