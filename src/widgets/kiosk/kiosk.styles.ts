import { css } from 'lit';

/**
 * The screen: what is open above, which alone scrolls, and the bar below, where a hand reaches from a wheelchair too. Everything is
 * measured in letters, so that larger letters make everything larger.
 */
export const kioskStyles = css`
  :host([data-page]) {
    position: fixed;
    inset: 0;
  }
  /*
   * No larger and smaller by two fingers: the letters have their own buttons. No swipe sideways, which a browser takes for a step
   * back. What scrolls has this of its own.
   */
  .screen,
  .content,
  .content > * {
    touch-action: pan-y;
  }
  .screen[data-size] {
    --_step: 1;
    --samen-size-target: 3em;
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    position: relative;
    block-size: 100vh;
    block-size: 100dvh;
    overflow: hidden;
    font-size: calc(var(--_font-size) * var(--_step));
    -webkit-touch-callout: none;
    /* Nothing to copy, and no long press that selects. Fields have their own. */
    -webkit-user-select: none;
    user-select: none;
  }
  .screen[data-size='1'] {
    --_step: 1.25;
  }
  .screen[data-size='2'] {
    --_step: 1.5;
  }
  .content {
    /* What is only heard stands in it, not below it: the page itself has nothing to scroll. */
    position: relative;
    display: grid;
    grid-template: auto minmax(max-content, 1fr) / minmax(0, 1fr);
    gap: var(--_space-m);
    padding: var(--_space-l) max(var(--_space-m), 2cqi);
    overflow: hidden auto;
    overscroll-behavior: contain;
    /* What is brought into sight has its outline in sight too, above the keys. */
    scroll-padding-block: var(--_space-s);
    scrollbar-gutter: stable;
  }
  .start,
  .open,
  .brand {
    inline-size: min(100%, 76em);
    margin-inline: auto;
  }
  /* A widget has the letters of the screen around it. */
  .open {
    --samen-font-size-plain: 1em;
  }
  .start {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-l);
    align-self: center;
  }
  .start .title {
    font-size: 2em;
  }
  .intro {
    font-size: var(--_font-size-l);
  }
  .start .choices button.choice > .face {
    min-block-size: 5em;
  }
  .brand[data-open] {
    display: none;
  }
  .where {
    display: flex;
    align-items: center;
    gap: var(--_space-s);
    margin-block-end: var(--_space-m);
    color: var(--_color-muted);
    font-weight: var(--_font-weight-bold);
  }
  .where > .icon {
    color: var(--_color-accent);
  }
  .aids {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-m) var(--_space-l);
  }
  /* Each as large as what it gives, however large the letters are now. */
  .size {
    font-size: calc(1em / var(--_step));
  }
  .size .button {
    min-block-size: calc(var(--samen-size-target) * var(--_step));
  }
  .size[data-step='1'] .button > span {
    font-size: 1.25em;
  }
  .size[data-step='2'] .button > span {
    font-size: 1.5em;
  }
  /* In sight also where the tiles have to be scrolled: it has the way back to other letters. */
  .foot {
    display: grid;
    gap: var(--_space-s);
    padding-block: var(--_space-xs);
    background: var(--_color-background);
  }
  .foot > .aids {
    gap: var(--_space-s) var(--_space-l);
  }
  .foot .aid {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-xs) var(--_space-s);
  }
  .foot .aid > .row {
    gap: var(--_space-s);
  }
  /* As high with what reads aloud as without it, which comes and goes with the voice and the language. */
  .last {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-s) var(--_space-m);
    min-block-size: var(--samen-size-target);
  }
  .last > .copy {
    flex: 1 1 12em;
  }
  @media (min-height: 40em) and (min-width: 40em) {
    .foot {
      position: sticky;
      inset-block-end: 0;
    }
  }
  /* Of the guard of the colours: below the screen there would be something to scroll. */
  .watch {
    inset-block-start: 0;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s) var(--_space-m);
    padding: var(--_space-m) max(var(--_space-m), 2cqi);
    border-block-start: var(--_border-width) solid var(--_color-border);
    background: var(--_color-soft);
    touch-action: none;
  }
  .bar > .button {
    min-block-size: 3.25em;
  }
  .bar > .button:last-child {
    margin-inline-start: auto;
  }
  /* In one row also with the largest letters and on a narrow screen: the pictograms above their words. */
  @container (max-width: 40em) {
    .bar {
      flex-wrap: nowrap;
      gap: var(--_space-s);
      padding: var(--_space-s);
    }
    .bar > .button {
      flex: 1 1 0;
      flex-direction: column;
      gap: var(--_space-xs);
      min-inline-size: 0;
      padding: var(--_space-s) var(--_space-xs);
      font-size: min(1em, 5cqi);
      line-height: 1.1;
      text-align: center;
    }
  }
  .countdown strong {
    display: inline-block;
    min-inline-size: 1.25em;
    font-size: 3em;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }
  @container (min-width: 34em) {
    .start .choices[data-look='tiles']:has(> button) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    /*
     * --_tile is what a tile can have of the height of the screen: what stands above and below is measured in letters. Larger letters
     * take it from the pictogram.
     */
    .start .choices button.choice > .face {
      min-block-size: clamp(7em, var(--_tile), 16em);
      padding-block: 0.75em;
    }
    .start .choices button.choice > .face > .icon {
      inline-size: clamp(2.5em, var(--_tile) - var(--_tile-words), 7em);
      block-size: auto;
      aspect-ratio: 1;
    }
    .start .choices button.choice .word {
      font-size: 1.375em;
    }
    .screen[data-size='2'] .choices button.choice .word {
      font-size: 1.125em;
    }
    .start {
      --_tile: 9em;
      --_tile-words: 5.5em;
    }
    /* The last of an odd number has a row to itself, and is as low as a row. */
    .start .choices button.choice:nth-of-type(odd):last-of-type {
      grid-column: 1 / -1;
    }
    .start .choices button.choice:nth-of-type(odd):last-of-type > .face {
      min-block-size: 7em;
    }
  }
  @container (min-width: 64em) {
    .start .choices[data-look='tiles']:has(> button) {
      grid-template-columns: repeat(auto-fit, minmax(min(13em, (100% - 4 * var(--_space-m)) / 5), 1fr));
    }
    .start {
      --_tile: min(100vh - 19em, 14em);
      --_tile-words: 8em;
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-s) var(--_space-l);
    }
    .foot > .aids {
      display: contents;
    }
    .last {
      flex: 1 1 20em;
    }
    .start .choices button.choice:nth-of-type(odd):last-of-type {
      grid-column: auto;
    }
  }
  /* On a tall screen the upper third is out of reach: there stands what one only reads. */
  @media (orientation: portrait) and (min-height: 70em) {
    .start {
      --_tile: calc((66.6vh - 19em) / 3);
      align-self: end;
    }
    .start .choices button.choice > .face {
      justify-content: center;
    }
    .foot .aid > .label {
      min-inline-size: 4.5em;
    }
    .foot .aid {
      inline-size: 100%;
    }
    .brand[data-open] {
      display: block;
    }
    .where {
      padding-block-start: 17vh;
      font-size: var(--_font-size-xl);
    }
    .where > .icon {
      inline-size: 4em;
      block-size: 4em;
    }
  }
  @media (forced-colors: active) {
    .bar {
      border-color: CanvasText;
    }
  }
`;
