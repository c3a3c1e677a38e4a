import type { ReactiveController } from 'lit';
import type { EngineAnswer } from '../../engine/engine.ts';
import { addressParams, addressWith } from './address.ts';
import { FiltersPlace } from './filters-place.ts';
import { keepInPlace, keepInSight, keepStartInSight } from './in-sight.ts';
import { SamenFilterChangeEvent, SamenItemOpenEvent } from './list-events.ts';
import type { ListController } from './list-controller.ts';
import type { ListElement, ListSource } from './list-kind.ts';
import type { ListState } from './list-state.ts';
import { QuestionsPlace } from './questions-place.ts';
import { wayInto } from './result-list.ts';
import { writeState } from './written-state.model.ts';

const choicesOf = ({ text, when, days, parts, from, to, filters }: ListState): string =>
  JSON.stringify([text, when, days, parts, from, to, filters]);

/** In the state of an entry in the history: the address of the item that was opened with it, and the steps since the list. */
interface Entry {
  href: string;
  steps: number;
}
const ENTRY = 'samenspel';
const ownEntry = (): Entry | undefined => (history.state as Record<string, Entry> | null)?.[ENTRY];

/**
 * What a visitor does with a list: choose, open, go back. Comes with the controls. Changing a choice replaces the entry
 * in the history, opening an item adds one, so that Back closes it. A host that forbids history (a sandbox) loses the
 * address, never the widget.
 */
export class ListActions implements ReactiveController {
  /** Did the visitor change anything? Only then is a result worth announcing. */
  touched = false;
  readonly place: FiltersPlace;
  readonly questions: QuestionsPlace;
  readonly #element: ListElement;
  readonly #list: ListController;
  /** The answer that is on the screen and its choices, to tell a host of another choice only. */
  #answer: EngineAnswer | undefined;
  #choices: string;
  /** What gets the focus once it is there, and how it comes into sight. */
  #focus?: () => HTMLElement | null | undefined;
  #bringIntoSight: (target: HTMLElement) => void = keepInSight;
  /** The item whose card has the focus. */
  #focused: string | undefined;
  /** The item that was opened from the list, and where its card stood: px from the top of the window. */
  #left?: { id: string; top?: number | undefined };

  constructor(source: ListSource) {
    const { element, list } = source;
    this.#element = element;
    this.place = new FiltersPlace(element);
    this.#list = list;
    this.#answer = list.answer;
    this.#choices = choicesOf(list.state);
    element.addController(this);
    this.questions = new QuestionsPlace(source, this);
    // In a frame nobody knows where on its page somebody is.
    if (list.state.item && parent === window) this.#toDetail(true);
  }

  /** Does the visitor wait for an answer to what was chosen? */
  get isAhead(): boolean {
    const { answer, state } = this.#list;
    return answer === this.#answer && choicesOf(state) !== this.#choices;
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onAddress);
    addEventListener('hashchange', this.#onAddress);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onAddress);
    removeEventListener('hashchange', this.#onAddress);
  }

  hostUpdate(): void {
    this.#focused = this.#focusedItem();
  }

  hostUpdated(): void {
    this.#tellOfChoice();
    // Its card may be another's now.
    if (this.#focused && this.#focused !== this.#focusedItem())
      this.#card(this.#focused)?.focus({ preventScroll: true });
    const target = this.#focus?.();
    if (!target) return;
    this.#focus = undefined;
    target.focus({ preventScroll: true });
    this.#bringIntoSight(target);
  }

  /** The visitor chose something else. */
  change = (state: ListState): void => {
    this.touched = true;
    this.#set(state, false);
  };

  /** The same, by what is different; back on the first page. */
  choose = (choice: Partial<ListState>): void => this.change({ ...this.#list.state, page: 1, ...choice });

  /** The same, by what it makes of the state at that moment. */
  update = (make: (state: ListState) => ListState): void => this.change(make(this.#list.state));

  /** The same, from a control that is gone afterwards: the focus goes to the search field. */
  drop = (state: ListState): void => {
    this.change(state);
    this.focusOn(() => this.#start());
  };

  /** One page more; the focus goes to the first new item. */
  more = (): void => {
    const { answer, state } = this.#list;
    const before = new Set(answer?.items.map(({ item }) => item.id));
    this.change({ ...state, page: state.page + 1 });
    // In a list in groups it need not be the one after the last.
    this.focusOn(() =>
      [...this.#element.renderRoot.querySelectorAll<HTMLElement>('[data-id]')]
        .find(({ dataset: { id = '' } }) => !before.has(id))
        ?.querySelector<HTMLElement>('.way-in'),
    );
  };

  /**
   * Opens an item in the widget, unless the host has its own page for it. A new tab is left to the browser. `item` is
   * needed when it is not among the results.
   */
  open = (
    event: Event,
    id: string,
    item = this.#list.answer?.items.find((one) => one.item.id === id)?.item,
  ): void => {
    if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    event.preventDefault();
    // The second press of a double one was meant for what stood there before.
    if ((event as UIEvent).detail > 1) return;
    if (!item || !this.#element.dispatchEvent(new SamenItemOpenEvent(item))) return;
    const { state } = this.#list;
    if (!state.item) this.#left = { id, top: this.#card(id)?.getBoundingClientRect().top };
    this.#set({ ...state, item: id }, true);
    this.#toDetail();
  };

  /**
   * Back to the list as it was left, to the item that was opened there: as many steps back as led from it, over other items
   * too, so that none is left over.
   */
  close = (): void => {
    const { state } = this.#list;
    const entry = ownEntry();
    if (entry && entry.href === this.#list.hrefOf(state.item)) {
      history.go(-entry.steps);
      return;
    }
    this.#set({ ...state, item: '' }, false);
    this.#toList(state.item);
  };

  /** Moves the focus as soon as there is something to move it to, and brings that into sight. */
  focusOn(find: () => HTMLElement | null | undefined, bringIntoSight = keepInSight): void {
    this.#focus = find;
    this.#bringIntoSight = bringIntoSight;
  }

  #set(state: ListState, add: boolean): void {
    const { urlMode } = this.#list;
    const before = addressParams(urlMode);
    const params = writeState(before, state, this.#list.openFacets, this.#element.urlKey);
    const href = addressWith(urlMode, params);
    if (state.item === this.#list.state.item) this.#list.ask(state);
    else this.#list.show(state);
    if (href === null || params.toString() === before.toString()) return;
    try {
      if (add) {
        const entry: Entry = { href, steps: (ownEntry()?.steps ?? 0) + 1 };
        history.pushState({ ...history.state, [ENTRY]: entry }, '', href);
      } else history.replaceState(history.state, '', href);
    } catch {
      // SecurityError in a sandboxed frame or after too many calls: the widget works on without an address.
    }
  }

  #onAddress = (): void => {
    if (this.#list.urlMode === 'none') return;
    const before = this.#list.state.item;
    this.#list.show(this.#list.fromAddress());
    const { item } = this.#list.state;
    if (item === before) return;
    if (!item) this.#toList(before);
    else {
      // A step in the history has its own place on the page.
      if (!before) this.#left = { id: item };
      this.#toDetail();
    }
  };

  /**
   * Its title has the focus; the way back above it must be seen too. Who follows a link (`linked`) comes for the item,
   * wherever on the page it is; who has begun to read or to type elsewhere meanwhile stays there.
   */
  #toDetail(linked = false): void {
    this.focusOn(
      () => {
        const title = this.#find('#detail-title');
        const isElsewhere = linked && title && (scrollY || document.activeElement !== document.body);
        return isElsewhere ? (this.#focus = undefined) : title;
      },
      (title) => keepStartInSight(title.closest('.detail') ?? title),
    );
  }

  /** To the card that was opened there, else that of the item; to its beginning when it is not there (any more). */
  #toList(item: string): void {
    const { id, top } = this.#left ?? { id: item };
    this.focusOn(
      () => this.#card(id) ?? this.#start(),
      (card) => (top !== undefined && card === this.#card(id) ? keepInPlace(card, top) : keepInSight(card)),
    );
  }

  #tellOfChoice(): void {
    const { answer, state } = this.#list;
    if (!answer || answer === this.#answer) return;
    this.#answer = answer;
    const before = this.#choices;
    this.#choices = choicesOf(state);
    if (this.touched && before !== this.#choices)
      this.#element.dispatchEvent(new SamenFilterChangeEvent(answer.total));
  }

  #find(selector: string): HTMLElement | null {
    return this.#element.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** Where a list begins for who looks for something; an empty one has no search field. */
  #start(): HTMLElement | null {
    const results = this.#find('.results');
    if (results) results.tabIndex = -1;
    return this.#find('#search') ?? results;
  }

  #focusedItem(): string | undefined {
    return this.#find('[data-id]:focus-within')?.dataset.id;
  }

  /** The way into an item of the list. */
  #card(id: string): HTMLElement | null {
    return wayInto(this.#element.renderRoot, id);
  }
}
