import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { button, buttonStyles } from '../../design/button.ts';
import { cardStyles } from '../../design/card.ts';
import { choiceStyles } from '../../design/choice.ts';
import { backIcon } from '../../design/control-icons.ts';
import { dialog, dialogStyles } from '../../design/dialog.ts';
import { samenElement } from '../../design/element.ts';
import { icon } from '../../design/icon.ts';
import { beginAgainIcon, languageIcon } from '../../design/kiosk-icons.ts';
import { layout } from '../../design/layout.ts';
import { moreContrastStyles } from '../../design/more-contrast.ts';
import { progressStyles } from '../../design/progress.ts';
import { tileButtonStyles } from '../../design/tile-button.ts';
import { tileStyles } from '../../design/tile.ts';
import { tokens } from '../../design/tokens.ts';
import type { FeedContent } from '../../feed/parse.ts';
import { keyboardWords, withKeyboardWords } from '../../text/keyboard-messages.ts';
import { kioskWords, loadKioskMessages } from '../../text/kiosk-messages.ts';
import type { KioskMessages } from '../../text/messages.ts';
import { localeOf } from '../shared/preferences.ts';
import { readAloud } from '../shared/read-aloud.ts';
import { takesStepBack } from '../shared/step-back.ts';
import type { WidgetName } from '../shared/widget-table.model.ts';
import { WordsController } from '../shared/words-controller.ts';
import { idleWarning } from './idle-warning.ts';
import { kioskStyles } from './kiosk.styles.ts';
import { NoWayOut } from './no-way-out.ts';
import { onlyFirstPress } from './only-first-press.ts';
import { OnScreenKeyboard } from './on-screen-keyboard.ts';
import { openWidget } from './open-widget.ts';
import { hasOwnPage } from './own-page.ts';
import type { Rest } from './rest.ts';
import { aidsView, keepAboveFoot, pictograms, startScreen, type AidsOptions } from './start-screen.ts';
import { IDLE, tilesOf, type Aids } from './visit.model.ts';
import { Visits } from './visits.ts';

/**
 * A public screen that fills its page: the widgets behind large tiles, a way back that is always in the same place, and nothing left
 * of a visitor when the next one comes. Not for a page of a site: it stops every link and key that leads out.
 *
 * @tag samen-kiosk
 * @slot - What remains when the screen cannot start: where else one can ask
 * @slot brand - The name or logo of the place, above the start screen
 * @csspart heading - What is open, above its widget
 * @cssprop --samen-color-accent - Pictograms, buttons and what is chosen
 * @cssprop --samen-color-text - Text
 * @cssprop --samen-color-background - The ground
 * @cssprop --samen-font-family - Type
 * @cssprop --samen-font-size-plain - Size of the text before a visitor makes it larger; never below 20 px by default
 * @fires {SamenVisitEndEvent} samen-visit-end - A visit has ended and everything of it is wiped
 */
@samenElement
export class SamenKiosk extends LitElement {
  static readonly tag = 'samen-kiosk';
  static readonly uses = [];
  static override styles = [
    tokens, layout, cardStyles, buttonStyles, choiceStyles, tileStyles, tileButtonStyles, dialogStyles, progressStyles, moreContrastStyles,
    kioskStyles,
  ]; // prettier-ignore

  /** Address of the feed, relative to the page or absolute. */
  @property() src = '';
  /** Feed content that is already here, instead of `src`. */
  @property({ attribute: false }) feed?: FeedContent;
  /** The widgets on the start screen, in this order: `activity-finder vacancy-list room-request directory help-list`, space-separated; default all, `room-request` with `endpoint` or `form-href` alone. */
  @property() tiles = '';
  /** Where a request for a room is sent, as JSON by POST. */
  @property() endpoint = '';
  /** Who reads the answers of such a request and how long they are kept. */
  @property() privacy = '';
  /** The public page of an activity, with `{id}` in it: goes into the code that a visitor takes along. */
  @property({ attribute: 'activity-href' }) activityHref = '';
  /** The same of a vacancy. */
  @property({ attribute: 'vacancy-href' }) vacancyHref = '';
  /** The same of an organisation. */
  @property({ attribute: 'organization-href' }) organizationHref = '';
  /** The same of a message between neighbours. */
  @property({ attribute: 'help-href' }) helpHref = '';
  /** The public page with the form for a room, for who goes on at their own telephone. */
  @property({ attribute: 'form-href' }) formHref = '';
  /** The language of the words at the beginning of a visit; default that of the page, else Dutch. */
  @property() override lang = '';
  /** Every visit begins with easy reading. */
  @property({ type: Boolean }) plain = false;
  /** Without a sign of life for so many seconds, somebody is asked for. */
  @property({ type: Number, attribute: 'idle-seconds' }) idleSeconds = IDLE;
  /** So many seconds the question waits; never below 20. */
  @property({ type: Number, attribute: 'countdown-seconds' }) countdownSeconds = 30;
  /** Who touches a field gets keys on the screen; not for a screen with a keyboard of its own. */
  @property({ type: Boolean }) keyboard = false;
  /** When the place is open, as `ma-vr 9:00-18:00; za 10:00-17:00`: outside it the screen says when it is again. Default always. */
  @property({ attribute: 'opening-hours' }) openingHours = '';
  /** An opened item can be printed. */
  @property({ type: Boolean }) print = false;
  /** Now, in ms since the epoch; for tests and stories. */
  @property({ attribute: false }) clock: () => number = Date.now;
  /** ms that go on whatever happens to the clock; for tests. */
  @property({ attribute: false }) stopwatch: () => number = () => performance.now();

  @state() private isAidsOpen = false;
  @state() private rest?: Rest | undefined;

  readonly #words = new WordsController(
    this,
    () => ({ locale: this.#visits.now.locale ?? localeOf(this), plain: false }),
    async (locale) => withKeyboardWords(await loadKioskMessages(locale)),
  );
  readonly #keys = new OnScreenKeyboard(
    this,
    () => keyboardWords(this.#words.messages),
    () => this.keyboard,
  );
  readonly #visits = new Visits(this, () => {
    this.isAidsOpen = false;
    return this.#show('#start');
  });
  readonly #aloud = readAloud(this);

  constructor() {
    super();
    new NoWayOut(this);
    onlyFirstPress(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.toggleAttribute('data-page', hasOwnPage(this));
  }

  /** Is nobody there, as far as is known? Then the page may be loaded again. */
  get isIdle(): boolean {
    return this.#visits.isIdle;
  }

  /** How the screen is read now: as this visitor wants it, else as the page has it. */
  get aids(): Aids {
    const { now } = this.#visits;
    return { ...now, locale: this.#words.messages.lang, plain: now.plain ?? this.plain };
  }

  /** Ends the visit, as “Begin opnieuw” does. */
  endVisit(): void {
    this.#visits.end('visitor');
  }

  /** What comes later costs only itself when it is lost: under a theme that nobody can read, and outside opening hours. */
  protected override firstUpdated(): void {
    const lost = (): undefined => undefined;
    void import('../../design/contrast.ts').then(({ guardContrast }) => guardContrast(this), lost);
    void import('./attribute-notes.ts').then(({ noteAttributes }) => noteAttributes(this), lost);
    if (!this.openingHours) return;
    void import('./rest.ts').then(async ({ restOf }) => {
      this.rest = await restOf(this, localeOf(this));
    }, lost);
  }

  protected override render(): TemplateResult {
    const { messages } = this.#words;
    const words = kioskWords(messages);
    const { now, idle } = this.#visits;
    const { aids } = this;
    const rest = now.widget ? undefined : this.rest?.render(messages.lang);
    const shown: AidsOptions = { words, aids, change: (choice) => this.#visits.change(choice) };
    return html`<div
        class="root screen"
        role=${this.closest('main') ? nothing : 'main'}
        lang=${messages.lang}
        dir=${messages.dir}
        data-kiosk
        data-size=${aids.size}
        ?data-plain=${aids.plain}
        ?data-contrast=${aids.contrast || rest}
      >
        <div class="content">
          <div class="brand" ?data-open=${now.widget}><slot name="brand"></slot></div>
          ${keyed(
            now.opened,
            now.widget
              ? this.#renderOpen(now.widget, words)
              : (rest ??
                  startScreen({
                    ...shown,
                    tiles: this.#tiles,
                    open: this.#open,
                    aloud: messages.lang === 'nl' ? this.#aloud.render() : nothing,
                  })),
          )}
        </div>
        ${this.#keys.render()}
        <div class="bar" role="group" aria-label=${words.bar} ?hidden=${!now.widget}>
          ${button({ label: words.back, icon: backIcon, onClick: this.#onBack })}
          ${button({ label: words.beginAgain, icon: beginAgainIcon, onClick: () => this.endVisit() })}
          ${button({
            label: words.aids,
            icon: languageIcon,
            opensDialog: true,
            onClick: () => (this.isAidsOpen = true),
          })}
        </div>
        ${dialog({
          id: 'aids',
          open: this.isAidsOpen,
          title: words.aids,
          closeLabel: words.close,
          lightDismiss: true,
          onClose: () => (this.isAidsOpen = false),
          content: this.isAidsOpen ? aidsView(shown) : nothing,
        })}
        ${idleWarning({
          words,
          left: idle.left,
          countdown: idle.countdown,
          onGoOn: idle.goOn,
          onBeginAgain: () => this.endVisit(),
        })}
      </div>
      <slot hidden></slot>`;
  }

  get #tiles(): readonly WidgetName[] {
    return tilesOf(this.tiles, Boolean(this.endpoint || this.formHref));
  }

  #renderOpen(widget: WidgetName, words: KioskMessages): TemplateResult {
    return html`<div class="open">
      <p class="where" part="heading">
        ${icon(pictograms[widget])}<span id="where" tabindex="-1">${words.tiles[widget].label}</span>
      </p>
      ${openWidget(widget, this, words.lost)}
    </div>`;
  }

  /** Another screen begins at its top, with the focus there. */
  async #show(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('.content')?.scrollTo(0, 0);
    const place = this.renderRoot.querySelector<HTMLElement>(selector);
    place?.focus({ preventScroll: true });
    if (place?.matches('.choice')) keepAboveFoot(place);
  }

  /** A widget, or the start screen, with the focus on the tile that one comes from. */
  #open = (widget: WidgetName | undefined): void => {
    const { now } = this.#visits;
    const tile = this.#tiles.findIndex((one) => one === now.widget) + 1;
    this.#visits.change({ widget, opened: now.opened + 1 });
    void this.#show(widget ? '#where' : `button.choice:nth-of-type(${tile})`);
  };

  /** A widget that is inside something takes the step itself; else it was opened from the start screen. */
  #onBack = (): void => {
    const widget = this.renderRoot.querySelector('.open > :last-child');
    if (!widget || !takesStepBack(widget)) this.#open(undefined);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-kiosk': SamenKiosk;
  }
}
