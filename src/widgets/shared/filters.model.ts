/** The filters of a list and what is chosen. Comes after the first items. */
import type { Counts, EngineAnswer, FeedInfo } from '../../engine/engine.ts';
import { dayParts, presets } from '../../search/dates.ts';
import { OR_UNSURE, withOption } from './list-choices.ts';
import type { Facet, FacetOption, ListKind, PartKind } from './list-kind.model.ts';
import { noDates, type ListState } from './list-state.ts';
import type { PartReading } from './reading.model.ts';

export interface OptionView extends FacetOption {
  count: number;
  checked: boolean;
  /** Of a need: this many more might meet it, but nobody is sure. */
  unsure?: number;
}
export interface FacetView {
  id: string;
  legend: string;
  facet: Facet;
  options: readonly OptionView[];
  chosen: number;
  /** Of needs, once one is chosen: is what nobody is sure of in the list too? */
  orUnsure?: boolean;
}

/** The options that had results once, by facet, most first at the time: what is in it keeps its place. */
export type FacetOrder = Readonly<Record<string, readonly string[]>>;

/** A chosen filter: its label and the state without it. */
export interface ChipView {
  label: string;
  without: ListState;
}

/** What there is to choose from, and what was chosen. */
export interface Choices {
  kind: ListKind;
  parts: Pick<PartKind, 'facets' | 'words'>;
  answer: EngineAnswer;
  counts: Counts;
  state: ListState;
  feed: FeedInfo;
  order: FacetOrder;
  /** Facets that the editor has set: no filter, no chip. */
  locked: Readonly<Record<string, readonly string[]>>;
  reading: PartReading;
}

/** The order with what has its first results now. The same object when there is nothing new. */
export function orderWith(order: FacetOrder, counts: Counts): FacetOrder {
  let result = order;
  for (const [facet, options] of Object.entries(counts)) {
    const known = new Set(order[facet]);
    const news = Object.keys(options).filter((id) => options[id] && !known.has(id) && !id.endsWith('?'));
    news.sort((a, b) => (options[b] ?? 0) - (options[a] ?? 0));
    if (news.length) result = { ...result, [facet]: [...known, ...news] };
  }
  return result;
}

/** The options of a facet that there are, in their order. */
function optionsOf(
  id: string,
  facet: Facet,
  chosen: readonly string[],
  { feed, reading, order }: Choices,
): FacetOption[] {
  const used = order[id] ?? [];
  const known = [...facet.options(feed, reading)];
  // What is not in it is -1, which as an unsigned number comes last.
  const place = ({ value }: FacetOption): number => used.indexOf(value) >>> 0;
  if (facet.byUse) known.sort((a, b) => place(a) - place(b));
  const { nameOf } = facet;
  // An id that the feed does not explain (an old link) still has a name to be taken away by.
  for (const value of [...(nameOf ? used : []), ...chosen])
    if (!known.some((one) => one.value === value))
      known.push({ value, label: nameOf?.(value, reading) ?? value });
  return known;
}

/** All that one may choose by. */
function facetViews(choices: Choices): FacetView[] {
  const { kind, parts, counts, state, locked, reading } = choices;
  return kind.facets.flatMap(({ id }) => {
    const facet = parts.facets[id];
    if (!facet || Object.hasOwn(locked, id)) return [];
    const asked = state.filters[id] ?? [];
    const chosen = facet.needs ? asked.filter((one) => one !== OR_UNSURE) : asked;
    const options = optionsOf(id, facet, chosen, choices).map((option) => ({
      ...option,
      count: counts[id]?.[option.value] ?? 0,
      checked: chosen.includes(option.value),
      ...(facet.needs && { unsure: counts[id]?.[`${option.value}?`] ?? 0 }),
    }));
    const orUnsure = facet.needs && chosen.length > 0 && { orUnsure: chosen.length < asked.length };
    const legend = facet.legend(reading.messages);
    return [{ id, legend, facet, options, chosen: chosen.length, ...orUnsure }];
  });
}

/** The words on the chips of the chosen dates. */
export function dateChips(state: ListState, { messages, phrases, now }: PartReading): ChipView[] {
  const { when, days, weekdays } = messages;
  const partLabels = [days.morning, days.afternoon, days.evening];
  const chips: ChipView[] = [];
  const chip = (label: string, without: Partial<ListState>): unknown =>
    chips.push({ label, without: { ...state, page: 1, ...without } });
  const { from, to } = state;
  if (state.when) chip(when[state.when], { when: '' });
  if (from) chip(`${days.from} ${phrases.date(from, now)}`, { from: '' });
  if (to && to >= from) chip(`${days.to} ${phrases.date(to, now)}`, { to: '' });
  for (const day of state.days)
    chip(weekdays[day - 1] ?? '', { days: state.days.filter((one) => one !== day) });
  for (const part of state.parts)
    chip(partLabels[dayParts.indexOf(part)] ?? '', { parts: state.parts.filter((one) => one !== part) });
  return chips;
}

function chipViews(state: ListState, groups: readonly FacetView[], reading: PartReading): ChipView[] {
  const { messages } = reading;
  const text = state.text.trim();
  return [
    ...(text
      ? [{ label: messages.controls.searchFilter(text), without: { ...state, page: 1, text: '' } }]
      : []),
    ...dateChips(state, reading),
    ...groups.flatMap(({ id, options, orUnsure }) => [
      ...options.flatMap(({ value, label, checked }) =>
        checked ? { label, without: withOption(state, id, value, false) } : [],
      ),
      ...(orUnsure
        ? [{ label: messages.needs.orUnsure, without: withOption(state, id, OR_UNSURE, false) }]
        : []),
    ]),
  ];
}

/** A filter that is named in the search text: its label, and the state with it instead of those words. */
export interface OfferView {
  label: string;
  state: ListState;
}

/** Offered and not guessed: who types "gratis" may mean the word. Of the everyday dates the last word is enough. */
function offerViews({ kind, state, reading }: Choices, groups: readonly FacetView[]): OfferView[] {
  if (!state.text.trim()) return [];
  const text = ` ${state.text.toLowerCase()} `;
  const offer = (label: string, chosen: ListState, last?: string): OfferView[] => {
    const said = [label.toLowerCase(), last].find((words) => text.includes(` ${words} `));
    return said ? [{ label, state: { ...chosen, text: text.replace(said, '').trim() } }] : [];
  };
  const days = kind.dated
    ? presets.flatMap((when) => {
        const label = reading.messages.when[when];
        return offer(label, { ...state, ...noDates, page: 1, when }, label.split(' ')[1]);
      })
    : [];
  const options = groups.flatMap((group) =>
    group.options.flatMap(({ value, label, checked }) =>
      checked ? [] : offer(label, withOption(state, group.id, value, true)),
    ),
  );
  return [...days, ...options];
}

export interface FiltersView {
  /** Without the groups in which there never was anything to choose. */
  facets: readonly FacetView[];
  chips: readonly ChipView[];
  offers: readonly OfferView[];
}

export function filtersView(choices: Choices): FiltersView {
  const all = facetViews(choices);
  return {
    facets: all.filter(({ id, chosen }) => chosen || choices.order[id]?.length),
    chips: chipViews(choices.state, all, choices.reading),
    offers: offerViews(choices, all),
  };
}
