import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { choice, choices, type Choice } from '../../design/choice.ts';
import { disclosure } from '../../design/disclosure.ts';
import { icon } from '../../design/icon.ts';
import { accessibilityIcon } from '../../design/need-icon.ts';
import { themeIcon } from '../../design/theme-icon.ts';
import type { FacetView, OptionView } from './filters.model.ts';
import { OR_UNSURE, withOption } from './list-choices.ts';
import type { ListKind } from './list-kind.model.ts';
import type { ListState } from './list-state.ts';
import type { NearGroup } from './near-filter.ts';
import type { PartReading } from './reading.model.ts';
import { whenFilter } from './when-filter.ts';

/** What the filters need, and where their changes go. */
export interface FilterPanelOptions {
  kind: ListKind;
  reading: PartReading;
  state: ListState;
  facets: readonly FacetView[];
  /** What is near; stands before the districts. */
  near?: NearGroup | undefined;
  /** The ids of the groups that are open; kept with the actions, so that a group never closes by itself. */
  open: Set<string>;
  /** A group was opened. */
  refresh: () => void;
  /** Hears of each choice, as what it makes of the state at that moment. */
  change: (update: (state: ListState) => ListState) => void;
}

const pictograms = { theme: themeIcon, need: accessibilityIcon };

/** The options under one legend after the other, in their order. */
const groupsOf = (options: readonly OptionView[]): OptionView[][] => {
  const groups: OptionView[][] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last && last[0]?.group === option.group) last.push(option);
    else groups.push([option]);
  }
  return groups;
};

/** Days, and every facet of the list: choices that work at once. */
export const filterPanel = (o: FilterPanelOptions): TemplateResult => {
  const { kind, reading, state, facets, near, open, refresh, change } = o;
  const { messages } = reading;
  const { needs } = messages;
  const { resultCount } = kind.words(messages);
  /**
   * Opened by the visitor, or because something in it is chosen. What is in a closed one changes only with `choices`,
   * where these are given: its numbers wait until somebody can see them.
   */
  const group = (
    id: string,
    summary: string,
    chosen: number,
    choices: readonly unknown[] | undefined,
    content: () => unknown,
  ) => {
    if (chosen) open.add(id);
    const onToggle = ({ target }: Event): void => {
      if (!(target as HTMLDetailsElement).open) open.delete(id);
      else if (!open.has(id)) {
        open.add(id);
        refresh();
      }
    };
    return disclosure({
      summary,
      ...(chosen && { badge: String(chosen) }),
      open: open.has(id),
      onToggle,
      content: open.has(id) || !choices ? content() : guard([messages, ...choices], content),
    });
  };
  const choicesOf = ({ id, legend, facet, options, orUnsure }: FacetView) => {
    const onChange = ({ target }: Event): void => {
      const { value, checked } = target as HTMLInputElement;
      change((before) => withOption(before, id, value, checked));
    };
    const item = ({ value, label, count, checked, icon: name, drawing, unsure }: OptionView): Choice => ({
      value,
      label,
      count,
      checked,
      countLabel: resultCount(count),
      ...(facet.icons && { pictogram: drawing ? icon(drawing) : pictograms[facet.icons](name) }),
      ...(unsure && { note: needs.unsure(unsure) }),
    });
    const groups = groupsOf(options);
    return html`<div class="stack" data-gap="m">
      ${groups.map((members) => {
        const named = members[0]?.group;
        return choices({
          legend: named ?? legend,
          legendUnseen: !named,
          name: id,
          pick: 'many',
          look: facet.look ?? 'rows',
          items: members.map(item),
          onChange,
        });
      })}
      ${
        orUnsure === undefined
          ? nothing
          : html`<div class="choices" data-look="rows">
              ${choice({ value: OR_UNSURE, label: needs.orUnsure, checked: orUnsure }, id, 'many', onChange)}
            </div>`
      }
    </div>`;
  };
  const { days, parts, from, to } = state;
  const own = days.length + parts.length + Number(from !== '') + Number(to !== '');
  return html`${
    kind.dated
      ? group('when', messages.days.days, own, [days, parts, from, to], () =>
          whenFilter(reading, state, change),
        )
      : nothing
  }
  ${facets.map(
    (facet) =>
      html`${
        near && facet.id === 'district'
          ? group('near', near.legend, Number(near.chosen), undefined, near.content)
          : nothing
      }${group(
        facet.id,
        facet.legend,
        facet.chosen,
        facet.options.map(({ checked }) => checked),
        () => choicesOf(facet),
      )}`,
  )}`;
};
