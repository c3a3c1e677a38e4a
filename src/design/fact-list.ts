import { css } from 'lit';

/**
 * A fact list by itself, with room for its words; goes after `cardStyles`, which has what cards need of it at once. On a
 * page that reads from right to left, titles and facts in another direction stay beside their pictogram.
 */
export const factListStyles = css`
  .facts:not([data-compact]) {
    gap: 0.75em;
  }
  .facts:not([data-compact]) .fact {
    gap: 0 0.75em;
  }
  :is(.card, .fact) [dir] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  @container (min-width: 36em) {
    .facts:not([data-compact]) .fact {
      grid-template-columns: auto 9em minmax(0, 1fr);
    }
    .facts:not([data-compact]) dd {
      grid-column: 3;
    }
  }
`;
