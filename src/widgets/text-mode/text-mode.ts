import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { samenElement } from '../../design/element.ts';
import { frameStyles } from '../../design/frame.ts';
import { tokens } from '../../design/tokens.ts';
import type { TextModeSwitch } from './text-mode-switch.ts';

/** On the ground of the page. */
const styles = css`
  .root {
    background: none;
  }
`;

/**
 * The switch "Makkelijk lezen": easy reading in every widget of the page, wherever it stands, and in an article that stands
 * in it. Not for a language other than Dutch, and not for other text of the page.
 *
 * @tag samen-text-mode
 * @slot - An article of the page: in easy reading a copy of it is shown, with aids; what cannot be copied is shown as it is
 * @cssprop --samen-color-accent - The switch when it is on
 * @fires {SamenTextModeChangeEvent} samen-text-mode-change - The visitor switched easy reading on or off
 */
@samenElement
export class SamenTextMode extends LitElement {
  static readonly tag = 'samen-text-mode';
  static readonly uses = [];
  /** A part of an article that cannot be copied keeps its place in the copy, and the nodes of the page carry no mark of it. */
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };
  static override styles = [tokens, frameStyles, styles];

  /** The language of the word on the switch; default that of the page, else Dutch. */
  @property() override lang = '';
  /** Easy reading is on when the page opens. */
  @property({ type: Boolean }) plain = false;
  /** Keeps the visitor's choice in this browser (`localStorage`, key `samenspel.plain`): say so in the privacy statement. */
  @property({ type: Boolean }) remember = false;

  #switch?: TextModeSwitch;
  readonly #children = new MutationObserver(() => this.requestUpdate());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children.observe(this, { childList: true });
    void this.#open();
  }

  protected override render(): TemplateResult {
    const article = this.#switch?.article();
    return html`${this.#switch?.render()}${article}<slot ?hidden=${article}></slot>`;
  }

  protected override updated(): void {
    // Elements and texts: a comment has no place in a slot.
    const nodes = [...this.childNodes].filter(({ nodeType }) => nodeType < 4) as (Element | Text)[];
    if (!this.#switch?.give(nodes)) this.renderRoot.querySelector('slot')?.assign?.(...nodes);
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
