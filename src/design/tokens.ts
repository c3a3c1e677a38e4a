import { css, unsafeCSS } from 'lit';

/**
 * Every colour once, light then dark; a host overrides one as `--samen-color-<name>`. Text colours keep 7:1 on the
 * grounds they are used on, `line` keeps 3:1, `border` only decorates.
 */
export const palette = {
  text: ['#14272b', '#eaf2f2'],
  muted: ['#3c5157', '#b9c9cb'],
  background: ['#ffffff', '#0f181a'],
  surface: ['#ffffff', '#162225'],
  soft: ['#f1f6f5', '#1a292c'],
  border: ['#cfdbdb', '#34494d'],
  line: ['#62787d', '#8aa1a5'],
  accent: ['#0b555e', '#86d3d5'],
  'accent-strong': ['#073d44', '#b5e8e8'],
  'accent-soft': ['#dceeed', '#16393e'],
  'on-accent': ['#ffffff', '#06272b'],
  success: ['#14512c', '#93dcaa'],
  'success-soft': ['#e3f3e8', '#14301e'],
  warning: ['#5c3a00', '#f3cb80'],
  'warning-soft': ['#fdf1d6', '#332812'],
  error: ['#85150f', '#ffb9b2'],
  'error-soft': ['#fdebe9', '#3b1a18'],
  focus: ['#14272b', '#ffffff'],
  'focus-ring': ['#ffffff', '#0f181a'],
} as const;

/** Every other design value once; a host overrides one as `--samen-<name>`. */
export const scale = {
  'font-family': "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif",
  'font-size': 'max(1em, 16px)',
  'font-size-s': '.875em',
  'font-size-l': '1.1875em',
  'font-size-xl': '1.375em',
  'font-size-xxl': 'clamp(1.5em, 1.15em + 2cqi, 2em)',
  'font-weight-bold': '650',
  'line-length': '68ch',
  'space-xs': '.25em',
  'space-s': '.5em',
  'space-m': '1em',
  'space-l': '1.5em',
  'space-xl': '2.5em',
  'radius-s': '.375em',
  'radius-m': '.75em',
  'radius-round': '9em',
  'border-width': '1px',
  'border-width-strong': '2px',
  'focus-width': '3px',
  'size-target': '2.75em',
  'size-target-dense': '2.25em',
  'size-icon': '1.25em',
  'z-raised': '1',
} as const;

const declare = (name: string, value: string): string => `--_${name}:var(--samen-${name},${value});`;
const colors = (value: (pair: readonly [string, string]) => string): string =>
  Object.entries(palette)
    .map(([name, pair]) => declare(`color-${name}`, value(pair)))
    .join('');
const scales = Object.entries(scale)
  .map(([name, value]) => declare(name, value))
  .join('');

/**
 * The tokens on `.root`, and the ground everything else stands on. `light-dark()` follows the `color-scheme` of the host
 * page, not the visitor's system: a widget is dark where its page is. Line heights grow with what the page or the
 * visitor asks (`1lh`), never below what reads well. Put it first in `static styles`.
 */
export const tokens = css`
  :host {
    display: block !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    ${unsafeCSS(scales + colors(([light]) => light))}
    container-type: inline-size;
    contain-intrinsic-inline-size: 15em;
    font: 400 var(--_font-size) var(--_font-family);
    line-height: max(1lh, 1.5em);
    color: var(--_color-text);
    background: var(--_color-background);
    text-align: start;
    text-transform: none;
    hyphens: manual;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  @supports (color: light-dark(red, red)) {
    .root {
      ${unsafeCSS(colors(([light, dark]) => `light-dark(${light},${dark})`))}
    }
  }
  .root[data-plain],
  .root[data-kiosk] {
    --_font-size: var(--samen-font-size-plain, max(1.25em, 20px));
    --_line-length: 60ch;
    --_size-target-dense: var(--_size-target);
    --_color-muted: var(--_color-text);
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
    font-weight: var(--_font-weight-bold);
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
    color: var(--_color-accent);
    text-underline-offset: 0.2em;
  }
  a:hover {
    color: var(--_color-accent-strong);
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
