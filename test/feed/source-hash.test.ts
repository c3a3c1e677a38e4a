import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { privateDataInHelp } from '../../src/feed/private-help.ts';
import type { Activity } from '../../src/feed/schema.ts';
import { ordinaryTextOf, plainTextOf, sourceHash, withoutOutdated } from '../../src/feed/source-hash.ts';

const item = {
  name: 'Koffie',
  summary: 'Samen koffie drinken.',
  description: { nl: 'Elke dinsdag is er koffie.', 'nl-simple-x-a2': 'U drinkt koffie.', en: 'Coffee.' },
};

test('a plain text belongs to the ordinary text of its own field, whatever else changes', () => {
  const hash = sourceHash(item);
  expect(hash).toMatch(/^[a-p]{8}$/);
  expect(sourceHash({ ...item, summary: 'Iets anders.', name: 'Thee' })).toBe(hash);
  expect(sourceHash({ ...item, description: { ...item.description, en: 'Tea.' } })).toBe(hash);
  expect(sourceHash({ ...item, description: { ...item.description, nl: ' Elke dinsdag\nis er koffie.' } })).toBe(hash);
  expect(sourceHash({ ...item, description: { ...item.description, nl: 'Elke maandag is er koffie.' } })).not.toBe(hash);
}); // prettier-ignore

test('the same everywhere and for ever, or every plain text would be outdated', () => {
  expect(sourceHash(item)).toBe('ncbomcij');
});

test('that of the example in the README is right', () => {
  const example = /```json\n(\{\n {2}"description"[\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1];
  const { description, plainLanguage } = JSON.parse(example ?? '{}');
  expect(plainLanguage.sourceHash).toBe(sourceHash({ description }));
});

test('without a plain text, or without an ordinary one, there is nothing to compare', () => {
  expect(sourceHash({ description: 'Koffie.' })).toBeUndefined();
  expect(sourceHash({ description: { 'nl-simple': 'U drinkt koffie.' } })).toBeUndefined();
  expect(plainTextOf('Koffie.')).toBe('');
  expect(ordinaryTextOf({ 'nl-simple': 'U drinkt koffie.', en: 'Coffee.' })).toBe('');
});

test('is no telephone number in a call for help', () => {
  const help = { type: 'Help', id: 'h', name: 'Koffie', plainLanguage: { sourceHash: sourceHash(item) } };
  expect([...privateDataInHelp(help)]).toEqual([]);
});

test('an outdated plain text counts as not there, in every field; one that nobody marked is kept', () => {
  const marked = (hash?: string): Activity => ({
    ...item,
    type: 'Activity',
    id: 'koffie',
    name: { nl: 'Koffie', 'nl-simple': 'Koffie drinken' },
    plainLanguage: { reviewedBy: 'Taalhuis Voorbeeld', ...(hash !== undefined && { sourceHash: hash }) },
  });
  const [unmarked, current] = [marked(), marked(sourceHash(marked()))];
  expect(withoutOutdated(unmarked)).toBe(unmarked);
  expect(withoutOutdated(current)).toBe(current);
  const outdated = marked('aaaaaaaa');
  expect(withoutOutdated(outdated)).toEqual({
    ...outdated,
    name: { nl: 'Koffie' },
    description: { nl: 'Elke dinsdag is er koffie.', en: 'Coffee.' },
  });
});

test('a plain text without an ordinary one stays: it is better than nothing', () => {
  const outdated: Activity = {
    type: 'Activity',
    id: 'koffie',
    name: 'Koffie',
    summary: { 'nl-simple': 'U drinkt koffie.' },
    description: { nl: 'Elke dinsdag is er koffie.', 'nl-simple': 'U drinkt koffie.' },
    plainLanguage: { sourceHash: 'aaaaaaaa' },
  };
  const shown = withoutOutdated(outdated);
  expect([shown.summary, shown.description]).toEqual([
    { 'nl-simple': 'U drinkt koffie.' },
    { nl: 'Elke dinsdag is er koffie.' },
  ]);
});
