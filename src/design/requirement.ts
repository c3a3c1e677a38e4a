import { css, html, type TemplateResult } from 'lit';

/**
 * A label with what is asked of the visitor in words ("niet verplicht"), never an asterisk.
 *
 * Use it for the exception in a form: when most fields must be filled, say which need not.
 */
export const withRequirement = (label: string | TemplateResult, requirement: string): TemplateResult =>
  html`${label} <span class="requirement">(${requirement})</span>`;

/** The requirement behind a label. */
export const requirementStyles = css`
  .requirement {
    color: var(--_color-muted);
    font-weight: normal;
  }
`;
