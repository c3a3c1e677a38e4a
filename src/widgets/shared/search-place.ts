import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../design/icon.ts';
import { checkIcon } from '../../design/icons.ts';
import type { Messages } from '../../text/messages.ts';
import type { ListState } from './list-state.ts';
import type { ListKind } from './list-kind.model.ts';
import { presetOptions } from './list-view.model.ts';

/** The place of `searchForm`, with the same words, so that it wraps alike; nobody reads or hears them. */
export const searchPlace = (kind: ListKind, messages: Messages, state: ListState): TemplateResult => {
  const { list, when } = messages;
  return html`<div class="stack place" data-gap="m" aria-hidden="true">
    <div class="search">
      <div class="field">
        <span class="label">${list.searchLabel}</span>
        <p class="hint">${kind.words(messages).searchHint}</p>
        <div class="input"></div>
      </div>
      <div class="button"><span>${list.searchButton}</span></div>
      ${kind.hasQuestions ? html`<div class="button pictures"></div>` : nothing}
    </div>
    ${
      kind.dated
        ? html`<fieldset class="choices">
            <legend class="label">${when.label}</legend>
            ${presetOptions(messages, state).map(
              ({ label, checked }) =>
                html`<span class="face"
                  ><span class="mark" ?data-on=${checked}>${icon(checkIcon)}</span><span>${label}</span></span
                >`,
            )}
          </fieldset>`
        : nothing
    }
    <div class="filter-toggle">
      <div class="button"><span>${list.searchButton}</span></div>
    </div>
  </div>`;
};

/**
 * The place of the chips of what is chosen, and of the order of what fits a search text. It wraps as they will, nearly:
 * what the feed has a name for and the button that clears are on their way, and other words stand for them.
 */
export const chipsPlace = (
  { list }: Messages,
  { text, when, days, parts, from, to, filters }: ListState,
): unknown => {
  const chips = [
    text && `${list.searchLabel}: ${text}`,
    [when, from, to, days, parts, Object.values(filters)],
  ]
    .flat(3)
    .filter(Boolean);
  return (
    chips[0] &&
    html`<div class="row place">
        ${chips.map((label) => html`<p class="chip">${label}${icon(checkIcon)}</p>`)}
        <p class="button"><span>${list.viewAll}</span></p>
      </div>
      ${text && html`<div class="place face"></div>`}`
  );
};
