import { css } from 'lit';

/** Of texts in plain mode; comes with them. */
export const aidedTextStyles = css`
  .hard {
    display: inline;
    margin: 0 -0.1em;
    padding: 0 0.1em;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    /* Apart: WebKit knows no shorthand of all three. */
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  :is(.hard:hover, .hard[aria-expanded='true']) {
    text-decoration-style: solid;
  }
  .meaning {
    display: block;
    max-inline-size: var(--_line-length);
    margin-block: var(--_space-xs) var(--_space-s);
    padding: var(--_space-s) var(--_space-m);
    border-inline-start: 0.25em solid var(--_color-accent);
    background: var(--_color-soft);
  }
  @media print {
    .sentence > button.hard {
      display: inline !important;
      text-decoration: none;
    }
  }
`;
