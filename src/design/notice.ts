import { css, html, nothing, type TemplateResult } from 'lit';
import { icon, type Icon } from './icon.ts';
import { errorIcon, infoIcon, successIcon, warningIcon } from './icons.ts';

/** What a notice or tag is about; never told by colour alone: the words say it too. */
export type Tone = 'info' | 'success' | 'warning' | 'error';

/** A calm message in its place. */
export interface NoticeOptions {
  tone: Tone;
  title?: string;
  body: unknown;
  /** Buttons or links under it. */
  actions?: unknown;
}

const tones = { info: infoIcon, success: successIcon, warning: warningIcon, error: errorIcon } as const;

/** A message with its pictogram. It is no live region: the widget owns one `role="status"`. */
export const notice = (o: NoticeOptions): TemplateResult =>
  html`<div class="notice" data-tone=${o.tone}>
    ${icon(tones[o.tone])}
    <div class="stack">
      ${o.title ? html`<p class="label">${o.title}</p>` : nothing}
      <div>${o.body}</div>
      ${o.actions ? html`<div class="row">${o.actions}</div>` : nothing}
    </div>
  </div>`;

/** A short fact in a word or two ("Gratis", "Gaat niet door"); without a tone it is neutral. */
export const tag = (label: string, tone?: Tone, drawing?: Icon): TemplateResult =>
  html`<span class="tag" data-tone=${tone ?? nothing}
    >${drawing ? icon(drawing) : nothing}<span>${label}</span></span
  >`;

/** Notices and tags. */
export const noticeStyles = css`
  .notice,
  .tag {
    --_tone: var(--_color-text);
    --_tone-soft: var(--_color-soft);
  }
  [data-tone='info'] {
    --_tone: var(--_color-accent-strong);
    --_tone-soft: var(--_color-accent-soft);
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
  .notice {
    display: flex;
    gap: 0.75em;
    padding: var(--_space-m);
    border-inline-start: 0.25em solid var(--_tone);
    border-radius: var(--_radius-s);
    background: var(--_tone-soft);
  }
  .notice > .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
    color: var(--_tone);
  }
  .notice > .stack {
    flex: 1;
    min-inline-size: 0;
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
    .notice {
      border: var(--_border-width) solid;
      border-inline-start-width: 0.25em;
    }
    .tag {
      border-color: currentcolor;
    }
  }
`;
