import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { heading } from '../../design/card.ts';
import { samenElement } from '../../design/element.ts';
import { frameStyles } from '../../design/frame.ts';
import { layout } from '../../design/layout.ts';
import { tokens } from '../../design/tokens.ts';
import type { FeedContent } from '../../feed/parse.ts';
import type { RoomRequestReceipt } from '../../feed/room-request.ts';
import type { SubmitOptions } from '../../feed/submit.ts';
import { roomStartWords } from '../../text/room-start-messages.ts';
import { FeedController } from '../shared/feed-controller.ts';
import { isModeOn, localeOf, preferencesContext } from '../shared/preferences.ts';
import { WordsController } from '../shared/words-controller.ts';
import type { RoomForm } from './room-form.ts';

/**
 * Asks for a room for a group, in a question at a time: which rooms fit and why, and an answer by a person. Not for booking: nobody gets a room by sending this.
 *
 * @tag samen-room-request
 * @attr {string} form-href - On a kiosk: the public page with this form, for a code that takes the answers to the visitor's own telephone
 * @slot - The link or links that remain when the form cannot be shown: always fill it
 * @csspart heading - The heading of the widget
 * @cssprop --samen-color-accent - Links, buttons and what is chosen
 * @cssprop --samen-color-on-accent - Text on the accent colour
 * @cssprop --samen-color-text - Text
 * @cssprop --samen-color-background - The ground of the widget
 * @cssprop --samen-color-surface - The ground of fields
 * @cssprop --samen-color-border - Lines that only divide
 * @cssprop --samen-color-line - Borders of controls
 * @cssprop --samen-color-error - What is wrong
 * @cssprop --samen-font-family - Type
 * @cssprop --samen-font-size - Size of running text; never below 16 px by default
 * @cssprop --samen-radius-s - Corners of buttons and fields
 * @cssprop --samen-radius-m - Corners of rooms
 * @cssprop --samen-space-m - The middle of the steps of space
 * @fires {SamenFeedLoadEvent} samen-feed-load - The feed with the rooms is there, fresh or old
 * @fires {SamenFeedErrorEvent} samen-feed-error - The feed cannot be had; the form asks without rooms
 * @fires {SamenRequestSubmitEvent} samen-request-submit - The visitor sends the request, in whatever way; prevent it to send it yourself
 * @fires {SamenRequestSentEvent} samen-request-sent - There is a receipt
 */
@samenElement
export class SamenRoomRequest extends LitElement {
  static readonly tag = 'samen-room-request';
  static readonly uses = [];
  static override styles = [tokens, layout, frameStyles];

  /** Address of the feed with the rooms, relative to the page or absolute. Without one the form asks without rooms. */
  @property() src = '';
  /** Feed content that is already here, instead of `src`. */
  @property({ attribute: false }) feed?: FeedContent;
  /** Where the request is sent, as JSON by POST. Without one it leaves by mail, on paper or by copying. */
  @property() endpoint = '';
  /** The address for requests by mail; default that of the keeper of the room, else of the district. */
  @property() mailto = '';
  /** `steps`: one question at a time; `page`: all of them on one page. */
  @property() variant: 'steps' | 'page' = 'steps';
  /** `memory`: what was typed lives as long as the page; `session`: as long as the tab, over a reload. Never on a kiosk. */
  @property() draft: 'memory' | 'session' = 'memory';
  /** Only these rooms, or the rooms in these buildings: ids of the feed, space-separated. */
  @property() rooms = '';
  /** Who reads the answers and how long they are kept, in a sentence or two; shown before sending. */
  @property() privacy = '';
  /** The page that says more about that. */
  @property({ attribute: 'privacy-href' }) privacyHref = '';
  /** The language of the words; default that of the page, else Dutch. */
  @property() override lang = '';
  /** Easy reading; overrides the preference shared by the page. The empty text is on: Vue gives it for a bare `plain`. */
  @property({ type: Boolean }) plain?: boolean | '';
  /** For a public screen: larger targets, nothing that leads out of the page, nothing kept. The empty text is on. */
  @property({ type: Boolean }) kiosk?: boolean | '';
  /** Level of the widget's heading, 1–6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Tells two forms on one page apart, in the history and in the draft. */
  @property({ attribute: 'url-key' }) urlKey = '';
  /** Now, in ms since the epoch; for tests and stories. */
  @property({ attribute: false }) clock: () => number = Date.now;
  /** How the request is sent: waiting times and the like; for tests and stories. */
  @property({ attribute: false }) submitOptions: SubmitOptions = {};

  #form?: RoomForm;
  #isLost = false;

  readonly #feed = new FeedController(this);
  readonly #preferences = new ContextConsumer(this, { context: preferencesContext, subscribe: true });
  readonly #words = new WordsController(
    this,
    () => ({ locale: this.#locale, plain: this.#isPlain }),
    async (locale) => (await import('../../text/room-messages.ts')).loadRoomMessages(locale),
  );

  /** Empties the form: nothing that was typed is left, on the screen or in this browser. */
  clear(): void {
    this.#form?.clear();
  }

  /** For a host that prevented `samen-request-submit` and sent the request itself: shows that it has arrived. */
  takeReceipt(receipt: RoomRequestReceipt): void {
    this.#form?.takeReceipt(receipt);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#open();
  }

  protected override render(): TemplateResult {
    const { messages } = this.#words;
    const own = roomStartWords(messages.lang);
    const form = this.#form;
    return html`<div
        class="root"
        lang=${messages.lang}
        dir=${messages.dir}
        ?data-plain=${this.#isPlain}
        ?data-kiosk=${this.#isKiosk}
        aria-busy=${form || this.#isLost ? nothing : 'true'}
      >
        <div class="stack" data-gap="l">
          ${heading(this.headingLevel, html`<span part="heading">${own.heading}</span>`, 'title')}
          ${form ? form.render() : html`<p role="status">${this.#isLost ? own.lost : own.loading}</p>`}
        </div>
      </div>
      <slot ?hidden=${!this.#isLost}></slot>`;
  }

  /** The form comes after its heading. A lost chunk leaves the editor's link. */
  async #open(): Promise<void> {
    if (this.#form) return;
    try {
      const { RoomForm } = await import('./room-form.ts');
      this.#form ??= new RoomForm({
        element: this,
        feed: this.#feed,
        situation: () => ({ ...this.#words, now: this.#feed.now, plain: this.#isPlain }),
        isKiosk: () => this.#isKiosk,
      });
      this.#isLost = false;
    } catch {
      this.#isLost = true;
    }
    this.requestUpdate();
    // A lost chunk costs what a page's bad colours cost.
    const contrast = await import('../../design/contrast.ts').catch(() => undefined);
    await this.updateComplete;
    contrast?.guardContrast(this);
  }

  get #isPlain(): boolean {
    return isModeOn(this.plain, this.#preferences.value?.plain);
  }
  get #isKiosk(): boolean {
    return isModeOn(this.kiosk, this.#preferences.value?.kiosk);
  }
  get #locale(): string {
    return localeOf(this, this.#preferences.value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-room-request': SamenRoomRequest;
  }
}
