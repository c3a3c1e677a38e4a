import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FeedInfo } from '../../../src/engine/engine.ts';
import { presets } from '../../../src/search/dates.ts';
import { messagesNl } from '../../../src/text/messages.ts';
import { partMessagesNl } from '../../../src/text/part-messages.nl.ts';
import { phrasesNl } from '../../../src/text/phrases.ts';
import { pictureMessagesNl } from '../../../src/text/picture-messages.nl.ts';
import { noChoices, readState, type ListState } from '../../../src/widgets/shared/list-state.ts';
import { writeState } from '../../../src/widgets/shared/written-state.model.ts';
import {
  answerOf,
  openQuestions,
  questionView,
  WHEN,
  withAnswer,
  type Question,
  type QuestionSource,
  type Totals,
} from '../../../src/widgets/shared/picture-questions.model.ts';
import { readingOf } from '../../../src/widgets/shared/reading.model.ts';

const questions: readonly Question[] = [
  { about: 'color', title: () => 'Welke kleur?' },
  { about: WHEN, title: ({ when }) => when },
  { about: 'size', title: () => 'Hoe groot?' },
];
const [color, when] = questions as [Question, Question];
const keys = [
  { id: 'color', key: 'kleur' },
  { id: 'size', key: 'maat' },
];
const feed: FeedInfo = {
  meta: {} as FeedInfo['meta'],
  districts: [],
  timeZone: 'Europe/Amsterdam',
  records: 0,
  problems: { records: 0 },
};
const reading = readingOf(feed, {
  now: '2026-11-24T16:00',
  messages: { ...messagesNl, ...partMessagesNl },
  phrases: phrasesNl,
  plain: false,
});
const options = (...values: string[]) => ({
  legend: () => '',
  options: () => values.map((value) => ({ value, label: value })),
});
const source = (more: Partial<QuestionSource>): QuestionSource => ({
  questions,
  step: 0,
  words: pictureMessagesNl,
  parts: {
    facets: { color: options('rood', 'groen', 'blauw'), size: options('klein', 'groot') },
    openAtFirst: [],
    words: ({ finderParts }) => finderParts,
  },
  feed,
  state: noChoices,
  totals: undefined,
  answered: new Set(),
  reading,
  resultCount: (n) => `${n} dingen`,
  ...more,
});
const answers: fc.Arbitrary<readonly [string, string, string]> = fc.tuple(
  fc.constantFrom('', 'rood', 'groen', 'blauw'),
  fc.constantFrom('', ...presets),
  fc.constantFrom('', 'klein', 'groot'),
);
const given = (values: readonly string[], start: ListState = noChoices): ListState =>
  questions.reduce((state, question, at) => withAnswer(state, question, values[at] ?? ''), start);

describe('questions with pictures', () => {
  it('end in an address that brings back every answer, as the filters do', () => {
    fc.assert(
      fc.property(answers, (values) => {
        const url = writeState(new URLSearchParams(), given(values), keys);
        const back = readState(url, keys);
        expect(questions.map((question) => answerOf(back, question))).toEqual(values);
        expect([...url.keys()].every((key) => ['when', 'kleur', 'maat'].includes(key))).toBe(true);
      }),
    );
  });

  it('keep of two answers to one question the last, and leave the answers to the others alone', () => {
    fc.assert(
      fc.property(answers, answers, (first, second) => {
        expect(given(second, given(first))).toEqual(given(second));
        const changed = withAnswer(given(first), color, second[0]);
        expect(answerOf(changed, when)).toBe(first[1]);
      }),
    );
  });

  it('never offer an answer that leads to nothing, always offer “maakt niet uit”, and lose no answer', () => {
    const totals: fc.Arbitrary<Totals> = fc.dictionary(
      fc.constantFrom('', 'rood', 'groen', 'blauw', ...presets),
      fc.nat(30),
    );
    fc.assert(
      fc.property(totals, fc.constantFrom(0, 1), (counted, step) => {
        const view = questionView(source({ totals: counted, step }));
        const [any, ...rest] = view?.answers ?? [];
        expect(any).toMatchObject({ value: '', label: 'Maakt niet uit', none: false });
        for (const answer of rest) expect(answer.none).toBe(!counted[answer.value]);
        expect(rest.map(({ value }) => value).sort()).toEqual(
          (step ? [...presets] : ['rood', 'groen', 'blauw']).sort(),
        );
        // What gives something comes first, except among dates, which have an order of their own.
        const order = rest.map(({ none }) => none);
        if (!step) expect(order).toEqual([...order].sort((a, b) => Number(a) - Number(b)));
      }),
    );
  });

  it('say what each answer gives', () => {
    const view = questionView(source({ totals: { '': 12, rood: 0, groen: 12 } }));
    expect(view?.answers.map(({ label, note }) => `${label}: ${note}`)).toEqual([
      'Maakt niet uit: 12 dingen',
      'groen: 12 dingen',
      'rood: nu niets',
      'blauw: nu niets',
    ]);
    expect(view?.progress).toBe('Vraag 1 van 3');
  });

  it('can all be answered while nobody knows what the answers give', () => {
    const view = questionView(source({}));
    expect(view?.answers.map(({ note, none }) => [note, none])).toEqual(Array(4).fill([undefined, false]));
  });

  it('show the answer that was given before, also that it does not matter', () => {
    const chosen = (more: Partial<QuestionSource>) =>
      questionView(source(more))
        ?.answers.filter((answer) => answer.chosen)
        .map(({ value }) => value);
    expect(chosen({})).toEqual([]);
    expect(chosen({ answered: new Set(['color']) })).toEqual(['']);
    expect(chosen({ state: withAnswer(noChoices, color, 'blauw') })).toEqual(['blauw']);
    expect(chosen({ state: withAnswer(noChoices, when, 'week'), step: 1 })).toEqual(['week']);
  });

  it('leave out what the editor has answered, and dates of what has none', () => {
    const left = (dated: boolean, locked: Record<string, string[]>) =>
      openQuestions(questions, dated, locked).map(({ about }) => about);
    expect(left(true, {})).toEqual(['color', WHEN, 'size']);
    expect(left(true, { size: ['klein'] })).toEqual(['color', WHEN]);
    expect(left(false, {})).toEqual(['color', 'size']);
  });
});
