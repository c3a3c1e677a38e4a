/** Items of other lists on the page of an item. Comes with the kinds that have them. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../design/card.ts';
import { disclosure } from '../../design/disclosure.ts';
import type { Found } from '../../engine/engine.ts';
import { safeUrl } from '../../feed/clean.ts';
import type { AllMessages } from '../../text/messages.ts';
import type { BelongingItem, BelongingList } from './item-detail.model.ts';
import type { Belongings, BelongingQuery } from './list-kind.model.ts';
import type { OpenedItemOptions } from './opened-item.ts';

/** So many of each at most: an item that has more is told about by the first of them. */
const ASKED = 50;
/** So many of a list are in sight; the rest is a press away. */
const IN_SIGHT = 5;

/** Asks for what belongs to the open item, a moment after it, and shows it. */
export class BelongingItems {
  readonly #o: OpenedItemOptions;
  readonly #queries: (found: Found) => Readonly<Record<string, BelongingQuery>>;
  #found?: Found;
  #belongings: Belongings | undefined;

  constructor(
    options: OpenedItemOptions,
    queries: (found: Found) => Readonly<Record<string, BelongingQuery>>,
  ) {
    this.#o = options;
    this.#queries = queries;
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
    const dates = { when: '' as const, days: [], parts: [] };
    const answers = await Promise.all(
      Object.entries(this.#queries(found)).map(async ([name, query]) => {
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

  render(lists: readonly BelongingList[] | undefined, { controls }: AllMessages): unknown {
    return lists?.map(({ name, title, items }) => {
      const part = (some: readonly BelongingItem[]): TemplateResult =>
        html`<ul class="stack belonging" data-gap="m" role="list">
          ${some.map((item) => this.#item(name, item))}
        </ul>`;
      const rest = items.slice(IN_SIGHT);
      const more =
        rest.length > 0 &&
        disclosure({ summary: controls.showMore, badge: String(rest.length), content: part(rest) });
      return html`<section class="stack">
        ${heading(this.#o.element.headingLevel + 1, title, 'section')}${part(items.slice(0, IN_SIGHT))}
        ${more || nothing}
      </section>`;
    });
  }

  #item(name: string, { id, title, lines }: BelongingItem): TemplateResult {
    const href = this.#pageOf(name, id);
    const words = html`<span lang=${title.lang} dir="auto">${title.text}</span>`;
    return html`<li>
      ${href === undefined ? html`<strong>${words}</strong>` : html`<a href=${href}>${words}</a>`}
      ${lines.map((line) => html`<div dir="auto">${line}</div>`)}
    </li>`;
  }

  /** The page that the editor names for such items in `<name>-href`, with the id in the place of `{id}`; none on a kiosk. */
  #pageOf(name: string, id: string): string | undefined {
    const pattern = this.#o.element.getAttribute(`${name}-href`);
    if (!pattern || this.#o.isKiosk()) return undefined;
    try {
      const { href } = new URL(pattern.replace('{id}', encodeURIComponent(id)), document.baseURI);
      return safeUrl(href) ?? undefined;
    } catch {
      return undefined;
    }
  }
}
