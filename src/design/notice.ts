import { css, html, nothing, type TemplateResult } from 'lit';
import { icon } from './icon.ts';
import { infoIcon, successIcon } from './control-icons.ts';
import { errorIcon, warningIcon } from './icons.ts';
import { tagStyles, type Tone } from './tag.ts';

/** A calm message in its place. */
export interface NoticeOptions {
  tone: Tone;
  title?: string;
  body: unknown;
  /** Buttons or links under it. */
  actions?: unknown;
}

const tones = { info: infoIcon, success: successIcon, warning: warningIcon, error: errorIcon } as const;

/**
 * A message with its pictogram. It is no live region: the widget owns one `role="status"`.
 *
 * Use it in its place, for what somebody must know to go on: what changed, what went well, what does not work and what does.
 * What is wrong with one field stands at that field.
 */
export const notice = (o: NoticeOptions): TemplateResult =>
  html`<div class="notice" data-tone=${o.tone}>
    ${icon(tones[o.tone])}
    <div class="stack">
      ${o.title ? html`<p class="label">${o.title}</p>` : nothing}
      <div>${o.body}</div>
      ${o.actions ? html`<div class="row">${o.actions}</div>` : nothing}
    </div>
  </div>`;

/** Notices. */
export const noticeStyles = [
  tagStyles,
  css`
    [data-tone='info'] {
      --_tone: var(--_color-accent-strong);
      --_tone-soft: var(--_color-accent-soft);
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
    @media (forced-colors: active) {
      .notice {
        border: var(--_border-width) solid;
        border-inline-start-width: 0.25em;
      }
    }
  `,
];
