/** What the activity finder shows, from an answer of the engine and the choices of the visitor. */
import type { EngineAnswer, EngineStatus, FeedInfo, Found } from '../../engine/engine.ts';
import type { DatedOccurrence } from '../../feed/agenda.ts';
import type { Activity, Text } from '../../feed/schema.ts';
import { wording } from '../../feed/wording.ts';
import { DATES, TEXT } from '../../search/find.ts';
import { dayParts } from '../../search/dates.ts';
import type { Messages } from '../../text/messages.ts';
import type { Phrases } from '../../text/phrases.ts';
import { dayOf, factsOf, nextDate, words, type FactView, type Reading } from './activity-facts.model.ts';
import { presets, type FacetKey, type ListState } from '../shared/list-state.ts';

/** A facet of the finder: where its options come from. */
export interface Facet extends FacetKey {
  legend: (messages: Messages) => string;
  /** Option ids in their order, with labels. */
  options: (feed: FeedInfo, reading: Reading) => { value: string; label: string }[];
}

const conceptOptions = (scheme: string) => (feed: FeedInfo, reading: Reading) =>
  (feed.meta.conceptSchemes?.find(({ id }) => id === scheme)?.concepts ?? []).map(({ id, name }) => ({
    value: id,
    label: words(name, reading)?.text ?? id,
  }));

/** The facets in the order of the panel, with their keys in the URL. */
export const facets: readonly Facet[] = [
  {
    id: 'walk-in',
    key: 'walkin',
    legend: ({ facts }) => facts.registration,
    options: (_, { messages }) => [{ value: 'yes', label: messages.filter.walkIn }],
  },
  {
    id: 'cost',
    key: 'cost',
    legend: ({ filter }) => filter.cost,
    options: (_, { messages: { filter } }) => [
      { value: 'free', label: filter.costFree },
      { value: 'low', label: filter.costLow },
      { value: 'pass', label: filter.costPass },
      { value: 'unknown', label: filter.costUnknown },
    ],
  },
  {
    id: 'district',
    key: 'wijk',
    legend: ({ filter }) => filter.district,
    options: (feed, reading) =>
      feed.districts
        .map(({ id, name }) => ({ value: id, label: words(name, reading)?.text ?? id }))
        .sort((a, b) => a.label.localeCompare(b.label, 'nl')),
  },
  {
    id: 'category',
    key: 'category',
    legend: ({ filter }) => filter.category,
    options: conceptOptions('category'),
  },
  {
    id: 'audience',
    key: 'audience',
    legend: ({ filter }) => filter.audience,
    options: conceptOptions('audience'),
  },
];

/** The attributes with which an editor locks the scope, as written. */
export interface ScopeAttributes {
  district: string;
  category: string;
  audience: string;
  organizer: string;
  place: string;
  cost: string;
  walkIn: boolean;
}

/** The locked scope by facet; only facets with an option. */
export function lockedScope(attributes: ScopeAttributes): Record<string, string[]> {
  const { district, category, audience, organizer, place, cost, walkIn } = attributes;
  const scope = { district, category, audience, organizer, place, cost, 'walk-in': walkIn ? 'yes' : '' };
  return Object.fromEntries(
    Object.entries(scope)
      .map(([facet, ids]) => [facet, ids.split(/\s+/).filter(Boolean)] as const)
      .filter(([, ids]) => ids.length),
  );
}

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

export type TagTone = 'info' | 'success' | 'warning' | 'error';
export interface TagView {
  label: string;
  tone?: TagTone;
}

export interface CardView {
  id: string;
  title: string;
  lang?: string;
  tags: readonly TagView[];
  facts: readonly FactView[];
  summary?: string;
  past: boolean;
}
export interface DayView {
  /** Absent in front of the items without a date. */
  heading?: string;
  cards: readonly CardView[];
}

export interface ZeroView {
  heading: string;
  /** What helps, as a sentence and a button. */
  sentence?: string;
  action?: { label: string; state: ListState };
  contact?: { sentence: string; telephone?: string };
}

export interface FinderView {
  count: string;
  chips: readonly ChipView[];
  facets: readonly FacetView[];
  days: readonly DayView[];
  remaining: number;
  zero?: ZeroView;
  empty: boolean;
}

export interface Situation {
  now: string;
  messages: Messages;
  phrases: Phrases;
  plain: boolean;
}

/** How this visitor reads this feed. */
export function readingOf(feed: FeedInfo, { now, messages, phrases, plain }: Situation): Reading {
  const locale = messages.lang;
  const feedLanguage = feed.meta.inLanguage?.[0] ?? 'nl';
  const concepts = new Map<string, Text>();
  for (const scheme of feed.meta.conceptSchemes ?? []) {
    for (const { id, name } of scheme.concepts) concepts.set(`${scheme.id} ${id}`, name);
  }
  return {
    messages,
    phrases,
    now,
    plain,
    feedLanguage,
    languages: plain ? [`${locale}-simple`, locale, 'nl-simple', 'nl'] : [locale, 'nl'],
    concept: (scheme, id) => concepts.get(`${scheme} ${id}`),
  };
}

/** Loud words for what a date is not: cancelled, moved, full. Nothing is said of a date that simply goes ahead. */
export function statusTags(
  activity: Activity,
  date: DatedOccurrence | undefined,
  reading: Reading,
): TagView[] {
  const { status } = reading.messages;
  const tags: TagView[] = [];
  switch (date ? date.status : activity.eventStatus) {
    case 'EventScheduled':
      break;
    case 'EventCancelled':
      return [{ label: status.cancelled, tone: 'error' }];
    case 'EventPostponed':
      return [{ label: status.postponed, tone: 'warning' }];
    case 'EventRescheduled':
      tags.push({ label: status.rescheduled, tone: 'warning' });
      break;
    case 'EventMovedOnline':
      tags.push({ label: status.online, tone: 'warning' });
      break;
    default:
      tags.push({ label: status.unknown, tone: 'warning' });
  }
  if (date?.movedFrom && !tags.some(({ label }) => label === status.rescheduled)) {
    tags.push({ label: status.rescheduled, tone: 'warning' });
  }
  const availability = date?.availability ?? activity.availability;
  if (availability === 'SoldOut') tags.push({ label: status.soldOut, tone: 'error' });
  if (availability === 'LimitedAvailability') tags.push({ label: status.limited, tone: 'warning' });
  return tags;
}

export function cardOf(found: Found, reading: Reading): CardView {
  const activity = found.item as Activity;
  const date = nextDate(found.dates);
  const title = words(activity.name, reading);
  const summary = words(activity.summary, reading);
  const { filter, status } = reading.messages;
  const tags = statusTags(activity, date, reading);
  if (activity.registration?.required === 'none') tags.push({ label: status.walkIn, tone: 'success' });
  if (activity.isAccessibleForFree) tags.push({ label: filter.costFree, tone: 'success' });
  const shown = reading.plain
    ? factsOf(found, reading)
    : factsOf(found, reading).filter(({ icon }) => onCard.has(icon));
  const sameLanguage = title?.lang.startsWith(reading.messages.lang);
  return {
    id: activity.id,
    title: title?.text ?? '',
    ...(title && !sameLanguage && { lang: title.lang }),
    tags,
    facts: reading.plain
      ? shown
      : shown.map((row) => ({ ...row, lines: row.lines.slice(0, row.icon === 'place' ? 1 : 2) })),
    ...(summary && !reading.plain && { summary: summary.text }),
    past: tags[0]?.tone === 'error' && tags[0].label === status.cancelled,
  };
}
const onCard = new Set(['calendar', 'clock', 'place', 'price']);

function facetViews(
  answer: EngineAnswer,
  state: ListState,
  locked: ReadonlySet<string>,
  feed: FeedInfo,
  reading: Reading,
): FacetView[] {
  return facets
    .filter(({ id }) => !locked.has(id))
    .map((facet) => {
      const chosen = state.filters[facet.id] ?? [];
      const options = facet.options(feed, reading).map((option) => ({
        ...option,
        count: answer.counts[facet.id]?.[option.value] ?? 0,
        checked: chosen.includes(option.value),
      }));
      return { id: facet.id, legend: facet.legend(reading.messages), options, chosen: chosen.length };
    })
    .filter(({ options }) => options.length);
}

/** The words on the chips of the chosen dates. */
function dateChips(state: ListState, { when, weekdays }: Messages): ChipView[] {
  const partLabels = [when.morning, when.afternoon, when.evening];
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

function chipViews(state: ListState, groups: readonly FacetView[], reading: Reading): ChipView[] {
  const text = state.text.trim();
  return [
    ...(text
      ? [{ label: reading.messages.finder.searchFilter(text), without: { ...state, page: 1, text: '' } }]
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
  reading: Reading,
): ZeroView {
  const { zero, finder } = reading.messages;
  const view: ZeroView = { heading: zero.heading };
  const contact = feed.meta.publisher?.contactPoint?.[0];
  const district = feed.districts.find(({ id }) => state.filters.district?.includes(id));
  const nearest = district?.contactPoint?.[0] ?? contact;
  if (nearest) {
    const name =
      wording(nearest.name, reading.languages)?.text ?? wording(nearest.contactType, reading.languages)?.text;
    if (name)
      view.contact = {
        sentence: zero.contact(name),
        ...(nearest.telephone && { telephone: nearest.telephone }),
      };
  }
  const { blocking } = answer;
  if (!blocking) return view;
  if (blocking.what === DATES) {
    const labels = dateChips(state, reading.messages).map(({ label }) => label);
    const label = labels.join(', ');
    view.sentence = zero.without(label, blocking.without);
    if (answer.nextDate)
      view.sentence += ` ${zero.next(reading.phrases.date(answer.nextDate.slice(0, 10), reading.now))}`;
    view.action = { label: zero.drop(label), state: { ...state, page: 1, when: '', days: [], parts: [] } };
  } else if (blocking.what === TEXT) {
    const label = finder.searchFilter(state.text.trim());
    view.sentence = zero.without(label, blocking.without);
    view.action = { label: zero.drop(label), state: { ...state, page: 1, text: '' } };
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

/** Days in order, with the items that have no date at the end. */
function dayViews(answer: EngineAnswer, reading: Reading): DayView[] {
  const days: { day: string; cards: CardView[] }[] = [];
  for (const found of answer.items) {
    const date = found.dates[0];
    const day = date ? dayOf(date, reading.now) : '';
    const last = days.at(-1);
    if (last?.day === day) last.cards.push(cardOf(found, reading));
    else days.push({ day, cards: [cardOf(found, reading)] });
  }
  return days.map(({ day, cards }) => ({
    ...(day && { heading: reading.phrases.dayHeading(day, reading.now) }),
    cards,
  }));
}

/** The whole list view. `locked` are the facets that the editor has set: no filter, no chip. */
export function finderView(
  answer: EngineAnswer,
  state: ListState,
  feed: FeedInfo,
  locked: ReadonlySet<string>,
  situation: Situation,
): FinderView {
  const reading = readingOf(feed, situation);
  const groups = facetViews(answer, state, locked, feed, reading);
  const chips = chipViews(state, groups, reading);
  return {
    count: reading.messages.finder.resultCount(answer.total),
    chips,
    facets: groups,
    days: dayViews(answer, reading),
    remaining: answer.total - answer.items.length,
    empty: answer.total === 0 && !chips.length,
    ...(answer.total === 0 && chips.length && { zero: zeroView(answer, state, groups, feed, reading) }),
  };
}

/** The presets of "Wanneer?" with their words. */
export const presetOptions = ({ when }: Messages, state: ListState) => [
  { value: '', label: when.any, checked: !state.when },
  ...presets.map((preset) => ({ value: preset, label: when[preset], checked: state.when === preset })),
];

/** The calm sentence above the fallback or old data; undefined when all is well. */
export function stateSentence(
  status: EngineStatus,
  { messages, phrases, now }: Situation,
  fetchedOn: (ms: number) => string,
): string | undefined {
  const { state } = messages;
  if (status.phase === 'failed') return state.error;
  if (status.phase === 'loading') return status.slow ? state.slow : state.loading;
  if (!status.old?.reason) return undefined;
  return state.stale(phrases.date(fetchedOn(status.old.fetchedAt), now));
}
