import type { ReactiveController } from 'lit';
import type { FeedController } from './feed-controller.ts';
import type { ListController } from './list-controller.ts';
import type { ListElement, ListSource } from './list-kind.ts';
import { hasChoices } from './list-state.ts';

/** What is wrong with a feed or with the code of the page, in the console, for who can mend it: each cause once. */
export class DeveloperNotes implements ReactiveController {
  readonly #element: ListElement;
  readonly #list: ListController;
  readonly #feed: FeedController;
  readonly #said = new Set<string>();

  constructor({ element, list, feed }: ListSource) {
    this.#element = element;
    this.#list = list;
    this.#feed = feed;
    element.addController(this);
  }

  hostUpdated(): void {
    const { status } = this.#feed;
    if (status.phase === 'failed') {
      this.#say(`${status.error.message} (${status.error.code}). The fallback link is shown.`);
    } else if (status.phase === 'ready') {
      const { records, first } = status.feed.problems;
      if (records)
        this.#say(
          `${records} record(s) skipped or incomplete (first: ${first}). The other ${status.feed.records} are shown.`,
        );
      this.#warnOfEmptyScope();
    }
  }

  /** A misspelt id in the page's code looks like an empty list. */
  #warnOfEmptyScope(): void {
    const { answer, state } = this.#list;
    const locked = Object.entries(this.#element.locked());
    if (!answer || answer.total || hasChoices(state) || !locked.length) return;
    const scope = locked.map(([facet, ids]) => `${facet}="${ids.join(' ')}"`);
    this.#say(`nothing in the feed fits ${scope.join(' ')}. Are these ids of this feed?`);
  }

  #say(sentence: string): void {
    if (this.#said.has(sentence)) return;
    this.#said.add(sentence);
    console.warn(`${this.#element.localName}: ${sentence} See README › Feed.`, this.#element);
  }
}
