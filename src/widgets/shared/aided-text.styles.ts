import { css } from 'lit';

/** Of texts in plain mode; comes with them. */
export const aidedTextStyles = css`
  .hard {
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    /* Apart: WebKit knows no shorthand of all three. */
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .hard:is(:hover, [aria-expanded='true']) {
    text-decoration-style: solid;
  }
  .meaning {
    display: block;
    margin-block: var(--_space-s);
    border-inline-start: 0.25em solid var(--_color-accent);
  }
  @media print {
    .sentence > button.hard {
      display: inline !important;
      text-decoration: none;
    }
  }
`;
