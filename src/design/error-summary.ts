import { css, html, type TemplateResult } from 'lit';
import { heading } from './card.ts';
import { icon } from './icon.ts';
import { errorIcon } from './icons.ts';

/** One thing that must be mended. */
export interface FieldError {
  /** The id of the field, or of the fieldset, in the same shadow root. */
  field: string;
  /** The same sentence as at the field. */
  message: string;
  /** The field is on another screen, which this opens. */
  open?: () => void;
}

/** All that is wrong in a form. */
export interface ErrorSummaryOptions {
  /** "Kijk dit nog even na". */
  title: string;
  headingLevel: number;
  errors: readonly FieldError[];
}

const focusable = 'input:not(:disabled), select, textarea';

/** Puts the focus on a field, or on the first one inside it; or opens the screen where it is. */
const goTo = (event: Event, { field: id, open }: FieldError): void => {
  event.preventDefault();
  if (open) {
    open();
    return;
  }
  const root = (event.currentTarget as Element).getRootNode() as Document | ShadowRoot;
  const field = root.getElementById(id);
  const target = field?.matches(focusable) ? field : field?.querySelector<HTMLElement>(focusable);
  target?.focus();
};

/**
 * What is wrong in a form, in one place above it; each line leads to its field.
 *
 * Use it after the visitor pressed send, and then put the focus on it (`focusErrorSummary`); never while somebody is still
 * typing.
 */
export const errorSummary = (o: ErrorSummaryOptions): TemplateResult =>
  html`<div class="error-summary">
    ${icon(errorIcon)}
    <div class="stack">
      ${heading(o.headingLevel, html`<span class="error-title" tabindex="-1">${o.title}</span>`)}
      <ul>
        ${o.errors.map(
          (error) =>
            html`<li>
              <a href="#${error.field}" @click=${(event: Event) => goTo(event, error)}>${error.message}</a>
            </li>`,
        )}
      </ul>
    </div>
  </div>`;

/** Puts the focus on the heading of the error summary in `root`; screen readers then read on into the list. */
export const focusErrorSummary = (root: ParentNode): void =>
  root.querySelector<HTMLElement>('.error-title')?.focus();

/** The error summary; goes after `layout`. */
export const errorSummaryStyles = css`
  .error-summary {
    display: flex;
    gap: 0.75em;
    padding: var(--_space-m);
    border: var(--_border-width-strong) solid var(--_color-error);
    border-radius: var(--_radius-s);
    background: var(--_color-surface);
  }
  .error-summary > .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
    color: var(--_color-error);
  }
  .error-summary ul {
    padding-inline-start: 1.25em;
  }
  .error-summary li {
    padding-block: var(--_space-xs);
  }
  .error-summary a {
    color: var(--_color-error);
    font-weight: var(--_font-weight-bold);
  }
`;
