import { css } from 'lit';

/**
 * Paper: black on white, nothing to press, nothing cut in two, and the address behind a link that leads outside.
 * What has the class `no-print` stays on the screen.
 *
 * Use it as the last style of a widget whose visitors take a page along: a detail, a list for the notice board.
 */
export const printStyles = css`
  @media print {
    .root {
      --_color-text: CanvasText;
      --_color-muted: CanvasText;
      --_color-accent: CanvasText;
      --_color-background: Canvas;
      --_color-surface: Canvas;
      --_color-soft: Canvas;
      color-scheme: light;
      container-type: normal;
    }
    :is(.no-print, button, summary > .icon, .actions):not(.way-in) {
      display: none !important;
    }
    /* Browsers print no grounds, and pale what is light on them. */
    :is(.button, .badge, .tag) {
      border-color: currentcolor !important;
      background: none !important;
      color: CanvasText !important;
    }
    .panel {
      padding: 0;
    }
    :is(.card, .fact, .notice, tr) {
      break-inside: avoid;
    }
    :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    .cards > * {
      content-visibility: visible;
    }
    .prose a[rel~='noopener']::after,
    .link[rel~='noopener']::after {
      content: ' ' attr(href);
      overflow-wrap: anywhere;
    }
  }
`;
