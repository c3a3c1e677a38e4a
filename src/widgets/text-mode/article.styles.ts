import { css } from 'lit';

/** Of an article in easy reading: room, and nothing beside anything. */
export const articleStyles = css`
  .copy {
    padding-block: var(--_space-m);
    background: var(--_color-background);
  }
  .copy :is(h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, caption, figcaption) {
    white-space: pre-line;
  }
  .copy :is(h1, h2, h3, h4, h5, h6):not(:first-child) {
    margin-block-start: var(--_space-s);
  }
  .copy :is(h1, h2) {
    font-size: var(--_font-size-xl);
  }
  .copy h1 {
    font-size: var(--_font-size-xxl);
  }
  .copy h3 {
    font-size: var(--_font-size-l);
  }
  .copy :is(ul, ol, dd) {
    padding-inline-start: 1.25em;
  }
  .copy :is(li, dd) {
    max-inline-size: var(--_line-length);
    margin-block-end: var(--_space-s);
  }
  .copy :is(dt, strong, th, caption) {
    font-weight: var(--_font-weight-bold);
  }
  .copy :is(blockquote, figure) {
    margin: 0;
  }
  .copy blockquote {
    padding-inline-start: var(--_space-m);
    border-inline-start: 0.25em solid var(--_color-line);
  }
  .copy img {
    max-inline-size: 100%;
    block-size: auto;
  }
  .copy table {
    border-collapse: collapse;
  }
  .copy :is(th, td) {
    padding: var(--_space-s);
    border: var(--_border-width) solid var(--_color-line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .copy :is(hr, caption) {
    inline-size: 100%;
    text-align: start;
  }
`;
