import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../design/icon.ts';
import { checkIcon } from '../../design/icons.ts';
import type { Messages } from '../../text/messages.ts';
import { hasChoices, type ListState } from './list-state.ts';
import type { ListKind } from './list-kind.model.ts';
import { presetOptions } from './list-view.model.ts';

/** The place of `searchForm`, with the same words, so that it wraps alike; nobody sees or hears it. */
export const searchPlace = (kind: ListKind, messages: Messages, state: ListState): TemplateResult => {
  const { list, when } = messages;
  return html`<div class="stack place" data-gap="m" aria-hidden="true">
    <div class="search">
      <div class="field">
        <span class="label">${list.searchLabel}</span>
        <p class="hint">${kind.words(messages).searchHint}</p>
        <div class="input"></div>
      </div>
      <div class="button">${list.searchButton}</div>
      <div class="button pictures"></div>
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
    <div class="filter-toggle"><div class="button">${list.searchButton}</div></div>
  </div>`;
};

/** The place of the chips of what is chosen, and of the order of what fits a search text. */
export const chipsPlace = (state: ListState): TemplateResult | typeof nothing =>
  hasChoices(state)
    ? html`<div class="place button"></div>
        ${state.text && html`<div class="place face"></div>`}`
    : nothing;
