/** What is listed, in which order, and what is said of the choices when there is nothing. */
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/search/fold.ts';
import type { IndexRecord, SearchQuery } from '../../src/search/search.ts';
import { indexOf } from './records.ts';

const activity = (name: string, changes: Partial<IndexRecord> = {}): IndexRecord => ({
  words: { name: [name], kind: [], where: [], text: [] },
  facets: { cost: [], district: [] },
  dates: [{ start: '2026-11-24T10:00', end: '2026-11-24T12:00' }],
  undated: false,
  ...changes,
});
const ask = (records: readonly IndexRecord[], changes: Partial<SearchQuery>) =>
  indexOf(records).query({
    text: '',
    filters: {},
    locked: {},
    dates: { days: [], parts: [] },
    now: '2026-11-24T09:00',
    ...changes,
  });
const names = (records: readonly IndexRecord[], changes: Partial<SearchQuery>) =>
  [...ask(records, changes).order].map((number) => records[number]?.words.name[0]);

describe('finding activities', () => {
  it('does not care about capitals and accents', () => {
    expect(fold('Taalcafé ÉÉN')).toBe('taalcafe een');
    expect(names([activity('Taalcafé')], { text: 'taalCAFE' })).toEqual(['Taalcafé']);
  });

  it('needs every word', () => {
    const records = [activity('Smartlappenkoor'), activity('Kookclub')];
    expect(names(records, { text: 'koor' })).toEqual(['Smartlappenkoor']);
    expect(names(records, { text: 'koor kookclub' })).toEqual([]);
  });

  it('never finds a word across the name and the place', () => {
    const words = { name: ['opsamen'], kind: [], where: ['etenhof'], text: [] };
    expect(names([activity('', { words })], { text: 'samenet' })).toEqual([]);
  });

  it('puts the soonest first and what has no date last', () => {
    const records = [
      activity('undated', { dates: [], undated: true }),
      activity('later', { dates: [{ start: '2026-11-25T10:00' }] }),
      activity('sooner'),
    ];
    expect(names(records, {})).toEqual(['sooner', 'later', 'undated']);
  });

  it('does not list what is over', () => {
    expect(names([activity('over')], { now: '2026-11-24T12:00' })).toEqual([]);
    expect(names([activity('going on')], { now: '2026-11-24T11:59' })).toEqual(['going on']);
  });

  it('does not offer an hour that is over because another one is still going on', () => {
    const dates = [{ start: '2026-11-24T01:00' }, { start: '2026-11-24T07:00', end: '2026-11-24T08:00' }];
    expect(names([activity('a', { dates })], { dates: { days: [], parts: ['morning'] } })).toEqual([]);
  });

  it('names the one filter that blocks most when there is nothing', () => {
    const records = [
      activity('paid', { facets: { cost: ['low'], district: ['north'] } }),
      activity('far', { facets: { cost: ['free'], district: ['south'] } }),
      activity('far too', { facets: { cost: ['free'], district: ['south'] } }),
    ];
    const result = ask(records, { filters: { cost: ['free'], district: ['north'] } });
    expect(result.total).toBe(0);
    expect(result.blocking).toEqual({ what: 'district', without: 2 });
  });

  it('names two of them that have to go together, when leaving out one gives nothing', () => {
    const facets = { cost: ['low'], district: ['south'] };
    const records = [activity('far and paid', { facets }), activity('another', { facets })];
    const filters = { cost: ['free'], district: ['north'] };
    const { blocking } = ask(records, { filters, text: 'another' });
    expect(blocking).toEqual({ what: 'cost', also: 'district', without: 1 });
    expect(ask(records, { filters }).blocking).toEqual({ what: 'cost', also: 'district', without: 2 });
  });

  it('names the one word that is in the way of the others', () => {
    const records = [activity('computerles'), activity('computerles'), activity('koffie')];
    const blocking = (text: string, some = records) => ask(some, { text }).blocking;
    const free = { what: 'text', word: 'Gratis', left: 'computerles', without: 2 };
    expect(blocking('Gratis computerles')).toEqual(free);
    // But for signs; however often it was said.
    expect(blocking('(Gratis), computerles! Gratis?')).toEqual(free);
    // Both must go: nothing is left of the text then.
    expect(blocking('gratis zeilen')).toEqual({ what: 'text', without: 3 });
    // A word around what one means is no word in the way.
    expect(blocking('ik zoek zeilen')).toEqual({ what: 'text', without: 3 });
    expect(blocking('ik zoek gratis koffie')).toMatchObject({ word: 'gratis', left: 'ik zoek koffie' });
    // Each gives something: what tells most stays, and of equals what was said first.
    expect(blocking('koffie computerles')).toMatchObject({ left: 'koffie', without: 1 });
    expect(blocking('computerles koffie')).toMatchObject({ left: 'koffie', without: 1 });
    expect(blocking('koffie computerles', records.slice(1))).toMatchObject({ left: 'koffie' });
  });

  it('drops the dates before a word, when that gives more', () => {
    const weekend = { from: '2026-11-28', to: '2026-11-29', days: [], parts: [] };
    const later = activity('koffie linde');
    const now = activity('koffie', { dates: [{ start: '2026-11-28T10:00' }] });
    const asked = { text: 'koffie linde', dates: weekend };
    expect(ask([later, later, now], asked).blocking).toEqual({ what: 'dates', without: 2 });
    expect(ask([later, now, now], asked).blocking).toMatchObject({ word: 'linde', without: 2 });
  });

  it('tells the next date when only the date is in the way', () => {
    const weekend = { from: '2026-11-28', to: '2026-11-29', days: [], parts: [] };
    const { blocking, nextDate } = ask([activity('a')], { dates: weekend });
    expect(nextDate).toBe('2026-11-24T10:00');
    expect(blocking).toEqual({ what: 'dates', without: 1 });
  });

  it('never shows or counts what the editor has locked out', () => {
    const records = [
      activity('in', { facets: { district: ['a'], cost: ['free'] } }),
      activity('out', { facets: { district: ['b'], cost: ['free'] } }),
    ];
    const { total, counts } = ask(records, { locked: { district: ['a'] } });
    expect(total).toBe(1);
    expect({ ...counts['cost'] }).toEqual({ free: 1 });
  });
});
