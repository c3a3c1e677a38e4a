/** The questions of the form, in their order: when each is asked, and what must hold for its answer. Pure. */
import { isRealDate } from '../../feed/local-time.ts';
import { amountOf, countOf, limits, type Answers, type WishedTime } from './answers.model.ts';
import { isInPart, momentsOn } from './opening-times.model.ts';

export type QuestionId =
  | 'group'
  | 'purpose'
  | 'people'
  | 'when'
  | 'second'
  | 'often'
  | 'where'
  | 'needs'
  | 'budget'
  | 'rooms'
  | 'contact'
  | 'note';

/** What else decides which questions there are. */
export interface Circumstances {
  /** `YYYY-MM-DD` on the wall clock of the feed. */
  today: string;
  /** How many districts and rooms there are to choose from. */
  districts: number;
  rooms: number;
  /** The editor has named the rooms (`rooms`): where they are is no question. */
  isLocked: boolean;
}

/** What is wrong with an answer; the words for it are `errors` in `text/room-messages.nl.ts`. */
export type Wrong =
  | 'people'
  | 'peopleCount'
  | 'moment'
  | 'times'
  | 'end'
  | 'otherPart'
  | 'date'
  | 'past'
  | 'otherDay'
  | 'amount'
  | 'name'
  | 'reach'
  | 'telephone'
  | 'email'
  | 'tooMany'
  | 'tooLong';

/** `field` is the id of the field in the form; `over` how many characters or choices too many. */
export interface Problem {
  question: QuestionId;
  field: string;
  wrong: Wrong;
  over?: number;
}

/** A rule says what is wrong; nothing = it holds. */
type Rule = (answers: Answers, about: Circumstances) => Omit<Problem, 'question'> | undefined;

export interface Question {
  id: QuestionId;
  /** The answer that may stay open, does no harm to the request. */
  skippable: boolean;
  rules: readonly Rule[];
  /** Default always. */
  isAsked?: (answers: Answers, about: Circumstances) => boolean;
  /** Is there an answer? */
  isAnswered: (answers: Answers) => boolean;
}

// ── Rules ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const peopleMustBeCounted: Rule = (answers) =>
  answers.people.trim() ? undefined : { field: 'people', wrong: 'people' };

const peopleMustBeAWholeNumber: Rule = (answers) => {
  const count = countOf(answers);
  const isGood = !answers.people.trim() || (count !== undefined && count >= 1 && count <= 100_000);
  return isGood ? undefined : { field: 'people', wrong: 'peopleCount' };
};

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
/** A party may end in the small hours; an end later on the next day is a mistake. */
const SMALL_HOURS = '06:00';

/** Both times, in their order, on a day and in a part of it that was chosen. */
const timesMustFitTheWish =
  (choice: 'first' | 'second'): Rule =>
  (answers) => {
    const { moments, from, to }: WishedTime = answers[choice];
    const at = (end: string, wrong: Wrong) => ({ field: choice + end, wrong });
    if (!from && !to) return undefined;
    if (!moments.length) return at('', 'moment');
    if (!CLOCK.test(from)) return at('-from', 'times');
    if (!CLOCK.test(to)) return at('-to', 'times');
    if (to === from || (to < from && to > SMALL_HOURS)) return at('-to', 'end');
    return moments.some((moment) => isInPart(moment, from, to)) ? undefined : at('-from', 'otherPart');
  };

/**
 * A day that exists and is still to come. For once it is on a weekday that was chosen; the first day of every week may be
 * any day.
 */
const dayMustFitTheWish: Rule = ({ often, startDate, first, second }, { today }) => {
  if (!startDate || (often !== 'once' && often !== 'weekly')) return undefined;
  const wrong = (what: Wrong) => ({ field: 'start-date', wrong: what });
  if (!isRealDate(startDate)) return wrong('date');
  if (startDate < today) return wrong('past');
  const isFree = often === 'weekly' || !first.moments.length;
  const isChosen = isFree || momentsOn(startDate, [...first.moments, ...second.moments]).length > 0;
  return isChosen ? undefined : wrong('otherDay');
};

const amountMustBeNamedWhenPaying: Rule = (answers) =>
  answers.budget === 'amount' && (amountOf(answers) ?? 100_001) > 100_000
    ? { field: 'amount', wrong: 'amount' }
    : undefined;

const nameMustBeGiven: Rule = ({ name }) => (name.trim() ? undefined : { field: 'name', wrong: 'name' });

const telephoneOrMailMustBeGiven: Rule = ({ telephone, email }) =>
  telephone.trim() || email.trim() ? undefined : { field: 'telephone', wrong: 'reach' };

/** The shortest Dutch numbers that a person has are of ten digits; numbers of other countries may have fewer. */
const telephoneMustHaveItsDigits: Rule = ({ telephone }) => {
  const digits = telephone.replace(/\D/g, '').length;
  const isGood = !telephone.trim() || (digits >= 8 && /^[+\d\s().-]+$/.test(telephone.trim()));
  return isGood ? undefined : { field: 'telephone', wrong: 'telephone' };
};

/** As in `feed/room-request.ts`: one ordinary address. */
const MAIL = /^[^\s@<>(),;:"\\[\]]+@[^\s@<>(),;:"\\[\]]+\.[^\s@<>(),;:"\\[\].]+$/;
const mailMustBeOneAddress: Rule = ({ email }) =>
  !email.trim() || MAIL.test(email.trim()) ? undefined : { field: 'email', wrong: 'email' };

const textMustFit =
  (field: keyof typeof limits): Rule =>
  (answers) => {
    const over = answers[field].trim().length - limits[field];
    return over > 0 ? { field, wrong: 'tooLong', over } : undefined;
  };

/** What a request has room for (`feed/room-request.ts`). */
const most = { districts: 20, rooms: 10 } as const;
const notMoreThanFit =
  (field: keyof typeof most): Rule =>
  (answers) => {
    const over = answers[field].length - most[field];
    return over > 0 ? { field, wrong: 'tooMany', over } : undefined;
  };

// ── The table ──────────────────────────────────────────────────────────────────────────────────────────────────────

export const questions: readonly Question[] = [
  {
    id: 'group',
    skippable: true,
    rules: [textMustFit('group')],
    isAnswered: ({ group }) => group.trim() !== '',
  },
  {
    id: 'purpose',
    skippable: true,
    rules: [textMustFit('purpose')],
    isAnswered: ({ purpose }) => purpose.trim() !== '',
  },
  {
    id: 'people',
    skippable: false,
    rules: [peopleMustBeCounted, peopleMustBeAWholeNumber],
    isAnswered: ({ people }) => people.trim() !== '',
  },
  {
    id: 'when',
    skippable: true,
    rules: [timesMustFitTheWish('first')],
    isAnswered: ({ first }) => first.moments.length > 0,
  },
  {
    id: 'second',
    skippable: true,
    rules: [timesMustFitTheWish('second')],
    isAsked: ({ first }) => first.moments.length > 0,
    isAnswered: ({ second }) => second.moments.length > 0,
  },
  {
    id: 'often',
    skippable: true,
    rules: [dayMustFitTheWish],
    isAnswered: ({ often }) => often !== '',
  },
  {
    id: 'where',
    skippable: true,
    rules: [notMoreThanFit('districts')],
    isAsked: (_, { districts, isLocked }) => districts > 1 && !isLocked,
    isAnswered: ({ districts }) => districts.length > 0,
  },
  { id: 'needs', skippable: true, rules: [], isAnswered: ({ needs }) => needs.length > 0 },
  {
    id: 'budget',
    skippable: true,
    rules: [amountMustBeNamedWhenPaying],
    isAnswered: ({ budget }) => budget !== '',
  },
  {
    id: 'rooms',
    skippable: true,
    rules: [notMoreThanFit('rooms')],
    isAsked: (_, { rooms, isLocked }) => rooms > (isLocked ? 1 : 0),
    isAnswered: ({ rooms }) => rooms.length > 0,
  },
  {
    id: 'contact',
    skippable: false,
    rules: [
      nameMustBeGiven,
      textMustFit('name'),
      telephoneOrMailMustBeGiven,
      telephoneMustHaveItsDigits,
      textMustFit('telephone'),
      mailMustBeOneAddress,
      textMustFit('email'),
      textMustFit('how'),
    ],
    isAnswered: ({ name, telephone, email }) => `${name}${telephone}${email}`.trim() !== '',
  },
  {
    id: 'note',
    skippable: true,
    rules: [textMustFit('note')],
    isAnswered: ({ note }) => note.trim() !== '',
  },
];

/** The questions that are asked with these answers, in their order. */
export const askedQuestions = (answers: Answers, about: Circumstances): Question[] =>
  questions.filter(({ isAsked }) => isAsked?.(answers, about) ?? true);

/** What is wrong with the answer to one question. */
export const problemsOf = (question: Question, answers: Answers, about: Circumstances): Problem[] =>
  question.rules.flatMap((rule) => {
    const problem = rule(answers, about);
    return problem ? [{ question: question.id, ...problem }] : [];
  });

/** What is wrong with all of them. */
export const allProblems = (answers: Answers, about: Circumstances): Problem[] =>
  askedQuestions(answers, about).flatMap((question) => problemsOf(question, answers, about));

/** The question after this one, or before it; undefined at the end and the beginning. */
export function questionBeside(
  id: QuestionId,
  step: 1 | -1,
  answers: Answers,
  about: Circumstances,
): QuestionId | undefined {
  const asked = askedQuestions(answers, about);
  return asked[asked.findIndex((question) => question.id === id) + step]?.id;
}
