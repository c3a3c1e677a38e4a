import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayParts, presets } from '../../../src/search/dates.ts';
import { noChoices, readState, type ListState } from '../../../src/widgets/shared/list-state.ts';
import { writeState } from '../../../src/widgets/shared/written-state.model.ts';

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
      sort: fc.constantFrom('' as const, 'date' as const),
      page: fc.integer({ min: 1, max: 50 }),
      item: fc.constantFrom('', 'activity/koffie', 'a b&c=d'),
    });
    fc.assert(
      fc.property(state, fc.constantFrom('', 'brug-'), (one, prefix) => {
        const url = new URLSearchParams(
          writeState(new URLSearchParams('host=1'), one, facets, prefix).toString(),
        );
        // Without words there is one order only: the address does not speak of it.
        expect(readState(url, facets, prefix)).toEqual({ ...one, sort: one.text ? one.sort : '' });
        expect(url.get('host')).toBe('1');
      }),
    );
  });

  it('says nothing when nothing is chosen', () => {
    expect(writeState(new URLSearchParams('q=koor&wijk=WK019313'), noChoices, facets).toString()).toBe('');
  });

  it('speaks of the order only when it is not the usual one', () => {
    const write = (state: Partial<ListState>) =>
      writeState(new URLSearchParams(), { ...noChoices, ...state }, facets).toString();
    expect(write({ text: 'koor' })).toBe('q=koor');
    expect(write({ text: 'koor', sort: 'date' })).toBe('q=koor&sort=date');
    expect(write({ sort: 'date' })).toBe('');
  });

  it('leaves out what it does not know', () => {
    const url = new URLSearchParams(
      'when=gisteren&day=xx,di&part=nacht&page=-4&from=2026-02-30&to=morgen&sort=prijs',
    );
    expect(readState(url, facets)).toEqual({ ...noChoices, days: [2] });
  });
});
