import { css, unsafeCSS } from 'lit';
import { colorDeclarations, colors, declarations, scale } from './token-source.ts';

/**
 * The tokens on `.root`, and the ground everything else stands on. `light-dark()` follows the `color-scheme` of the host
 * page, not the visitor's system: a widget is dark where its page is. Line heights grow with what the page or the
 * visitor asks (`1lh`), never below what reads well. Put it first in `static styles`.
 */
export const tokens = css`
  :host {
    display: block !important;
    opacity: 1 !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    ${unsafeCSS(declarations(scale) + colorDeclarations(colors, true))}
    container-type: inline-size;
    contain-intrinsic-inline-size: 15em;
    /* Beside something that floats it would take no room at all: it goes below that. */
    min-inline-size: min(15em, 100%);
    font: 400 var(--_font-size) var(--_font-family);
    line-height: max(1lh, 1.5em);
    color: var(--_color-text);
    background: var(--_color-background);
    text-align: start;
    text-transform: none;
    text-indent: 0;
    white-space: normal;
    hyphens: manual;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  @supports (color: light-dark(red, red)) {
    .root {
      ${unsafeCSS(colorDeclarations(colors))}
    }
  }
  .root[data-plain],
  .root[data-kiosk] {
    --_font-size: var(--samen-font-size-plain, max(1.25em, 20px));
    --_line-length: 60ch;
    --_size-target-dense: var(--_size-target);
    --_color-muted: var(--_color-text);
    --_color-border: var(--_color-line);
  }
  @media (pointer: coarse) {
    .root {
      --_size-target-dense: var(--_size-target);
    }
  }
  @media (prefers-contrast: more) {
    .root {
      --_color-muted: var(--_color-text);
      --_color-border: var(--_color-line);
      --_border-width: var(--_border-width-strong);
    }
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  :is(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, fieldset, legend) {
    margin: 0;
    padding: 0;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font: inherit;
    font-family: var(--_font-family-heading);
    font-weight: var(--_font-weight-heading);
    color: var(--_color-heading);
    line-height: max(1lh, 1.25em);
    text-wrap: balance;
  }
  p {
    max-inline-size: var(--_line-length);
    text-wrap: pretty;
  }
  :is(ul, ol)[role='list'] {
    list-style: none;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  :is(button, input, select, textarea) {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-transform: none;
    color: inherit;
    margin: 0;
  }
  a {
    color: var(--_color-link);
    text-underline-offset: 0.2em;
  }
  a:hover {
    color: var(--_color-link-hover);
    text-decoration-thickness: 0.125em;
  }
  :focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_border-width-strong);
    box-shadow: 0 0 0 var(--_border-width-strong) var(--_color-focus-ring);
  }
  .unseen {
    position: absolute;
    inline-size: var(--_border-width);
    block-size: var(--_border-width);
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .icon {
    flex: none;
    inline-size: var(--_size-icon);
    block-size: var(--_size-icon);
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media (forced-colors: active) {
    .root {
      --_color-muted: CanvasText;
      --_color-focus: Highlight;
      --_color-border: CanvasText;
      --_color-line: CanvasText;
    }
    .icon {
      color: inherit !important;
    }
  }
`;
