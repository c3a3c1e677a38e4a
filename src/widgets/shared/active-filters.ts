import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../design/button.ts';
import { removableChip } from '../../design/choice.ts';
import { icon } from '../../design/icon.ts';
import { phoneIcon } from '../../design/icons.ts';
import { notice } from '../../design/notice.ts';
import type { AllMessages } from '../../text/messages.ts';
import type { Phrases } from '../../text/phrases.ts';
import { telHref } from '../../text/tel-href.ts';
import { noChoices, type ListState } from './list-state.ts';
import type { ChipView, OfferView } from './filters.model.ts';
import type { ZeroView } from './zero-help.model.ts';

/** A telephone number as a button; the number itself is on it. On a kiosk words alone: a press would leave the page. */
const phoneLink = (telephone: string, phrases: Phrases, isKiosk: boolean): TemplateResult =>
  isKiosk
    ? html`<strong>${phrases.phone(telephone)}</strong>`
    : html`<a class="button" href=${telHref(telephone)}
        >${icon(phoneIcon)}<span>${phrases.phone(telephone)}</span></a
      >`;

/** What was chosen: each goes away with a press, or all at once. `drop` gets the state that remains. */
export const activeFilters = (
  chips: readonly ChipView[],
  { controls }: AllMessages,
  drop: (state: ListState) => void,
): unknown =>
  chips.length
    ? html`<div class="row" role="group" aria-label=${controls.activeFilters}>
        ${chips.map(({ label, without }) =>
          removableChip(label, controls.removeFilter(''), () => drop(without)),
        )}
        ${button({ label: controls.clearFilters, kind: 'quiet', onClick: () => drop(noChoices) })}
      </div>`
    : nothing;

/** What the search text may have meant. */
export const filterOffers = (
  offers: readonly OfferView[],
  { controls }: AllMessages,
  choose: (state: ListState) => void,
): unknown =>
  offers.length
    ? html`<div class="row">
        ${offers.map(({ label, state }) => button({ label: controls.only(label), onClick: () => choose(state) }))}
      </div>`
    : nothing;

/** No dead end: what is in the way, a button for each thing that helps, and whom to call. */
export const zeroHelp = (
  { heading: title, help, contact }: ZeroView,
  phrases: Phrases,
  drop: (state: ListState) => void,
  isKiosk: boolean,
): TemplateResult =>
  notice({
    tone: 'info',
    title,
    body: html`${help.map(({ sentence }) => (sentence ? html`<p>${sentence}</p>` : nothing))}
    ${contact ? html`<p>${contact.sentence}</p>` : nothing}`,
    actions: html`${help.map(({ label, state }, at) =>
      button({ label, kind: at ? 'secondary' : 'primary', onClick: () => drop(state) }),
    )}
    ${contact?.telephone ? phoneLink(contact.telephone, phrases, isKiosk) : nothing}`,
  });
