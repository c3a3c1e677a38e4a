import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  hoursOn,
  openAt,
  openingLines,
  type OpeningHours,
} from '../../../src/widgets/directory/opening-hours.model.ts';
import { sampleReading } from '../sample-reading.ts';

let sample: Awaited<ReturnType<typeof sampleReading>>;
beforeAll(async () => {
  sample = await sampleReading();
}, 60_000);

const workdays: OpeningHours['dayOfWeek'] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const office: OpeningHours = { dayOfWeek: workdays, opens: '09:00', closes: '16:00' };
/** Tuesday 24 November 2026. */
const linesAt = (now: string, ...hours: OpeningHours[]): string[] =>
  openingLines(hours, { ...sample.reading, now });

describe('opening hours in words', () => {
  it.each([
    ['2026-11-24T08:59', 'Vandaag open: 9:00–16:00'],
    ['2026-11-24T09:00', 'Nu open: 9:00–16:00'],
    ['2026-11-24T15:59', 'Nu open: 9:00–16:00'],
    ['2026-11-24T16:00', 'Nu dicht'],
    ['2026-11-28T12:00', 'Vandaag dicht'],
  ])('say at %s: %s', (now, line) => {
    expect(linesAt(now, office)[0]).toBe(line);
  });

  it('name days that are alike together, Monday first, whatever day it is', () => {
    const week = ['maandag tot en met vrijdag: 9:00–16:00', 'zaterdag en zondag: dicht'];
    for (const day of [23, 24, 25, 26, 27, 28, 29])
      expect(linesAt(`2026-11-${day}T12:00`, office).slice(1)).toEqual(week);
  });

  it('say nothing where none are known: that is not closed', () => {
    expect(linesAt('2026-11-24T12:00')).toEqual([]);
  });

  it('know a lunch break and a bar that closes after midnight', () => {
    const morning = { ...office, closes: '12:00' };
    const afternoon = { ...office, opens: '13:00' };
    expect(linesAt('2026-11-24T12:30', afternoon, morning)[0]).toBe('Vandaag open: 13:00–16:00');
    expect(linesAt('2026-11-24T12:30', afternoon, morning)[1]).toContain('9:00–12:00, 13:00–16:00');
    const bar: OpeningHours = { dayOfWeek: ['Friday'], opens: '20:00', closes: '02:00' };
    expect(linesAt('2026-11-28T01:59', bar)[0]).toBe('Nu open: 20:00–2:00');
    expect(linesAt('2026-11-28T02:00', bar)[0]).toBe('Vandaag dicht');
  });

  it('say "de hele dag" and "elke dag" of what never closes', () => {
    const always: OpeningHours = {
      dayOfWeek: [...workdays, 'Saturday', 'Sunday'],
      opens: '00:00',
      closes: '00:00',
    };
    expect(linesAt('2026-11-24T12:00', always)).toEqual(['Nu open: de hele dag', 'elke dag: de hele dag']);
  });

  it('count only in their period, both days included', () => {
    const winter = { ...office, validFrom: '2026-11-25', validThrough: '2026-11-26' };
    expect(linesAt('2026-11-24T12:00', winter)).toEqual([
      'Vandaag dicht',
      'maandag en dinsdag: dicht',
      'woensdag en donderdag: 9:00–16:00',
      'vrijdag tot en met zondag: dicht',
    ]);
  });

  it('are open for exactly the minutes between opening and closing, for any hours', () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
    const days = fc.subarray<OpeningHours['dayOfWeek'][number]>([...workdays, 'Saturday', 'Sunday']);
    const hours = fc.record({ dayOfWeek: days, opens: time, closes: time });
    const minutes = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
    fc.assert(
      fc.property(
        fc.array(hours, { maxLength: 4 }),
        fc.integer({ min: 1, max: 28 }),
        time,
        (all, day, at) => {
          const two = (n: number): string => String(n).padStart(2, '0');
          const now = minutes(at);
          const isOn = (date: number, { opens, closes }: OpeningHours, minute: number): boolean => {
            const from = minutes(opens);
            const to = minutes(closes) + (closes <= opens ? 1440 : 0);
            return date > 0 && minute >= from && minute < to;
          };
          const on = (date: string): OpeningHours[] => hoursOn(all, date);
          const today = `2026-06-${two(day)}`;
          const before = day > 1 ? `2026-06-${two(day - 1)}` : '2026-05-31';
          const isOpen =
            on(today).some((one) => isOn(1, one, now)) || on(before).some((one) => isOn(1, one, now + 1440));
          expect(openAt(all, `${today}T${at}`) !== undefined).toBe(isOpen);
        },
      ),
    );
  });
});
