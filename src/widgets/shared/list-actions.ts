import type { ReactiveController } from 'lit';
import type { EngineAnswer } from '../../engine/engine.ts';
import { addressParams, addressWith } from './address.ts';
import { SamenFilterChangeEvent, SamenItemOpenEvent } from './list-events.ts';
import type { ListController } from './list-controller.ts';
import type { ListElement, ListParts } from './list-kind.ts';
import type { ListKind } from './list-kind.model.ts';
import type { ControlsOptions } from './list-controls.ts';
import type { FeedController } from './feed-controller.ts';
import { hasChoices, type ListState } from './list-state.ts';
import type { PictureController } from './picture-controller.ts';

const choicesOf = ({ text, when, days, parts, filters }: ListState): string =>
  JSON.stringify([text, when, days, parts, filters]);

/** In the state of an entry in the history: the address of the item that was opened with it. */
const ENTRY = 'samenspel';
/** The same, of a question with pictures. */
export const QUESTION = 'samenspel-question';
const ownEntry = (): unknown => (history.state as Record<string, unknown> | null)?.[ENTRY];

/** The question (from 0) that the entry in the history is of; undefined when of none, or of another list's. */
export const questionAt = (list: ListController, { urlKey }: ListElement): number | undefined => {
  const marks = history.state as { [QUESTION]?: { key: string; step: number } } | null;
  const mark = list.urlMode === 'none' ? undefined : marks?.[QUESTION];
  return mark?.key === urlKey ? mark.step : undefined;
};

/**
 * Cards that were not drawn yet have guessed heights, and a step back brings its own place on the page: for some frames
 * what has the focus is brought into sight.
 */
const keepInSight = (target: HTMLElement, frames = 5): void => {
  requestAnimationFrame(() => {
    target.scrollIntoView({ block: 'nearest' });
    if (frames > 1) keepInSight(target, frames - 1);
  });
};

/**
 * What a visitor does with a list: choose, open, go back. Comes with the controls. Changing a choice replaces the entry
 * in the history, opening an item adds one, so that Back closes it. A host that forbids history (a sandbox) loses the
 * address, never the widget.
 */
export class ListActions implements ReactiveController {
  /** Did the visitor change anything? Only then is a result worth announcing. */
  touched = false;
  /** On a narrow screen the filters are behind a button. */
  filtersOpen = false;
  /** The ids of the open groups of filters. */
  readonly openGroups: Set<string>;
  readonly #element: ListElement;
  readonly #list: ListController;
  readonly #feed: FeedController;
  readonly #kind: ListKind;
  readonly #loadQuestions: ListParts['loadQuestions'];
  #questions?: PictureController;
  /** The answer that is on the screen and its choices, to tell a host of another choice only. */
  #answer: EngineAnswer | undefined;
  #choices: string;
  /** What gets the focus once it is there. */
  #focus?: () => HTMLElement | null | undefined;

  constructor(
    element: ListElement,
    list: ListController,
    feed: FeedController,
    kind: ListKind,
    { loadQuestions, openAtFirst }: ListParts,
  ) {
    this.#element = element;
    this.#list = list;
    this.#feed = feed;
    this.#kind = kind;
    this.#loadQuestions = loadQuestions;
    this.openGroups = new Set(openAtFirst);
    this.#answer = list.answer;
    this.#choices = choicesOf(list.state);
    element.addController(this);
    // The page was loaded again at a question.
    if (questionAt(list, element) !== undefined) void this.#ask(false);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onAddress);
    addEventListener('hashchange', this.#onAddress);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onAddress);
    removeEventListener('hashchange', this.#onAddress);
  }

  hostUpdated(): void {
    this.#tellOfChoice();
    this.#warnOfEmptyScope();
    const target = this.#focus?.();
    if (!target) return;
    this.#focus = undefined;
    target.focus();
    keepInSight(target);
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
    this.#focus = () => this.#find('#search');
  };

  toggleFilters = (): void => {
    this.filtersOpen = !this.filtersOpen;
    this.#element.requestUpdate();
  };

  /** One page more; the focus goes to the first new item. */
  more = (): void => {
    const { answer, state } = this.#list;
    const shown = answer?.items.length ?? 0;
    this.change({ ...state, page: state.page + 1 });
    this.#focus = () => this.#element.renderRoot.querySelectorAll<HTMLElement>('.way-in')[shown];
  };

  /** Opens an item in the widget, unless the host has its own page for it. A new tab is left to the browser. */
  open(event: Event, id: string): void {
    if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    event.preventDefault();
    const found = this.#list.answer?.items.find(({ item }) => item.id === id);
    if (!found || !this.#element.dispatchEvent(new SamenItemOpenEvent(found.item))) return;
    this.#set({ ...this.#list.state, item: id }, true);
    this.#focus = () => this.#find('#detail-title');
  }

  /** Back to the list, to the item that was open: a step back where opening it was a step, so that none is left over. */
  close = (): void => {
    const { state } = this.#list;
    if (ownEntry() === this.#list.hrefOf(state.item)) {
      history.back();
      return;
    }
    this.#set({ ...state, item: '' }, false);
    this.#focus = () => this.#wayIn(state.item);
  };

  /** Questions with pictures instead of the filters; undefined when this kind of list has none. */
  get askWithPictures(): (() => void) | undefined {
    return this.#loadQuestions && (() => void this.#ask(true));
  }

  /** The question that is asked now; undefined while there is none. */
  question = (o: ControlsOptions): unknown => this.#questions?.render(o);

  /** A lost chunk leaves the list as it is; the next press tries again. */
  async #ask(focus: boolean): Promise<void> {
    const loaded = await this.#loadQuestions?.().catch(() => undefined);
    if (!loaded) return;
    const { machine: Questions, table } = loaded.questions;
    this.#questions ??= new Questions(
      { element: this.#element, list: this.#list, feed: this.#feed, kind: this.#kind, actions: this },
      table,
    );
    this.#questions.open(focus);
  }

  /** Moves the focus as soon as there is something to move it to. */
  focusOn(find: () => HTMLElement | null | undefined): void {
    this.#focus = find;
  }

  #set(state: ListState, add: boolean): void {
    const { urlMode } = this.#list;
    const params = this.#list.paramsOf(state);
    const href = addressWith(urlMode, params);
    this.#list.show(state);
    if (href === null || params.toString() === addressParams(urlMode).toString()) return;
    try {
      if (add) history.pushState({ [ENTRY]: href }, '', href);
      else history.replaceState(history.state, '', href);
    } catch {
      // SecurityError in a sandboxed frame or after too many calls: the widget works on without an address.
    }
  }

  #onAddress = (): void => {
    if (this.#list.urlMode === 'none') return;
    const before = this.#list.state.item;
    this.#list.show(this.#list.fromAddress());
    const { item } = this.#list.state;
    if (before && !item) this.#focus = () => this.#wayIn(before);
    else if (item !== before) this.#focus = () => this.#find('#detail-title');
  };

  #tellOfChoice(): void {
    const { answer, state } = this.#list;
    if (!answer || answer === this.#answer) return;
    this.#answer = answer;
    const before = this.#choices;
    this.#choices = choicesOf(state);
    if (this.touched && before !== this.#choices)
      this.#element.dispatchEvent(new SamenFilterChangeEvent(answer.total));
  }

  /** A misspelt id in the page's code looks like an empty list: say so where the editor's developer looks. */
  #warnOfEmptyScope(): void {
    const { answer, state } = this.#list;
    const locked = Object.entries(this.#element.locked());
    if (!answer || answer.total || hasChoices(state) || !locked.length) return;
    const scope = locked.map(([facet, ids]) => `${facet}="${ids.join(' ')}"`);
    this.#feed.say(`nothing in the feed fits ${scope.join(' ')}. Are these ids of this feed?`);
  }

  #find(selector: string): HTMLElement | null {
    return this.#element.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** The card of an item; when the list does not have it (any more), its search field. */
  #wayIn(id: string): HTMLElement | null {
    return this.#find(`[data-id="${CSS.escape(id)}"] .way-in`) ?? this.#find('#search');
  }
}
