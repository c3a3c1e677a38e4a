/** What the activity finder shows, from an answer of the engine and the choices of the visitor. */
import type { EngineAnswer, EngineStatus, FeedInfo, Found } from '../../engine/engine.ts';
import { costsOf } from '../../engine/record.ts';
import type { DatedOccurrence } from '../../feed/agenda.ts';
import type { Activity, Text } from '../../feed/schema.ts';
import type { Messages } from '../../text/messages.ts';
import type { Phrases } from '../../text/phrases.ts';
import { dayOf, districtNames, factsOf, words, type FactView, type Reading } from './activity-facts.model.ts';
import { presets } from '../../search/dates.ts';
import { hasChoices, type ListState } from '../shared/list-state.ts';

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
  summaryLang?: string;
  past: boolean;
}
export interface DayView {
  /** Absent in front of the items without a date. */
  heading?: string;
  cards: readonly CardView[];
}

export interface FinderView {
  count: string;
  days: readonly DayView[];
  remaining: number;
  /** The feed has nothing for this list, whatever one chooses. */
  empty: boolean;
}

export interface Situation<M extends Messages = Messages> {
  now: string;
  messages: M;
  phrases: Phrases;
  plain: boolean;
}

/** How this visitor reads this feed. */
export function readingOf<M extends Messages>(
  feed: FeedInfo,
  { now, messages, phrases, plain }: Situation<M>,
): Reading<M> {
  const locale = messages.lang;
  const feedLanguage = feed.meta.inLanguage?.[0] ?? 'nl';
  const concepts = new Map<string, Text>();
  for (const scheme of feed.meta.conceptSchemes ?? []) {
    for (const { id, name } of scheme.concepts) concepts.set(`${scheme.id} ${id}`, name);
  }
  for (const { id, name } of feed.districts) concepts.set(`district ${id}`, name);
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
  // The date that brought it to this day, also when that is cancelled: who comes on that day must know.
  const date = found.dates[0];
  const title = words(activity.name, reading);
  const summary = words(activity.summary, reading);
  const { cost, status } = reading.messages;
  const tags = statusTags(activity, date, reading);
  if (activity.registration?.required === 'none') tags.push({ label: status.walkIn, tone: 'success' });
  if (costsOf(activity).includes('free')) tags.push({ label: cost.free, tone: 'success' });
  const shown = factsOf(found, reading, date, reading.plain);
  const sameLanguage = title?.lang.startsWith(reading.messages.lang);
  return {
    id: activity.id,
    title: title?.text ?? '',
    ...(title && !sameLanguage && { lang: title.lang }),
    tags,
    facts: reading.plain
      ? shown
      : shown.map((row) => ({
          ...row,
          lines:
            row.icon === 'place' ? [...row.lines.slice(0, 1), ...districtNames(found, reading)] : row.lines,
        })),
    ...(summary && !reading.plain && { summary: summary.text, summaryLang: summary.lang }),
    past: tags[0]?.tone === 'error' && tags[0].label === status.cancelled,
  };
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

/** The list itself; its filters are in activity-filters.model.ts. */
export function finderView(answer: EngineAnswer, state: ListState, reading: Reading): FinderView {
  return {
    count: reading.messages.finder.resultCount(answer.total),
    days: dayViews(answer, reading),
    remaining: answer.total - answer.items.length,
    empty: answer.total === 0 && !hasChoices(state),
  };
}

/** The presets of "Wanneer?" with their words. */
export const presetOptions = ({ when }: Messages, state: ListState) => [
  { value: '', label: when.any, checked: !state.when },
  ...presets.map((preset) => ({ value: preset, label: when[preset], checked: state.when === preset })),
];

/** The calm sentence above the fallback or old data; undefined when all is well. `offline` is what the browser says. */
export function stateSentence(
  status: EngineStatus,
  { messages, phrases, now }: Situation,
  fetchedOn: (ms: number) => string,
  offline: boolean,
): string | undefined {
  const { state } = messages;
  const why = offline ? `${state.offline} ` : '';
  if (status.phase === 'failed') return why + state.error;
  if (status.phase === 'loading') return status.slow ? state.slow : state.loading;
  if (!status.old) return undefined;
  return why + state.stale(phrases.date(fetchedOn(status.old.fetchedAt), now));
}
