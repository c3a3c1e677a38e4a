import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { button } from '../../design/button.ts';
import { heading } from '../../design/card.ts';
import { removableChip } from '../../design/choice.ts';
import { icon } from '../../design/icon.ts';
import { notice } from '../../design/notice.ts';
import type { Messages } from '../../text/messages.ts';
import type { Phrases } from '../../text/phrases.ts';
import { noChoices, type ListState } from '../shared/list-state.ts';
import { activityCard } from './activity-card.ts';
import type { FinderView, ZeroView } from './activity-finder.model.ts';

/** What a list of activities needs besides its view. */
export interface ActivityListOptions {
  messages: Messages;
  phrases: Phrases;
  /** Of the day headings. */
  headingLevel: number;
  look: 'list' | 'tiles';
  hrefOf: (id: string) => string | null;
  open: (event: Event, id: string) => void;
  /** The state after a filter was taken away. */
  drop: (state: ListState) => void;
  more: () => void;
}

/** A telephone number as a button; the number itself is on it. */
export const phoneLink = (telephone: string, phrases: Phrases): TemplateResult =>
  html`<a class="button" href="tel:${telephone.replace(/[^\d+]/g, '')}"
    >${icon('phone')}<span>${phrases.phone(telephone)}</span></a
  >`;

/** Day by day; what has no date comes last, without a heading. */
export const activityDays = (view: FinderView, o: ActivityListOptions): TemplateResult[] =>
  view.days.map(
    ({ heading: day, cards }) =>
      html`<section class="stack" data-gap="m">
        ${day ? heading(o.headingLevel, day, 'section') : nothing}
        <ul class=${o.look === 'tiles' ? 'tiles' : 'cards'} role="list">
          ${repeat(
            cards,
            ({ id }) => id,
            (card) =>
              html`<li data-id=${card.id}>
                ${activityCard(card, day ? o.headingLevel + 1 : o.headingLevel, o.hrefOf(card.id), (event) =>
                  o.open(event, card.id),
                )}
              </li>`,
          )}
        </ul>
      </section>`,
  );

const zero = ({ heading: title, sentence, action, contact }: ZeroView, o: ActivityListOptions) =>
  notice({
    tone: 'info',
    title,
    body: html`${sentence ? html`<p>${sentence}</p>` : nothing}
    ${contact ? html`<p>${contact.sentence}</p>` : nothing}`,
    actions: html`${
      action ? button({ label: action.label, kind: 'primary', onClick: () => o.drop(action.state) }) : nothing
    }
    ${contact?.telephone ? phoneLink(contact.telephone, o.phrases) : nothing}`,
  });

/** The results: how many, what was chosen, day by day, and more on demand. No dead end when there is nothing. */
export const activityResults = (view: FinderView, o: ActivityListOptions): TemplateResult => {
  const { finder, state } = o.messages;
  return html`<section class="stack results" data-gap="m" aria-label=${finder.results}>
    ${view.zero ? nothing : html`<p class="result">${view.empty ? state.empty : view.count}</p>`}
    ${
      view.chips.length
        ? html`<div class="row" role="group" aria-label=${finder.activeFilters}>
            ${view.chips.map(({ label, without }) =>
              removableChip(label, finder.removeFilter(''), () => o.drop(without)),
            )}
            ${button({ label: finder.clearFilters, kind: 'quiet', onClick: () => o.drop(noChoices) })}
          </div>`
        : nothing
    }
    ${view.zero ? zero(view.zero, o) : activityDays(view, o)}
    ${
      view.remaining > 0
        ? button({
            label: `${finder.showMore} (${finder.remaining(view.remaining)})`,
            wide: true,
            onClick: o.more,
          })
        : nothing
    }
  </section>`;
};
