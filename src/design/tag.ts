import { css, html, nothing, type TemplateResult } from 'lit';
import { icon, type Icon } from './icon.ts';

/** What a notice or tag is about; never told by colour alone: the words say it too. */
export type Tone = 'info' | 'success' | 'warning' | 'error';

/**
 * A short fact in a word or two ("Gratis", "Gaat niet door"); without a tone it is neutral.
 *
 * Use it for at most three facts of a card that people look for. It is not pressed: what is pressed is a `choices` chip.
 */
export const tag = (label: string, tone?: Tone, drawing?: Icon): TemplateResult =>
  html`<span class="tag" data-tone=${tone ?? nothing}
    >${drawing ? icon(drawing) : nothing}<span>${label}</span></span
  >`;

/** Tags, and the tones of tags and notices. */
export const tagStyles = css`
  .notice,
  .tag {
    --_tone: var(--_color-text);
    --_tone-soft: var(--_color-soft);
  }
  [data-tone='success'] {
    --_tone: var(--_color-success);
    --_tone-soft: var(--_color-success-soft);
  }
  [data-tone='warning'] {
    --_tone: var(--_color-warning);
    --_tone-soft: var(--_color-warning-soft);
  }
  [data-tone='error'] {
    --_tone: var(--_color-error);
    --_tone-soft: var(--_color-error-soft);
  }
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    max-inline-size: 100%;
    padding: 0.125em 0.625em;
    border: var(--_border-width) solid transparent;
    border-radius: var(--_radius-s);
    background: var(--_tone-soft);
    color: var(--_tone);
    font-size: var(--_font-size-s);
    font-weight: var(--_font-weight-bold);
  }
  [data-plain] .tag {
    font-size: 1em;
  }
  @media (forced-colors: active) {
    .tag {
      border-color: currentcolor;
    }
  }
`;
