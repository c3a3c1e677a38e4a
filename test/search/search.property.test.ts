/** Goal "correct before fast": the index answers what the definition says, over random feeds and random queries. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/feed/local-time.ts';
import { dayParts, type SearchDate } from '../../src/search/dates.ts';
import { edits } from '../../src/search/edits.ts';
import { createSearch, type IndexRecord, type SearchQuery } from '../../src/search/search.ts';
import { indexOf } from './records.ts';
import { distances, reference } from './reference.ts';

const today = '2026-11-24';
/** Few and alike, so that hits, compounds, typos and near misses are all frequent. */
const words = [
  'koor', 'smartlappenkoor', 'koorleden', 'zang', 'taal', 'metaal', 'taalcafé', 'koken', 'kookclub', 'dans', 'dansen',
  'dansmiddag', 'koffie', 'koffieochtend', 'repair', 'café', 'jeu', 'de', 'boules', 'aa', 'landen', 'ouders', 'ouderen',
  'wandelen', 'wandelgroep', 'lezen', 'leeskring', '55-plus', '3', "foto's", 'ik', 'met', 'een',
]; // prettier-ignore
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((its) => its.join(' '));
const texts = fc.array(text, { maxLength: 2 });

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 0, 15, 30, 59))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const day = fc.integer({ min: -3, max: 24 }).map((days) => addDays(today, days));
const date: fc.Arbitrary<SearchDate> = fc.oneof(
  fc.record({ day, days: fc.option(fc.integer({ min: 0, max: 12 })) }).map((its) => ({
    start: its.day,
    ...(its.days !== null && { end: addDays(its.day, its.days) }),
  })),
  fc
    .record({ day, time, end: fc.option(fc.tuple(fc.constantFrom(0, 0, 0, 1, 2), time)) })
    .map((its): SearchDate => {
      const start = `${its.day}T${its.time}`;
      const end = its.end && `${addDays(its.day, its.end[0])}T${its.end[1]}`;
      return { start, ...(end && end > start && { end }) };
    }),
);
const series = fc.record({ date, step: fc.constantFrom(1, 2, 7, 14), count: fc.integer({ min: 1, max: 5 }) });
const dates = fc.array(series, { maxLength: 3 }).map((all) =>
  all
    .flatMap(({ date: first, step, count }) =>
      [...new Array<undefined>(count)].map((_, i) => {
        const later = (local: string) => addDays(local, i * step) + local.slice(10);
        return { start: later(first.start), ...(first.end && { end: later(first.end) }) };
      }),
    )
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)),
);
const options = (names: string[]) => fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 });
const facets = fc.record({
  district: options(['a', 'b', 'c', '__proto__']),
  cost: options(['free', 'low', 'pass']),
  'walk-in': options(['yes']),
});
const record: fc.Arbitrary<IndexRecord> = fc.record({
  words: fc.record({ name: texts, kind: texts, where: texts, text: texts }),
  facets,
  dates,
  undated: fc.boolean(),
  off: fc.boolean(),
});

/** A word as it is, or as it goes wrong under somebody's thumbs. */
const typed = fc
  .tuple(
    fc.constantFrom(...words, 'repaircafé', 'jeudeboules', 'koorzang', 'kookcafé', 'lappen'),
    fc.integer({ min: 0, max: 6 }),
    fc.nat(12),
    fc.constantFrom('a', 'e', 'k', 'x'),
  )
  .map(([word, how, at, letter]) => {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (how === 1) return before + letter + after;
    if (how === 2) return before + after.slice(1);
    if (how === 3) return before + letter + after.slice(1);
    if (how === 4) return before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2);
    if (how === 5) return before;
    return how === 6 ? after : word;
  });
const query: fc.Arbitrary<SearchQuery> = fc.record(
  {
    text: fc.oneof(
      fc.constant(''),
      fc.array(typed, { maxLength: 3 }).map((its) => its.join(' ')),
    ),
    filters: fc.record(
      {
        district: options(['a', 'b', '__proto__', 'nowhere']),
        cost: options(['free', 'low']),
        unknown: options(['x']),
      },
      { requiredKeys: [] },
    ),
    locked: fc.record({ district: options(['a', 'c']) }, { requiredKeys: [] }),
    dates: fc.oneof(
      fc.constant({ days: [], parts: [] }),
      fc.record(
        {
          from: day,
          to: day,
          days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 2 }),
          parts: fc.uniqueArray(fc.constantFrom(...dayParts), { maxLength: 2 }),
        },
        { requiredKeys: ['days', 'parts'] },
      ),
    ),
    now: fc.tuple(fc.constantFrom(today, addDays(today, 2)), time).map(([on, at]) => `${on}T${at}`),
    sort: fc.constantFrom('date' as const, 'relevance' as const),
  },
  { requiredKeys: ['text', 'filters', 'locked', 'dates', 'now'] },
);

const filled = (counts: Readonly<Record<string, Readonly<Record<string, number>>>>) =>
  Object.entries(counts)
    .map(([facet, its]) => [facet, Object.entries(its).sort()] as const)
    .filter(([, its]) => its.length)
    .sort();

describe('the index', () => {
  it.each([
    ['a few', 0, 12, 2_000],
    // More than fit in one word of bits, and enough hits for each way of ordering them.
    ['many', 40, 200, 60],
  ])(
    'gives the records, order, counts, block and next date that the definition gives, of %s',
    (_, minLength, maxLength, numRuns) => {
      fc.assert(
        fc.property(
          fc.array(record, { minLength, maxLength, size: 'max' }),
          fc.array(query, { minLength: 1, maxLength: 6 }),
          fc.subarray(['district', 'cost']),
          (records, queries, uncounted) => {
            const index = indexOf(records, uncounted);
            for (const one of queries) {
              const [answer, expected] = [index.query(one), reference(records, one)];
              expect([...answer.order]).toEqual(expected.order);
              expect(answer.total).toBe(expected.order.length);
              for (const facet of uncounted) {
                expect(answer.counts[facet], facet).toBeUndefined();
                delete expected.counts[facet];
              }
              expect(filled(answer.counts)).toEqual(filled(expected.counts));
              expect(answer.blocking).toEqual(expected.blocking);
              expect(answer.nextDate).toBe(expected.nextDate);
            }
          },
        ),
        { numRuns },
      );
    },
    120_000,
  );

  it('can be finished in steps, asked halfway, and go on growing', () => {
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 8 }),
        fc.array(record, { maxLength: 8 }),
        query,
        (a, b, one) => {
          const search = createSearch();
          for (const its of a) search.add(its);
          const steps = search.finishing();
          let step = steps.next();
          while (!step.done) step = steps.next();
          const half = step.value;
          const halfAnswer = half.query(one);
          for (const its of b) search.add(its);
          expect(search.finish().query(one)).toEqual(indexOf([...a, ...b]).query(one));
          expect(half.query(one)).toEqual(halfAnswer);
          expect(halfAnswer).toEqual(indexOf(a).query(one));
        },
      ),
      { numRuns: 500 },
    );
  }, 120_000);

  it('counts mistyped letters as the textbook does, up to what matters', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(letters, letters, fc.constantFrom(1, 2), (typedWord, word, most) => {
        const table = distances(typedWord, word);
        const { whole, beginning } = edits(typedWord, word, most);
        const cut = (cost: number) => Math.min(cost, most + 1);
        expect(cut(whole)).toBe(cut(table.at(-1)!));
        expect(cut(beginning)).toBe(cut(Math.min(...table)));
      }),
      { numRuns: 20_000 },
    );
  }, 120_000);
});
