import type { LitElement, ReactiveController } from 'lit';
import type { EngineAnswer, FeedInfo, Found } from '../../engine/engine.ts';
import type { ItemType } from '../../feed/schema.ts';
import { SamenFilterChangeEvent, SamenItemOpenEvent } from './events.ts';
import type { FeedController } from './feed-controller.ts';
import {
  datesOf,
  hasChoices,
  noChoices,
  readState,
  writeState,
  type FacetKey,
  type ListState,
} from './list-state.ts';
import { UrlController, type UrlMode } from './url-controller.ts';

/** What a list widget tells its controller. It knows no kind of item: a list type is its facets. */
export interface ListHost {
  readonly type: ItemType;
  readonly facets: readonly FacetKey[];
  /** What the editor has set, by facet: not a choice, not in the address. */
  locked(): Record<string, string[]>;
  limit: number;
  pageSize: number;
  urlState: UrlMode;
  urlKey: string;
}

/** The choices of a visitor, their address, and the newest answer to them. */
export class ListController implements ReactiveController {
  state: ListState = noChoices;
  answer?: EngineAnswer;
  /** The open item; `missing` when the feed does not have it (any more). */
  opened?: Found | 'missing';
  /** Did the visitor change anything? Only then is a result worth announcing. */
  touched = false;
  readonly #element: LitElement;
  readonly #host: ListHost;
  readonly #feed: FeedController;
  readonly #url: UrlController;
  /** The newest question; an answer to an older one is dropped. */
  #asked = 0;
  #question = '';
  /** The choices of the answer that is on the screen, to tell a host of another choice only. */
  #choices = '';
  #feedAsked?: FeedInfo;
  /** What gets the focus once it is there. */
  #focus?: () => HTMLElement | null | undefined;

  constructor(element: LitElement, host: ListHost, feed: FeedController) {
    this.#element = element;
    this.#host = host;
    this.#feed = feed;
    this.#url = new UrlController(
      element,
      () => (this.isTeaser ? 'none' : host.urlState),
      () => this.#onAddress(),
    );
    element.addController(this);
  }

  /** A teaser shows a few items and keeps no choices. */
  get isTeaser(): boolean {
    return this.#host.limit > 0;
  }

  get #openFacets(): FacetKey[] {
    const locked = this.#host.locked();
    return this.#host.facets.filter(({ id }) => !Object.hasOwn(locked, id));
  }

  hostConnected(): void {
    if (this.isTeaser || this.#host.urlState === 'none') return;
    this.state = this.#read();
    this.#element.requestUpdate();
  }

  hostUpdate(): void {
    const { status } = this.#feed;
    if (status.phase !== 'ready') return;
    const { limit, pageSize } = this.#host;
    const question = JSON.stringify([this.state, this.#host.locked(), limit, pageSize]);
    if (question === this.#question && status.feed === this.#feedAsked) return;
    this.#question = question;
    this.#feedAsked = status.feed;
    void this.#ask();
  }

  hostUpdated(): void {
    const target = this.#focus?.();
    if (!target) return;
    this.#focus = undefined;
    target.focus();
  }

  /** The visitor chose something else. */
  change = (state: ListState): void => {
    this.touched = true;
    this.#set(state, false);
  };

  /** The same, from a control that is gone afterwards: the focus goes where `next` says. */
  drop(state: ListState, next: () => HTMLElement | null): void {
    this.change(state);
    this.#focus = next;
  }

  /** One page more; the focus goes to the first new item. */
  more = (): void => {
    const shown = this.answer?.items.length ?? 0;
    this.change({ ...this.state, page: this.state.page + 1 });
    this.#focus = () => this.#element.renderRoot.querySelectorAll<HTMLElement>('.way-in')[shown];
  };

  /** The address of an item; null when the list keeps none. */
  hrefOf(id: string): string | null {
    return this.#url.href(this.#write({ ...this.state, item: id }));
  }

  /** Opens an item in the widget, unless the host has its own page for it. A new tab is left to the browser. */
  open(event: Event, id: string): void {
    if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    event.preventDefault();
    const found = this.answer?.items.find(({ item }) => item.id === id);
    if (!found || !this.#element.dispatchEvent(new SamenItemOpenEvent(found.item))) return;
    this.#set({ ...this.state, item: id }, true);
    this.#focus = () => this.#element.renderRoot.querySelector<HTMLElement>('#detail-title');
  }

  /** Back to the list, to the item that was open. */
  close = (): void => {
    const { item } = this.state;
    this.#set({ ...this.state, item: '' }, false);
    this.#focus = () => this.#wayIn(item);
  };

  #set(state: ListState, add: boolean): void {
    this.state = state;
    this.#url.write(this.#write(state), add);
    this.#element.requestUpdate();
  }

  #read = (): ListState => readState(this.#url.params, this.#openFacets, this.#host.urlKey);
  #write = (state: ListState): URLSearchParams =>
    writeState(this.#url.params, state, this.#openFacets, this.#host.urlKey);

  #onAddress(): void {
    const before = this.state.item;
    this.state = this.#read();
    if (before && !this.state.item) this.#focus = () => this.#wayIn(before);
    this.#element.requestUpdate();
  }

  /** The card of an item; when the list does not have it (any more), its search field. */
  #wayIn(id: string): HTMLElement | null {
    const find = (selector: string) => this.#element.renderRoot.querySelector<HTMLElement>(selector);
    return find(`[data-id="${CSS.escape(id)}"] .way-in`) ?? find('#search');
  }

  /** A misspelt id in the page's code looks like an empty list: say so where the editor's developer looks. */
  #warnOfEmptyScope(locked: Record<string, string[]>, { total, counts }: EngineAnswer): void {
    if (total || Object.keys(counts).length || hasChoices(this.state) || !Object.keys(locked).length) return;
    const scope = Object.entries(locked).map(([facet, ids]) => `${facet}="${ids.join(' ')}"`);
    this.#feed.say(`nothing in the feed fits ${scope.join(' ')}. Are these ids of this feed?`);
  }

  async #ask(): Promise<void> {
    this.#asked += 1;
    const own = this.#asked;
    const { state } = this;
    const { now } = this.#feed;
    const { limit, pageSize, type } = this.#host;
    const locked = this.#host.locked();
    const questions = Promise.all([
      this.#feed.query({
        type,
        text: state.text,
        filters: state.filters,
        locked,
        dates: datesOf(state, now.slice(0, 10)),
        now,
        offset: 0,
        limit: this.isTeaser ? limit : pageSize * state.page,
      }),
      state.item ? this.#feed.get(state.item, { type, locked, now }) : undefined,
    ]);
    // Why there is no answer is told by the feed's status.
    const [answer, opened] = await questions.catch(() => []);
    if (own !== this.#asked || !answer) return;
    this.answer = answer;
    this.#warnOfEmptyScope(locked, answer);
    this.opened = opened ?? (state.item ? 'missing' : undefined);
    this.#element.requestUpdate();
    const choices = JSON.stringify([state.text, state.when, state.days, state.parts, state.filters]);
    const changed = choices !== this.#choices;
    this.#choices = choices;
    if (this.touched && changed) this.#element.dispatchEvent(new SamenFilterChangeEvent(answer.total));
  }
}
