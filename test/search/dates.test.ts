import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekday as isoWeekday } from '../../src/feed/calendar.ts';
import { addDays as plusDays } from '../../src/feed/local-time.ts';
import { dateMatches, datesOf, partsOf } from '../../src/search/date-filter.ts';
import { dateEnds, type ChosenDates, type DateFilter } from '../../src/search/dates.ts';

const any: DateFilter = { days: [], parts: [] };

describe('dates that a visitor asks for', () => {
  it('counts an activity in every part of the day it overlaps', () => {
    expect(partsOf({ start: '2026-11-24T10:00', end: '2026-11-24T12:00' })).toEqual(['morning']);
    expect(partsOf({ start: '2026-11-24T11:30', end: '2026-11-24T13:00' })).toEqual(['morning', 'afternoon']);
    expect(partsOf({ start: '2026-11-24T17:30', end: '2026-11-24T19:00' })).toEqual(['afternoon', 'evening']);
    expect(partsOf({ start: '2026-11-24T18:00' })).toEqual(['evening']);
    expect(partsOf({ start: '2026-11-24T22:00', end: '2026-11-25T01:00' })).toEqual(['evening']);
    expect(partsOf({ start: '2026-11-24' })).toEqual(['morning', 'afternoon', 'evening']);
  });

  it('lists a party of two days on both days', () => {
    const party = { start: '2027-06-05', end: '2027-06-06' };
    for (const day of ['2027-06-05', '2027-06-06']) {
      expect(dateMatches(party, { ...any, from: day, to: day })).toBe(true);
    }
    expect(dateMatches(party, { ...any, from: '2027-06-07', to: '2027-06-07' })).toBe(false);
    expect(dateMatches(party, { ...any, days: [7] })).toBe(true);
    expect(dateMatches(party, { ...any, days: [1] })).toBe(false);
  });

  it('keeps an activity in the list until its end', () => {
    expect(dateEnds({ start: '2026-11-24T22:00', end: '2026-11-25T01:00' })).toBe('2026-11-25T01:00');
    expect(dateEnds({ start: '2026-11-24T22:00' })).toBe('2026-11-25T00:00');
    expect(dateEnds({ start: '2026-12-31' })).toBe('2027-01-01T00:00');
  });

  it('knows the weekday of every day, also around leap days and the turn of the year', () => {
    expect([isoWeekday('2026-11-23'), isoWeekday('2026-11-29'), isoWeekday('2028-02-29')]).toEqual([1, 7, 2]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 800 }), (start, step) => {
        const day = plusDays('2000-01-01', start);
        expect(isoWeekday(plusDays(day, step))).toBe(((isoWeekday(day) - 1 + step) % 7) + 1);
      }),
    );
  });
});

describe('the days that are meant', () => {
  const on = (when: ChosenDates['when'], today: string) => {
    const { from, to } = datesOf({ when, days: [], parts: [] }, today);
    return [from, to];
  };
  it('takes the coming weekend from Monday to Friday, and what is left of it on the days themselves', () => {
    expect(on('weekend', '2026-11-24')).toEqual(['2026-11-28', '2026-11-29']);
    expect(on('weekend', '2026-11-28')).toEqual(['2026-11-28', '2026-11-29']);
    expect(on('weekend', '2026-11-29')).toEqual(['2026-11-29', '2026-11-29']);
  });
  it('ends this week on Sunday, also over the turn of the year', () => {
    expect(on('week', '2026-12-31')).toEqual(['2026-12-31', '2027-01-03']);
  });
  it('means the evening with tonight', () => {
    expect(datesOf({ when: 'tonight', days: [], parts: [] }, '2026-11-24')).toEqual({
      from: '2026-11-24',
      to: '2026-11-24',
      days: [],
      parts: ['evening'],
    });
  });
  it('takes the first and the last day that somebody chose, and lets a last day before the first not count', () => {
    const chosen = { when: '' as const, days: [], parts: [] };
    const meant = (from: string, to: string) => datesOf({ ...chosen, from, to }, '2026-11-24');
    expect(meant('2026-12-01', '2026-12-08')).toMatchObject({ from: '2026-12-01', to: '2026-12-08' });
    expect(meant('', '2026-12-08')).toEqual({ to: '2026-12-08', days: [], parts: [] });
    expect(meant('2026-12-08', '2026-12-01')).toEqual({ from: '2026-12-08', days: [], parts: [] });
    expect(meant('', '')).toEqual({ days: [], parts: [] });
  });
  it('lets days of one’s own narrow a word for days, when a link has both', () => {
    const week = { when: 'week' as const, days: [], parts: [], from: '2026-11-26', to: '2026-12-24' };
    expect(datesOf(week, '2026-11-24')).toMatchObject({ from: '2026-11-26', to: '2026-11-29' });
  });
});
