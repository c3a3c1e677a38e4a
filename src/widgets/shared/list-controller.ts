import type { LitElement, ReactiveController } from 'lit';
import type { EngineAnswer, EngineStatus, Found } from '../../engine/engine.ts';
import type { ItemType } from '../../feed/schema.ts';
import { addressParams, addressWith, type UrlMode } from './address.ts';
import type { FeedController } from './feed-controller.ts';
import { hasChoices, noChoices, readState, writeState, type FacetKey, type ListState } from './list-state.ts';

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

/** What the address asks of a list, and the newest answer to it. Choosing is in list-actions.ts, which comes later. */
export class ListController implements ReactiveController {
  state: ListState = noChoices;
  answer?: EngineAnswer;
  /** The open item; `missing` when the feed does not have it (any more). */
  opened?: Found | 'missing';
  readonly #element: LitElement;
  readonly #host: ListHost;
  readonly #feed: FeedController;
  /** The newest question; an answer to an older one is dropped. */
  #asked = 0;
  #question = '';
  #statusAsked?: EngineStatus;

  constructor(element: LitElement, host: ListHost, feed: FeedController) {
    this.#element = element;
    this.#host = host;
    this.#feed = feed;
    element.addController(this);
  }

  /** A teaser shows a few items and keeps no choices. */
  get isTeaser(): boolean {
    return this.#host.limit > 0;
  }

  get urlMode(): UrlMode {
    return this.isTeaser ? 'none' : this.#host.urlState;
  }

  get #openFacets(): FacetKey[] {
    const locked = this.#host.locked();
    return this.#host.facets.filter(({ id }) => !Object.hasOwn(locked, id));
  }

  hostConnected(): void {
    if (this.urlMode !== 'none') this.show(this.fromAddress());
  }

  hostUpdate(): void {
    const { status } = this.#feed;
    if (status.phase !== 'ready') return;
    const { limit, pageSize } = this.#host;
    const question = JSON.stringify([this.state, this.#host.locked(), limit, pageSize]);
    if (question === this.#question && status === this.#statusAsked) return;
    this.#question = question;
    this.#statusAsked = status;
    void this.#ask();
  }

  show(state: ListState): void {
    this.state = state;
    this.#element.requestUpdate();
  }

  fromAddress(): ListState {
    return readState(addressParams(this.urlMode), this.#openFacets, this.#host.urlKey);
  }

  /** The parameters of the address with this state among them. */
  paramsOf(state: ListState): URLSearchParams {
    return writeState(addressParams(this.urlMode), state, this.#openFacets, this.#host.urlKey);
  }

  /** The address of an item; null when the list keeps none. */
  hrefOf(id: string): string | null {
    return addressWith(this.urlMode, this.paramsOf({ ...this.state, item: id }));
  }

  /** A misspelt id in the page's code looks like an empty list: say so where the editor's developer looks. */
  #warnOfEmptyScope(locked: Record<string, string[]>, { total }: EngineAnswer): void {
    if (total || hasChoices(this.state) || !Object.keys(locked).length) return;
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
        dates: state,
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
  }
}
