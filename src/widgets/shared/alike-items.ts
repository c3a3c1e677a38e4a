import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../design/card.ts';
import type { Found } from '../../engine/engine.ts';
import type { DetailKind } from './list-kind.model.ts';
import type { OpenedItemOptions } from './opened-item.ts';
import type { PartReading } from './reading.model.ts';

/** So many of each at most: a hint, not another list. */
const MOST = 3;
/** Asked for, to have enough of both. */
const ASKED = 20;

/** Others like the open item: near it, and elsewhere in the city. They come a moment after it. */
export class AlikeItems {
  readonly #o: OpenedItemOptions;
  readonly #kind: DetailKind;
  #id = '';
  #near: readonly Found[] = [];
  #elsewhere: readonly Found[] = [];

  constructor(options: OpenedItemOptions, kind: DetailKind) {
    this.#o = options;
    this.#kind = kind;
  }

  render(found: Found, reading: PartReading): unknown {
    if (found.item.id !== this.#id) void this.#ask(found, reading.now);
    const own = this.#o.parts.words(reading.messages);
    return html`${this.#list(own.alike, this.#near, reading)}${this.#list(own.elsewhere, this.#elsewhere, reading)}`;
  }

  #list(title: string, items: readonly Found[], reading: PartReading): TemplateResult | typeof nothing {
    if (!items.length) return nothing;
    const { element, kind, list, open } = this.#o;
    return html`<section class="stack no-print">
      ${heading(element.headingLevel + 1, title, 'section')}
      <ul class="stack alike" role="list">
        ${items.map((one) => {
          const {
            id,
            title: name,
            lang,
            facts,
          } = kind.card(reading.easy?.found(one, reading.feedLanguage) ?? one, reading);
          const [when] = facts.find(({ icon }) => icon === 'calendar')?.lines ?? [];
          const [where] = facts.find(({ icon }) => icon === 'place')?.lines ?? [];
          const href = list.hrefOf(id);
          const onOpen = (event: Event): void => open(event, id, one.item);
          return html`<li>
            ${
              href === null
                ? html`<button class="way-in" lang=${lang ?? nothing} @click=${onOpen}>${name}</button>`
                : html`<a href=${href} lang=${lang ?? nothing} @click=${onOpen}>${name}</a>`
            }
            <div>${[when, where].filter(Boolean).join(' · ')}</div>
          </li>`;
        })}
      </ul>
    </section>`;
  }

  async #ask(found: Found, now: string): Promise<void> {
    const { id } = found.item;
    this.#id = id;
    this.#near = this.#elsewhere = [];
    const filters = this.#kind.alike?.(found);
    if (!filters) return;
    const { feed, kind, element } = this.#o;
    const answer = await feed
      .query({
        type: kind.type,
        text: '',
        filters,
        locked: element.locked(),
        dates: { when: '', days: [], parts: [] },
        now,
        offset: 0,
        limit: ASKED,
      })
      // It is extra: without an answer the page stands.
      ?.catch(() => undefined);
    if (!answer || id !== this.#id) return;
    const others = answer.items.filter(({ item }) => item.id !== id);
    this.#near = others.filter((other) => this.#kind.isNear(found, other)).slice(0, MOST);
    this.#elsewhere = others.filter((other) => !this.#kind.isNear(found, other)).slice(0, MOST);
    element.requestUpdate();
  }
}
