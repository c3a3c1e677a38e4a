import { html, nothing, type TemplateResult } from 'lit';
import { choices } from '../../design/choice.ts';
import { disclosure } from '../../design/disclosure.ts';
import { dayParts, type DayPart } from '../../search/dates.ts';
import type { AllMessages } from '../../text/messages.ts';
import { toggled, withOption } from './list-choices.ts';
import type { ListState } from './list-state.ts';
import type { ListKind } from './list-kind.model.ts';
import type { FacetView } from './filters.model.ts';

/** What the filters need, and where their changes go. */
export interface FilterPanelOptions {
  kind: ListKind;
  messages: AllMessages;
  state: ListState;
  facets: readonly FacetView[];
  /** The ids of the groups that are open; kept with the actions, so that a group never closes by itself. */
  open: Set<string>;
  /** Hears of each choice, as what it makes of the state at that moment. */
  change: (update: (state: ListState) => ListState) => void;
}

const input = (event: Event): HTMLInputElement => event.target as HTMLInputElement;

/** Weekday × part of day, and every facet of the list: choices that work at once. */
export const filterPanel = ({
  kind,
  messages,
  state,
  facets,
  open,
  change,
}: FilterPanelOptions): TemplateResult => {
  const { days: words } = messages;
  const partLabels = [words.morning, words.afternoon, words.evening];
  const days = choices({
    legend: words.weekdayLabel,
    name: 'day',
    pick: 'many',
    look: 'chips',
    items: messages.weekdays.map((label, index) => ({
      value: String(index + 1),
      label,
      checked: state.days.includes(index + 1),
    })),
    onChange: (event) => {
      const { value, checked } = input(event);
      change((now) => ({ ...now, page: 1, days: toggled(now.days, Number(value), checked).sort() }));
    },
  });
  const parts = choices({
    legend: words.partLabel,
    name: 'part',
    pick: 'many',
    look: 'chips',
    items: dayParts.map((value, index) => ({
      value,
      label: partLabels[index] ?? value,
      checked: state.parts.includes(value),
    })),
    onChange: (event) => {
      const { value, checked } = input(event);
      change((now) => ({ ...now, page: 1, parts: toggled(now.parts, value as DayPart, checked) }));
    },
  });
  /** Opened by the visitor, or because something in it is chosen. */
  const group = (id: string, chosen: number) => {
    if (chosen) open.add(id);
    const onToggle = ({ target }: Event): void => {
      if ((target as HTMLDetailsElement).open) open.add(id);
      else open.delete(id);
    };
    return { open: open.has(id), onToggle };
  };
  const options = (facet: FacetView) =>
    choices({
      legend: facet.legend,
      legendUnseen: true,
      name: facet.id,
      pick: 'many',
      look: 'rows',
      items: facet.options.map((option) => ({ ...option, countLabel: kind.words(messages).results })),
      onChange: (event) => {
        const { value, checked } = input(event);
        change((now) => withOption(now, facet.id, value, checked));
      },
    });
  const dayChoices = state.days.length + state.parts.length;
  const when = () =>
    disclosure({
      summary: words.days,
      ...(dayChoices && { badge: String(dayChoices) }),
      ...group('when', dayChoices),
      content: html`<div class="stack" data-gap="m">${parts}${days}</div>`,
    });
  return html`${kind.dated ? when() : nothing}
  ${facets.map((facet) =>
    disclosure({
      summary: facet.legend,
      ...(facet.chosen && { badge: String(facet.chosen) }),
      ...group(facet.id, facet.chosen),
      content: options(facet),
    }),
  )}`;
};
