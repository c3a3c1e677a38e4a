/** What a list shows, from an answer of the engine and the choices of the visitor. Knows no kind of item. */
import type { EngineAnswer, EngineStatus } from '../../engine/engine.ts';
import type { DatedOccurrence } from '../../feed/agenda.ts';
import type { Item } from '../../feed/schema.ts';
import { presets } from '../../search/dates.ts';
import type { ListWords, Messages } from '../../text/messages.ts';
import type { ListKind } from './list-kind.model.ts';
import { hasChoices, type ListState } from './list-state.ts';
import { words, type Reading, type Situation } from './reading.model.ts';

/**
 * So many items are drawn first, a screenful, and with each frame after that twice as many: an old telephone that draws a
 * whole page in one go shows nothing meanwhile, and hears no finger.
 */
export const FIRST_ITEMS = 4;

export type TagTone = 'info' | 'success' | 'warning' | 'error';
export interface TagView {
  label: string;
  tone?: TagTone;
}

/** The name of a pictogram of the look. */
export type FactIcon = 'note' | 'calendar' | 'clock' | 'place' | 'price' | 'people' | 'phone';

export interface FactView {
  icon: FactIcon;
  term: string;
  /** One line each. */
  lines: readonly string[];
  /** Of the lines, when it is not the language of the messages. */
  lang?: string;
  /** `tel:` and the number, when the line is one to call. */
  href?: string;
}

export interface CardView {
  id: string;
  title: string;
  lang?: string | undefined;
  tags: readonly TagView[];
  facts: readonly FactView[];
  summary?: string | undefined;
  summaryLang?: string | undefined;
  /** Over, filled or cancelled: it steps back. */
  past: boolean;
}

/** What every card says alike: the title, and the summary where a reader has room for it. */
export function cardWords(
  { id, name, summary }: Item,
  reading: Reading,
): Pick<CardView, 'id' | 'title' | 'lang' | 'summary' | 'summaryLang'> {
  const title = words(name, reading);
  const more = reading.plain ? undefined : words(summary, reading);
  return {
    id,
    title: title?.text ?? '',
    lang: title?.lang.startsWith(reading.messages.lang) ? undefined : title?.lang,
    summary: more?.text,
    summaryLang: more?.lang,
  };
}

/** The items of one day, or of another group of the kind; all of them, when what fits best comes first. */
export interface DayView {
  /** None in front of the items without a date and of what fits best. */
  heading: string | undefined;
  cards: CardView[];
}

export interface ListView {
  count: string;
  days: readonly DayView[];
  remaining: number;
  /** See `isEmpty`. */
  empty: boolean;
}

/** The day a visitor can still go: a date that began before today and goes on is today. */
export const dayOf = (date: DatedOccurrence, now: string): string =>
  date.start.slice(0, 10) < now.slice(0, 10) && (date.end ?? date.start) > now
    ? now.slice(0, 10)
    : date.start.slice(0, 10);

/** Days in order, with the items that have no date at the end. What fits best comes without days: they would jump. */
function dayViews({ items, sort }: EngineAnswer, { card }: ListKind, reading: Reading): DayView[] {
  const { now, phrases } = reading;
  const days: DayView[] = [];
  for (const found of items) {
    const [date] = found.dates;
    const heading = date && sort !== 'relevance' ? phrases.dayHeading(dayOf(date, now), now) : undefined;
    const last = days.at(-1);
    const shown = card(found, reading, heading !== undefined);
    if (last && last.heading === heading) last.cards.push(shown);
    else days.push({ heading, cards: [shown] });
  }
  return days;
}

/** Has the feed nothing for this list, whatever one chooses? */
export const isEmpty = ({ total }: EngineAnswer, state: ListState): boolean => !total && !hasChoices(state);

/** The list itself; its filters are in filters.model.ts. */
export const listView = (
  answer: EngineAnswer,
  state: ListState,
  kind: ListKind,
  reading: Reading,
): ListView => ({
  count:
    kind.words(reading.messages).resultCount(answer.total) +
    (reading.messages.textsIn?.(reading.feedLanguage) ?? ''),
  days: kind.groups?.(answer.items, reading) ?? dayViews(answer, kind, reading),
  remaining: answer.total - answer.items.length,
  empty: isEmpty(answer, state),
});

/** Is there nothing about the feed that somebody should mend? */
export const isFine = (status: EngineStatus): boolean =>
  status.phase === 'loading' || (status.phase === 'ready' && !status.feed.problems.records);

/** The presets of "Wanneer?" with their words. */
export const presetOptions = ({ when }: Messages, state: ListState) => [
  { value: '', label: when.any, checked: !state.when },
  ...presets.map((preset) => ({ value: preset, label: when[preset], checked: state.when === preset })),
];

/** The calm sentence above the fallback or old data; undefined when all is well, or will be in a moment. `offline` is what the browser says. */
export function stateSentence(
  status: EngineStatus,
  own: ListWords,
  situation: Situation,
  fetchedOn: (ms: number) => string,
  offline: boolean,
): string | undefined {
  const { state } = situation.messages;
  const why = offline ? `${state.offline} ` : '';
  if (status.phase === 'failed') return why + own.error;
  if (status.phase === 'loading') return status.slow ? state.slow : own.loading;
  const { old } = status;
  // Fresh data are a moment away, mostly: a sentence that comes and goes would move the list.
  if (!old || !(old.reason || old.slow || offline)) return undefined;
  return why + state.stale(situation.phrases.date(fetchedOn(old.fetchedAt), situation.now));
}
