import { beforeAll, describe, expect, it } from 'vitest';
import type { Item, Organization, Place } from '../../../src/feed/schema.ts';
import { organizationJsonLd } from '../../../src/widgets/directory/organization-json-ld.model.ts';
import { jsonLdText } from '../../../src/widgets/shared/json-ld-text.model.ts';
import { faults } from '../activity-finder/schema-vocabulary.ts';
import { foundItem, sampleItems } from '../sample-items.ts';
import { sampleReading } from '../sample-reading.ts';

let sample: Awaited<ReturnType<typeof sampleReading>>;
const options = { feedZone: 'Europe/Amsterdam', href: 'https://voorbeeld.nl/gids?item=linde' };
beforeAll(async () => {
  sample = await sampleReading();
}, 60_000);

const monday = { dayOfWeek: ['Monday' as const], opens: '09:00', closes: '17:00' };
const place: Place = {
  type: 'Place',
  id: 'place',
  name: 'De Linde',
  address: { streetAddress: 'Plein 1', addressLocality: 'Zwolle' },
  openingHours: [{ ...monday, note: 'Bel aan bij de zijdeur' }],
  accessibility: { stepFreeEntrance: true, lift: { value: 'partial' } },
};
type Tree = { [key: string]: Tree } & Tree[] & string;
const treeOf = (item: Item): Tree | undefined =>
  organizationJsonLd(foundItem(item, place), sample.reading, options) as unknown as Tree | undefined;
const tree = (fields: Partial<Organization> = {}) =>
  treeOf({ type: 'Organization', id: 'linde', name: 'Welzijn De Linde', ...fields });

describe('what a search engine reads of the directory', () => {
  it.each(['Organization', 'Place'] as const)('is in the vocabulary of schema.org, for every %s', (type) => {
    const all = sampleItems(type);
    const made = all.map((found) => {
      const json = organizationJsonLd(found, sample.reading, options);
      return { id: found.item.id, is: json?.['@type'], wrong: faults(JSON.parse(jsonLdText(json ?? {}))) };
    });
    expect(made.length).toBeGreaterThan(15);
    expect(made.filter(({ is, wrong }) => is !== type || wrong.length)).toEqual([]);
  });

  it('is nothing of a record that is no organisation and no place', () => {
    expect(treeOf({ type: 'District', id: 'WK019313', name: 'Assendorp' })).toBeUndefined();
    expect(tree({ name: ' ' })).toBeUndefined();
  });

  it('has its name and a page, its own site first', () => {
    expect(tree()).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name: 'Welzijn De Linde',
      url: options.href,
    });
    expect(tree({ url: 'https://de-linde.example/' })?.url).toBe('https://de-linde.example/');
    expect(tree({ url: 'javascript:alert(1)' })?.url).toBe(options.href);
  });

  it('has opening hours on its place, because in schema.org an organisation has none', () => {
    const json = tree({ location: 'place' });
    expect(json).not.toHaveProperty('openingHoursSpecification');
    expect(json?.location?.openingHoursSpecification).toEqual([
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['https://schema.org/Monday'],
        opens: '09:00',
        closes: '17:00',
        description: 'Bel aan bij de zijdeur',
      },
    ]);
  });

  it('is there at its own hours, not at those of the building', () => {
    const json = tree({ location: 'place', openingHours: [{ ...monday, opens: '13:00' }] });
    expect(json?.location?.openingHoursSpecification?.map(({ opens }) => opens)).toEqual(['13:00']);
    expect(tree({ openingHours: [monday] })?.location).toMatchObject({ '@type': 'Place' });
  });

  it('gives every way to reach it, in the order of the feed, and its languages once', () => {
    const json = tree({
      contactPoint: [
        { telephone: '038 - 000 13 32', availableLanguage: ['nl', 'ar'] },
        { email: 'info@de-linde.example', availableLanguage: ['nl'] },
      ],
    });
    expect(json).toMatchObject({
      telephone: '038 - 000 13 32',
      email: 'info@de-linde.example',
      knowsLanguage: ['nl', 'ar'],
    });
    expect(json?.contactPoint).toHaveLength(2);
  });

  it('serves districts by their names', () => {
    expect(tree({ district: ['WK019313'] })?.areaServed).toEqual([
      { '@type': 'AdministrativeArea', name: 'Assendorp' },
    ]);
  });

  it('is a place with what is accessible there: "partly" is not a yes', () => {
    expect(treeOf(place)).toMatchObject({
      '@type': 'Place',
      address: { '@type': 'PostalAddress', streetAddress: 'Plein 1' },
      amenityFeature: [
        { name: 'stepFreeEntrance', value: true },
        { name: 'lift', value: 'partial' },
      ],
    });
  });
});
