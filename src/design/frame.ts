import { css } from 'lit';

/**
 * The measures of fields, choices and buttons without their colours: enough to keep the place of controls that are still
 * on their way, so that nothing on the page moves when they come. `.place` is that place: of it one sees where a field, a button and a choice
 * will be, and none of their words (each in a `span`); what has not come after ten seconds is waited for no longer.
 */
export const frameStyles = css`
  .field {
    display: grid;
    gap: var(--_space-xs);
    min-inline-size: 0;
  }
  .label {
    font-weight: var(--_font-weight-label);
  }
  .input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_size-target);
    padding: var(--_space-xs) 0.75em;
    border: var(--_border-width) solid var(--_color-line);
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-s);
    min-block-size: var(--_size-target);
    max-inline-size: 100%;
    padding: var(--_space-xs) 1.125em;
    border: var(--_border-width) solid var(--_color-line);
    font-weight: var(--_font-weight-bold);
    overflow-wrap: anywhere;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s);
  }
  .choices > legend {
    margin-block-end: var(--_space-s);
  }
  .face,
  .chip {
    display: flex;
    align-items: center;
    gap: var(--_space-s);
    min-block-size: var(--_size-target-dense);
    padding: var(--_space-xs) 0.875em;
    border: var(--_border-width) solid var(--_color-line);
    overflow-wrap: anywhere;
  }
  .mark {
    display: none;
    margin-inline-start: -0.25em;
  }
  .place,
  .place span {
    visibility: hidden;
  }
  .place {
    animation: gone 0s 10s forwards;
  }
  @keyframes gone {
    to {
      opacity: 0;
    }
  }
  .place :is(.input, .button, .face) {
    visibility: visible;
    border-color: transparent;
    border-radius: var(--_radius-s);
    background: var(--_color-soft);
  }
`;
