import { css, html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { describedBy, fieldFrame, type FieldOptions } from './field.ts';

/** A field for sentences. */
export interface TextAreaOptions extends FieldOptions {
  value: string;
  /** Lines that are visible; the visitor can make it taller. Default 4. */
  rows?: number;
  required?: boolean;
  disabled?: boolean;
  autocomplete?: string;
  /** How many characters fit. More may be typed or pasted: the counter then says how many too many. */
  limit?: number;
  /** The sentence of the counter; a negative number is how many too many. Needed with `limit`. */
  counter?: (left: number) => string;
  onInput?: (event: Event) => void;
  onChange?: (event: Event) => void;
}

/** When the counter is heard: not at each key, but when little is left, and when it is too much. */
const milestone = (left: number, limit: number): number | undefined =>
  left < 0 ? -1 : [0, 10, 20, 50].find((step) => left <= step && step < limit);

/**
 * A labelled native textarea, with a counter that screen readers hear sparingly.
 *
 * Use it where somebody tells something in a few sentences; `field` for a word or a line.
 */
export const textArea = (o: TextAreaOptions): TemplateResult => {
  const { limit, counter } = o;
  const left = (limit ?? 0) - o.value.length;
  return fieldFrame(
    o,
    html`<textarea
        class="input text-area"
        id=${o.id}
        rows=${o.rows ?? 4}
        .value=${live(o.value)}
        ?required=${o.required}
        ?disabled=${o.disabled}
        autocomplete=${o.autocomplete ?? 'off'}
        aria-describedby=${describedBy(o)}
        aria-invalid=${o.error ? 'true' : nothing}
        @input=${o.onInput ?? nothing}
        @change=${o.onChange ?? nothing}
      ></textarea>
      ${
        limit === undefined || !counter
          ? nothing
          : html`<p class="counter" aria-hidden="true" ?data-over=${left < 0}>${counter(left)}</p>
              <p class="unseen" role="status">
                ${guard([milestone(left, limit)], () =>
                  milestone(left, limit) === undefined ? '' : counter(left),
                )}
              </p>`
      }`,
  );
};

/** Text areas, and fields that are disabled; goes after `fieldStyles`. */
export const textAreaStyles = css`
  .text-area {
    padding-block: var(--_space-s);
    resize: block;
  }
  .input:disabled {
    border-style: dashed;
    border-color: var(--_color-border);
    background: var(--_color-soft);
    color: var(--_color-muted);
    cursor: not-allowed;
  }
  .counter {
    color: var(--_color-muted);
    font-variant-numeric: tabular-nums;
  }
  .counter[data-over] {
    color: var(--_color-error);
    font-weight: var(--_font-weight-bold);
  }
  @media (forced-colors: active) {
    .input:disabled {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
