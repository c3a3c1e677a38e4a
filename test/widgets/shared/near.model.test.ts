import { describe, expect, it } from 'vitest';
import type { District } from '../../../src/feed/schema.ts';
import { knowsPostcodes, pointOfPostcode, postcodeDigits } from '../../../src/widgets/shared/near.model.ts';

const district = (id: string, more: Partial<District>): District => ({
  type: 'District',
  id,
  name: id,
  ...more,
});
const south = { latitude: 52.5, longitude: 6.1 };
const north = { latitude: 52.6, longitude: 6.2 };

describe('a postcode that a visitor types', () => {
  it('is known however it is written, with or without its letters', () => {
    for (const typed of ['8012', ' 8012 ', '8012AB', '8012 ab', '8012  AB '])
      expect(postcodeDigits(typed), typed).toBe('8012');
    for (const typed of ['', '801', '80123', '0812', 'Zwolle', '8012 A', '8012 ABC', '8012-AB', '٨٠١٢'])
      expect(postcodeDigits(typed), typed).toBeUndefined();
  });

  it('is the middle of the district that has it, and of all that share it', () => {
    const districts = [
      district('a', { geo: south, postalCode: ['8011', '8012'] }),
      district('b', { geo: north, postalCode: ['8012'] }),
      district('c', { postalCode: ['8013'] }),
    ];
    expect(pointOfPostcode('8011', districts)).toEqual(south);
    expect(pointOfPostcode('8012', districts)?.latitude).toBeCloseTo(52.55);
    expect(pointOfPostcode('8012', districts)?.longitude).toBeCloseTo(6.15);
    // Nobody says where it lies.
    expect(pointOfPostcode('8013', districts)).toBeUndefined();
    expect(pointOfPostcode('9999', districts)).toBeUndefined();
  });

  it('is only asked for when the feed can do something with it', () => {
    expect(knowsPostcodes([district('a', { geo: south })])).toBe(false);
    expect(knowsPostcodes([district('a', { postalCode: ['8011'] })])).toBe(false);
    expect(knowsPostcodes([district('a', { geo: south, postalCode: ['8011'] })])).toBe(true);
  });
});
