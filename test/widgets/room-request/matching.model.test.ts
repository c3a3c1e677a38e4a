import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/feed/schema.ts';
import type { Answers } from '../../../src/widgets/room-request/answers.model.ts';
import { matches, matchOf } from '../../../src/widgets/room-request/matching.model.ts';
import { anyAnswers, enough, TODAY, unknownRoom } from './sample-rooms.ts';

const verdict = (place: Partial<Place>, answers: Partial<Answers>, building?: Partial<Place>) =>
  matchOf(unknownRoom(place, building), { ...enough, people: '', ...answers }, TODAY).verdict;
const moments = (...list: string[]) => ({ moments: list, from: '', to: '' });
const hours = (day: 'Tuesday' | 'Saturday', opens: string, closes: string) => [
  { dayOfWeek: [day], opens, closes },
];

describe('whether a room fits', () => {
  it('is never denied of what nobody knows', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(matchOf(unknownRoom(), answers, TODAY).verdict).not.toBe('not');
      }),
    );
  });

  it('goes by how many people may come in', () => {
    expect(verdict({ maximumAttendeeCapacity: 12 }, { people: '12' })).toBe('fits');
    expect(verdict({ maximumAttendeeCapacity: 11 }, { people: '12' })).toBe('not');
    expect(verdict({}, { people: '12' })).toBe('may');
  });

  it('goes by what the room says of a wheelchair, else by what its building says', () => {
    const needs = ['wheelchair'] as const;
    const all = { stepFreeEntrance: true, wheelchairAccessibleToilet: true };
    expect(verdict({ accessibility: all }, { needs })).toBe('fits');
    expect(verdict({}, { needs }, { accessibility: all })).toBe('fits');
    expect(verdict({ accessibility: { stepFreeEntrance: false } }, { needs }, { accessibility: all })).toBe(
      'not',
    );
    expect(verdict({ accessibility: { stepFreeEntrance: true } }, { needs })).toBe('may');
    expect(verdict({ accessibility: { ...all, stepFreeEntrance: { value: 'partial' } } }, { needs })).toBe(
      'may',
    );
  });

  it('does not take a list of what is there for complete', () => {
    expect(verdict({ amenity: ['keuken'] }, { needs: ['kitchen'] })).toBe('fits');
    expect(verdict({ amenity: ['beamer'] }, { needs: ['kitchen'] })).toBe('may');
  });

  it('goes by the district of the room, else of its building', () => {
    const districts = ['WK019313'];
    expect(verdict({ district: districts }, { districts })).toBe('fits');
    expect(verdict({}, { districts }, { district: districts })).toBe('fits');
    expect(verdict({ district: ['WK019330'] }, { districts })).toBe('not');
    expect(verdict({}, { districts })).toBe('may');
  });

  it('goes by one open moment of the first choice, else of the second', () => {
    const openingHours = hours('Tuesday', '09:00', '17:00');
    expect(verdict({ openingHours }, { first: moments('Tuesday-Morning', 'Sunday-Morning') })).toBe('fits');
    expect(verdict({ openingHours }, { first: moments('Tuesday-Evening') })).toBe('not');
    expect(
      verdict({ openingHours }, { first: moments('Tuesday-Evening'), second: moments('Tuesday-Afternoon') }),
    ).toBe('fits');
    expect(verdict({}, { first: moments('Tuesday-Evening') })).toBe('may');
    expect(verdict({}, { first: moments('Tuesday-Morning') }, { openingHours })).toBe('fits');
  });

  it('counts, for once on a date, only the moments on that day of the week', () => {
    const first = moments('Tuesday-Evening', 'Saturday-Evening');
    const once = { first, often: 'once', startDate: '2026-12-08' } as const;
    expect(verdict({ openingHours: hours('Saturday', '09:00', '22:00') }, once)).toBe('not');
    expect(verdict({ openingHours: hours('Tuesday', '09:00', '22:00') }, once)).toBe('fits');
    const weekly = { ...once, often: 'weekly' } as const;
    expect(verdict({ openingHours: hours('Saturday', '09:00', '22:00') }, weekly)).toBe('fits');
  });

  it('wants the whole time that was named to be within the opening hours, also past midnight', () => {
    const wish = (from: string, to: string) => ({ first: { moments: ['Saturday-Evening'], from, to } });
    const openingHours = hours('Saturday', '18:00', '01:00');
    expect(verdict({ openingHours }, wish('19:00', '23:00'))).toBe('fits');
    expect(verdict({ openingHours }, wish('22:00', '00:30'))).toBe('fits');
    expect(verdict({ openingHours }, wish('22:00', '02:00'))).toBe('not');
    expect(verdict({ openingHours }, wish('17:00', '20:00'))).toBe('not');
  });

  it('does not count opening hours of another season', () => {
    const summer = [
      { dayOfWeek: ['Tuesday' as const], opens: '09:00', closes: '17:00', validFrom: '2027-06-01' },
    ];
    const first = moments('Tuesday-Morning');
    expect(verdict({ openingHours: summer }, { first })).toBe('may');
    expect(verdict({ openingHours: summer }, { first, startDate: '2027-06-08' })).toBe('fits');
  });

  it('goes by what one time costs', () => {
    const free = { budget: 'free' as const };
    const pay = (amount: string) => ({ budget: 'amount' as const, amount });
    const offers = (price: number, unit: 'daypart' | 'hour' | 'month') => ({ offers: [{ price, unit }] });
    expect(verdict(offers(0, 'daypart'), free)).toBe('fits');
    expect(verdict(offers(5, 'daypart'), free)).toBe('not');
    expect(verdict({}, free)).toBe('may');
    expect(verdict(offers(15, 'daypart'), pay('15'))).toBe('fits');
    expect(verdict(offers(15.5, 'daypart'), pay('15'))).toBe('not');
    expect(verdict(offers(10, 'month'), pay('15'))).toBe('may');
    // Two and a half hours of € 6 are € 15.
    const first = { moments: [], from: '19:00', to: '21:30' };
    expect(verdict(offers(6, 'hour'), { ...pay('15'), first })).toBe('fits');
    expect(verdict(offers(6, 'hour'), { ...pay('14'), first })).toBe('not');
    expect(verdict(offers(6, 'hour'), pay('15'))).toBe('may');
  });

  it('is not sure of a price that is not for every group', () => {
    const offers = [
      { name: 'Bewonersgroep', price: 0, unit: 'daypart' as const },
      { name: 'Bedrijf', price: 95, unit: 'daypart' as const },
    ];
    expect(verdict({ offers }, { budget: 'free' })).toBe('may');
  });
});

describe('the order of rooms', () => {
  it('is: what fits, what may fit, what does not; and the smallest that is large enough first', () => {
    const rooms = [
      unknownRoom({ id: 'klein', maximumAttendeeCapacity: 6 }),
      unknownRoom({ id: 'onbekend' }),
      unknownRoom({ id: 'groot', maximumAttendeeCapacity: 120 }),
      unknownRoom({ id: 'passend', maximumAttendeeCapacity: 15 }),
    ];
    expect(matches(rooms, enough, TODAY).map(({ room }) => room.id)).toEqual([
      'passend',
      'groot',
      'onbekend',
      'klein',
    ]);
  });

  it('never loses a room, and never puts one that does not fit before one that does', () => {
    const place = fc.record({
      maximumAttendeeCapacity: fc.option(fc.integer({ min: 0, max: 150 }), { nil: undefined }),
      amenity: fc.option(fc.subarray(['keuken', 'beamer', 'parkeren']), { nil: undefined }),
      district: fc.option(fc.subarray(['WK019313', 'WK019330']), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), anyAnswers, (places, answers) => {
        const rooms = places.map((one, at) => unknownRoom({ ...one, id: `place/${at}` }));
        const found = matches(rooms, answers, TODAY);
        expect(new Set(found.map(({ room }) => room.id)).size).toBe(rooms.length);
        const ranks = found.map((match) => ['fits', 'may', 'not'].indexOf(match.verdict));
        expect(ranks).toEqual([...ranks].sort());
      }),
    );
  });
});
