import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../design/card.ts';
import type { Messages } from '../../text/messages.ts';
import { activityCard } from './activity-card.ts';
import type { FinderView } from './activity-finder.model.ts';

/** What a list of activities needs besides its view. */
export interface ActivityListOptions {
  messages: Messages;
  /** Of the day headings. */
  headingLevel: number;
  look: 'list' | 'tiles';
  hrefOf: (id: string) => string | null;
  open: (event: Event, id: string) => void;
}

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

/** The results: how many, what was chosen, day by day, and more on demand. All but the days come with the controls. */
export const activityResults = (
  view: FinderView,
  o: ActivityListOptions,
  { chosen, help, more }: { chosen?: unknown; help?: unknown; more?: unknown },
): TemplateResult => {
  const { finder, state } = o.messages;
  return html`<section class="stack results" data-gap="m" aria-label=${finder.results}>
    <p class="result" ?hidden=${Boolean(help)}>${view.empty ? state.empty : view.count}</p>
    ${chosen} ${help || activityDays(view, o)} ${more}
  </section>`;
};
