import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlTokens } from './control-tokens.ts';
import { frameStyles } from './frame.ts';
import { icon } from './icon.ts';
import { downIcon, searchIcon } from './control-icons.ts';
import { errorIcon } from './icons.ts';

/** What every field has: a label that stays visible, and what helps or went wrong, read with it. */
export interface FieldOptions {
  /** Unique in the shadow root. */
  id: string;
  /** Text, or text with a requirement in words (`requirement.ts`). */
  label: string | TemplateResult;
  hint?: string;
  error?: string;
}

/** A text, search, date, time, mail, phone or number field. */
export interface InputOptions extends FieldOptions {
  type?: 'text' | 'search' | 'date' | 'time' | 'email' | 'tel' | 'number';
  value: string;
  /** At each key; the native `input` event. */
  onInput?: (event: Event) => void;
  /** When it is left; the native `change` event. */
  onChange?: (event: Event) => void;
  required?: boolean;
  /** The token of the browser's own memory, such as `email`. */
  autocomplete?: string;
  min?: string;
  max?: string;
}

/** A native select. */
export interface SelectOptions extends FieldOptions {
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (event: Event) => void;
}

/** The ids of the hint and the error, for `aria-describedby` of a field's control. */
export const describedBy = (o: FieldOptions): string | typeof nothing =>
  [o.hint && `${o.id}-hint`, o.error && `${o.id}-error`].filter(Boolean).join(' ') || nothing;

/**
 * What helps and what went wrong, where `describedBy` looks for them.
 *
 * Use it for a control that has no `fieldFrame`, because its label is a legend.
 */
export const hintAndError = (o: FieldOptions): TemplateResult =>
  html`${o.hint ? html`<p class="hint" id="${o.id}-hint">${o.hint}</p>` : nothing}
  ${o.error ? html`<p class="error" id="${o.id}-error">${icon(errorIcon)}<span>${o.error}</span></p>` : nothing}`;

/**
 * Label, hint and error around a control: for fields that are not in this file.
 *
 * Use it for one native control that is not in this file; groups of choices have a legend instead.
 */
export const fieldFrame = (o: FieldOptions, control: TemplateResult): TemplateResult =>
  html`<div class="field" ?data-error=${o.error}>
    <label class="label" for=${o.id}>${o.label}</label>
    ${hintAndError(o)} ${control}
  </div>`;

/**
 * A labelled field with its native input.
 *
 * Use it for an answer of a word or a line; `textArea` for sentences, `choiceField` or `selectField` where answers are known.
 * The hint says what a good answer looks like, and is no replacement for the label.
 */
export const field = (o: InputOptions): TemplateResult =>
  fieldFrame(
    o,
    html`<div class="box">
      ${o.type === 'search' ? icon(searchIcon) : nothing}<input
        class="input"
        id=${o.id}
        type=${o.type ?? 'text'}
        .value=${live(o.value)}
        ?required=${o.required}
        autocomplete=${o.autocomplete ?? 'off'}
        min=${o.min ?? nothing}
        max=${o.max ?? nothing}
        aria-describedby=${describedBy(o)}
        aria-invalid=${o.error ? 'true' : nothing}
        @input=${o.onInput ?? nothing}
        @change=${o.onChange ?? nothing}
      />
    </div>`,
  );

/**
 * A labelled native select.
 *
 * Use it for one out of more than about seven known answers; for fewer use `choiceField`, which shows them all.
 */
export const selectField = (o: SelectOptions): TemplateResult =>
  fieldFrame(
    o,
    html`<div class="box">
      <select
        class="input"
        id=${o.id}
        aria-describedby=${describedBy(o)}
        aria-invalid=${o.error ? 'true' : nothing}
        @change=${o.onChange}
      >
        ${o.options.map(
          (option) =>
            html`<option value=${option.value} .selected=${live(option.value === o.value)}>
              ${option.label}
            </option>`,
        )}</select
      >${icon(downIcon)}
    </div>`,
  );

/** Labels, hints, errors, inputs and selects. */
export const fieldStyles = [
  frameStyles,
  controlTokens,
  css`
    .hint {
      color: var(--_color-muted);
    }
    .error {
      display: flex;
      gap: var(--_space-s);
      color: var(--_color-error);
      overflow-wrap: anywhere;
      font-weight: var(--_font-weight-bold);
    }
    .error .icon {
      margin-block-start: 0.125em;
    }
    .box {
      position: relative;
      display: grid;
    }
    .box > .icon {
      position: absolute;
      inset-block-start: calc(50% - var(--_size-icon) / 2);
      inset-inline-start: 0.75em;
      color: var(--_color-muted);
      pointer-events: none;
    }
    .input {
      border-radius: var(--_radius-field);
      background: var(--_color-field);
      color: var(--_color-on-field);
      accent-color: var(--_color-accent);
      appearance: none;
      text-align: start;
      text-overflow: ellipsis;
    }
    .icon + .input {
      padding-inline-start: 2.625em;
    }
    .input:hover {
      border-color: var(--_color-accent);
    }
    /* WebKit does not count a date field as focus-visible. */
    .input:focus {
      outline: var(--_focus-width) solid var(--_color-focus);
      outline-offset: var(--_border-width-strong);
      box-shadow: 0 0 0 var(--_border-width-strong) var(--_color-focus-ring);
    }
    select.input {
      padding-inline-end: 2.625em;
      cursor: pointer;
    }
    select + .icon.icon {
      inset-inline: auto 0.75em;
    }
    [data-error] .input {
      border: var(--_border-width-strong) solid var(--_color-error);
    }
  `,
];
