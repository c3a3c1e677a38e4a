import { css } from 'lit';

/**
 * `.root[data-compact]`: more on a screen, for people who use it every day (staff), with a mouse. Where a finger points,
 * targets and letters keep their size. Goes after `tokens`.
 */
export const compactStyles = css`
  @media not (pointer: coarse) {
    .root[data-compact] {
      --_font-size: var(--samen-font-size-compact, max(0.9375em, 15px));
      --_size-target: 2.25em;
      --_size-target-dense: 1.875em;
      --_space-s: var(--samen-space-s, 0.375em);
      --_space-m: var(--samen-space-m, 0.75em);
      --_space-l: var(--samen-space-l, 1em);
    }
  }
`;
