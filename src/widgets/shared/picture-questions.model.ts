/** The questions with pictures: which one, its answers with what they give, and what an answer makes of the choices. */
import type { FeedInfo } from '../../engine/engine.ts';
import type { PictureMessages } from '../../text/messages.ts';
import type { Preset } from '../../search/dates.ts';
import type { FacetOption, PartKind } from './list-kind.model.ts';
import type { ListState } from './list-state.ts';
import { presetOptions } from './list-view.model.ts';
import type { PartReading } from './reading.model.ts';

/** What a question is about when it is not a facet: the everyday dates. */
export const WHEN = 'when';

/** A question of a kind of list. */
export interface Question {
  /** The id of a facet, or `when`. */
  about: string;
  title: (words: PictureMessages) => string;
  /** The name of the theme pictogram of an answer; without it words alone. */
  theme?: (value: string, feed: FeedInfo) => string | undefined;
  /** The answers are places, as their pictogram says. */
  ofPlaces?: true;
}

/** Results of each answer by its value, `''` for "it does not matter". Absent while nobody knows. */
export type Totals = Readonly<Record<string, number>>;

/** An answer that one press gives. */
export interface AnswerView {
  /** `''` = it does not matter. */
  value: string;
  label: string;
  /** As that of the option. */
  drawing?: FacetOption['drawing'];
  note?: string;
  chosen: boolean;
  /** It gives nothing: it leads nowhere. */
  none: boolean;
}

export interface QuestionView {
  title: string;
  /** "Vraag 1 van 3". */
  progress: string;
  answers: readonly AnswerView[];
}

/** What the question was answered with; `''` when not, or when it does not matter. */
export const answerOf = (state: ListState, { about }: Question): string =>
  about === WHEN ? state.when : (state.filters[about]?.[0] ?? '');

/** The choices with this answer instead of an earlier one; `''` takes it away. Back on the first page. */
export const withAnswer = (state: ListState, { about }: Question, value: string): ListState =>
  about === WHEN
    ? { ...state, page: 1, when: value as Preset | '', from: '', to: '' }
    : { ...state, page: 1, filters: { ...state.filters, [about]: value ? [value] : [] } };

/** The questions that are left when the editor has answered some by locking the scope. */
export const openQuestions = (
  questions: readonly Question[],
  dated: boolean,
  locked: Readonly<Record<string, unknown>>,
): Question[] => questions.filter(({ about }) => (about === WHEN ? dated : !Object.hasOwn(locked, about)));

/** Everything a question is made of. */
export interface QuestionSource {
  questions: readonly Question[];
  /** Which of them, from 0. */
  step: number;
  words: PictureMessages;
  parts: PartKind;
  feed: FeedInfo;
  state: ListState;
  totals: Totals | undefined;
  /** What was answered already, also when it does not matter. */
  answered: ReadonlySet<string>;
  reading: PartReading;
  /** "12 activiteiten". */
  resultCount: (n: number) => string;
}

/** "It does not matter" first, then the dates in their order, or the options: those that give nothing last. */
export function questionView(o: QuestionSource): QuestionView | undefined {
  const question = o.questions[o.step];
  if (!question) return undefined;
  const { about } = question;
  const { words, totals } = o;
  const answer = answerOf(o.state, question);
  const any = { value: '', label: o.reading.messages.when.any };
  const options: readonly FacetOption[] =
    about === WHEN
      ? presetOptions(o.reading.messages, o.state).slice(1)
      : (o.parts.facets[about]?.options(o.feed, o.reading) ?? []);
  const views = [any, ...options].map(({ value, label, drawing }: FacetOption): AnswerView => {
    const total = totals && (totals[value] ?? 0);
    return {
      value,
      label,
      ...(drawing && { drawing }),
      ...(total !== undefined && { note: total ? o.resultCount(total) : words.none }),
      chosen: value === answer && (value !== '' || o.answered.has(about)),
      none: total === 0 && value !== '',
    };
  });
  const gives = ({ none }: AnswerView): boolean => !none;
  return {
    title: question.title(words),
    progress: words.progress(o.step + 1, o.questions.length),
    answers: about === WHEN ? views : [...views.filter(gives), ...views.filter((view) => !gives(view))],
  };
}
