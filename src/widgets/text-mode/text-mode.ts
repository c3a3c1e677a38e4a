import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { samenElement } from '../../design/element.ts';
import { frameStyles } from '../../design/frame.ts';
import { tokens } from '../../design/tokens.ts';
import type { TextModeSwitch } from './text-mode-switch.ts';

/** As wide as its word, on the ground of the page. */
const styles = css`
  :host {
    display: inline-block;
  }
  .root {
    background: none;
  }
`;

/**
 * The switch "Makkelijk lezen": easy reading in every widget of the page, wherever it stands. Not for a language other than
 * Dutch, and not for text of the page outside the widgets.
 *
 * @tag samen-text-mode
 * @slot - Shown as it is: what the page wants beside the switch
 * @cssprop --samen-color-accent - The switch when it is on
 * @fires {SamenTextModeChangeEvent} samen-text-mode-change - The visitor switched easy reading on or off
 */
@samenElement
export class SamenTextMode extends LitElement {
  static readonly tag = 'samen-text-mode';
  static readonly uses = [];
  static override styles = [tokens, frameStyles, styles];

  /** The language of the word on the switch; default that of the page, else Dutch. */
  @property() override lang = '';
  /** Easy reading is on when the page opens. */
  @property({ type: Boolean }) plain = false;
  /** Keeps the visitor's choice in this browser (`localStorage`, key `samenspel.plain`): say so in the privacy statement. */
  @property({ type: Boolean }) remember = false;

  #switch?: TextModeSwitch;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#open();
  }

  protected override render(): TemplateResult {
    return html`${this.#switch?.render()}<slot></slot>`;
  }

  /** A lost chunk costs the switch: the widgets stay as they are. */
  async #open(): Promise<void> {
    if (this.#switch) return;
    const part = await import('./text-mode-switch.ts').catch(() => undefined);
    if (part) this.#switch ??= new part.TextModeSwitch(this);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-text-mode': SamenTextMode;
  }
}
