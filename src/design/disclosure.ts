import { css, html, nothing, type TemplateResult } from 'lit';
import { controlTokens } from './control-tokens.ts';
import { icon } from './icon.ts';
import { downIcon } from './control-icons.ts';

/** Something that opens in its place. */
export interface DisclosureOptions {
  summary: string | TemplateResult;
  /** A short word or number behind the summary, such as how many filters are on. */
  badge?: string;
  open?: boolean;
  /** The native `toggle`; `target` is the `details`, with its `open`. */
  onToggle?: (event: Event) => void;
  content: unknown;
}

/**
 * A native `details`.
 *
 * Use it for what few people need, or for groups of a long list of filters. Not for what everyone must read.
 */
export const disclosure = (o: DisclosureOptions): TemplateResult =>
  html`<details class="disclosure" ?open=${o.open} @toggle=${o.onToggle ?? nothing}>
    <summary>
      <span>${o.summary}</span
      >${o.badge ? html`<span class="badge">${o.badge}</span>` : nothing}${icon(downIcon)}
    </summary>
    <div class="inside">${o.content}</div>
  </details>`;

/** Disclosures, divided by lines; the arrow stands beside the word, and at the end of the line in a `.panel`. */
export const disclosureStyles = [
  controlTokens,
  css`
    .disclosure > summary {
      display: flex;
      align-items: center;
      gap: var(--_space-s);
      min-block-size: var(--_size-target);
      padding-block: var(--_space-xs);
      border-radius: var(--_radius-s);
      font-weight: var(--_font-weight-bold);
      cursor: pointer;
      list-style: none;
    }
    .disclosure > summary::-webkit-details-marker {
      display: none;
    }
    .disclosure > summary:hover {
      color: var(--_color-link-hover);
    }
    .panel > .disclosure > summary .icon {
      margin-inline-start: auto;
    }
    .disclosure[open] > summary .icon {
      rotate: 180deg;
    }
    .disclosure > .inside {
      padding-block: var(--_space-xs) var(--_space-m);
    }
    .disclosure + .disclosure {
      border-block-start: var(--_border-width) solid var(--_color-border);
    }
    .badge {
      min-inline-size: 1.75em;
      padding-inline: var(--_space-s);
      border-radius: var(--_radius-round);
      background: var(--_color-accent);
      color: var(--_color-on-accent);
      text-align: center;
    }
    @media (prefers-reduced-motion: no-preference) {
      .disclosure > summary .icon {
        transition: rotate 0.15s;
      }
    }
    @media (forced-colors: active) {
      /* Chromium gives a summary the colour of links. */
      .disclosure > summary,
      .badge {
        color: CanvasText;
      }
      .badge {
        border: var(--_border-width) solid;
      }
    }
  `,
];
