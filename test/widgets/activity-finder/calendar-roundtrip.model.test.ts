import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { agenda, type DatedOccurrence } from '../../../src/feed/agenda.ts';
import { toInstant } from '../../../src/feed/instant.ts';
import { addDays, type DateWindow } from '../../../src/feed/local-time.ts';
import type { Activity, Schedule, SubEvent } from '../../../src/feed/schema.ts';
import { planSeries } from '../../../src/widgets/activity-finder/activity-series.model.ts';
import { calendarFile, calendarUid } from '../../../src/widgets/shared/calendar-file.model.ts';
import { recordFigure } from '../../figure.ts';
import { datesIn } from '../calendar-reader.ts';

const HOME = 'Europe/Amsterdam';
const STAMP = Date.UTC(2026, 0, 1);
const cancelled = (status: string | undefined) => status === 'EventCancelled' || status === 'EventPostponed';

const day = (from: string, days: number) => fc.integer({ min: 0, max: days }).map((n) => addDays(from, n));
/** Around the changes of the clocks, around New Year, and anywhere. */
const anyDay = fc.oneof(
  day('2026-03-20', 14),
  day('2026-10-18', 14),
  day('2026-12-20', 20),
  day('2025-12-01', 500),
);
const time = fc.oneof(
  fc.constantFrom('02:30', '02:00', '03:00', '23:59', '00:00', '01:59', '10:00', '19:30'),
  fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '45'))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`),
);
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const dayList = fc.subarray([...weekdays], { minLength: 1, maxLength: 3 }).map((days) => days.join(','));
const nth = fc.constantFrom('1', '2', '3', '4', '5', '-1', '-2');
const interval = fc.constantFrom('', '', ';INTERVAL=2', ';INTERVAL=3', ';INTERVAL=5');
const month = fc.integer({ min: 1, max: 12 });
const rule = fc.oneof(
  fc.tuple(interval, fc.option(dayList)).map(([n, days]) => `FREQ=DAILY${n}${days ? `;BYDAY=${days}` : ''}`),
  fc
    .tuple(interval, fc.option(dayList), fc.constantFrom('', ';WKST=SU', ';WKST=WE'))
    .map(([n, days, week]) => `FREQ=WEEKLY${n}${days ? `;BYDAY=${days}` : ''}${week}`),
  fc
    .tuple(interval, fc.array(fc.tuple(nth, fc.constantFrom(...weekdays)), { minLength: 1, maxLength: 2 }))
    .map(([n, days]) => `FREQ=MONTHLY${n};BYDAY=${days.map((one) => one.join('')).join(',')}`),
  fc
    .tuple(interval, fc.array(fc.constantFrom(1, 15, 28, 29, 30, 31, -1, -3), { minLength: 1, maxLength: 2 }))
    .map(([n, days]) => `FREQ=MONTHLY${n};BYMONTHDAY=${days.join(',')}`),
  fc.tuple(interval, dayList).map(([n, days]) => `FREQ=MONTHLY${n};BYDAY=${days}`),
  interval.map((n) => `FREQ=MONTHLY${n}`),
  fc.constantFrom('', ';INTERVAL=2').map((n) => `FREQ=YEARLY${n}`),
  fc
    .tuple(month, nth, fc.constantFrom(...weekdays))
    .map(([m, n, d]) => `FREQ=YEARLY;BYMONTH=${m};BYDAY=${n}${d}`),
  fc.tuple(month, fc.constantFrom(1, 28, 31, -1)).map(([m, d]) => `FREQ=YEARLY;BYMONTH=${m};BYMONTHDAY=${d}`),
  // What calendars read in different ways.
  dayList.map((days) => `FREQ=MONTHLY;BYDAY=${days};BYSETPOS=-1`),
  fc.constant('FREQ=WEEKLY;BYDAY=MO,FR;BYMONTH=10,11'),
  fc.constant('FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13'),
  fc.constant('FREQ=YEARLY;BYDAY=20MO'),
);

const status = fc.constantFrom<SubEvent['eventStatus'][]>(
  undefined,
  'EventCancelled',
  'EventScheduled',
  'EventPostponed',
  'EventRescheduled',
  'unknown',
);

interface Plain {
  startDate: string;
  startTime?: string;
  ending: { endTime?: string; duration?: string };
  rrule?: string;
  endDate?: string;
  repeatCount?: number;
  timeZone?: string;
  /** Which of its dates fall out, are changed, are moved by how many minutes. */
  out: number[];
  change: {
    at: number;
    eventStatus?: SubEvent['eventStatus'];
    move?: number;
    length?: number;
    note?: string;
  }[];
  holiday?: { at: number; days: number };
  extra?: string;
}

const plain: fc.Arbitrary<Plain> = fc.record(
  {
    startDate: anyDay,
    startTime: time,
    ending: fc.oneof(
      fc.constant({}),
      time.map((endTime) => ({ endTime })),
      fc.constantFrom('PT1H30M', 'PT8H', 'P1DT2H', 'P3D').map((duration) => ({ duration })),
    ),
    rrule: rule,
    endDate: anyDay,
    repeatCount: fc.integer({ min: 1, max: 40 }),
    timeZone: fc.constantFrom(HOME, 'America/New_York', 'Africa/Casablanca', 'UTC', 'Asia/Kolkata'),
    out: fc.array(fc.nat(30), { maxLength: 3 }),
    change: fc.array(
      fc.record(
        {
          at: fc.nat(30),
          eventStatus: status,
          move: fc.constantFrom(30, 60 * 24, -60 * 24 * 2, 60 * 5),
          length: fc.constantFrom(15, 600),
          note: fc.constantFrom('Let op'),
        },
        { requiredKeys: ['at'] },
      ),
      { maxLength: 3 },
    ),
    holiday: fc.record({ at: fc.nat(30), days: fc.nat(30) }),
    extra: fc.tuple(anyDay, time).map(([date, at]) => `${date}T${at}`),
  },
  { requiredKeys: ['startDate', 'ending', 'out', 'change'] },
);

/** Moves a wall clock. */
const later = (start: string, minutes: number) =>
  new Date(Date.parse(`${start}Z`) + minutes * 6e4).toISOString().slice(0, 16);

async function scheduleOf(one: Plain, from: string): Promise<Schedule> {
  const { ending, out, change, holiday, extra, ...rest } = one;
  const bare: Schedule = { ...rest, ...ending };
  const window = { from, to: addDays(from, 399) };
  const starts = (await agenda({ type: 'Activity', id: 'x', name: 'x', eventSchedule: [bare] }, window)).map(
    ({ start }) => start,
  );
  const exceptDate: Schedule['exceptDate'] = out.flatMap((index) => {
    const start = starts[index];
    return start ? [index % 2 ? start : start.slice(0, 10)] : [];
  });
  const away = holiday && starts[holiday.at]?.slice(0, 10);
  if (holiday && away) exceptDate.push({ from: away, to: addDays(away, holiday.days) });
  const recurrenceOverrides: Schedule['recurrenceOverrides'] = {};
  for (const { at, move, length, ...changes } of change) {
    const start = starts[at];
    if (!start) continue;
    const startDate = move ? { startDate: later(start, move) } : {};
    const endDate = length ? { endDate: later(startDate.startDate ?? start, length) } : {};
    recurrenceOverrides[start] = { ...changes, ...startDate, ...endDate };
  }
  if (extra) recurrenceOverrides[extra] = {};
  return { ...bare, exceptDate, recurrenceOverrides };
}

/** The same moments come back all the time, and asking for one takes long. */
const instants = new Map<string, string>();
const instantOf = (local: string, zone: string): string => {
  const key = `${local} ${zone}`;
  const instant = instants.get(key) ?? new Date(toInstant(local, zone)).toISOString();
  instants.set(key, instant);
  return instant;
};

/** As a calendar should read it. Whole days end at the end of a day, also when a feed names a time on the last. */
const seen = ({ start, end, allDay, timeZone = HOME, status: own }: DatedOccurrence): string => {
  const moment = (local: string) => (allDay ? local.slice(0, 10) : instantOf(local, timeZone));
  const last = end && allDay && !end.endsWith('T00:00') ? addDays(end.slice(0, 10), 1) : end;
  return [moment(start), last ? moment(last) : '-', allDay, cancelled(own)].join(' ');
};

let checked = 0;
let failed = 0;

async function check(activity: Activity, from: string): Promise<void> {
  const to = addDays(from, 399);
  const events = await planSeries(activity, from, HOME);
  const file = calendarFile(
    events.map(({ part, date, ...when }) => ({
      ...when,
      uid: calendarUid('feed', activity.id, part),
      title: 'x',
      ...(date.status && {
        status: cancelled(date.status) ? ('CANCELLED' as const) : ('CONFIRMED' as const),
      }),
    })),
    STAMP,
  );
  const listed = async (window: DateWindow) =>
    (await agenda(activity, window, { maxOccurrences: 5_000, maxDays: 900 })).map(seen);
  const read = datesIn(file, addDays(to, 10)).map(({ start, end = '-', allDay, cancelled: gone }) =>
    [start, end, allDay, gone].join(' '),
  );
  // Nothing is missing, nothing is there twice; what lies past the window is in the feed all the same.
  expect(without(await listed({ from, to }), read)).toEqual([]);
  expect(without(read, await listed({ from: addDays(from, -400), to: addDays(to, 20) }))).toEqual([]);
}

/** What is left of a list when the other is taken away, each time once. */
function without(list: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return list.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe('a calendar that reads the file of a series', () => {
  it('shows both when a date is moved to the start of another', async () => {
    const daily: Schedule = {
      startDate: '2026-10-01',
      startTime: '10:00',
      rrule: 'FREQ=DAILY',
      recurrenceOverrides: { '2026-10-18T10:00': { startDate: '2026-10-19T10:00' } },
    };
    await check({ type: 'Activity', id: 'koor', name: 'Koor', eventSchedule: [daily] }, '2026-10-18');
  });

  it('shows the last Sunday of a month that has no fifth Monday', async () => {
    const monthly: Schedule = { startDate: '2026-03-20', rrule: 'FREQ=MONTHLY;INTERVAL=5;BYDAY=5MO,-1SU' };
    await check({ type: 'Activity', id: 'koor', name: 'Koor', eventSchedule: [monthly] }, '2026-12-20');
  });

  it('shows a date on New Year’s Day far to the east, where the year is still the old one in Greenwich', async () => {
    const yearly: Schedule = {
      startDate: '2026-03-20',
      startTime: '02:30',
      rrule: 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1',
      endDate: '2027-01-01',
      timeZone: 'Asia/Kolkata',
    };
    await check({ type: 'Activity', id: 'koor', name: 'Koor', eventSchedule: [yearly] }, '2026-12-01');
  });

  afterAll(() => recordFigure('ics.roundtrip.failures', failed, 'schedules'));

  it('shows the dates of the feed, at the same moments, whatever the schedule', async () => {
    const activity = fc.record({
      schedules: fc.array(plain, { minLength: 1, maxLength: 2 }),
      subEvents: fc.array(fc.record({ at: fc.nat(40), status, date: anyDay, time, own: fc.boolean() }), {
        maxLength: 2,
      }),
      status,
      from: anyDay,
    });
    await fc.assert(
      fc.asyncProperty(activity, async ({ schedules, subEvents, status: eventStatus, from }) => {
        const eventSchedule = await Promise.all(schedules.map((one) => scheduleOf(one, from)));
        const base: Activity = { type: 'Activity', id: 'koor', name: 'Koor', eventStatus, eventSchedule };
        const dates = await agenda(base, { from, to: addDays(from, 399) });
        const subEvent: SubEvent[] = subEvents.map(({ at, status: own, date, time: clock, own: isOwn }) => ({
          startDate: (!isOwn && dates[at]?.start) || `${date}T${clock}`,
          eventStatus: own,
        }));
        checked += eventSchedule.length;
        try {
          await check({ ...base, subEvent }, from);
        } catch (error) {
          failed += 1;
          throw error;
        }
      }),
      { numRuns: 1_000 },
    );
    expect(checked).toBeGreaterThanOrEqual(1_000);
  }, 300_000);
});
