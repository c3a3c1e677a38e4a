import type { Found } from '../../engine/engine.ts';
import type { Belongings, DetailKind } from './list-kind.model.ts';
import type { OpenedItemOptions } from './opened-item.ts';

/** So many of each at most: an item that has more is told about by the first of them. */
const ASKED = 50;

/** Items of other types that belong to the open item. They come a moment after it. */
export class BelongingItems {
  readonly #o: OpenedItemOptions;
  readonly #kind: DetailKind;
  #found?: Found;
  #belongings?: Belongings | undefined;

  constructor(options: OpenedItemOptions, kind: DetailKind) {
    this.#o = options;
    this.#kind = kind;
  }

  /** Undefined while they are on their way. */
  of(found: Found, now: string): Belongings | undefined {
    // A newer feed has another one with the same id.
    if (found !== this.#found) void this.#ask(found, now);
    return this.#belongings;
  }

  async #ask(found: Found, now: string): Promise<void> {
    if (found.item.id !== this.#found?.item.id) this.#belongings = undefined;
    this.#found = found;
    const asked = Object.entries(this.#kind.belongings?.(found) ?? {});
    if (!asked.length) return;
    const dates = { when: '' as const, days: [], parts: [] };
    const answers = await Promise.all(
      asked.map(async ([name, query]) => {
        // They are extra: without an answer the page stands.
        const answer = await this.#o.feed
          .query({ ...query, text: '', filters: {}, dates, now, offset: 0, limit: ASKED })
          ?.catch(() => undefined);
        return answer ? [[name, answer] as const] : [];
      }),
    );
    if (found !== this.#found) return;
    this.#belongings = Object.fromEntries(answers.flat());
    this.#o.element.requestUpdate();
  }
}
