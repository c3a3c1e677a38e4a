import { describe, expect, it } from 'vitest';
import { agenda } from '../../src/feed/agenda.ts';
import type { FeedError } from '../../src/feed/errors.ts';
import type { Activity, Schedule } from '../../src/feed/schema.ts';

const december = { from: '2026-12-01', to: '2026-12-31' };
const tuesdays: Schedule = {
  startDate: '2026-09-01',
  startTime: '10:00',
  endTime: '12:00',
  rrule: 'FREQ=WEEKLY;BYDAY=TU',
};
const activity = (fields: Partial<Activity>): Activity => ({
  type: 'Activity',
  id: 'koffie',
  name: 'Koffie in de wijk',
  ...fields,
});
const starts = async (fields: Partial<Activity>, window = december, bounds = {}) =>
  (await agenda(activity(fields), window, bounds)).map(({ start }) => start);

describe('the dates of an activity', () => {
  it('puts all schedules and single dates in one order', async () => {
    const fridays = { ...tuesdays, startTime: '09:00', rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR' };
    const subEvent = [{ startDate: '2026-12-12T13:00', endDate: '2026-12-12T15:00' }];
    expect(await starts({ eventSchedule: [tuesdays, fridays], subEvent })).toEqual([
      '2026-12-01T10:00',
      '2026-12-08T10:00',
      '2026-12-11T09:00',
      '2026-12-12T13:00',
      '2026-12-15T10:00',
      '2026-12-22T10:00',
      '2026-12-25T09:00',
      '2026-12-29T10:00',
    ]);
  });

  it('has none when there are no fixed dates', async () => {
    expect(await starts({ onRequest: true })).toEqual([]);
  });

  it('never invents a status: silent and "unknown" are both absent', async () => {
    for (const eventStatus of [undefined, 'unknown'] as const) {
      const [first] = await agenda(
        activity({ eventSchedule: [tuesdays], eventStatus, availability: eventStatus }),
        december,
      );
      expect(first).toEqual({ start: '2026-12-01T10:00', end: '2026-12-01T12:00', allDay: false });
    }
  });

  it('takes status and places from the activity unless the date has its own', async () => {
    const recurrenceOverrides = {
      '2026-12-08T10:00': { eventStatus: 'EventCancelled' as const },
      '2026-12-15T10:00': { eventStatus: 'unknown' as const, availability: 'SoldOut' as const },
    };
    const found = await agenda(
      activity({
        eventStatus: 'EventScheduled',
        availability: 'LimitedAvailability',
        eventSchedule: [{ ...tuesdays, recurrenceOverrides }],
      }),
      { from: '2026-12-01', to: '2026-12-15' },
    );
    expect(found.map(({ status, availability }) => [status, availability])).toEqual([
      ['EventScheduled', 'LimitedAvailability'],
      ['EventCancelled', 'LimitedAvailability'],
      [undefined, 'SoldOut'],
    ]);
  });

  it('tells the zone of a schedule that has one', async () => {
    const [first] = await agenda(
      activity({ eventSchedule: [{ ...tuesdays, timeZone: 'Europe/London' }] }),
      december,
    );
    expect(first?.timeZone).toBe('Europe/London');
  });

  it('remembers from where a date moved', async () => {
    const recurrenceOverrides = { '2026-12-22T10:00': { startDate: '2026-12-21T14:00' } };
    const found = await agenda(activity({ eventSchedule: [{ ...tuesdays, recurrenceOverrides }] }), december);
    expect(found.find(({ movedFrom }) => movedFrom)).toEqual({
      start: '2026-12-21T14:00',
      end: '2026-12-21T16:00',
      allDay: false,
      movedFrom: '2026-12-22T10:00',
    });
    expect(found).toHaveLength(5);
  });

  it('lists a date once: written out instead of from the schedule, one of two equal schedules', async () => {
    const subEvent = [{ startDate: '2026-12-08T10:00', note: 'Met soep' }];
    const found = await agenda(activity({ eventSchedule: [tuesdays, tuesdays], subEvent }), december);
    expect(found).toHaveLength(5);
    expect(found[1]).toEqual({ start: '2026-12-08T10:00', allDay: false, note: 'Met soep' });
  });

  it('lets whole days last until midnight after the last one', async () => {
    const subEvent = [
      { startDate: '2026-11-29', endDate: '2026-12-01', name: 'Kerstmarkt' },
      { startDate: '2026-12-05' },
      { startDate: '2026-12-06T20:00', endDate: '2026-12-06' },
      { startDate: '2026-12-07T20:00', endDate: '2026-12-08' },
      { startDate: '2026-11-28', endDate: '2026-11-30' },
    ];
    expect(await agenda(activity({ subEvent }), december)).toEqual([
      { start: '2026-11-29T00:00', end: '2026-12-02T00:00', allDay: true, name: 'Kerstmarkt' },
      { start: '2026-12-05T00:00', end: '2026-12-06T00:00', allDay: true },
      { start: '2026-12-06T20:00', allDay: false },
      { start: '2026-12-07T20:00', end: '2026-12-09T00:00', allDay: false },
    ]);
  });

  it('lists the rest when one schedule or date cannot be read, and says so', async () => {
    const problems: FeedError[] = [];
    const fields = {
      eventSchedule: [{ ...tuesdays, rrule: 'FREQ=WEEKLY;BYHOUR=10' }, tuesdays],
      subEvent: [{ startDate: '2026-02-30T10:00' }, { startDate: '2026-12-12T10:00' }],
    };
    const onProblem = (problem: FeedError) => problems.push(problem);
    expect(await starts(fields, december, { onProblem })).toHaveLength(6);
    expect(problems.map(({ code }) => code)).toEqual(['bad-schedule', 'bad-schedule']);
    expect(problems[1]?.message).toContain('BYHOUR');
    expect(await starts(fields)).toHaveLength(6);
  });

  it('stops at the bounds', async () => {
    expect(await starts({ eventSchedule: [tuesdays] }, december, { maxOccurrences: 2 })).toEqual([
      '2026-12-01T10:00',
      '2026-12-08T10:00',
    ]);
    expect(await starts({ eventSchedule: [tuesdays] }, december, { maxDays: 7 })).toHaveLength(1);
  });
});
