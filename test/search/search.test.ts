import { describe, expect, it } from 'vitest';
import { stem } from '../../src/search/stem.ts';
import type { IndexRecord, SearchQuery } from '../../src/search/search.ts';
import { indexOf } from './records.ts';

const activity = (
  name: string,
  changes: Partial<Record<'kind' | 'where' | 'text', string>> = {},
): IndexRecord => ({
  words: {
    name: [name],
    kind: changes.kind ? [changes.kind] : [],
    where: changes.where ? [changes.where] : [],
    text: changes.text ? [changes.text] : [],
  },
  facets: {},
  dates: [{ start: '2026-11-24T10:00', end: '2026-11-24T12:00' }],
  undated: false,
});
const names = (records: readonly IndexRecord[], text: string, changes: Partial<SearchQuery> = {}) =>
  [
    ...indexOf(records).query({
      text,
      filters: {},
      locked: {},
      dates: { days: [], parts: [] },
      now: '2026-11-24T09:00',
      ...changes,
    }).order,
  ].map((number) => records[number]?.words.name[0]);

describe('searching in Dutch', () => {
  it('finds a choir in a compound, but no language in metal', () => {
    expect(names([activity('Smartlappenkoor'), activity('Akkoorden leren')], 'koor')).toEqual([
      'Smartlappenkoor',
    ]);
    expect(names([activity('Metaalbewerking'), activity('Taalcafé')], 'taal')).toEqual(['Taalcafé']);
  });

  it('looks anywhere in a word when nothing else has it', () => {
    expect(names([activity('Metaalbewerking')], 'taal')).toEqual(['Metaalbewerking']);
  });

  it('finds the club, the afternoon and the corner of what somebody likes to do', () => {
    expect(names([activity('Mannenkookclub')], 'koken')).toEqual(['Mannenkookclub']);
    expect(names([activity('Dansmiddag')], 'dansen')).toEqual(['Dansmiddag']);
    expect(names([activity('Leestafel')], 'lezen')).toEqual(['Leestafel']);
  });

  it('knows what a verb and its compounds share', () => {
    const stems = { koken: 'kook', bakken: 'bak', lezen: 'lees', schrijven: 'schrijf', wandelen: 'wandel', breien: 'brei', computers: 'computer' }; // prettier-ignore
    for (const [word, shared] of Object.entries(stems)) expect(stem(word)).toBe(shared);
    for (const word of ['groen', 'een', 'gaan', 'les', 'koor', 'ouders', 'ouderen'])
      expect(stem(word)).toBeUndefined();
  });

  it('does not send parents to the elderly', () => {
    expect(names([activity('Ouders met een baby'), activity('Gym voor ouderen')], 'ouders')).toEqual([
      'Ouders met een baby',
    ]);
  });

  it('forgives one wrong letter from four letters and two from eight, never in what is right', () => {
    expect(names([activity('Yoga')], 'yoag')).toEqual(['Yoga']);
    expect(names([activity('Gym')], 'gim')).toEqual([]);
    expect(names([activity('Smartlappenkoor')], 'smrtlapenkoor')).toEqual(['Smartlappenkoor']);
    expect(names([activity('Koffieochtend')], 'kofieo')).toEqual(['Koffieochtend']);
    expect(names([activity('Dans'), activity('Dam')], 'dans')).toEqual(['Dans']);
  });

  it('reads what was written as one word', () => {
    expect(names([activity('Repair Café'), activity('Eetcafé')], 'repaircafe')).toEqual(['Repair Café']);
    expect(names([activity('Jeu de boules')], 'jeudeboules')).toEqual(['Jeu de boules']);
  });

  it('does not take what is said of two things for one word', () => {
    const carers = activity('Mantelzorgpunt', { kind: 'geld', text: 'Wij zorgen voor een adempauze' });
    expect(names([carers], 'geldzorgen')).toEqual([]);
    expect(names([carers, activity('Hulp bij geld: zorgen delen')], 'geldzorgen')).toEqual([
      'Hulp bij geld: zorgen delen',
    ]);
  });

  it('understands a sentence by the words that say what is meant', () => {
    const all = [activity('Hulp bij schulden'), activity('Koor in Assendorp')];
    expect(names(all, 'ik heb schulden')).toEqual(['Hulp bij schulden']);
    expect(names(all, 'Ik zoek een koor in Assendorp')).toEqual(['Koor in Assendorp']);
    expect(names(all, 'ik')).toEqual(names(all, ''));
  });

  it('puts the name before the kind, the kind before the place, the place before the rest', () => {
    const all = [
      activity('a', { text: 'met muziek' }),
      activity('b', { where: 'Muziekschool' }),
      activity('c', { kind: 'Muziek' }),
      activity('Bewegen op muziek'),
    ];
    expect(names(all, 'muziek')).toEqual(['Bewegen op muziek', 'c', 'b', 'a']);
    expect(names(all, 'muziek', { sort: 'date' })).toEqual(['a', 'b', 'c', 'Bewegen op muziek']);
  });
});
