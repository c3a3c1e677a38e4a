/** No dead end: what helps a visitor whose choices give nothing (features.md A19). */
import { wording } from '../../feed/wording.ts';
import { dateChips, type Choices, type FacetView, type FiltersView } from './filters.model.ts';
import { withOptions } from './list-choices.ts';
import { noChoices, noDates, type ListState } from './list-state.ts';
import { nearestDistrict } from './nearest-district.model.ts';
import { words, type PartReading } from './reading.model.ts';

/** The facet that every kind of list has alike: where in the city. */
const DISTRICT = 'district';

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

/** The choices without one restriction (`Blocking.what`, of a text perhaps one `word` of it), and its name. */
function freed(
  what: string,
  state: ListState,
  reading: PartReading,
  groups: readonly FacetView[],
  word?: string,
): { name: string; state: ListState } {
  if (what === 'text') {
    const text = state.text.trim();
    const left = text.split(/\s+/).filter((one) => word && one !== word);
    return { name: word ?? text, state: { ...state, page: 1, text: left.join(' ') } };
  }
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
  const left = need === undefined ? [] : chosen.filter((one) => one !== need);
  return { name: labels?.join(', ') ?? '', state: withOptions(state, facet, left) };
}

/** What blocks most, one restriction or two, by name, and the list without it. */
function blockingHelp({ parts, answer, state, reading }: Choices, groups: readonly FacetView[]): HelpView[] {
  const { blocking, nextDate } = answer;
  if (!blocking) return [];
  const { zero } = reading.messages;
  const { what, also, word, without } = blocking;
  const one = freed(what, state, reading, groups, word);
  const both = also && freed(also, one.state, reading, groups);
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

/** What the text may have meant comes first: nothing of what was typed is lost with it. */
export function zeroView(
  choices: Choices,
  { facets, offers }: Pick<FiltersView, 'facets' | 'offers'>,
): ZeroView {
  const { parts, reading } = choices;
  const { clearFilters, only } = reading.messages.controls;
  const help = [
    ...offers.map(({ label, state }) => ({ label: only(label), state })),
    ...blockingHelp(choices, facets),
    ...districtHelp(choices),
  ];
  const contact = contactView(choices);
  return {
    heading: parts.words(reading.messages).none,
    help: help.length ? help : [{ label: clearFilters, state: noChoices }],
    ...(contact && { contact }),
  };
}
