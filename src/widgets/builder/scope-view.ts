/** What is locked, and how much there is then. */
import { html, nothing, type TemplateResult } from 'lit';
import { choices as choiceGroup } from '../../design/choice.ts';
import { disclosure } from '../../design/disclosure.ts';
import { selectField } from '../../design/field.ts';
import type { BuilderMessages } from '../../text/messages.ts';
import { kindOf, widgetTable, type AttributeName } from '../shared/widget-table.model.ts';
import type { Counts } from './builder-feed.ts';
import type { BuilderView } from './builder-view.ts';
import { askedBy, lockedIn, withAttribute } from './choices.model.ts';
import { scopeSentence } from './scope-words.model.ts';

type Field = keyof BuilderMessages['scope']['fields'];

/** Of these there are too many to show at once, and one is usual. */
const SELECTS: readonly AttributeName[] = ['organizer', 'place'];

/** One out of the options of an attribute. */
export function optionSelect(view: BuilderView, name: AttributeName): TemplateResult {
  const { state, words, feed, info, reading } = view;
  const { attributes } = state.choices;
  const isAsked = askedBy[state.template] === name;
  return selectField({
    id: name,
    label: words.scope.fields[name as Field],
    ...(isAsked && !attributes[name] && { hint: words.what.notChosen }),
    value: attributes[name]?.split(' ')[0] ?? '',
    options: [
      { value: '', label: isAsked ? words.what.choose : words.scope.any },
      ...feed.options(name, info, reading, words),
    ],
    onChange: (event) => {
      const { value } = event.target as HTMLSelectElement;
      view.change({ ...state, choices: withAttribute(state.choices, name, value) });
    },
  });
}

/** Why there is nothing to choose. */
function noneOf({ words, publication, isFeedLost, info }: BuilderView): string {
  if (!publication.src) return words.scope.noFeed;
  if (isFeedLost) return words.counts.failed;
  return info ? words.scope.noOptions : words.scope.loading;
}

/** Several out of them. */
function optionChips(view: BuilderView, name: AttributeName): TemplateResult {
  const { state, words, feed, info, reading } = view;
  const written = state.choices.attributes[name];
  const isFlag = kindOf(name) === 'flag';
  const chosen = isFlag ? (written === undefined ? [] : ['yes']) : (written?.split(' ') ?? []);
  const label = words.scope.fields[name as Field];
  const options = feed.options(name, info, reading, words);
  return disclosure({
    summary: label,
    ...(chosen.length && { badge: String(chosen.length) }),
    content:
      options.length === 0
        ? html`<p class="hint">${noneOf(view)}</p>`
        : choiceGroup({
            legend: label,
            legendUnseen: true,
            name: `scope-${name}`,
            pick: 'many',
            look: 'chips',
            items: options.map((option) => ({ ...option, checked: chosen.includes(option.value) })),
            onChange: (event) => {
              const { value, checked } = event.target as HTMLInputElement;
              const next = checked ? [...chosen, value] : chosen.filter((one) => one !== value);
              const kept = next.length ? (isFlag ? '' : next.join(' ')) : undefined;
              view.change({ ...state, choices: withAttribute(state.choices, name, kept) });
            },
          }),
  });
}

/** "Vandaag 3, komende 4 weken 41, alles bij elkaar 56." */
export function countSentence(counts: Counts, widget: string, { counts: words }: BuilderMessages): string {
  if (counts === 'failed') return words.failed;
  const { total, today, weeks } = counts;
  if (!total) return words.none;
  if (today !== undefined && weeks !== undefined) return words.dated(today, weeks, total);
  return widget === 'room-request' ? words.rooms(total) : words.listed(total);
}

export function scopeView(view: BuilderView): TemplateResult {
  const { state, words, feed, nameOf, publication } = view;
  const { choices, template } = state;
  const asked = askedBy[template];
  const names = widgetTable[choices.widget].scope.filter((name) => name !== asked);
  // What is not there cannot fail: that there is no feed stands above.
  const counts = feed.counts === 'failed' && !publication.src ? undefined : feed.counts;
  return html`<div class="scope">
      ${names.map((name) => (SELECTS.includes(name) ? nothing : optionChips(view, name)))}
    </div>
    ${names.map((name) => (SELECTS.includes(name) ? optionSelect(view, name) : nothing))}
    <div class="answer">
      <p class="result">
        ${scopeSentence(choices, nameOf, words)}.
        ${choices.attributes.limit ? words.scope.first(Number(choices.attributes.limit)) : nothing}
      </p>
      ${counts || !publication.src ? nothing : html`<p>${words.counts.loading}</p>`}
      <p role="status">${counts ? countSentence(counts, choices.widget, words) : nothing}</p>
      ${lockedIn(choices).length ? html`<p class="hint">${words.scope.note}</p>` : nothing}
    </div>`;
}
