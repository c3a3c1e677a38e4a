import { css } from 'lit';

/** Only what the primitives do not know: where the parts of the form stand. */
export const roomStyles = css`
  .form {
    max-inline-size: 46em;
  }
  .question {
    max-inline-size: none;
    margin: 0;
  }
  legend:has(.question) {
    margin-block-end: var(--_space-xs);
  }
  .question .requirement {
    display: block;
    font-size: 0.75em;
  }
  .choices[data-look='tiles'] > :is(.hint, .error) {
    grid-column: 1/-1;
  }
  .question > :focus-visible,
  #outcome:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .times > .field {
    flex: 0 1 9em;
  }
  .short > .field {
    max-inline-size: 16em;
  }
  .intro {
    font-size: var(--_font-size-l);
    line-height: max(1lh, 1.5em);
  }
  .rooms {
    display: grid;
    gap: 0.75em;
    padding: 0;
    margin: 0;
    list-style: none;
  }
  .room {
    padding: var(--_space-s) 0.75em 0.75em;
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-m);
    background: var(--_color-surface);
  }
  .room:has(:checked) {
    border-color: var(--_color-accent);
    box-shadow: inset 0 0 0 var(--_border-width) var(--_color-accent);
  }
  .room .word {
    font-weight: var(--_font-weight-bold);
  }
  .reasons {
    display: grid;
    gap: 0.25em;
    margin: 0;
    padding-block: 0;
    padding-inline: 2.375em 0;
    list-style: none;
  }
  .reasons > li {
    display: flex;
    gap: var(--_space-s);
  }
  .reasons .icon {
    margin-block-start: 0.125em;
  }
  [data-holds='true'] > .icon {
    color: var(--_color-success);
  }
  [data-holds='false'] > .icon {
    color: var(--_color-error);
  }
  [data-holds='undefined'] > .icon {
    color: var(--_color-muted);
  }
  .reasons > .price {
    color: var(--_color-muted);
  }
  .answers {
    margin: 0;
  }
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--_space-m);
    align-items: start;
    padding-block: var(--_space-s);
    border-block-end: var(--_border-width) solid var(--_color-border);
  }
  .answer > dt {
    font-weight: var(--_font-weight-bold);
  }
  .answer > dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .answer > dd {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .answer p {
    white-space: pre-line;
  }
  .answer > dd:not(:last-child) {
    grid-area: 2/1;
  }
  .answer > dd:last-child {
    grid-area: 1/2/3/3;
  }
  .privacy {
    padding: var(--_space-m);
    border-radius: var(--_radius-m);
    background: var(--_color-soft);
  }
  .receipt {
    display: grid;
    justify-items: center;
    padding: var(--_space-m);
    border: var(--_border-width-strong) solid var(--_color-success);
    border-radius: var(--_radius-m);
    text-align: center;
  }
  [data-plain] .receipt {
    justify-items: start;
    text-align: start;
  }
  .receipt .number {
    font-size: min(1.75em, 9cqi);
    line-height: max(1lh, 1.5em);
    font-weight: var(--_font-weight-bold);
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
    overflow-wrap: anywhere;
  }
  .next {
    display: grid;
    gap: var(--_space-s);
    margin: 0;
    padding-inline-start: 1.5em;
  }
  .part + .part {
    padding-block-start: var(--_space-l);
    border-block-start: var(--_border-width) solid var(--_color-border);
  }
  @container (min-width: 36em) {
    .answer {
      grid-template-columns: 11em minmax(0, 1fr) auto;
      align-items: baseline;
    }
    .answer > dd:not(:last-child) {
      grid-area: 1/2;
    }
    .answer > dd:last-child {
      grid-area: 1/3;
    }
  }
  @media (forced-colors: active) {
    .room:has(:checked) {
      outline: var(--_border-width-strong) solid Highlight;
    }
    .privacy {
      border: var(--_border-width) solid;
    }
  }
`;
