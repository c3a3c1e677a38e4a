import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomRequestSchema } from '../../../src/feed/room-request.ts';
import {
  answersFrom,
  noAnswers,
  requestOf,
  type Answers,
} from '../../../src/widgets/room-request/answers.model.ts';
import {
  allProblems,
  askedQuestions,
  questionBeside,
  questions,
} from '../../../src/widgets/room-request/questions.model.ts';
import { about, anyAnswers, enough } from './sample-rooms.ts';

const frame = {
  idempotencyKey: '0123456789abcdef0123456789abcdef',
  locale: 'nl',
  page: 'https://buurthuis.example/ruimte',
  formCheck: { trap: '', seconds: 95 },
};
const wrong = (answers: Partial<Answers>) =>
  allProblems({ ...enough, ...answers }, about).map(({ field, wrong: what }) => `${field}: ${what}`);
const ids = (answers: Answers, more = {}) =>
  askedQuestions(answers, { ...about, ...more }).map(({ id }) => id);

describe('the questions of the form for a room', () => {
  it('ask for a second choice once there is a first', () => {
    expect(ids(noAnswers)).not.toContain('second');
    expect(ids({ ...noAnswers, first: { moments: ['Monday-Evening'], from: '', to: '' } })).toContain(
      'second',
    );
  });

  it('leave out where and which room when there is nothing to choose', () => {
    expect(ids(noAnswers, { districts: 0, rooms: 0 })).not.toContain('where');
    expect(ids(noAnswers, { districts: 0, rooms: 0 })).not.toContain('rooms');
    expect(ids(noAnswers, { isLocked: true, rooms: 1 })).not.toContain('rooms');
    expect(ids(noAnswers, { isLocked: true, rooms: 2 })).toContain('rooms');
  });

  it('can all be skipped, but for how many come and whom to answer', () => {
    expect(questions.filter(({ skippable }) => !skippable).map(({ id }) => id)).toEqual([
      'people',
      'contact',
    ]);
    expect(allProblems(enough, about)).toEqual([]);
  });

  it('are walked forth and back over the same way, whatever was answered', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const asked = ids(answers);
        for (const [at, id] of asked.entries()) {
          expect(questionBeside(id, 1, answers, about)).toBe(asked[at + 1]);
          const next = asked[at + 1];
          if (next) expect(questionBeside(next, -1, answers, about)).toBe(id);
        }
      }),
    );
  });
});

describe('the rules', () => {
  it('want a number of people', () => {
    expect(wrong({ people: '' })).toEqual(['people: people']);
    for (const people of ['0', 'tien', '1,5', '-2', '100001'])
      expect(wrong({ people })).toEqual(['people: peopleCount']);
    expect(wrong({ people: ' 12 ' })).toEqual([]);
  });

  it('want a telephone number or a mail address, not both', () => {
    expect(wrong({ telephone: '' })).toEqual(['telephone: reach']);
    expect(wrong({ telephone: '', email: 'wil@voorbeeld.example' })).toEqual([]);
    expect(wrong({ telephone: '12' })).toEqual(['telephone: telephone']);
    expect(wrong({ email: 'wil@voorbeeld' })).toEqual(['email: email']);
    expect(wrong({ email: 'wil@voorbeeld.example, an@voorbeeld.example' })).toEqual(['email: email']);
  });

  it('want both times, and a day with them; an end after midnight is allowed', () => {
    const moments = ['Friday-Evening'];
    expect(wrong({ first: { moments, from: '19:00', to: '' } })).toEqual(['first-to: times']);
    expect(wrong({ first: { moments, from: '', to: '19:00' } })).toEqual(['first-from: times']);
    expect(wrong({ first: { moments: [], from: '19:00', to: '21:00' } })).toEqual(['first: moment']);
    expect(wrong({ first: { moments, from: '22:00', to: '01:00' } })).toEqual([]);
  });

  it('object to an end before the start, and to times outside every part of the day that was chosen', () => {
    const moments = ['Friday-Morning', 'Friday-Evening'];
    const said = (from: string, to: string, chosen = moments) =>
      wrong({ first: { moments: chosen, from, to } });
    expect(said('21:30', '19:00')).toEqual(['first-to: end']);
    expect(said('19:00', '19:00')).toEqual(['first-to: end']);
    expect(said('05:00', '05:00')).toEqual(['first-to: end']);
    expect(said('13:00', '15:00')).toEqual(['first-from: otherPart']);
    expect(said('19:00', '21:30', ['Friday-Morning'])).toEqual(['first-from: otherPart']);
    expect(said('11:00', '13:00')).toEqual([]);
    expect(said('17:00', '19:00')).toEqual([]);
  });

  it('object to a date on another day of the week than was chosen, when it is for once', () => {
    const first = { moments: ['Tuesday-Evening'], from: '', to: '' };
    const second = { moments: ['Thursday-Morning'], from: '', to: '' };
    const [tuesday, wednesday, thursday] = ['2026-12-08', '2026-12-09', '2026-12-10'];
    const said = (startDate: string, more: Partial<Answers> = {}) =>
      wrong({ often: 'once', first, startDate, ...more });
    expect(said(wednesday)).toEqual(['start-date: otherDay']);
    expect(said(tuesday)).toEqual([]);
    expect(said(thursday)).toEqual(['start-date: otherDay']);
    expect(said(thursday, { second })).toEqual([]);
    expect(said(wednesday, { often: 'weekly' })).toEqual([]);
    expect(said(wednesday, { first: noAnswers.first })).toEqual([]);
    expect(said(wednesday, { first: noAnswers.first, second })).toEqual([]);
  });

  it('want a day that exists and is still to come, if a day is asked for', () => {
    expect(wrong({ often: 'once', startDate: '2026-02-31' })).toEqual(['start-date: date']);
    expect(wrong({ often: 'weekly', startDate: '2026-11-23' })).toEqual(['start-date: past']);
    expect(wrong({ often: 'once', startDate: '2026-11-24' })).toEqual([]);
    expect(wrong({ often: 'other', startDate: '2026-02-31' })).toEqual([]);
  });

  it('want an amount of who can pay', () => {
    expect(wrong({ budget: 'amount', amount: '' })).toEqual(['amount: amount']);
    expect(wrong({ budget: 'amount', amount: '12,50' })).toEqual([]);
    expect(wrong({ budget: 'free', amount: 'veel' })).toEqual([]);
  });

  it('say how much too long a text is', () => {
    expect(allProblems({ ...enough, purpose: 'a'.repeat(1_003) }, about)).toEqual([
      { question: 'purpose', field: 'purpose', wrong: 'tooLong', over: 3 },
    ]);
  });
});

describe('the request', () => {
  it('is one that the receiver takes, whenever no rule objects', () => {
    let sent = 0;
    fc.assert(
      fc.property(anyAnswers, fc.boolean(), (any, mend) => {
        const answers = mend
          ? { ...any, people: '12', name: 'Wil', telephone: '038 000 00 02', email: '', amount: '12,50' }
          : any;
        if (allProblems(answers, about).length) return;
        sent++;
        const read = roomRequestSchema.safeParse(requestOf(answers, frame));
        expect(read.error?.issues ?? []).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
    expect(sent).toBeGreaterThan(100);
  });

  it('says what was chosen, and leaves out what was not', () => {
    expect(requestOf(enough, frame)).toEqual({
      type: 'RoomRequest',
      conformsTo: 'https://samenspel.example/room-request/v1',
      idempotencyKey: frame.idempotencyKey,
      participants: { count: 12 },
      wishes: [],
      frequency: 'other',
      districts: [],
      places: [],
      needs: [],
      budget: 'unknown',
      contact: { name: 'Wil Voorbeeld', telephone: '038 - 000 00 02' },
      locale: 'nl',
      page: 'https://buurthuis.example/ruimte',
      formCheck: { trap: '', seconds: 95 },
    });
    const whole = requestOf(
      {
        ...enough,
        first: { moments: ['Tuesday-Evening'], from: '19:00', to: '21:30' },
        second: { moments: ['Thursday-Morning'], from: '', to: '' },
        often: 'weekly',
        startDate: '2026-12-01',
        notInHolidays: true,
        budget: 'amount',
        amount: '€ 12,50',
      },
      frame,
    );
    expect(whole.wishes).toEqual([
      { choice: 1, dayPart: ['TuesdayEvening'], from: '19:00', to: '21:30' },
      { choice: 2, dayPart: ['ThursdayMorning'] },
    ]);
    expect(whole).toMatchObject({ startDate: '2026-12-01', notInSchoolHolidays: true, amount: 12.5 });
  });
});

describe('answers that were kept', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(answersFrom(JSON.parse(JSON.stringify(answers)))).toEqual(answers);
      }),
    );
  });

  it('are never of the wrong kind, whatever is in the storage', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...Object.keys(noAnswers)), fc.jsonValue())),
        (kept) => {
          const answers = answersFrom(kept);
          expect(Object.keys(answers).sort()).toEqual(Object.keys(noAnswers).sort());
          expect(typeof answers.name).toBe('string');
          expect(Array.isArray(answers.first.moments)).toBe(true);
        },
      ),
    );
  });
});
