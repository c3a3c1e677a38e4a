import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateMatches } from '../../src/search/date-filter.ts';
import { dateEnds, dayParts, type DateFilter } from '../../src/search/dates.ts';
import { find, searchText, type FindQuery, type SearchableRecord } from '../../src/search/find.ts';
import { fold, searchWords } from '../../src/search/fold.ts';

const record = (id: string, changes: Partial<SearchableRecord> = {}): SearchableRecord => ({
  id,
  text: searchText([id]),
  facets: { cost: [], district: [] },
  dates: [{ start: '2026-11-24T10:00', end: '2026-11-24T12:00' }],
  undated: false,
  ...changes,
});
const query = (changes: Partial<FindQuery> = {}): FindQuery => ({
  text: '',
  filters: {},
  dates: { days: [], parts: [] },
  locked: {},
  now: '2026-11-24T09:00',
  ...changes,
});
const ids = (records: SearchableRecord[], changes: Partial<FindQuery>) =>
  find(records, query(changes)).order.map((index) => records[index]!.id);

describe('finding activities', () => {
  it('does not care about capitals and accents', () => {
    expect(fold('Taalcafé ÉÉN')).toBe('taalcafe een');
    expect(ids([record('Taalcafé')], { text: 'taalCAFE' })).toEqual(['Taalcafé']);
  });

  it('finds a word inside a compound, and needs every word', () => {
    const records = [record('Smartlappenkoor'), record('Kookclub')];
    expect(ids(records, { text: 'koor' })).toEqual(['Smartlappenkoor']);
    expect(ids(records, { text: 'koor kookclub' })).toEqual([]);
  });

  it('never finds a word across the name and the place', () => {
    expect(ids([record('a', { text: searchText(['samen', 'eten']) })], { text: 'sameneten' })).toEqual([]);
  });

  it('puts the soonest first and what has no date last', () => {
    const records = [
      record('undated', { dates: [], undated: true }),
      record('later', { dates: [{ start: '2026-11-25T10:00' }] }),
      record('sooner'),
    ];
    expect(ids(records, {})).toEqual(['sooner', 'later', 'undated']);
  });

  it('does not list what is over', () => {
    expect(ids([record('over')], { now: '2026-11-24T12:00' })).toEqual([]);
    expect(ids([record('going on')], { now: '2026-11-24T11:59' })).toEqual(['going on']);
  });

  it('does not offer an hour that is over because another one is still going on', () => {
    const dates = [{ start: '2026-11-24T01:00' }, { start: '2026-11-24T07:00', end: '2026-11-24T08:00' }];
    expect(ids([record('a', { dates })], { dates: { days: [], parts: ['morning'] } })).toEqual([]);
  });

  it('names the one filter that blocks most when there is nothing', () => {
    const records = [
      record('paid', { facets: { cost: ['low'], district: ['north'] } }),
      record('far', { facets: { cost: ['free'], district: ['south'] } }),
      record('far too', { facets: { cost: ['free'], district: ['south'] } }),
    ];
    const result = find(records, query({ filters: { cost: ['free'], district: ['north'] } }));
    expect(result.order).toEqual([]);
    expect(result.blocking).toEqual({ what: 'district', without: 2 });
  });

  it('tells the next date when only the date is in the way', () => {
    const result = find(
      [record('a')],
      query({ dates: { from: '2026-11-28', to: '2026-11-29', days: [], parts: [] } }),
    );
    expect(result.nextDate).toBe('2026-11-24T10:00');
    expect(result.blocking).toEqual({ what: 'dates', without: 1 });
  });

  it('never shows or counts what the editor has locked out', () => {
    const records = [
      record('in', { facets: { district: ['a'], cost: ['free'] } }),
      record('out', { facets: { district: ['b'], cost: ['free'] } }),
    ];
    const result = find(records, query({ locked: { district: ['a'] } }));
    expect(result.order).toHaveLength(1);
    expect(result.counts.cost).toEqual({ free: 1 });
  });
});

const words = ['koffie', 'koor', 'dans', 'café'];
const options = { cost: ['free', 'low', 'pass'], district: ['a', 'b', 'c'] };
const day = fc.integer({ min: 20, max: 30 }).map((n) => `2026-11-${n}`);
const date = fc
  .tuple(day, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 5 }), fc.boolean())
  .map(([on, from, hours, open]) => ({
    start: `${on}T${String(from).padStart(2, '0')}:00`,
    ...(open
      ? {}
      : { end: from + hours < 24 ? `${on}T${String(from + hours).padStart(2, '0')}:30` : `${on}T23:59` }),
  }));
const randomRecord = fc
  .record({
    words: fc.subarray(words),
    cost: fc.subarray(options.cost),
    district: fc.subarray(options.district),
    dates: fc.array(date, { maxLength: 4 }),
    undated: fc.boolean(),
  })
  .map(({ words: own, cost, district, dates, undated }): SearchableRecord => ({
    id: '',
    text: searchText(own),
    facets: { cost, district },
    dates: [...dates].sort((a, b) => (a.start < b.start ? -1 : 1)),
    undated,
  }));
const randomQuery = fc.record({
  text: fc.oneof(fc.constant(''), fc.constantFrom(...words), fc.constant('ko')),
  cost: fc.subarray(options.cost),
  district: fc.subarray(options.district),
  from: fc.option(day, { nil: undefined }),
  days: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
  parts: fc.subarray([...dayParts]),
  locked: fc.subarray(options.district),
});

describe('finding, compared with asking every record every question', () => {
  it('gives the same results and the same counts for every option', () => {
    fc.assert(
      fc.property(fc.array(randomRecord, { maxLength: 25 }), randomQuery, (records, random) => {
        const dates: DateFilter = {
          days: random.days,
          parts: random.parts,
          ...(random.from && { from: random.from }),
        };
        const asked = query({
          text: random.text,
          filters: { cost: random.cost, district: random.district },
          dates,
          locked: random.locked.length ? { district: random.locked } : {},
          now: '2026-11-24T12:00',
        });
        const fits = (one: SearchableRecord, filters: FindQuery['filters']) => {
          const coming = one.dates.filter((d) => dateEnds(d) > asked.now);
          const anyDate = !random.from && !random.days.length && !random.parts.length;
          return (
            (coming.length > 0 || one.undated) &&
            searchWords(asked.text).every((word) => one.text.includes(word)) &&
            (anyDate || coming.some((d) => dateMatches(d, dates))) &&
            (!random.locked.length || random.locked.some((id) => one.facets.district!.includes(id))) &&
            Object.entries(filters).every(
              ([facet, chosen]) => !chosen.length || chosen.some((id) => one.facets[facet]!.includes(id)),
            )
          );
        };
        const result = find(records, asked);
        const expected = [...records.keys()].filter((index) => fits(records[index]!, asked.filters));
        expect([...result.order].sort((a, b) => a - b)).toEqual(expected);
        for (const facet of ['cost', 'district'] as const) {
          for (const option of options[facet]) {
            const n = records.filter((one) => fits(one, { ...asked.filters, [facet]: [option] })).length;
            expect(result.counts[facet]?.[option] ?? 0).toBe(n);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
