import { expect, test } from 'vitest';
import { glossaryFrom } from '../../src/feed/glossary.ts';
import { feedSchema } from '../../src/feed/schema.ts';

test('a feed explains its own words in the scheme "glossary", in Dutch', () => {
  const glossary = {
    id: 'glossary',
    name: 'Woorden',
    concepts: [
      { id: 'wijkpas', name: 'wijkpas', synonym: ['buurtpas'], definition: 'Een pas van uw wijk.' },
      { id: 'spel', name: { nl: 'spelochtend' }, definition: { nl: 'Lang.', 'nl-simple': 'Samen spelen.' } },
      { id: 'tea', name: 'tea', definition: { en: 'A drink.' } },
      { id: 'leeg', name: 'leeg' },
    ],
  };
  const schemes = feedSchema.shape.conceptSchemes.parse([
    { id: 'category', name: 'C', concepts: [] },
    glossary,
  ]);
  expect(glossaryFrom(schemes)).toEqual([
    { words: ['wijkpas', 'buurtpas'], explanation: 'Een pas van uw wijk.' },
    { words: ['spelochtend'], explanation: 'Samen spelen.' },
  ]);
  expect(glossaryFrom(undefined)).toEqual([]);
});
