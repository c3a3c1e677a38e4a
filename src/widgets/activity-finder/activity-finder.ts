import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { button, buttonStyles } from '../../design/button.ts';
import { cardStyles, heading, skeleton } from '../../design/card.ts';
import { choices, choiceStyles, removableChip } from '../../design/choice.ts';
import { disclosureStyles } from '../../design/disclosure.ts';
import { samenElement } from '../../design/element.ts';
import { field, fieldStyles } from '../../design/field.ts';
import { icon } from '../../design/icon.ts';
import { layout } from '../../design/layout.ts';
import { notice, noticeStyles } from '../../design/notice.ts';
import { tokens } from '../../design/tokens.ts';
import type { EngineAnswer, FeedInfo, Found } from '../../engine/engine.ts';
import { toLocal } from '../../feed/local-time.ts';
import type { FeedContent } from '../../feed/parse.ts';
import { SamenFilterChangeEvent, SamenItemOpenEvent } from '../shared/events.ts';
import { FeedController } from '../shared/feed-controller.ts';
import {
  datesOf,
  noChoices,
  readState,
  writeState,
  type ListState,
  type Preset,
} from '../shared/list-state.ts';
import { preferencesContext } from '../shared/preferences.ts';
import { UrlController, type UrlMode } from '../shared/url-controller.ts';
import { WordsController } from '../shared/words-controller.ts';
import { activityCard } from './activity-card.ts';
import { activityDetail } from './activity-detail.ts';
import { detailView } from './activity-detail.model.ts';
import {
  facets,
  finderView,
  presetOptions,
  readingOf,
  stateSentence,
  type FinderView,
  type Situation,
  type ZeroView,
} from './activity-finder.model.ts';
import { activityFinderStyles } from './activity-finder.styles.ts';
import { filterPanel } from './filter-panel.ts';

/**
 * Finds activities in a feed: what can I do, when, in which district, for what price. Not for vacancies, help or rooms.
 *
 * @tag samen-activity-finder
 * @slot - The link or links that remain when the feed cannot be shown: always fill it
 * @csspart heading - The heading of the widget
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
    tokens, layout, buttonStyles, cardStyles, choiceStyles, disclosureStyles, fieldStyles, noticeStyles, activityFinderStyles,
  ]; // prettier-ignore

  /** Address of the feed, relative to the page or absolute. */
  @property() src = '';
  /** Feed content that is already here, instead of `src`. */
  @property({ attribute: false }) feed?: FeedContent;
  /** The language of the words; default that of the page, else Dutch. */
  @property() override lang = '';
  /** Easy reading; overrides the preference shared by the page. */
  @property({ type: Boolean }) plain?: boolean;
  /** For a public screen: larger targets and letters; overrides the shared preference. */
  @property({ type: Boolean }) kiosk?: boolean;
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

  @state() private choicesMade: ListState = noChoices;
  @state() private answer?: EngineAnswer;
  @state() private opened?: Found | 'missing';
  @state() private filtersOpen = false;

  readonly #feed = new FeedController(this);
  readonly #url = new UrlController(
    this,
    () => this.urlState,
    () => this.#readUrl(),
  );
  readonly #preferences = new ContextConsumer(this, { context: preferencesContext, subscribe: true });
  readonly #words = new WordsController(this, () => ({ locale: this.#locale, plain: this.#isPlain }));
  /** The newest question; an answer to an older one is dropped. */
  #asked = 0;
  #question = '';
  #feedAsked?: FeedInfo;
  /** What gets the focus after the next render. */
  #focus?: () => HTMLElement | null | undefined;
  #announce = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#isTeaser) return;
    this.choicesMade = readState(this.#url.params, this.#visibleFacets, this.urlKey);
  }

  protected override willUpdate(): void {
    const { status } = this.#feed;
    if (status.phase !== 'ready') return;
    const { page, item, ...asked } = this.choicesMade;
    const question = JSON.stringify([asked, page, item, this.#locked, this.limit, this.pageSize]);
    if (question === this.#question && status.feed === this.#feedAsked) return;
    this.#question = question;
    this.#feedAsked = status.feed;
    void this.#ask();
  }

  protected override updated(_: PropertyValues): void {
    const element = this.#focus?.();
    if (!element) return;
    this.#focus = undefined;
    element.focus();
  }

  protected override render(): TemplateResult {
    const { status } = this.#feed;
    const { messages } = this.#words;
    const feed = status.phase === 'ready' ? status.feed : undefined;
    const view =
      feed &&
      this.answer &&
      finderView(this.answer, this.choicesMade, feed, this.#lockedFacets, this.#situation);
    const failed = status.phase === 'failed';
    const sentence = stateSentence(status, this.#situation, (ms) =>
      toLocal(ms, feed?.timeZone ?? 'Europe/Amsterdam').slice(0, 10),
    );
    return html`<div
      class="root"
      lang=${messages.lang}
      dir=${messages.dir}
      ?data-plain=${this.#isPlain}
      ?data-kiosk=${this.#isKiosk}
    >
      <div class="stack" data-gap="l">
        ${
          this.opened && feed
            ? this.#renderDetail(this.opened, feed)
            : html`${heading(this.headingLevel, html`<span part="heading">${messages.finder.heading}</span>`, 'title')}
              ${view && sentence ? notice({ tone: 'warning', body: sentence, actions: this.#renderRetry() }) : nothing}
              ${failed ? notice({ tone: 'warning', body: sentence, actions: this.#renderRetry() }) : nothing}
              ${
                view
                  ? this.#renderFinder(view)
                  : failed
                    ? nothing
                    : html`<p>${sentence}</p>
                        ${skeleton(3)}`
              }`
        }
        <p class="unseen" role="status">${view && this.#announce && !this.opened ? view.count : nothing}</p>
      </div>
      <slot ?hidden=${view !== undefined || (status.phase === 'loading' && !status.slow)}></slot>
    </div>`;
  }

  #renderFinder(view: FinderView): TemplateResult {
    if (this.#isTeaser) {
      return html`${this.#renderDays(view)}
      ${
        this.moreHref
          ? html`<div>
              <a class="button" href=${this.moreHref}
                ><span>${this.#words.messages.finder.viewAll}</span>${icon('forward')}</a
              >
            </div>`
          : nothing
      }`;
    }
    if (this.withoutSearch) return this.#renderResults(view);
    const { messages } = this.#words;
    const { finder, when } = messages;
    return html`<div class="stack" data-gap="m">
        <form class="search" role="search" @submit=${this.#onSubmit}>
          ${field({ id: 'search', type: 'search', label: finder.searchLabel, hint: finder.searchHint, value: this.choicesMade.text, onInput: this.#onInput })}
          ${button({ label: finder.searchButton, type: 'submit', kind: 'primary', onClick: () => undefined })}
        </form>
        ${choices({ legend: when.label, name: 'when', pick: 'one', look: 'chips', items: presetOptions(messages, this.choicesMade), onChange: this.#onPreset })}
        <div class="filter-toggle">
          ${button({ label: this.filtersOpen ? finder.hideFilters : finder.showFilters, icon: 'filter', expanded: this.filtersOpen, controls: 'filters', onClick: this.#onToggleFilters })}
        </div>
      </div>
      <div class="split">
        <section
          class="panel filters"
          id="filters"
          aria-label=${finder.filters}
          ?data-open=${this.filtersOpen}
        >
          ${filterPanel({ messages, state: this.choicesMade, facets: view.facets, change: this.#change })}
        </section>
        ${this.#renderResults(view)}
      </div>`;
  }

  #renderResults(view: FinderView): TemplateResult {
    const { finder, state: states } = this.#words.messages;
    return html`<section class="stack" data-gap="m" aria-label=${finder.results}>
      ${view.zero ? nothing : html`<p class="result">${view.empty ? states.empty : view.count}</p>`}
      ${
        view.chips.length
          ? html`<div class="row" role="group" aria-label=${finder.activeFilters}>
              ${view.chips.map(({ label, without }) => removableChip(label, finder.removeFilter(''), () => this.#drop(without)))}
              ${button({ label: finder.clearFilters, kind: 'quiet', onClick: () => this.#drop({ ...noChoices }) })}
            </div>`
          : nothing
      }
      ${view.zero ? this.#renderZero(view.zero) : this.#renderDays(view)}
      ${
        view.remaining > 0
          ? button({
              label: `${finder.showMore} (${finder.remaining(view.remaining)})`,
              wide: true,
              onClick: this.#onMore,
            })
          : nothing
      }
    </section>`;
  }

  #renderDays(view: FinderView): TemplateResult[] {
    const level = this.headingLevel + 1;
    return view.days.map(
      ({ heading: day, cards }) =>
        html`<section class="stack" data-gap="m">
          ${day ? heading(level, day, 'section') : nothing}
          <ul class=${this.view === 'tiles' ? 'tiles' : 'cards'} role="list">
            ${repeat(
              cards,
              ({ id }) => id,
              (card) =>
                html`<li data-id=${card.id}>
                  ${activityCard(card, day ? level + 1 : level, this.#hrefOf(card.id), (event) => this.#onOpen(event, card.id))}
                </li>`,
            )}
          </ul>
        </section>`,
    );
  }

  #renderZero({ heading: title, sentence, action, contact }: ZeroView): TemplateResult {
    return notice({
      tone: 'info',
      title,
      body: html`${sentence ? html`<p>${sentence}</p>` : nothing}${contact ? html`<p>${contact.sentence}</p>` : nothing}`,
      actions: html`${action ? button({ label: action.label, kind: 'primary', onClick: () => this.#drop(action.state) }) : nothing}
      ${
        contact?.telephone
          ? html`<a class="button" href="tel:${contact.telephone.replace(/[^\d+]/g, '')}"
              >${icon('phone')}<span>${this.#words.phrases.phone(contact.telephone)}</span></a
            >`
          : nothing
      }`,
    });
  }

  #renderDetail(opened: Found | 'missing', feed: FeedInfo): TemplateResult {
    const { messages } = this.#words;
    if (opened === 'missing') {
      return notice({
        tone: 'info',
        body: messages.state.notFound,
        actions: button({ label: messages.finder.back, onClick: this.#onBack }),
      });
    }
    return activityDetail(
      detailView(opened, readingOf(feed, this.#situation)),
      messages,
      this.headingLevel,
      this.#onBack,
    );
  }

  #renderRetry(): TemplateResult {
    return button({ label: this.#words.messages.state.retry, onClick: () => this.#feed.reload() });
  }

  get #situation(): Situation {
    return {
      now: this.#feed.now,
      messages: this.#words.messages,
      phrases: this.#words.phrases,
      plain: this.#isPlain,
    };
  }
  get #isPlain(): boolean {
    return this.plain ?? this.#preferences.value?.plain ?? false;
  }
  get #isKiosk(): boolean {
    return this.kiosk ?? this.#preferences.value?.kiosk ?? false;
  }
  get #isTeaser(): boolean {
    return this.limit > 0;
  }
  get #locale(): string {
    return (
      this.lang ||
      (this.#preferences.value?.locale ?? this.closest<HTMLElement>('[lang]:not([lang=""])')?.lang ?? 'nl')
    );
  }
  get #locked(): Record<string, string[]> {
    const { district, category, audience, organizer, place, cost } = this;
    const scopes = Object.entries({
      district,
      category,
      audience,
      organizer,
      place,
      cost,
      'walk-in': this.walkIn ? 'yes' : '',
    });
    return Object.fromEntries(
      scopes
        .map(([facet, ids]) => [facet, ids.split(/\s+/).filter(Boolean)] as const)
        .filter(([, ids]) => ids.length),
    );
  }
  get #lockedFacets(): Set<string> {
    return new Set(Object.keys(this.#locked));
  }
  get #visibleFacets() {
    return facets.filter(({ id }) => !this.#lockedFacets.has(id));
  }

  async #ask(): Promise<void> {
    this.#asked += 1;
    const own = this.#asked;
    const { now } = this.#feed;
    const { text, filters, page, item } = this.choicesMade;
    const limit = this.#isTeaser ? this.limit : this.pageSize * page;
    const query = {
      type: 'Activity',
      text,
      filters,
      locked: this.#locked,
      dates: datesOf(this.choicesMade, now.slice(0, 10)),
      now,
      offset: 0,
      limit,
    } as const;
    const [answer, opened] = await Promise.all([
      this.#feed.query(query),
      item ? this.#feed.get(item) : undefined,
    ]);
    if (own !== this.#asked || !answer) return;
    this.answer = answer;
    this.opened = opened ?? (item ? 'missing' : undefined);
    if (this.#announce) this.dispatchEvent(new SamenFilterChangeEvent(answer.total));
  }

  #change = (next: ListState): void => {
    this.#announce = true;
    this.choicesMade = next;
    this.#writeUrl(false);
  };

  /** Takes a filter away; its button is gone after that, so the focus goes to the search field. */
  #drop(next: ListState): void {
    this.#change(next);
    this.#focus = () => this.renderRoot.querySelector<HTMLElement>('#search');
  }

  #params(next: ListState): URLSearchParams {
    return writeState(this.#url.params, next, this.#visibleFacets, this.urlKey);
  }
  #writeUrl(add: boolean): void {
    if (!this.#isTeaser) this.#url.write(this.#params(this.choicesMade), add);
  }
  #readUrl(): void {
    if (this.#isTeaser) return;
    const before = this.choicesMade.item;
    this.choicesMade = readState(this.#url.params, this.#visibleFacets, this.urlKey);
    if (before && !this.choicesMade.item) this.#focus = () => this.#wayIn(before);
  }
  #hrefOf(id: string): string | null {
    return this.#isTeaser ? null : this.#url.href(this.#params({ ...this.choicesMade, item: id }));
  }
  #wayIn(id: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] .way-in`);
  }

  #onInput = (event: Event): void =>
    this.#change({ ...this.choicesMade, page: 1, text: (event.target as HTMLInputElement).value });
  #onSubmit = (event: Event): void => event.preventDefault();
  #onPreset = (event: Event): void =>
    this.#change({
      ...this.choicesMade,
      page: 1,
      when: (event.target as HTMLInputElement).value as Preset | '',
    });
  #onToggleFilters = (): void => {
    this.filtersOpen = !this.filtersOpen;
  };
  #onMore = (): void => {
    const shown = this.answer?.items.length ?? 0;
    this.#change({ ...this.choicesMade, page: this.choicesMade.page + 1 });
    this.#focus = () => this.renderRoot.querySelectorAll<HTMLElement>('.way-in')[shown];
  };
  #onOpen(event: Event, id: string): void {
    if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    const found = this.answer?.items.find(({ item }) => item.id === id);
    event.preventDefault();
    if (!found || !this.dispatchEvent(new SamenItemOpenEvent(found.item))) return;
    this.choicesMade = { ...this.choicesMade, item: id };
    this.#writeUrl(true);
    this.#focus = () => this.renderRoot.querySelector<HTMLElement>('#detail-title');
  }
  #onBack = (): void => {
    const { item } = this.choicesMade;
    this.choicesMade = { ...this.choicesMade, item: '' };
    this.#writeUrl(false);
    this.#focus = () => this.#wayIn(item);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-activity-finder': SamenActivityFinder;
  }
}
