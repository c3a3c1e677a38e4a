import { css } from 'lit';

/**
 * What is read: the sentence has a ground and a line under it, the word in it the colours of a button. Neither moves
 * anything. In forced colours the system has colours for just this. (WebKit does not know the thickness in the shorthand.)
 */
export const readerStyles = css`
  [data-spoken] {
    border-radius: var(--_radius-s);
    background: var(--_color-accent-soft);
    color: var(--_color-text);
    text-decoration-line: underline;
    text-decoration-color: var(--_color-accent);
    text-decoration-thickness: var(--_border-width-strong);
    text-underline-offset: 0.25em;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  ::highlight(samenspel-word) {
    background-color: var(--_color-accent);
    color: var(--_color-on-accent);
  }
  @media (forced-colors: active) {
    [data-spoken] {
      background: Mark;
      color: MarkText;
      forced-color-adjust: none;
    }
    ::highlight(samenspel-word) {
      background-color: Highlight;
      color: HighlightText;
    }
  }
`;
