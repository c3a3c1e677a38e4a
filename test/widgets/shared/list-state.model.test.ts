import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayParts, presets } from '../../../src/search/dates.ts';
import { noChoices, readState, writeState, type ListState } from '../../../src/widgets/shared/list-state.ts';

const facets = [
  { id: 'district', key: 'wijk' },
  { id: 'cost', key: 'cost' },
];

describe('the address of a list', () => {
  it('brings back every choice that a visitor can make', () => {
    const state: fc.Arbitrary<ListState> = fc.record({
      text: fc.string({ maxLength: 60 }),
      when: fc.constantFrom('' as const, ...presets),
      days: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
      parts: fc.subarray([...dayParts]),
      from: fc.constantFrom('', '2026-11-24', '2028-02-29'),
      to: fc.constantFrom('', '2026-12-31'),
      filters: fc.record({
        district: fc.subarray(['WK019310', 'WK019313'], { minLength: 1 }),
        cost: fc.subarray(['free', 'low'], { minLength: 1 }),
      }),
      page: fc.integer({ min: 1, max: 50 }),
      item: fc.constantFrom('', 'activity/koffie', 'a b&c=d'),
    });
    fc.assert(
      fc.property(state, fc.constantFrom('', 'brug-'), (one, prefix) => {
        const url = new URLSearchParams(
          writeState(new URLSearchParams('host=1'), one, facets, prefix).toString(),
        );
        expect(readState(url, facets, prefix)).toEqual(one);
        expect(url.get('host')).toBe('1');
      }),
    );
  });

  it('says nothing when nothing is chosen', () => {
    expect(writeState(new URLSearchParams('q=koor&wijk=WK019313'), noChoices, facets).toString()).toBe('');
  });

  it('leaves out what it does not know', () => {
    const url = new URLSearchParams('when=gisteren&day=xx,di&part=nacht&page=-4&from=2026-02-30&to=morgen');
    expect(readState(url, facets)).toEqual({ ...noChoices, days: [2] });
  });
});
