/** No dead end: what helps a visitor whose choices give nothing (features.md A19). */
import { wording } from '../../feed/wording.ts';
import type { Blocking } from '../../search/search.ts';
import { dateChips, type Choices, type FacetView, type FiltersView } from './filters.model.ts';
import { withOptions } from './list-choices.ts';
import { noChoices, noDates, type ListState } from './list-state.ts';
import { nearestDistrict } from './nearest-district.model.ts';
import { words, type PartReading } from './reading.model.ts';

/** The facet that every kind of list has alike: where in the city. */
const DISTRICT = 'district';

type Offered = Pick<FiltersView, 'facets' | 'offers'>;

/** What helps: a sentence and a button. */
export interface HelpView {
  sentence?: string;
  label: string;
  state: ListState;
}

export interface ZeroView {
  heading: string;
  /** What helps most comes first; there is always something. */
  help: readonly HelpView[];
  contact?: { sentence: string; telephone?: string };
}

/** Whom to call: the team of the district by its own name, else the publisher of the feed. */
function contactView({ state, feed, locked, reading }: Choices): ZeroView['contact'] {
  const { publisher } = feed.meta;
  const asked = state.filters[DISTRICT] ?? locked[DISTRICT] ?? [];
  const district = feed.districts.find(({ id }) => asked.includes(id));
  const nearest = district?.contactPoint?.[0];
  // "The editors" means nothing without the name of their site.
  const contact = nearest ?? publisher?.contactPoint?.[0];
  const name = nearest ? (nearest.name ?? nearest.contactType) : publisher?.name;
  const said = contact && wording(name, reading.languages)?.text;
  if (!said) return undefined;
  return {
    sentence: reading.messages.zero.contact(said),
    ...(contact.telephone && { telephone: contact.telephone }),
  };
}

/** The choices without one restriction, and its name; of the search text what is `left` stays. */
function freed(
  { what, word, left = '' }: Pick<Blocking, 'what' | 'word' | 'left'>,
  state: ListState,
  reading: PartReading,
  groups: readonly FacetView[],
): { name: string; state: ListState } {
  if (what === 'text') return { name: word ?? state.text.trim(), state: { ...state, page: 1, text: left } };
  if (what === 'dates') {
    const labels = dateChips(state, reading).map(({ label }) => label);
    return { name: labels.join(', '), state: { ...state, page: 1, ...noDates } };
  }
  // One need of several is "access:lift".
  const [facet = '', need] = what.split(':');
  const chosen = state.filters[facet] ?? [];
  const dropped = need === undefined ? chosen : [need];
  const labels = groups
    .find(({ id }) => id === facet)
    ?.options.flatMap(({ value, label }) => (dropped.includes(value) ? label : []));
  const others = need === undefined ? [] : chosen.filter((one) => one !== need);
  return { name: labels?.join(', ') ?? '', state: withOptions(state, facet, others) };
}

/** What blocks most, one restriction or two, by name, and the list without it. */
function blockingHelp({ parts, answer, state, reading }: Choices, groups: readonly FacetView[]): HelpView[] {
  const { blocking, nextDate } = answer;
  if (!blocking) return [];
  const { zero } = reading.messages;
  const { what, also, without } = blocking;
  const one = freed(blocking, state, reading, groups);
  const both = also && freed({ what: also }, one.state, reading, groups);
  const name = both ? zero.both(one.name, both.name) : one.name;
  const next =
    what === 'dates' && nextDate
      ? ` ${parts.words(reading.messages).next(reading.phrases.date(nextDate.slice(0, 10), reading.now))}`
      : '';
  return [
    {
      sentence: zero.without(name, without) + next,
      label: zero.drop(name),
      state: (both || one).state,
    },
  ];
}

/** The nearest district that has something, when it is a district that is asked for. */
function districtHelp({ counts, state, feed, locked, reading }: Choices): HelpView[] {
  const asked = state.filters[DISTRICT] ?? [];
  const near = Object.hasOwn(locked, DISTRICT)
    ? undefined
    : nearestDistrict(feed.districts, asked, counts[DISTRICT] ?? {});
  if (!near) return [];
  const { zero } = reading.messages;
  const name = words(near.name, reading)?.text ?? near.id;
  const n = counts[DISTRICT]?.[near.id] ?? 0;
  const label = zero.lookIn(name);
  return [{ sentence: zero.district(name, n), label, state: withOptions(state, DISTRICT, [near.id]) }];
}

/** Where one word is in the way: the filters that it may have meant. */
function meantHelp({ answer, reading }: Choices, { offers }: Offered): HelpView[] {
  const word = answer.blocking?.word?.toLowerCase();
  return offers.flatMap(({ label, state }) =>
    // Where nothing is left but that word, nothing is found.
    word && state.text !== word ? { label: reading.messages.controls.only(label), state } : [],
  );
}

export function zeroView(choices: Choices, offered: Offered): ZeroView {
  const { parts, reading } = choices;
  const help = [
    ...meantHelp(choices, offered),
    ...blockingHelp(choices, offered.facets),
    ...districtHelp(choices),
  ];
  const contact = contactView(choices);
  const { clearFilters } = reading.messages.controls;
  return {
    heading: parts.words(reading.messages).none,
    help: help.length ? help : [{ label: clearFilters, state: noChoices }],
    ...(contact && { contact }),
  };
}
