import { css } from 'lit';

/**
 * White and yellow on black, for who sees little: on a `.root` with `data-contrast`, and for every widget in it. Goes after
 * `tokens`. What is set are the public tokens, as a page would.
 */
export const moreContrastStyles = css`
  .root[data-contrast] {
    --samen-color-background: #000000;
    --samen-color-surface: #000000;
    --samen-color-soft: #000000;
    --samen-color-accent-soft: #333300;
    --samen-color-text: #ffffff;
    --samen-color-muted: #ffffff;
    --samen-color-heading: #ffffff;
    --samen-color-line: #ffffff;
    --samen-color-border: #ffffff;
    --samen-color-accent: #ffe600;
    --samen-color-accent-strong: #ffffff;
    --samen-color-on-accent: #000000;
    --samen-color-link: #ffe600;
    --samen-color-link-hover: #ffffff;
    --samen-color-action: #ffe600;
    --samen-color-action-ground: #000000;
    --samen-color-action-line: #ffe600;
    --samen-color-focus: #ffffff;
    --samen-color-focus-ring: #000000;
    --samen-border-width: 0.1em;
    color-scheme: dark;
  }
`;
