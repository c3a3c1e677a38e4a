import fc from 'fast-check';
import * as rruleModule from 'rrule';
import { afterEach, describe, expect, it } from 'vitest';
import { everydayDates, isEveryday } from '../../src/feed/everyday-rule.ts';
import { addDays, dateOfDay, dayNumber } from '../../src/feed/local-time.ts';
import { occurrences } from '../../src/feed/recurrence.ts';
import { readRule } from '../../src/feed/rule.ts';
import type { Schedule } from '../../src/feed/schema.ts';

type Library = Pick<typeof rruleModule, 'RRule'>;
const loaded: Partial<Library> & { default?: Library } = rruleModule;
const { RRule } = (loaded.RRule ? loaded : loaded.default) as Library;

const year = { from: '2026-01-01', to: '2026-12-31' };
const starts = async (schedule: Schedule, window = year, bounds = {}) =>
  (await occurrences(schedule, window, bounds)).map(({ start }) => start);
const dates = async (schedule: Schedule, window = year, bounds = {}) =>
  (await starts(schedule, window, bounds)).map((start) => start.slice(0, 10));
const tuesdays: Schedule = {
  startDate: '2026-09-01',
  startTime: '10:00',
  endTime: '12:00',
  rrule: 'FREQ=WEEKLY;BYDAY=TU',
};
const autumn = { from: '2026-10-01', to: '2026-10-31' };

describe('the dates of a schedule', () => {
  it('falls once when nothing repeats', async () => {
    expect(
      await occurrences({ startDate: '2026-05-01', startTime: '19:30', endTime: '21:00' }, year),
    ).toEqual([{ start: '2026-05-01T19:30', end: '2026-05-01T21:00', allDay: false }]);
    expect(await dates({ startDate: '2025-05-01', startTime: '19:30' })).toEqual([]);
  });

  it('keeps the same time on the wall over the change to winter time', async () => {
    expect(await starts(tuesdays, { from: '2026-10-20', to: '2026-10-27' })).toEqual([
      '2026-10-20T10:00',
      '2026-10-27T10:00',
    ]);
  });

  it('comes every other week from the week it began in', async () => {
    const fortnightly = { ...tuesdays, startDate: '2026-09-03', rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU' };
    expect(await dates(fortnightly, autumn)).toEqual(['2026-10-13', '2026-10-27']);
  });

  it('finds the third Tuesday, the last Friday and a fifth Monday that not every month has', async () => {
    const monthly = (day: string) => ({
      ...tuesdays,
      startDate: '2025-01-01',
      rrule: `FREQ=MONTHLY;BYDAY=${day}`,
    });
    expect(await dates(monthly('3TU'), autumn)).toEqual(['2026-10-20']);
    expect(await dates(monthly('-1FR'), autumn)).toEqual(['2026-10-30']);
    expect(await dates(monthly('5MO'))).toEqual(['2026-03-30', '2026-06-29', '2026-08-31', '2026-11-30']);
  });

  it('leaves out a 31st in months that have none', async () => {
    const rule = { startDate: '2025-12-31', startTime: '10:00', rrule: 'FREQ=MONTHLY' };
    expect(await dates(rule)).toHaveLength(7);
  });

  it('does not count the first day when it does not fit the rule', async () => {
    expect(await dates({ ...tuesdays, startDate: '2026-09-02', repeatCount: 2 })).toEqual([
      '2026-09-08',
      '2026-09-15',
    ]);
  });

  it('stops after the last day and after so many times, counting what falls out', async () => {
    expect(await dates({ ...tuesdays, endDate: '2026-09-15' })).toHaveLength(3);
    expect(await dates({ ...tuesdays, repeatCount: 3, exceptDate: ['2026-09-08'] })).toEqual([
      '2026-09-01',
      '2026-09-15',
    ]);
    expect(await dates({ ...tuesdays, repeatCount: 3 }, autumn)).toEqual([]);
  });

  it('is closed on a date, at one moment, and in the holidays', async () => {
    const exceptDate = ['2026-10-06', '2026-10-27T10:00', { from: '2026-10-17', to: '2026-10-25' }];
    expect(await dates({ ...tuesdays, exceptDate }, autumn)).toEqual(['2026-10-13']);
    expect(await dates({ ...tuesdays, exceptDate: ['2026-10-06T11:00'] }, autumn)).toHaveLength(4);
  });

  it('ends the next day when it ends before it starts', async () => {
    const [first] = await occurrences({ ...tuesdays, startTime: '21:00', endTime: '01:00' }, autumn);
    expect(first).toMatchObject({ start: '2026-10-06T21:00', end: '2026-10-07T01:00' });
  });

  it('ends after its duration, or says nothing of the end', async () => {
    const { endTime, ...open } = tuesdays;
    expect(endTime).toBe('12:00');
    expect((await occurrences({ ...open, duration: 'PT1H30M' }, autumn))[0]?.end).toBe('2026-10-06T11:30');
    expect((await occurrences(open, autumn))[0]).toEqual({ start: '2026-10-06T10:00', allDay: false });
  });

  it('still lists what began before the window and runs in it', async () => {
    const night = { ...tuesdays, startTime: '21:00', endTime: '01:00' };
    expect(await dates(night, { from: '2026-10-07', to: '2026-10-08' })).toEqual(['2026-10-06']);
    expect(await dates({ ...night, endTime: '00:00' }, { from: '2026-10-07', to: '2026-10-08' })).toEqual([]);
    const festival: Schedule = { startDate: '2026-09-28', allDay: true, duration: 'P5D' };
    expect(await occurrences(festival, { from: '2026-10-02', to: '2026-10-31' })).toEqual([
      { start: '2026-09-28T00:00', end: '2026-10-03T00:00', allDay: true },
    ]);
    expect(await dates(festival, { from: '2026-10-03', to: '2026-10-31' })).toEqual([]);
  });

  it('takes the whole day when there is no time', async () => {
    expect(await occurrences({ startDate: '2026-04-27' }, year)).toEqual([
      { start: '2026-04-27T00:00', end: '2026-04-28T00:00', allDay: true },
    ]);
  });

  it('loads the rare rules too: the last workday of the month, every year in June', async () => {
    const workday = 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1';
    expect(await dates({ ...tuesdays, startDate: '2019-01-01', rrule: workday }, autumn)).toEqual([
      '2026-10-30',
    ]);
    expect(await dates({ ...tuesdays, startDate: '2019-06-12', rrule: 'FREQ=YEARLY;INTERVAL=7' })).toEqual([
      '2026-06-12',
    ]);
    const either = 'FREQ=YEARLY;BYMONTH=6;BYDAY=1MO,SA';
    expect(await dates({ ...tuesdays, startDate: '2019-06-12', rrule: either })).toEqual([
      '2026-06-01',
      '2026-06-06',
      '2026-06-13',
      '2026-06-20',
      '2026-06-27',
    ]);
  });
});

describe('BYSETPOS', () => {
  it('counts in whole weeks, and leaves out a place that a month does not have', async () => {
    const secondOfWeek = { startDate: '2026-10-08', rrule: 'FREQ=WEEKLY;BYDAY=TU,TH,SA;BYSETPOS=2' };
    expect(await dates(secondOfWeek, autumn)).toEqual([
      '2026-10-08',
      '2026-10-15',
      '2026-10-22',
      '2026-10-29',
    ]);
    const place = (rrule: string) => dates({ startDate: '2026-09-01', rrule }, autumn);
    expect(await place('FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-5')).toEqual([]);
    expect(await place('FREQ=MONTHLY;BYDAY=TU,WE;BYSETPOS=-9,8')).toEqual(['2026-10-28']);
    expect(await place('FREQ=MONTHLY;BYDAY=TU,WE;BYSETPOS=-1,8')).toEqual(['2026-10-28']);
    expect(await place('FREQ=MONTHLY;BYMONTHDAY=1,2;BYSETPOS=-1,6,1')).toEqual(['2026-10-01', '2026-10-02']);
  });
});

describe('changed dates', () => {
  it('takes out, moves, cancels and adds', async () => {
    const schedule: Schedule = {
      ...tuesdays,
      exceptDate: [{ from: '2026-10-26', to: '2026-11-01' }],
      recurrenceOverrides: {
        '2026-10-06T10:00': { excluded: true },
        '2026-10-13T10:00': { startDate: '2026-10-14T14:00', note: 'In de zaal' },
        '2026-10-20T10:00': { eventStatus: 'EventCancelled' },
        '2026-10-24T13:00': { name: 'Open dag' },
        '2026-10-27T10:00': {},
      },
    };
    expect(await occurrences(schedule, autumn)).toEqual([
      {
        start: '2026-10-14T14:00',
        end: '2026-10-14T16:00',
        allDay: false,
        note: 'In de zaal',
        movedFrom: '2026-10-13T10:00',
      },
      { start: '2026-10-20T10:00', end: '2026-10-20T12:00', allDay: false, status: 'EventCancelled' },
      { start: '2026-10-24T13:00', end: '2026-10-24T15:00', allDay: false, name: 'Open dag' },
      { start: '2026-10-27T10:00', end: '2026-10-27T12:00', allDay: false },
    ]);
  });

  it('follows a date that moves into the window or out of it', async () => {
    const recurrenceOverrides = {
      '2026-09-29T10:00': { startDate: '2026-10-02T10:00' },
      '2026-10-27T10:00': { startDate: '2026-11-04T10:00' },
    };
    expect(await starts({ ...tuesdays, recurrenceOverrides }, autumn)).toEqual([
      '2026-10-02T10:00',
      '2026-10-06T10:00',
      '2026-10-13T10:00',
      '2026-10-20T10:00',
    ]);
  });

  it('does not say "moved" of a date that the rule never had', async () => {
    const recurrenceOverrides = { '2026-10-08T10:00': { startDate: '2026-10-09T10:00' } };
    const added = (await occurrences({ ...tuesdays, recurrenceOverrides }, autumn))[1];
    expect(added).toEqual({ start: '2026-10-09T10:00', end: '2026-10-09T12:00', allDay: false });
  });

  it('leaves out a change to a day that does not exist', async () => {
    const recurrenceOverrides = { '2026-10-06T10:00': { startDate: '2026-10-32T10:00' }, 'long ago': {} };
    expect(await dates({ ...tuesdays, recurrenceOverrides }, autumn)).toHaveLength(3);
  });
});

describe('bounds', () => {
  const daily: Schedule = { startDate: '2001-01-01', startTime: '09:00', rrule: 'FREQ=DAILY' };

  it('gives at most 366 dates in at most 400 days, unless asked otherwise', async () => {
    const long = { from: '2026-01-01', to: '2029-12-31' };
    expect(await dates(daily, long)).toHaveLength(366);
    expect((await dates({ ...daily, rrule: 'FREQ=DAILY;INTERVAL=2' }, long)).at(-1)).toBe('2027-02-04');
    expect(await dates(daily, long, { maxOccurrences: 5 })).toHaveLength(5);
    expect(await dates(daily, long, { maxOccurrences: Infinity, maxDays: Infinity })).toHaveLength(1_461);
    expect(await dates(daily, { from: '2026-02-01', to: '2026-01-01' })).toEqual([]);
  });

  it('answers soon for a rule that never falls', async () => {
    const before = performance.now();
    for (const rrule of [
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31',
      'FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=31',
      'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31',
      'FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=31;BYSETPOS=1',
      'FREQ=DAILY;BYSETPOS=2',
    ])
      expect(await dates({ ...daily, rrule })).toEqual([]);
    // Without a bound `rrule` alone takes longer than ten seconds.
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  it.each([
    'FREQ=HOURLY',
    'FREQ=WEEKLY;BYHOUR=10',
    'FREQ=WEEKLY;COUNT=3',
    'FREQ=WEEKLY;UNTIL=20261231',
    'FREQ=YEARLY;BYWEEKNO=20',
    'FREQ=WEEKLY;BYDAY=1TU',
    'FREQ=MONTHLY;BYDAY=6TU',
    'FREQ=MONTHLY;BYDAY=0TU',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=MONTHLY;BYSETPOS=0',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=WEEKLY;FREQ=DAILY',
    'FREQ=WEEKLY;BYDAY=MAANDAG',
    'FREQ=WEEKLY;BYDAY=',
    'FREQ=WEEKLY;',
    'BYDAY=TU',
    'weekly',
    '',
    `FREQ=WEEKLY;BYDAY=${'MO,'.repeat(80)}MO`,
  ])('refuses the rule "%s"', async (rrule) => {
    await expect(dates({ ...tuesdays, rrule })).rejects.toMatchObject({
      name: 'FeedError',
      code: 'bad-schedule',
    });
  });

  it('refuses days that do not exist and durations of centuries', async () => {
    for (const wrong of [
      { startDate: '2026-02-30' },
      { endDate: '2026-06-31' },
      { endTime: undefined, duration: 'P99999999D' },
    ])
      await expect(dates({ ...tuesdays, ...wrong })).rejects.toMatchObject({ code: 'bad-schedule' });
  });
});

const DAY_NAMES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const dayName = fc.constantFrom(...DAY_NAMES);
const some = <T>(item: fc.Arbitrary<T>) => fc.uniqueArray(item, { minLength: 1, maxLength: 4 });
const part = (key: string, value: fc.Arbitrary<string>) =>
  fc.option(value, { nil: '' }).map((text) => text && `;${key}=${text}`);
const joined = (...pieces: fc.Arbitrary<string>[]) => fc.tuple(...pieces).map((texts) => texts.join(''));
const interval = part('INTERVAL', fc.integer({ min: 1, max: 9 }).map(String));
const weekStart = part('WKST', dayName);
const byDay = part('BYDAY', some(dayName).map(String));
const signed = (max: number) => fc.integer({ min: -max, max }).filter((n) => n !== 0);
const byMonthDay = part('BYMONTHDAY', some(signed(31)).map(String));
const byMonth = part('BYMONTH', some(fc.integer({ min: 1, max: 12 })).map(String));
// `rrule` takes the last but four of four days for the first, and loses its way when one of several places is missing.
const bySetPos = part('BYSETPOS', fc.constantFrom('1', '2', '3', '4', '5', '6', '-1', '1,-1'));
const fourOfMonth = part('BYSETPOS', some(signed(4)).map(String));
const nthDays = some(fc.tuple(signed(5), dayName).map(([nth, day]) => `${nth}${day}`));
const everyday = fc.oneof(
  joined(fc.constant('FREQ=DAILY'), interval, byDay),
  joined(fc.constant('FREQ=WEEKLY'), interval, byDay, weekStart),
  joined(fc.constantFrom('FREQ=DAILY', 'FREQ=WEEKLY'), interval, byDay, byMonth, byMonthDay),
  joined(fc.constant('FREQ=DAILY'), interval, byDay, part('BYSETPOS', fc.constantFrom('1', '-1', '1,2'))),
  joined(
    fc.constant('FREQ=MONTHLY'),
    interval,
    nthDays.map((days) => `;BYDAY=${days}`),
  ),
  joined(fc.constant('FREQ=MONTHLY'), interval, byMonthDay),
  joined(
    fc.constant('FREQ=MONTHLY'),
    interval,
    dayName.map((day) => `;BYDAY=${day}`),
    fourOfMonth,
  ),
);
const anything = fc.oneof(
  everyday,
  joined(fc.constantFrom('FREQ=MONTHLY', 'FREQ=YEARLY'), interval, byDay, byMonth, byMonthDay, bySetPos),
  joined(
    fc.constant('FREQ=YEARLY'),
    interval,
    nthDays.map((days) => `;BYDAY=${days}`),
    byMonth,
  ),
);
const DATE = { min: dayNumber('2019-01-01'), max: dayNumber('2027-06-30') };
const situation = fc.record({
  start: fc.integer(DATE),
  from: fc.integer(DATE),
  days: fc.integer({ min: 0, max: 370 }),
  count: fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }),
});

/**
 * What `rrule` itself says, without any of our code. A day that it gives twice (third and last but one) is one day. Asked
 * 7,600 years on, when the calendar is the same, because it seeks until the year 9999 for a rule that never falls.
 */
const byLibrary = (rrule: string, start: number, from: number, to: number, count?: number): string[] => {
  const later = 19 * 146_097;
  const at = (day: number) => new Date((day + later) * 864e5);
  const all = new RRule({ ...RRule.parseString(rrule), dtstart: at(start), until: at(to) }).all();
  const days = [...new Set(all.map((date) => date.getTime() / 864e5 - later))];
  return days
    .slice(0, count)
    .filter((day) => day >= from)
    .map(dateOfDay);
};

describe('against rrule', () => {
  it('gives the same days for everyday rules', () => {
    fc.assert(
      fc.property(everyday, situation, (rrule, { start, from, days, count }) => {
        const rule = readRule(rrule);
        expect(isEveryday(rule)).toBe(true);
        const found = everydayDates(rule, { start, from, to: from + days, count });
        expect(found.map(dateOfDay)).toEqual(byLibrary(rrule, start, from, from + days, count));
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  it('gives the same days for every rule, though it begins near the window', async () => {
    await fc.assert(
      fc.asyncProperty(anything, situation, async (rrule, { start, from, days, count }) => {
        const schedule = { startDate: dateOfDay(start), rrule, repeatCount: count };
        const window = { from: dateOfDay(from), to: dateOfDay(from + days) };
        expect(await dates(schedule, window, { maxOccurrences: 1_000 })).toEqual(
          byLibrary(rrule, start, from, from + days, count),
        );
      }),
      { numRuns: 300 },
    );
  }, 120_000);
});

describe('wherever the machine stands', () => {
  const own = process.env['TZ'];
  afterEach(() => {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });
  const schedules: Schedule[] = [
    tuesdays,
    { ...tuesdays, startTime: '02:30', endTime: '00:30', rrule: 'FREQ=DAILY' },
    { ...tuesdays, rrule: 'FREQ=MONTHLY;BYDAY=-1SU', startDate: '2020-01-01' },
    { ...tuesdays, rrule: 'FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU', startDate: '2020-01-01' },
    { startDate: '2026-12-31', rrule: 'FREQ=WEEKLY;BYDAY=TH,FR' },
  ];
  const window = { from: '2026-12-20', to: addDays('2026-12-20', 399) };

  it('gives the same dates in Zwolle, London, Los Angeles and Auckland', async () => {
    const answers: string[] = [];
    for (const [zone, offset] of [
      ['UTC', 0],
      ['Europe/Amsterdam', -60],
      ['America/Los_Angeles', 480],
      ['Pacific/Auckland', -780],
    ] as const) {
      process.env['TZ'] = zone;
      expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offset);
      answers.push(
        JSON.stringify(await Promise.all(schedules.map((schedule) => occurrences(schedule, window)))),
      );
    }
    expect(answers[0]).toContain('2027-03-28T02:30');
    expect(new Set(answers).size).toBe(1);
  });
});
