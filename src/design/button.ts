import { css, html, nothing, type TemplateResult } from 'lit';
import { controlTokens } from './control-tokens.ts';
import { frameStyles } from './frame.ts';
import { icon, type Icon } from './icon.ts';
import { busyIcon } from './control-icons.ts';

/** How a button looks and works; every word comes from the widget. */
export interface ButtonOptions {
  label: string;
  onClick: (event: Event) => void;
  /** One `primary` on a screen; `quiet` for what few people need. Default `secondary`. */
  kind?: 'primary' | 'secondary' | 'quiet';
  icon?: Icon;
  /** Working: it keeps its place and focus, says so to screen readers and does nothing when pressed. */
  busy?: boolean;
  type?: 'button' | 'submit';
  /** For a button that opens something: is it open? */
  expanded?: boolean;
  /** The id, in the same shadow root, of what it opens. */
  controls?: string;
  /** It opens a dialog. */
  opensDialog?: boolean;
  /** For an on/off button: is it on? */
  pressed?: boolean;
  /** As wide as its place ("meer tonen"). */
  wide?: boolean;
}

const stop = (event: Event): void => event.preventDefault();

/**
 * A native button. A link may look like one: `<a class="button" data-kind="primary">`.
 *
 * Use it for what somebody does here: send, show more, open. What leads to another page is a link, also where it looks like
 * this.
 */
export const button = (o: ButtonOptions): TemplateResult =>
  html`<button
    class="button"
    type=${o.type ?? 'button'}
    data-kind=${o.kind ?? 'secondary'}
    ?data-wide=${o.wide}
    aria-disabled=${o.busy || nothing}
    aria-expanded=${o.expanded ?? nothing}
    aria-controls=${o.controls ?? nothing}
    aria-haspopup=${o.opensDialog ? 'dialog' : nothing}
    aria-pressed=${o.pressed ?? nothing}
    @click=${o.busy ? stop : o.onClick}
  >
    ${o.busy ? icon(busyIcon) : o.icon ? icon(o.icon) : nothing}<span>${o.label}</span>
  </button>`;

/** Buttons, and links that look like one. */
export const buttonStyles = [
  frameStyles,
  controlTokens,
  css`
    .button {
      border-color: var(--_color-action-line);
      border-radius: var(--_radius-button);
      background: var(--_color-action-ground);
      color: var(--_color-action);
      font-weight: var(--_font-weight-button);
      text-align: start;
      text-decoration: none;
      cursor: pointer;
    }
    .button:hover {
      border-color: var(--_color-action);
      background: var(--_color-action-hover-ground);
      color: var(--_color-action-hover);
    }
    .button[data-kind='primary'] {
      border-color: var(--_color-accent);
      background: var(--_color-accent);
      color: var(--_color-on-accent);
    }
    .button[data-kind='primary']:hover {
      border-color: var(--_color-accent-strong);
      background: var(--_color-accent-strong);
      color: var(--_color-on-accent);
    }
    .button[data-kind='quiet'] {
      padding-inline: var(--_space-xs);
      border-color: transparent;
      background: none;
      color: var(--_color-link);
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .button[aria-pressed='true'] {
      border-color: var(--_color-action-hover);
      background: var(--_color-action-hover-ground);
      color: var(--_color-action-hover);
      box-shadow: inset 0 0 0 var(--_border-width) currentcolor;
    }
    .button[aria-disabled] {
      cursor: default;
    }
    .button[data-wide] {
      inline-size: 100%;
    }
    @media (prefers-reduced-motion: no-preference) {
      .button[aria-disabled] .icon {
        animation: turn 1.2s linear infinite;
      }
    }
    @keyframes turn {
      to {
        rotate: 1turn;
      }
    }
    @media (forced-colors: active) {
      .button[data-kind] {
        border-color: ButtonText;
      }
      .button[data-kind='quiet'] {
        padding-inline: 0.75em;
      }
      .button[aria-pressed='true'] {
        outline: var(--_border-width-strong) solid Highlight;
      }
    }
  `,
];
