import { css } from 'lit';
import { controlTokens } from '../../design/control-tokens.ts';

/**
 * The keys, below what the visitor looks at: in a column they take their own room, on a page that scrolls they stay at the
 * lower edge. Keys are large letters, not small ones: who presses beside one here has nobody to ask.
 */
export const keyboardStyles = [
  controlTokens,
  css`
    .keyboard {
      position: sticky;
      inset-block-end: 0;
      z-index: var(--_z-raised);
      display: grid;
      gap: var(--_space-s);
      padding: var(--_space-s);
      border-block-start: var(--_border-width-strong) solid var(--_color-border);
      background: var(--_color-background);
      touch-action: manipulation;
      user-select: none;
      -webkit-user-select: none;
    }
    .keys {
      display: flex;
      justify-content: center;
      gap: var(--_space-s);
      inline-size: min(100%, 56em);
      margin-inline: auto;
    }
    .keyboard[data-kind='number'] > .keys,
    .keyboard[data-kind='tel'] > .keys {
      inline-size: min(100%, 24em);
    }
    .keyboard[data-kind='time'] > .keys {
      inline-size: min(100%, 36em);
    }
    .key {
      display: grid;
      place-content: center;
      flex: var(--_wide, 1) 1 0;
      min-inline-size: 0;
      min-block-size: 3.25em;
      padding: var(--_space-xs);
      border: var(--_border-width) solid var(--_color-line);
      border-radius: var(--_radius-s);
      background: var(--_color-soft);
      color: var(--_color-text);
      font-weight: var(--_font-weight-bold);
      line-height: 1.1;
      text-align: center;
      cursor: pointer;
    }
    .key[data-wide='1.5'] {
      --_wide: 1.5;
    }
    .key[data-wide='2'] {
      --_wide: 2;
    }
    .key[data-wide='2.5'] {
      --_wide: 2.5;
    }
    .key[data-wide='4'] {
      --_wide: 4;
    }
    .key > .letter {
      font-size: var(--_font-size-xl);
    }
    .key > .icon {
      inline-size: 1.75em;
      block-size: 1.75em;
      margin-inline: auto;
    }
    .key[data-does='enter'],
    .key[aria-pressed='true'] {
      border-color: var(--_color-accent);
      background: var(--_color-accent);
      color: var(--_color-on-accent);
    }
    .key:active {
      border-color: var(--_color-text);
      background: var(--_color-text);
      color: var(--_color-background);
    }
    /* Upright with large letters: words are longer than their key. */
    @container (max-width: 44em) {
      .key[data-does] {
        font-size: var(--_font-size-s);
      }
    }
    @container (max-width: 38em) {
      .key[data-does] {
        font-size: 0.75em;
      }
    }
    /* Narrow as a phone: the letters need all of it. */
    @container (max-width: 34em) {
      .keyboard {
        gap: var(--_space-xs);
        padding-inline: 0;
      }
      .keys {
        gap: 0.125em;
      }
      .key {
        padding-inline: 0;
        font-size: var(--_font-size-s);
      }
      .key[data-does],
      .key[data-wide='4'] {
        font-size: 0.7em;
        hyphens: auto;
      }
    }
    @media (forced-colors: active) {
      .key {
        border-color: ButtonText;
      }
      .key[aria-pressed='true'] {
        outline: var(--_border-width-strong) solid Highlight;
      }
    }
  `,
];
