import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { District } from '../../../src/feed/schema.ts';
import { nearestDistrict } from '../../../src/widgets/shared/nearest-district.model.ts';

const district = (id: string, more: Partial<District> = {}): District => ({
  type: 'District',
  id,
  name: id,
  ...more,
});
const at = (id: string, latitude: number, longitude: number) =>
  district(id, { geo: { latitude, longitude } });

describe('the district to look in when one’s own has nothing', () => {
  it('is the nearest that has something', () => {
    const city = [
      at('own', 52.5, 6.1),
      at('near', 52.51, 6.1),
      at('far', 52.6, 6.1),
      at('nearest', 52.502, 6.1),
    ];
    expect(nearestDistrict(city, ['own'], { near: 2, far: 9, nearest: 0 })?.id).toBe('near');
  });
  it('knows that a degree to the east is shorter than one to the north', () => {
    const city = [at('own', 52.5, 6.1), at('north', 52.51, 6.1), at('east', 52.5, 6.112)];
    expect(nearestDistrict(city, ['own'], { north: 1, east: 1 })?.id).toBe('east');
  });
  it('is one in the same part of the city when the feed does not say where they lie, then the one with most', () => {
    const city = [
      district('own', { containedInPlace: 'Oost' }),
      district('other', { containedInPlace: 'West' }),
      district('same', { containedInPlace: 'Oost' }),
    ];
    expect(nearestDistrict(city, ['own'], { other: 9, same: 1 })?.id).toBe('same');
    expect(
      nearestDistrict([district('own'), district('a'), district('b')], ['own'], { a: 1, b: 4 })?.id,
    ).toBe('b');
  });
  it('is none when no district is asked for, or none has anything', () => {
    expect(nearestDistrict([at('a', 52, 6)], [], { a: 3 })).toBe(undefined);
    expect(nearestDistrict([at('a', 52, 6), at('b', 52, 6)], ['a'], { a: 3, b: 0 })).toBe(undefined);
  });
  it('is never the own one, never an empty one', () => {
    const one = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      geo: fc.option(
        fc.record({ latitude: fc.double({ min: 52, max: 53 }), longitude: fc.double({ min: 6, max: 7 }) }),
        { nil: undefined },
      ),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(one, { selector: ({ id }) => id }),
        fc.subarray(['a', 'b', 'c', 'd']),
        fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(3)),
        (city, asked, counts) => {
          const found = nearestDistrict(
            city.map(({ id, geo }) => district(id, geo && { geo })),
            asked,
            counts,
          );
          const possible = asked.length > 0 && city.some(({ id }) => !asked.includes(id) && counts[id]);
          expect(found !== undefined).toBe(possible);
          if (found) expect([asked.includes(found.id), (counts[found.id] ?? 0) > 0]).toEqual([false, true]);
        },
      ),
    );
  });
});
