import { css } from 'lit';

/**
 * How a widget is laid out, by class name. `.root` is the outermost element of a widget and its container:
 * `.stack` one under the other · `.row` beside each other, wrapping · `.panel` a quiet ground for filters ·
 * `.split` `.panel` beside the list where there is room · `.cards` `.tiles` lists of cards, drawn when they come in sight
 * (`--_cards: visible`: at once) · `.title` the widget's heading · `.section` a heading inside (a day) · `.result` the
 * number of results.
 */
export const layout = css`
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-s);
  }
  .stack[data-gap='m'] {
    gap: var(--_space-m);
  }
  .stack[data-gap='l'] {
    gap: var(--_space-l);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-s);
  }
  .panel {
    padding: var(--_space-m);
    border-radius: var(--_radius-m);
    background: var(--_color-soft);
  }
  .split {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-l);
    align-items: start;
  }
  .cards,
  .tiles {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .cards > * {
    content-visibility: var(--_cards, auto);
    contain-intrinsic-size: auto 10em;
  }
  .title {
    font-size: var(--_font-size-xxl);
  }
  .section {
    font-size: var(--_font-size-xl);
  }
  .section:not(:first-child) {
    margin-block-start: var(--_space-s);
  }
  .result {
    font-weight: var(--_font-weight-bold);
  }
  @container (min-width: 34em) {
    .tiles {
      grid-template-columns: repeat(auto-fill, minmax(17em, 1fr));
    }
  }
  @container (min-width: 48em) {
    .split {
      grid-template-columns: minmax(15em, 19em) minmax(0, 1fr);
      gap: 2em;
    }
  }
  @media (forced-colors: active) {
    .panel {
      border: var(--_border-width) solid;
    }
  }
`;
