import { html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { buttonStyles } from '../../design/button.ts';
import { cardStyles, heading } from '../../design/card.ts';
import { choiceFieldStyles } from '../../design/choice-field.ts';
import { rowStyles } from '../../design/choice-rows.ts';
import { choiceStyles } from '../../design/choice.ts';
import { guardContrast } from '../../design/contrast.ts';
import { disclosureStyles } from '../../design/disclosure.ts';
import { samenElement } from '../../design/element.ts';
import { fieldStyles } from '../../design/field.ts';
import { layout } from '../../design/layout.ts';
import { noticeStyles } from '../../design/notice.ts';
import { textAreaStyles } from '../../design/text-area.ts';
import { tokens } from '../../design/tokens.ts';
import type { FeedInfo } from '../../engine/engine.ts';
import type { FeedContent } from '../../feed/parse.ts';
import { builderWords, loadBuilderMessages } from '../../text/builder-messages.ts';
import { addressParams, addressWith, type UrlMode } from '../shared/address.ts';
import { feedAddress } from '../shared/feed-address.ts';
import { FeedController } from '../shared/feed-controller.ts';
import { localeOf } from '../shared/preferences.ts';
import { readingOf } from '../shared/reading.model.ts';
import type { AttributeName } from '../shared/widget-table.model.ts';
import { WordsController } from '../shared/words-controller.ts';
import { builderStyles } from './builder.styles.ts';
import { BuilderDesk } from './builder-desk.ts';
import { BuilderFeed } from './builder-feed.ts';
import type { BuilderView } from './builder-view.ts';
import { checkView } from './check-view.ts';
import { noChoices } from './choices.model.ts';
import { readChoices, writeChoices, type BuilderState } from './choices-address.model.ts';
import { lookView } from './look-view.ts';
import { noFeedNotice } from './no-feed-view.ts';
import type { ScopeOption } from './page-source.model.ts';
import { PreviewFit } from './preview-fit.ts';
import { previewView } from './preview-view.ts';
import { scopeView } from './scope-view.ts';
import { snippetWords, type NameOf } from './scope-words.model.ts';
import { takeView } from './take-view.ts';
import { whatView } from './what-view.ts';

type WordsOfView = Pick<BuilderView, 'words' | 'reading' | 'nameOf'>;

/**
 * Helps an editor put a widget on a page: choose, look, copy, and check the page afterwards. Not for visitors, and it changes nothing on any page by itself.
 *
 * @tag samen-builder
 * @slot - What remains when the builder cannot be shown: a link to the documentation
 * @csspart heading - The heading of the builder
 * @cssprop --samen-color-accent - Links, buttons and what is chosen
 * @cssprop --samen-color-text - Text
 * @cssprop --samen-color-background - The ground
 * @cssprop --samen-font-family - Type
 * @fires {SamenFeedLoadEvent} samen-feed-load - The feed is there, fresh or old
 * @fires {SamenFeedErrorEvent} samen-feed-error - The feed cannot be had; nothing is counted then
 */
@samenElement
export class SamenBuilder extends LitElement {
  static readonly tag = 'samen-builder';
  static readonly uses = [];
  static override styles = [
    tokens, layout, cardStyles, buttonStyles, fieldStyles, choiceStyles, rowStyles, choiceFieldStyles, textAreaStyles,
    disclosureStyles, noticeStyles, builderStyles,
  ]; // prettier-ignore

  /** Address of the feed that the widgets will show, relative to the page or absolute. */
  @property() src = '';
  /** Feed content that is already here, instead of `src`: for counting alone. */
  @property({ attribute: false }) feed?: FeedContent;
  /** Address of the folder with the published scripts (`dist/embed/`). */
  @property() files = './';
  /** Address of the published page for a frame. */
  @property() frame = './frame.html';
  /** Hashes of the scripts, as `files` of `dist/integrity.json` has them; an attribute holds them as JSON. They go into what is copied. */
  @property({ type: Object }) integrity?: Readonly<Record<string, string>>;
  /** The language of the words; default that of the page, else Dutch. */
  @property() override lang = '';
  /** Level of the builder's heading, 1–5. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 1;
  /** Where the choices are kept, so that a colleague can open them: `query`, `hash` or `none`. */
  @property({ attribute: 'url-state' }) urlState: UrlMode = 'query';
  /** Now, in ms since the epoch; for tests and stories. */
  @property({ attribute: false }) clock: () => number = Date.now;

  @state() private state: BuilderState = { choices: noChoices, template: 'full' };

  readonly #feed = new FeedController(this);
  readonly #asked = new BuilderFeed(this, this.#feed, () => this.state.choices);
  readonly #words = new WordsController(
    this,
    () => ({ locale: localeOf(this), plain: false }),
    loadBuilderMessages,
  );
  /** What visitors read in what is copied: in the language of the widget. */
  readonly #copied = new WordsController(
    this,
    () => ({ locale: this.state.choices.attributes.lang ?? localeOf(this), plain: false }),
    loadBuilderMessages,
  );
  readonly #desk = new BuilderDesk(this);

  constructor() {
    super();
    new PreviewFit(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#onAddress();
    addEventListener('popstate', this.#onAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#onAddress);
  }

  protected override firstUpdated(): void {
    guardContrast(this);
  }

  protected override render(): TemplateResult {
    const view = this.#view();
    const { messages } = this.#words;
    const { words } = view;
    const part = (id: string, step: number, title: string, content: TemplateResult): TemplateResult =>
      html`<section class="stack part" data-gap="m" aria-labelledby=${id}>
        ${heading(
          view.headingLevel,
          html`<span id=${id}><span class="step" aria-hidden="true">${step}</span>${title}</span>`,
          'section',
        )}
        ${content}
      </section>`;
    return html`<div class="root" lang=${messages.lang} dir=${messages.dir}>
        <div class="stack" data-gap="l">
          <div class="stack">
            ${heading(this.headingLevel, html`<span part="heading">${words.heading}</span>`, 'title')}
            <p class="intro">${words.intro}</p>
            ${noFeedNotice(view)}
          </div>
          <div class="bench">
            <div class="stack" data-gap="l">
              ${part('part-what', 1, words.what.title, whatView(view))}
              ${part('part-scope', 2, words.scope.title, scopeView(view))}
              ${part('part-look', 3, words.look.title, lookView(view))}
            </div>
            <section class="stack shown" data-gap="m" aria-labelledby="part-preview">
              ${heading(view.headingLevel, html`<span id="part-preview">${words.preview.title}</span>`, 'section')}
              ${previewView(view, this.#desk.preview)}
            </section>
          </div>
          ${part('part-take', 4, words.take.title, takeView(view, this.#desk.take(words)))}
          ${part('part-check', 5, words.check.title, checkView(view, this.#desk.check(view)))}
        </div>
      </div>
      <slot hidden></slot>`;
  }

  #view(): BuilderView {
    const { status, now } = this.#feed;
    const info = status.phase === 'ready' ? status.feed : undefined;
    const { words, reading, nameOf } = this.#wordsOf(this.#words, info, now);
    const copied = this.#wordsOf(this.#copied, info, now);
    const whole = (address: string): string => feedAddress(address) ?? document.baseURI;
    return {
      state: this.state,
      words,
      info,
      reading,
      feed: this.#asked,
      headingLevel: this.headingLevel + 1,
      publication: {
        src: feedAddress(this.src) ?? this.src,
        files: whole(this.files.replace(/\/?$/, '/')),
        frame: whole(this.frame),
        ...(this.integrity && { integrity: this.integrity }),
      },
      nameOf,
      isFeedLost: status.phase === 'failed',
      snippet: snippetWords(this.state.choices, copied.nameOf, copied.words),
      change: this.#change,
      ...this.#desk.drafts(this.state),
    };
  }

  /** In one language: the words, and how the feed and its names are read. */
  #wordsOf({ messages, phrases }: WordsController, info: FeedInfo | undefined, now: string): WordsOfView {
    const words = builderWords(messages);
    const reading = info && readingOf(info, { now, messages, phrases, plain: false });
    const optionsOf = (name: string): readonly ScopeOption[] =>
      this.#asked.options(name as AttributeName, info, reading, words);
    const nameOf: NameOf = (name, id) => optionsOf(name).find(({ value }) => value === id)?.label ?? id;
    return { words, reading, nameOf };
  }

  #change = (next: BuilderState): void => {
    this.#desk.onChoices(this.state, next);
    this.state = next;
    const href = addressWith(this.urlState, writeChoices(addressParams(this.urlState), next));
    try {
      if (href !== null) history.replaceState(history.state, '', href);
    } catch {
      // SecurityError in a sandboxed frame or after too many calls: the builder works on without an address.
    }
  };

  #onAddress = (): void => {
    if (this.urlState === 'none') return;
    const next = readChoices(addressParams(this.urlState));
    this.#desk.onChoices(this.state, next);
    this.#desk.clear();
    this.state = next;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-builder': SamenBuilder;
  }
}
