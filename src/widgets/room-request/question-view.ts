/** One question of the form for a room: its heading and its fields. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../design/card.ts';
import { choiceField } from '../../design/choice-field.ts';
import { field } from '../../design/field.ts';
import { icon } from '../../design/icon.ts';
import { withRequirement } from '../../design/requirement.ts';
import { roomIcons } from '../../design/room-icons.ts';
import { textArea } from '../../design/text-area.ts';
import { weekGrid } from '../../design/week-grid.ts';
import { ageGroups, roomNeeds } from '../../feed/room-codes.ts';
import type { District } from '../../feed/schema.ts';
import { capital } from '../../text/dates.ts';
import type { RoomMessages } from '../../text/messages.ts';
import type { Reading } from '../shared/reading.model.ts';
import { limits, type Answers } from './answers.model.ts';
import type { Match } from './matching.model.ts';
import { dayParts, weekDays } from './opening-times.model.ts';
import type { Problem, Question, QuestionId } from './questions.model.ts';
import { roomChoice } from './room-choice.ts';
import { districtName } from './room-reading.model.ts';

/** One question on the screen, and where its answer goes. */
export interface QuestionOptions {
  question: Question;
  answers: Answers;
  words: RoomMessages;
  reading: Reading;
  /** Of the heading of the question. */
  headingLevel: number;
  /** What was wrong when the visitor wanted to go on. */
  problems: readonly Problem[];
  districts: readonly District[];
  matches: readonly Match[];
  /** A public screen: the browser remembers nothing of what was typed. */
  isKiosk: boolean;
  change: (answers: Partial<Answers>) => void;
}

type Texts = keyof { [key in keyof Answers as Answers[key] extends string ? key : never]: true };
type Listed = 'districts' | 'needs';

const typed = (event: Event): string => (event.target as HTMLInputElement).value;

/** The sentence at a field, in the words of the summary above it. */
export const wrongAt = (id: string, { problems, words }: Pick<QuestionOptions, 'problems' | 'words'>) => {
  const problem = problems.find((one) => one.field === id);
  if (!problem) return {};
  const sentence = words.errors[problem.wrong];
  return { error: typeof sentence === 'string' ? sentence : sentence(problem.over ?? 1) };
};

/** The heading gets the focus when the question comes. */
const title = ({ question, words, headingLevel }: QuestionOptions): TemplateResult => {
  const { id, skippable } = question;
  const name = html`<span id="question-${id}" tabindex="-1">${words.questions[id]}</span>`;
  return heading(headingLevel, skippable ? withRequirement(name, words.optional) : name, 'section question');
};

const line = (
  o: QuestionOptions,
  key: Texts,
  label: string,
  more: Partial<Parameters<typeof field>[0]> = {},
): TemplateResult =>
  field({
    id: key,
    label,
    value: o.answers[key],
    onInput: (event) => o.change({ [key]: typed(event) }),
    ...wrongAt(key, o),
    ...more,
    ...(o.isKiosk && { autocomplete: 'off' }),
  });

const sentences = (o: QuestionOptions, key: 'purpose' | 'note', label: string, hint: string) =>
  textArea({
    id: key,
    label,
    hint,
    value: o.answers[key],
    limit: limits[key],
    counter: o.words.characters,
    onInput: (event) => o.change({ [key]: typed(event) }),
    ...wrongAt(key, o),
  });

/** A choice taken or taken back, in the order in which they are offered. */
const toggled = <T extends string>(list: readonly T[], all: readonly T[], event: Event): T[] => {
  const { value, checked } = event.target as HTMLInputElement;
  return all.filter((one) => (one === value ? checked : list.includes(one)));
};

const several = <T extends string>(
  o: QuestionOptions,
  key: Listed,
  all: readonly T[],
  look: 'chips' | 'tiles',
  label: (value: T) => string,
  pictogram?: (value: T) => TemplateResult,
): TemplateResult => {
  const chosen = o.answers[key] as readonly T[];
  return choiceField({
    id: key,
    name: key,
    label: title(o),
    hint: o.words.hints[o.question.id as 'where' | 'needs'],
    pick: 'many',
    look,
    items: all.map((value) => ({
      value,
      label: label(value),
      checked: chosen.includes(value),
      ...(pictogram && { pictogram: pictogram(value) }),
    })),
    onChange: (event) => o.change({ [key]: toggled(chosen, all, event) }),
    ...wrongAt(key, o),
  });
};

const oneOf = <T extends string>(
  o: QuestionOptions,
  key: 'age' | 'often' | 'budget',
  label: string | TemplateResult,
  all: Readonly<Record<T, string>>,
  hint = '',
): TemplateResult =>
  choiceField({
    id: key,
    name: key,
    label,
    hint,
    pick: 'one',
    look: 'rows',
    items: Object.entries<string>(all).map(([value, word]) => ({
      value,
      label: word,
      checked: o.answers[key] === value,
    })),
    onChange: (event) => o.change({ [key]: typed(event) }),
  });

/** Moments of the week, and the hours when they are known. */
const moments = (o: QuestionOptions, choice: 'first' | 'second'): TemplateResult => {
  const { words, reading } = o;
  const wish = o.answers[choice];
  const hour = (end: 'from' | 'to'): TemplateResult =>
    field({
      id: `${choice}-${end}`,
      label: words.labels[end],
      type: 'time',
      value: wish[end],
      onInput: (event) => o.change({ [choice]: { ...wish, [end]: typed(event) } }),
      ...wrongAt(`${choice}-${end}`, o),
    });
  return html`${weekGrid({
      id: choice,
      label: title(o),
      hint: words.hints[choice === 'first' ? 'when' : 'second'],
      days: weekDays.map((value, at) => ({ value, label: capital(reading.messages.weekdays[at] ?? value) })),
      parts: Object.keys(dayParts).map((value) => ({
        value,
        label: words.parts[value as keyof typeof dayParts],
      })),
      all: words.labels.wholeDay,
      dayLabel: words.labels.day,
      chosen: wish.moments,
      onInput: (chosen) => o.change({ [choice]: { ...wish, moments: chosen } }),
      ...wrongAt(choice, o),
    })}
    <div class="stack">
      <div class="row times">${hour('from')}${hour('to')}</div>
      <p class="hint">${words.hints.time}</p>
    </div>`;
};

const often = (o: QuestionOptions): TemplateResult => {
  const { words, answers, reading } = o;
  const rhythm = answers.often;
  const day = (label: string): TemplateResult =>
    line(o, 'startDate', label, {
      id: 'start-date',
      type: 'date',
      min: reading.now.slice(0, 10),
      hint: words.hints.time,
      ...wrongAt('start-date', o),
    });
  return html`${oneOf(o, 'often', title(o), words.often)}
  ${rhythm === 'once' ? day(words.labels.onDay) : nothing}
  ${
    rhythm === 'weekly'
      ? html`${day(words.labels.fromDay)}
        ${choiceField({
          id: 'holidays',
          name: 'holidays',
          label: words.labels.holidays,
          pick: 'many',
          look: 'rows',
          items: [{ value: 'not', label: words.notInHolidays, checked: answers.notInHolidays }],
          onChange: (event) => o.change({ notInHolidays: (event.target as HTMLInputElement).checked }),
        })}`
      : nothing
  }`;
};

const views: Record<QuestionId, (o: QuestionOptions) => TemplateResult> = {
  group: (o) => html`${title(o)} ${line(o, 'group', o.words.labels.group, { hint: o.words.hints.group })}`,
  purpose: (o) => html`${title(o)} ${sentences(o, 'purpose', o.words.labels.purpose, o.words.hints.purpose)}`,
  people: (o) =>
    html`${title(o)}
      <div class="short">
        ${line(o, 'people', o.words.labels.people, { type: 'number', min: '1', hint: o.words.hints.people })}
      </div>
      ${oneOf(
        o,
        'age',
        withRequirement(html`${o.words.labels.age}`, o.words.optional),
        Object.fromEntries(ageGroups.map((group) => [group, o.words.ages[group]])),
      )}`,
  when: (o) => moments(o, 'first'),
  second: (o) => moments(o, 'second'),
  often,
  where: (o) => {
    const named = o.districts.map(({ id }) => [id, districtName(id, o.reading)] as const);
    const sorted = named.sort(([, a], [, b]) => a.localeCompare(b, o.reading.messages.lang));
    const names = new Map(sorted);
    return several(o, 'districts', [...names.keys()], 'chips', (id) => names.get(id) ?? id);
  },
  needs: (o) =>
    several(
      o,
      'needs',
      roomNeeds,
      'tiles',
      (need) => o.words.needs[need],
      (need) => icon(roomIcons[need]),
    ),
  budget: (o) =>
    html`${oneOf(o, 'budget', title(o), o.words.budget, o.words.hints.budget)}
    ${
      o.answers.budget === 'amount'
        ? html`<div class="short">
            ${line(o, 'amount', o.words.labels.amount, { hint: o.words.hints.amount })}
          </div>`
        : nothing
    }`,
  rooms: (o) => roomChoice({ ...o, title: title(o), ...wrongAt('rooms', o) }),
  contact: (o) => {
    const { labels, hints, optional } = o.words;
    return html`${title(o)}
      <p class="hint">${hints.contact}</p>
      ${line(o, 'name', labels.name, { autocomplete: 'name' })}
      ${line(o, 'telephone', labels.telephone, { type: 'tel', autocomplete: 'tel' })}
      ${line(o, 'email', labels.email, { type: 'email', autocomplete: 'email' })}
      ${line(o, 'how', `${labels.how} (${optional})`, { hint: hints.how })}`;
  },
  note: (o) => html`${title(o)} ${sentences(o, 'note', o.words.labels.note, o.words.hints.note)}`,
};

export const questionView = (o: QuestionOptions): TemplateResult => views[o.question.id](o);
