import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { cardStyles, heading, skeleton } from '../../design/card.ts';
import { addStyles, samenElement } from '../../design/element.ts';
import { frameStyles } from '../../design/frame.ts';
import { icon } from '../../design/icon.ts';
import { forwardIcon } from '../../design/icons.ts';
import { layout } from '../../design/layout.ts';
import { tagStyles } from '../../design/tag.ts';
import { tokens } from '../../design/tokens.ts';
import type { EngineAnswer, FeedInfo, Found } from '../../engine/engine.ts';
import type { FeedContent } from '../../feed/parse.ts';
import { FeedController } from '../shared/feed-controller.ts';
import type { ListActions } from '../shared/list-actions.ts';
import { ListController } from '../shared/list-controller.ts';
import { preferencesContext } from '../shared/preferences.ts';
import type { UrlMode } from '../shared/address.ts';
import { WordsController } from '../shared/words-controller.ts';
import { facets, lockedScope } from './activity-facets.ts';
import type { Reading } from './activity-facts.model.ts';
import { finderView, readingOf, stateSentence, type Situation } from './activity-finder.model.ts';
import { activityFinderStyles } from './activity-finder.styles.ts';
import { chipsPlace, searchPlace } from './search-place.ts';
import { activityDays, activityResults, type ActivityListOptions } from './activity-list.ts';

/**
 * Finds activities in a feed: what can I do, when, in which district, for what price. Not for vacancies, help or rooms.
 *
 * @tag samen-activity-finder
 * @slot - The link or links that remain when the feed cannot be shown: always fill it
 * @csspart heading - The heading of the widget
 * @cssprop --samen-color-accent - Links, buttons and what is chosen
 * @cssprop --samen-color-on-accent - Text on the accent colour
 * @cssprop --samen-color-text - Text
 * @cssprop --samen-color-background - The ground of the widget
 * @cssprop --samen-color-surface - The ground of cards and fields
 * @cssprop --samen-color-border - Lines that only divide
 * @cssprop --samen-color-line - Borders of controls
 * @cssprop --samen-font-family - Type
 * @cssprop --samen-font-size - Size of running text; never below 16 px by default
 * @cssprop --samen-radius-s - Corners of buttons and fields
 * @cssprop --samen-radius-m - Corners of cards
 * @cssprop --samen-space-m - The middle of the steps of space
 * @fires {SamenFeedLoadEvent} samen-feed-load - The feed is there, fresh or old
 * @fires {SamenFeedErrorEvent} samen-feed-error - The feed cannot be had; the fallback links are shown
 * @fires {SamenFilterChangeEvent} samen-filter-change - The visitor changed a filter or the search text
 * @fires {SamenItemOpenEvent} samen-item-open - The visitor opens an activity; prevent it to show a page of your own
 */
@samenElement
export class SamenActivityFinder extends LitElement {
  static readonly tag = 'samen-activity-finder';
  static readonly uses = [];
  static override styles = [
    tokens, layout, frameStyles, cardStyles, tagStyles, activityFinderStyles,
  ]; // prettier-ignore

  /** Address of the feed, relative to the page or absolute. */
  @property() src = '';
  /** Feed content that is already here, instead of `src`. */
  @property({ attribute: false }) feed?: FeedContent;
  /** The language of the words; default that of the page, else Dutch. */
  @property() override lang = '';
  /** Easy reading; overrides the preference shared by the page. The empty text is on: Vue gives it for a bare `plain`. */
  @property({ type: Boolean }) plain?: boolean | '';
  /** For a public screen: larger targets and letters; overrides the shared preference. The empty text is on. */
  @property({ type: Boolean }) kiosk?: boolean | '';
  /** Level of the widget's heading, 1–6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Locked scope, space-separated district codes: visitors see nothing else and cannot change it. */
  @property() district = '';
  /** Locked scope: category ids. */
  @property() category = '';
  /** Locked scope: audience ids. */
  @property() audience = '';
  /** Locked scope: organiser ids. */
  @property() organizer = '';
  /** Locked scope: place ids. */
  @property() place = '';
  /** Locked scope: `free`, `low`, `pass`, `unknown`. */
  @property() cost = '';
  /** Locked scope: only activities without sign-up. */
  @property({ type: Boolean, attribute: 'walk-in' }) walkIn = false;
  /** Where the choices are kept: `query`, `hash` or `none`. */
  @property({ attribute: 'url-state' }) urlState: UrlMode = 'query';
  /** In front of each key in the address, for the second widget on a page. */
  @property({ attribute: 'url-key' }) urlKey = '';
  /** Teaser: only so many activities, without search and filters. 0 = off. */
  @property({ type: Number }) limit = 0;
  /** Teaser: the page with the whole list. */
  @property({ attribute: 'more-href' }) moreHref = '';
  /** Activities per page. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 20;
  /** `list` or `tiles`. */
  @property() view: 'list' | 'tiles' = 'list';
  /** Leaves out search and filters. */
  @property({ type: Boolean, attribute: 'without-search' }) withoutSearch = false;
  /** Now, in ms since the epoch; for tests and stories. */
  @property({ attribute: false }) clock: () => number = Date.now;

  @state() private filtersOpen = false;

  /** The kind of item in this list. */
  readonly type = 'Activity';
  /** The facets of this list and their keys in the address. */
  readonly facets = facets;
  /** All that one chooses with: on its way together with the feed. */
  #parts?: typeof import('./activity-finder.parts.ts');
  #actions?: ListActions;
  readonly #openGroups = new Set(['walk-in', 'cost']);
  readonly #feed = new FeedController(this);
  readonly #list = new ListController(this, this, this.#feed);
  readonly #preferences = new ContextConsumer(this, { context: preferencesContext, subscribe: true });
  readonly #words = new WordsController(this, () => ({ locale: this.#locale, plain: this.#isPlain }));

  /** The scope that the editor has set, by facet. */
  locked(): Record<string, string[]> {
    return lockedScope(this);
  }

  protected override render(): TemplateResult {
    const { status } = this.#feed;
    const { messages } = this.#words;
    const { answer, opened } = this.#list;
    const feed = status.phase === 'ready' && answer ? status.feed : undefined;
    const reading = feed && readingOf(feed, this.#situation);
    const detail = opened && reading && this.#renderDetail(opened, reading);
    return html`<div
      class="root"
      lang=${messages.lang}
      dir=${messages.dir}
      ?data-plain=${this.#isPlain}
      ?data-kiosk=${this.#isKiosk}
      aria-busy=${status.phase === 'failed' || feed ? nothing : 'true'}
    >
      <div class="stack" data-gap="l">
        ${
          detail ??
          html`${heading(this.headingLevel, html`<span part="heading">${messages.finder.heading}</span>`, 'title')}
          ${this.#renderState(!feed && status.phase !== 'failed')}
          ${feed && reading && answer ? this.#renderList(answer, feed, reading) : nothing}`
        }
        <p class="unseen" role="status">
          ${answer && this.#actions?.touched && !opened ? messages.finder.resultCount(answer.total) : nothing}
        </p>
      </div>
      <slot ?hidden=${feed !== undefined || (status.phase === 'loading' && !status.slow)}></slot>
    </div>`;
  }

  /** A lost chunk costs what a page's bad colours cost. */
  protected override firstUpdated(): void {
    void import('../../design/contrast.ts').then(
      ({ guardContrast }) => guardContrast(this),
      () => undefined,
    );
  }

  protected override updated(): void {
    if (!this.#list.isTeaser || this.#list.opened) void this.#loadParts();
  }

  /** A lost chunk costs the controls, never the list; the next update tries again. */
  async #loadParts(): Promise<void> {
    if (this.#parts) return;
    const parts = await import('./activity-finder.parts.ts').catch(() => undefined);
    if (!parts || this.#parts) return;
    addStyles(this, parts.partStyles);
    this.#parts = parts;
    this.#actions = new parts.ListActions(this, this.#list);
    await this.#words.addParts(parts.withPartMessages);
  }

  /** Loading, failed or old data: a calm sentence, and what can be done. */
  #renderState(waiting: boolean): unknown {
    const { status, retrying } = this.#feed;
    const sentence = stateSentence(
      status,
      this.#situation,
      (ms) => this.#feed.toLocal(ms).slice(0, 10),
      !navigator.onLine,
    );
    if (waiting)
      return html`<p>${sentence}</p>
        ${skeleton(3)}`;
    if (!sentence) return nothing;
    const { all } = this.#words;
    return this.#parts && all
      ? this.#parts.feedNotice(sentence, all, retrying, () => this.#feed.reload())
      : html`<p role="status">${sentence}</p>`;
  }

  #renderList(answer: EngineAnswer, feed: FeedInfo, reading: Reading): TemplateResult {
    const { messages } = reading;
    const { state, isTeaser } = this.#list;
    const view = finderView(answer, state, reading);
    const options: ActivityListOptions = {
      messages,
      headingLevel: this.headingLevel + 1,
      look: this.view,
      hrefOf: (id) => this.#list.hrefOf(id),
      open: this.#onOpen,
    };
    if (isTeaser) {
      const more = html`<a class="way-on" href=${this.moreHref}
        ><span>${messages.finder.viewAll}</span>${icon(forwardIcon)}</a
      >`;
      return html`${view.empty ? html`<p>${messages.state.empty}</p>` : activityDays(view, options)}
      ${this.moreHref ? html`<div>${more}</div>` : nothing}`;
    }
    const { all } = this.#words;
    const { counts } = answer;
    const controls =
      all &&
      counts &&
      this.#actions &&
      this.#parts?.finderControls({
        answer,
        counts,
        state,
        feed,
        reading: { ...reading, messages: all },
        locked: new Set(Object.keys(this.locked())),
        remaining: view.remaining,
        actions: this.#actions,
        filtersOpen: this.filtersOpen,
        toggleFilters: this.#onToggleFilters,
        openGroups: this.#openGroups,
      });
    const results = activityResults(view, options, controls ?? { chosen: chipsPlace(state) });
    if (this.withoutSearch) return results;
    return html`${controls?.search() ?? searchPlace(messages, state)}
      <div class="split">
        <section
          class="panel filters"
          id="filters"
          aria-label=${all?.controls.filters ?? nothing}
          ?data-open=${this.filtersOpen}
        >
          ${controls?.panel()}
        </section>
        ${results}
      </div>`;
  }

  /** Undefined while its part is on its way: the list stays. */
  #renderDetail(opened: Found | 'missing', reading: Reading): TemplateResult | undefined {
    const { all } = this.#words;
    const actions = this.#actions;
    if (!all || !actions) return undefined;
    return this.#parts?.openedActivity(
      opened,
      { ...reading, messages: all },
      this.headingLevel,
      actions.close,
    );
  }

  get #situation(): Situation {
    const { messages, phrases } = this.#words;
    return { now: this.#feed.now, messages, phrases, plain: this.#isPlain };
  }
  get #isPlain(): boolean {
    return (this.plain === '' || this.plain) ?? this.#preferences.value?.plain ?? false;
  }
  get #isKiosk(): boolean {
    return (this.kiosk === '' || this.kiosk) ?? this.#preferences.value?.kiosk ?? false;
  }
  get #locale(): string {
    const page = this.closest<HTMLElement>('[lang]:not([lang=""])')?.lang;
    return this.lang || (this.#preferences.value?.locale ?? page ?? 'nl');
  }

  /** Before the controls are there a link is a link; what has no address waits for them. */
  #onOpen = async (event: Event, id: string): Promise<void> => {
    if (!this.#actions) {
      if (this.#list.hrefOf(id) !== null) return;
      await this.#loadParts();
    }
    this.#actions?.open(event, id);
  };
  #onToggleFilters = (): void => {
    this.filtersOpen = !this.filtersOpen;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-activity-finder': SamenActivityFinder;
  }
}
