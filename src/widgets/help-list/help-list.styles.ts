import { css } from 'lit';

/** What is asked beside what is offered, where there is room for both; a group alone has all of it. */
export const groupStyles = css`
  .results,
  .root > .stack {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(17em, 40%)), 1fr));
    align-items: start;
  }
  .results > *,
  .root > .stack > * {
    grid-column: 1/-1;
  }
  .results > section:not(:only-of-type),
  .root > .stack > section:not(:only-of-type) {
    grid-column: auto;
  }
`;
