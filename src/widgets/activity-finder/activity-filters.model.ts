/** The filters of the activity finder, what is chosen, and the help when that gives nothing. Loaded after the first items. */
import type { Counts, EngineAnswer, FeedInfo } from '../../engine/engine.ts';
import { wording } from '../../feed/wording.ts';
import { dayParts } from '../../search/dates.ts';
import type { AllMessages } from '../../text/messages.ts';
import { hasChoices, type ListState } from '../shared/list-state.ts';
import { facets, type FacetId } from './activity-facets.ts';
import { words, type PartReading, type Reading } from './activity-facts.model.ts';

/** Where the options of a facet come from. */
interface Facet {
  legend: (messages: AllMessages) => string;
  /** Option ids in their order, with labels. */
  options: (feed: FeedInfo, reading: PartReading) => { value: string; label: string }[];
}

const conceptOptions = (scheme: string) => (feed: FeedInfo, reading: Reading) =>
  (feed.meta.conceptSchemes?.find(({ id }) => id === scheme)?.concepts ?? []).map(({ id, name }) => ({
    value: id,
    label: words(name, reading)?.text ?? id,
  }));

const options: Record<FacetId, Facet> = {
  'walk-in': {
    legend: ({ facts }) => facts.registration,
    options: (_, { messages }) => [{ value: 'yes', label: messages.status.walkIn }],
  },
  cost: {
    legend: ({ filter }) => filter.cost,
    options: (_, { messages: { cost, filter } }) => [
      { value: 'free', label: cost.free },
      { value: 'low', label: filter.costLow },
      { value: 'pass', label: filter.costPass },
      { value: 'unknown', label: cost.unknown },
    ],
  },
  district: {
    legend: ({ filter }) => filter.district,
    options: (feed, reading) =>
      feed.districts
        .map(({ id, name }) => ({ value: id, label: words(name, reading)?.text ?? id }))
        .sort((a, b) => a.label.localeCompare(b.label, 'nl')),
  },
  category: {
    legend: ({ filter }) => filter.category,
    options: conceptOptions('category'),
  },
  audience: {
    legend: ({ filter }) => filter.audience,
    options: conceptOptions('audience'),
  },
};

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

function facetViews(
  counts: Counts,
  state: ListState,
  locked: ReadonlySet<string>,
  feed: FeedInfo,
  reading: PartReading,
): FacetView[] {
  return facets
    .filter(({ id }) => !locked.has(id))
    .map((facet) => {
      const chosen = state.filters[facet.id] ?? [];
      const { legend, options: all } = options[facet.id];
      const known = all(feed, reading);
      // An id that the feed does not explain (an old link) still has a name to be taken away by.
      const strange = chosen.filter((id) => !known.some(({ value }) => value === id));
      const views = [...known, ...strange.map((id) => ({ value: id, label: id }))].map((option) => ({
        ...option,
        count: counts[facet.id]?.[option.value] ?? 0,
        checked: chosen.includes(option.value),
      }));
      return { id: facet.id, legend: legend(reading.messages), options: views, chosen: chosen.length };
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

function zeroView(
  answer: EngineAnswer,
  state: ListState,
  groups: readonly FacetView[],
  feed: FeedInfo,
  reading: PartReading,
): ZeroView {
  const { zero } = reading.messages;
  const view: ZeroView = { heading: zero.heading };
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
      view.sentence += ` ${zero.next(reading.phrases.date(answer.nextDate.slice(0, 10), reading.now))}`;
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

/** `locked` are the facets that the editor has set: no filter, no chip. */
export function filtersView(
  answer: EngineAnswer,
  counts: Counts,
  state: ListState,
  feed: FeedInfo,
  locked: ReadonlySet<string>,
  reading: PartReading,
): FiltersView {
  const groups = facetViews(counts, state, locked, feed, reading);
  const chips = chipViews(state, groups, reading);
  const none = answer.total === 0 && hasChoices(state);
  return { facets: groups, chips, ...(none && { zero: zeroView(answer, state, groups, feed, reading) }) };
}
