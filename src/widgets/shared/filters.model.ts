/** The filters of a list, what is chosen, and the help when that gives nothing. Comes after the first items. */
import type { Counts, EngineAnswer, FeedInfo } from '../../engine/engine.ts';
import { wording } from '../../feed/wording.ts';
import { dayParts } from '../../search/dates.ts';
import type { AllMessages } from '../../text/messages.ts';
import { hasChoices, type ListState } from './list-state.ts';
import type { ListKind, PartKind } from './list-kind.model.ts';
import type { PartReading } from './reading.model.ts';

export interface OptionView {
  value: string;
  label: string;
  count: number;
  checked: boolean;
}
export interface FacetView {
  id: string;
  legend: string;
  options: readonly OptionView[];
  chosen: number;
}

/** A chosen filter: its label and the state without it. */
export interface ChipView {
  label: string;
  without: ListState;
}

export interface ZeroView {
  heading: string;
  /** What helps, as a sentence and a button. */
  sentence?: string;
  action?: { label: string; state: ListState };
  contact?: { sentence: string; telephone?: string };
}

/** What there is to choose from, and what was chosen. */
export interface Choices {
  kind: ListKind;
  parts: PartKind;
  answer: EngineAnswer;
  counts: Counts;
  state: ListState;
  feed: FeedInfo;
  /** Facets that the editor has set: no filter, no chip. */
  locked: ReadonlySet<string>;
  reading: PartReading;
}

function facetViews({ kind, parts, counts, state, feed, locked, reading }: Choices): FacetView[] {
  return kind.facets
    .filter(({ id }) => !locked.has(id))
    .flatMap((facet) => {
      const table = parts.facets[facet.id];
      if (!table) return [];
      const chosen = state.filters[facet.id] ?? [];
      const known = table.options(feed, reading);
      // An id that the feed does not explain (an old link) still has a name to be taken away by.
      const strange = chosen.filter((id) => !known.some(({ value }) => value === id));
      const views = [...known, ...strange.map((id) => ({ value: id, label: id }))].map((option) => ({
        ...option,
        count: counts[facet.id]?.[option.value] ?? 0,
        checked: chosen.includes(option.value),
      }));
      return { id: facet.id, legend: table.legend(reading.messages), options: views, chosen: chosen.length };
    })
    .filter(({ options }) => options.length);
}

/** The words on the chips of the chosen dates. */
function dateChips(state: ListState, { when, days, weekdays }: AllMessages): ChipView[] {
  const partLabels = [days.morning, days.afternoon, days.evening];
  const chips: ChipView[] = [];
  if (state.when) chips.push({ label: when[state.when], without: { ...state, page: 1, when: '' } });
  for (const day of state.days) {
    const label = weekdays[day - 1] ?? '';
    chips.push({ label, without: { ...state, page: 1, days: state.days.filter((one) => one !== day) } });
  }
  for (const part of state.parts) {
    const label = partLabels[dayParts.indexOf(part)] ?? '';
    chips.push({ label, without: { ...state, page: 1, parts: state.parts.filter((one) => one !== part) } });
  }
  return chips;
}

function chipViews(state: ListState, groups: readonly FacetView[], reading: PartReading): ChipView[] {
  const text = state.text.trim();
  return [
    ...(text
      ? [{ label: reading.messages.controls.searchFilter(text), without: { ...state, page: 1, text: '' } }]
      : []),
    ...dateChips(state, reading.messages),
    ...groups.flatMap(({ id, options }) =>
      options
        .filter(({ checked }) => checked)
        .map(({ value, label }) => ({
          label,
          without: {
            ...state,
            page: 1,
            filters: { ...state.filters, [id]: (state.filters[id] ?? []).filter((one) => one !== value) },
          },
        })),
    ),
  ];
}

function zeroView({ parts, answer, state, feed, reading }: Choices, groups: readonly FacetView[]): ZeroView {
  const { zero } = reading.messages;
  const own = parts.words(reading.messages);
  const view: ZeroView = { heading: own.none };
  const { publisher } = feed.meta;
  const district = feed.districts.find(({ id }) => state.filters.district?.includes(id));
  // The team of the district by its own name; "the editors" means nothing without the name of their site.
  const nearest = district?.contactPoint?.[0];
  const contact = nearest ?? publisher?.contactPoint?.[0];
  const name = wording(
    nearest ? (nearest.name ?? nearest.contactType) : publisher?.name,
    reading.languages,
  )?.text;
  if (contact && name) {
    view.contact = {
      sentence: zero.contact(name),
      ...(contact.telephone && { telephone: contact.telephone }),
    };
  }
  const { blocking } = answer;
  if (!blocking) return view;
  if (blocking.what === 'dates') {
    const labels = dateChips(state, reading.messages).map(({ label }) => label);
    const label = labels.join(', ');
    view.sentence = zero.without(label, blocking.without);
    if (answer.nextDate)
      view.sentence += ` ${own.next(reading.phrases.date(answer.nextDate.slice(0, 10), reading.now))}`;
    view.action = { label: zero.drop(label), state: { ...state, page: 1, when: '', days: [], parts: [] } };
  } else if (blocking.what === 'text') {
    view.sentence = zero.withoutText(state.text.trim(), blocking.without);
    view.action = { label: zero.dropText, state: { ...state, page: 1, text: '' } };
  } else {
    const group = groups.find(({ id }) => id === blocking.what);
    const label =
      group?.options
        .filter(({ checked }) => checked)
        .map((option) => option.label)
        .join(', ') ?? '';
    view.sentence = zero.without(label, blocking.without);
    view.action = {
      label: zero.drop(label),
      state: { ...state, page: 1, filters: { ...state.filters, [blocking.what]: [] } },
    };
  }
  return view;
}

export interface FiltersView {
  facets: readonly FacetView[];
  chips: readonly ChipView[];
  /** Only when something is chosen and there is nothing. */
  zero?: ZeroView;
}

export function filtersView(choices: Choices): FiltersView {
  const { answer, state, reading } = choices;
  const facets = facetViews(choices);
  const none = answer.total === 0 && hasChoices(state);
  return {
    facets,
    chips: chipViews(state, facets, reading),
    ...(none && { zero: zeroView(choices, facets) }),
  };
}
