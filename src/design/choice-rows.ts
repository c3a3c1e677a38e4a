import { css } from 'lit';

/** What choices need besides for `rows` and for counts: long lists that come later. */
export const rowStyles = css`
  .choices[data-look='rows'] {
    flex-direction: column;
    gap: 0;
  }
  .count {
    flex: none;
    color: var(--_color-muted);
    font-variant-numeric: tabular-nums;
  }
  :checked + .face .count {
    color: inherit;
  }
  /* Without results: still there to choose, but quiet. */
  [data-none] .word,
  [data-none] .face > .icon.icon {
    color: var(--_color-muted);
  }
  .note {
    display: block;
    color: var(--_color-muted);
    font-weight: var(--_font-weight-normal, normal);
  }
  [data-look='rows'] .choice {
    inline-size: 100%;
  }
  [data-look='rows'] .choice .face,
  [data-look='rows'] .choice input:checked + .face {
    flex: 1;
    gap: 0.75em;
    padding-inline: var(--_space-xs);
    border-color: transparent;
    border-radius: var(--_radius-s);
    background: none;
    color: inherit;
  }
  [data-look='rows'] .choice:hover .face {
    background: var(--_color-accent-soft);
  }
  [data-look='rows'] .mark,
  [data-look='rows'] :checked + .face .mark {
    display: grid;
    place-content: center;
    flex: none;
    margin: 0;
    inline-size: 1.375em;
    block-size: 1.375em;
    border: var(--_border-width-strong) solid var(--_color-line);
    border-radius: var(--_radius-s);
    background: var(--_color-surface);
    color: transparent;
  }
  [data-pick='one'][data-look='rows'] .face .mark {
    border-radius: 50%;
  }
  [data-look='rows'] :checked + .face .mark {
    border-color: var(--_color-accent);
    background: var(--_color-accent);
    color: var(--_color-on-accent);
  }
  [data-look='rows'] :checked + .face .word {
    font-weight: var(--_font-weight-bold);
  }
  [data-look='rows'] .mark .icon {
    inline-size: 1em;
    block-size: 1em;
    stroke-width: 3;
  }
  [data-look='rows'] .count {
    margin-inline-start: auto;
  }
  @media (forced-colors: active) {
    [data-look='rows'] .choice .face {
      border: 0;
    }
    [data-look='rows'] .choice input:checked + .face {
      outline: none;
    }
    [data-look='rows'] .mark {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Canvas;
    }
    [data-look='rows'] :checked + .face .mark {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
