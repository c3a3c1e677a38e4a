import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../design/card.ts';
import type { ListWords } from '../../text/messages.ts';
import { itemCard } from './item-card.ts';
import type { ListView } from './list-view.model.ts';

/** In a list: the way into the item of this id, which the focus comes back to. */
export const wayInto = (list: ParentNode, id: string): HTMLElement | null =>
  list.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] .way-in`);

/** What a list needs besides its view. */
export interface ResultListOptions {
  words: ListWords;
  /** Of the day headings. */
  headingLevel: number;
  look: 'list' | 'tiles';
  hrefOf: (id: string) => string | null;
  open: (event: Event, id: string) => void;
  /** What stands above the results. */
  ways: unknown;
}

/**
 * Day by day; what has no date comes last, without a heading. A card is drawn over by what comes in its place: to make a new
 * one for each takes an old telephone three times as long. list-actions.ts keeps the focus on its item.
 */
export const itemDays = (view: ListView, o: ResultListOptions): TemplateResult[] =>
  view.days.map(
    ({ heading: day, cards }) =>
      html`<section class="stack" data-gap="m">
        ${day ? heading(o.headingLevel, day, 'section') : nothing}
        <ul class=${o.look === 'tiles' ? 'tiles' : 'cards'} role="list">
          ${cards.map(
            (card) =>
              html`<li data-id=${card.id}>
                ${itemCard(card, day ? o.headingLevel + 1 : o.headingLevel, o.hrefOf(card.id), (event) =>
                  o.open(event, card.id),
                )}
              </li>`,
          )}
        </ul>
      </section>`,
  );

/** The results: how many, what was chosen, day by day, and more on demand. All but the days come with the controls. */
export const listResults = (
  view: ListView,
  o: ResultListOptions,
  { chosen, help, more }: { chosen?: unknown; help?: unknown; more?: unknown },
): TemplateResult => {
  return html`<section class="stack results" data-gap="m" aria-label=${o.words.results}>
    ${o.ways}
    <p class="result" ?hidden=${Boolean(help)}>${view.empty ? o.words.empty : view.count}</p>
    ${chosen} ${help || itemDays(view, o)} ${more}
  </section>`;
};
