import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { toInstant } from '../../src/feed/instant.ts';
import { daysInMonth, weekday } from '../../src/feed/calendar.ts';
import {
  addDays,
  addMinutes,
  dateOfDay,
  dayNumber,
  isRealDate,
  minutesBetween,
  toLocal,
} from '../../src/feed/local-time.ts';

const AMSTERDAM = 'Europe/Amsterdam';
const utc = (local: string, zone = AMSTERDAM) => new Date(toInstant(local, zone)).toISOString();

describe('dates on the wall', () => {
  it('knows which days exist', () => {
    for (const real of ['2024-02-29', '2026-12-31', '2026-03-29T02:30']) expect(isRealDate(real)).toBe(true);
    for (const wrong of ['2026-02-29', '2026-04-31', '2026-00-10', '2026-13-01', '26-01-01', '2026-1-1', ''])
      expect(isRealDate(wrong), wrong).toBe(false);
    for (const wrong of ['2026-01-01T24:00', '2026-01-01T10:60', '2026-01-01T10:00:00', '2026-01-01Z'])
      expect(isRealDate(wrong), wrong).toBe(false);
  });

  it('counts days over the end of a month, a leap day and a year', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect([1, 2, 4, 12].map((month) => daysInMonth(2024, month))).toEqual([31, 29, 30, 31]);
  });

  it('knows Monday as 1 and Sunday as 7, also before 1970', () => {
    expect(weekday('2026-11-23')).toBe(1);
    expect(weekday('2026-11-29')).toBe(7);
    expect(weekday('1969-12-28')).toBe(7);
  });

  it('counts minutes on the wall clock, also in the night the clocks change', () => {
    expect(addMinutes('2026-03-28T22:00', 480)).toBe('2026-03-29T06:00');
    expect(minutesBetween('2026-03-28T22:00', '2026-03-29T06:00')).toBe(480);
  });

  it('finds back each day by its number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
        expect(dayNumber(dateOfDay(day))).toBe(day);
      }),
    );
  });
});

describe('instants', () => {
  const own = process.env['TZ'];
  afterEach(() => {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });

  it('moves a time that is skipped in spring forward one hour', () => {
    expect(utc('2026-03-29T02:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(toLocal(toInstant('2026-03-29T02:30', AMSTERDAM), AMSTERDAM)).toBe('2026-03-29T03:30');
  });

  it('takes the first of a time that comes twice in autumn', () => {
    expect(utc('2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(utc('2026-10-25T03:00')).toBe('2026-10-25T02:00:00.000Z');
  });

  it('says midnight as 00:00', () => {
    expect(toLocal(Date.UTC(2026, 0, 1, 23), AMSTERDAM)).toBe('2026-01-02T00:00');
  });

  it('refuses a zone that nobody knows', () => {
    expect(() => toInstant('2026-01-01T10:00', 'Europe/Zwolle')).toThrowError(
      expect.objectContaining({ code: 'bad-schedule' }),
    );
  });

  it.each([
    ['UTC', 0],
    [AMSTERDAM, -60],
    ['America/Los_Angeles', 480],
    ['Pacific/Auckland', -780],
  ])('comes back to the same time on a machine in %s', (zone, offsetInJanuary) => {
    process.env['TZ'] = zone;
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offsetInJanuary);
    const zones = fc.constantFrom(AMSTERDAM, 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu');
    const minute = fc.integer({ min: Date.UTC(2000, 0) / 6e4, max: Date.UTC(2040, 0) / 6e4 });
    fc.assert(
      fc.property(minute, zones, (at, place) => {
        const local = toLocal(at * 6e4, place);
        const back = toInstant(local, place);
        expect(toLocal(back, place)).toBe(local);
        expect(back).toBeLessThanOrEqual(at * 6e4);
      }),
      { numRuns: 300 },
    );
  });
});
