import type { ReactiveController } from 'lit';
import type { EngineAnswer, EngineStatus, Found } from '../../engine/engine.ts';
import { addressParams, addressWith, type UrlMode } from './address.ts';
import type { FeedController } from './feed-controller.ts';
import type { ListElement } from './list-kind.ts';
import type { ListKind } from './list-kind.model.ts';
import { noChoices, noDates, readState, type FacetKey, type ListState } from './list-state.ts';

/** So long nobody sees that there is no answer yet, in ms. */
const PATIENCE = 150;

/** What the address asks of a list, and the newest answer to it. Choosing is in list-actions.ts, which comes later. */
export class ListController implements ReactiveController {
  state: ListState = noChoices;
  answer?: EngineAnswer;
  /** The open item; `missing` when the feed does not have it (any more). */
  opened?: Found | 'missing';
  readonly #element: ListElement;
  readonly #kind: ListKind;
  readonly #feed: FeedController;
  /** The newest question; an answer to an older one is dropped. */
  #asked = 0;
  #answered = 0;
  #question = '';
  #statusAsked?: EngineStatus;

  constructor(element: ListElement, kind: ListKind, feed: FeedController) {
    this.#element = element;
    this.#kind = kind;
    this.#feed = feed;
    element.addController(this);
  }

  /** A teaser shows a few items and keeps no choices. */
  get isTeaser(): boolean {
    return this.#element.limit > 0;
  }

  get urlMode(): UrlMode {
    return this.isTeaser ? 'none' : this.#element.urlState;
  }

  /** Those that a visitor may choose by. */
  get openFacets(): FacetKey[] {
    const locked = this.#element.locked();
    return this.#kind.facets.filter(({ id }) => !Object.hasOwn(locked, id));
  }

  hostConnected(): void {
    if (this.urlMode !== 'none') this.show(this.fromAddress());
  }

  hostUpdate(): void {
    const { status } = this.#feed;
    if (status.phase !== 'ready') return;
    const { limit, pageSize } = this.#element;
    // On a page that stays open over midnight "today" is another day.
    const today = this.#feed.now.slice(0, 10);
    const question = JSON.stringify([this.state, this.#element.locked(), limit, pageSize, today]);
    if (question === this.#question && status === this.#statusAsked) return;
    this.#question = question;
    this.#statusAsked = status;
    void this.#ask();
  }

  show(state: ListState): void {
    this.state = state;
    this.#element.requestUpdate();
  }

  /**
   * The same for a choice that its control shows already: all else follows with the answer, which is drawn once. Where
   * that takes time, the visitor is told.
   */
  ask(state: ListState): void {
    this.state = state;
    const before = this.#asked;
    this.hostUpdate();
    const asked = this.#asked;
    if (asked === before) {
      // A control may have something to say all the same.
      this.#element.requestUpdate();
      return;
    }
    setTimeout(() => {
      if (asked === this.#asked && asked !== this.#answered) this.#element.requestUpdate();
    }, PATIENCE);
  }

  fromAddress(): ListState {
    const told = readState(addressParams(this.urlMode), this.openFacets, this.#element.urlKey);
    // What the address has no place for stays as it was. The dates in it are those of another list where this has none.
    return { ...this.state, ...told, ...(!this.#kind.dated && noDates) };
  }

  /**
   * The address of an item; null when the list keeps none. What is chosen is in the address already, or the page allows
   * no other address.
   */
  hrefOf(id: string): string | null {
    const params = addressParams(this.urlMode);
    params.set(`${this.#element.urlKey}item`, id);
    return addressWith(this.urlMode, params);
  }

  async #ask(): Promise<void> {
    const own = ++this.#asked;
    const { state } = this;
    const { now } = this.#feed;
    const { limit, pageSize } = this.#element;
    const { type } = this.#kind;
    const locked = this.#element.locked();
    const questions = Promise.all([
      this.#feed.query({
        type,
        text: state.text,
        filters: state.filters,
        locked,
        dates: state,
        near: state.near,
        sort: state.sort || 'relevance',
        now,
        offset: 0,
        limit: this.isTeaser ? limit : pageSize * state.page,
      }),
      state.item ? this.#feed.get(state.item, { type, locked, now }) : undefined,
    ]);
    // Why there is no answer is told by the feed's status.
    const [answer, opened] = await questions.catch(() => []);
    if (own !== this.#asked || !answer) return;
    this.#answered = own;
    this.answer = answer;
    this.opened = opened ?? (state.item ? 'missing' : undefined);
    this.#element.requestUpdate();
  }
}
