import { beforeAll, describe, expect, it, vi } from 'vitest';
import { agenda } from '../../../src/feed/agenda.ts';
import type { Activity } from '../../../src/feed/schema.ts';
import { keepMessagesNl } from '../../../src/text/keep-messages.nl.ts';
import {
  activityCalendar,
  modifiedAt,
} from '../../../src/widgets/activity-finder/activity-calendar.model.ts';
import type { CalendarRequest } from '../../../src/widgets/shared/list-kind.model.ts';
import { datesIn, eventsOf, unfolded } from '../calendar-reader.ts';
import { NOW, foundOf, sampleReading } from '../sample-reading.ts';

// Ten years of dates for every activity of the sample.
vi.setConfig({ testTimeout: 60_000 });

let sample: Awaited<ReturnType<typeof sampleReading>>;
const request: CalendarRequest = {
  keep: keepMessagesNl,
  feedId: 'https://voorbeeld.nl/feed',
  feedZone: 'Europe/Amsterdam',
  stamp: NOW,
  href: 'https://voorbeeld.nl/agenda?item=koor',
};
beforeAll(async () => {
  sample = await sampleReading();
});
const fileOf = async (item: Partial<Activity>, more: Partial<CalendarRequest> = {}) => {
  const made = await activityCalendar(foundOf(item), sample.reading, { ...request, ...more });
  return made?.text ?? '';
};
const tuesdays: Partial<Activity> = {
  eventStatus: 'EventScheduled',
  eventSchedule: [
    { startDate: '2019-01-01', startTime: '10:00', endTime: '12:00', rrule: 'FREQ=WEEKLY;BYDAY=TU' },
  ],
};

describe('a visitor who puts an activity in a calendar', () => {
  it('gets every coming date of every activity of the sample, and no other', async () => {
    for (const found of sample.found) {
      const made = await activityCalendar(found, sample.reading, request);
      const window = { from: '2026-11-24', to: '2027-12-28' };
      const dates = await agenda(found.item as Activity, window, { maxOccurrences: 1_000 });
      const read = datesIn(made?.text ?? 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', '2027-12-28');
      expect([found.item.id, read.length]).toEqual([found.item.id, dates.length]);
    }
  });

  it('gets a series from today on, not the seven years before', async () => {
    const lines = unfolded(await fileOf(tuesdays));
    expect(lines).toContain('DTSTART;TZID=Europe/Amsterdam:20261124T100000');
    expect(lines).toContain('RRULE:FREQ=WEEKLY;BYDAY=TU');
    expect(lines).toContain('STATUS:CONFIRMED');
  });

  it('counts on from what has been', async () => {
    const [schedule] = tuesdays.eventSchedule!;
    const text = await fileOf({ eventSchedule: [{ ...schedule!, startDate: '2026-11-10', repeatCount: 5 }] });
    expect(unfolded(text)).toContain('RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=3');
  });

  it('sees a cancelled date as cancelled in the series, also in a calendar that knows no such status', async () => {
    const text = await fileOf({
      ...tuesdays,
      subEvent: [
        { startDate: '2026-12-01T10:00', eventStatus: 'EventCancelled', note: 'De docent is ziek.' },
      ],
    });
    const lines = unfolded(text);
    expect(lines).toContain('RECURRENCE-ID;TZID=Europe/Amsterdam:20261201T100000');
    expect(lines).toContain('SUMMARY:Gaat niet door: Koor');
    expect(lines).toContain('STATUS:CANCELLED');
    expect(lines.find((line) => line.startsWith('DESCRIPTION:De docent is ziek.'))).toBeDefined();
    expect(new Set(eventsOf(text).map((event) => event.getFirstPropertyValue('uid'))).size).toBe(1);
  });

  it('finds a moved date at its new time, and nothing at the old one', async () => {
    const [schedule] = tuesdays.eventSchedule!;
    const recurrenceOverrides = { '2026-12-01T10:00': { startDate: '2026-12-03T14:00' } };
    const text = await fileOf({ ...tuesdays, eventSchedule: [{ ...schedule!, recurrenceOverrides }] });
    const starts = datesIn(text, '2026-12-09').map(({ start }) => start);
    expect(starts).toEqual([
      '2026-11-24T09:00:00.000Z',
      '2026-12-03T13:00:00.000Z',
      '2026-12-08T09:00:00.000Z',
    ]);
  });

  it('is promised nothing of a date whose status is not known', async () => {
    const lines = unfolded(await fileOf({ ...tuesdays, eventStatus: 'unknown' }));
    expect(lines.filter((line) => line.startsWith('STATUS'))).toEqual([]);
  });

  it('reads where, what it costs and where to look before going, and nothing that nobody knows', async () => {
    const found = sample.found.find(({ item }) => item.id.includes('taalcafe')) ?? sample.found[0]!;
    const made = await activityCalendar(found, sample.reading, request);
    const [event] = eventsOf(made?.text ?? '');
    const description = String(event?.getFirstPropertyValue('description'));
    expect(description).toContain('Kosten: ');
    expect(description).toContain(`Kijk voor u gaat of de activiteit doorgaat:\n${request.href}`);
    expect(String(event?.getFirstPropertyValue('location')).length).toBeGreaterThan(5);
    expect(event?.getFirstPropertyValue('url')).toBe(request.href);
    const lines = unfolded(await fileOf(tuesdays));
    expect(lines.filter((line) => /^(LOCATION|GEO|CONTACT)/.test(line))).toEqual([]);
  });

  it('can take one date, which never pushes away the series in the same calendar', async () => {
    const uidsOf = (text: string) => eventsOf(text).map((event) => event.getFirstPropertyValue('uid'));
    const [date] = await agenda(foundOf(tuesdays).item as Activity, { from: '2026-11-24', to: '2026-12-31' });
    const one = uidsOf(await fileOf(tuesdays, { date }));
    expect(one).toHaveLength(1);
    expect(uidsOf(await fileOf(tuesdays))).not.toContain(one[0]);
  });

  it('gets the same file again for the same feed and moment', async () =>
    expect(await fileOf(tuesdays)).toBe(await fileOf(tuesdays)));

  it('gets no file when there are no dates', async () =>
    expect(await activityCalendar(foundOf({ onRequest: true }), sample.reading, request)).toBeUndefined());
});

describe('when the record says it was changed', () => {
  it('is read with an offset, without one on the clock of the feed, and as a day', () => {
    const at = (dateModified: string) => {
      const moment = modifiedAt({ dateModified }, 'Europe/Amsterdam');
      return moment === undefined ? undefined : new Date(moment).toISOString();
    };
    expect(at('2026-11-01T12:00:00Z')).toBe('2026-11-01T12:00:00.000Z');
    expect(at('2026-11-01T12:00+0100')).toBe('2026-11-01T11:00:00.000Z');
    expect(at('2026-07-01T12:00')).toBe('2026-07-01T10:00:00.000Z');
    expect(at('2026-07-01')).toBe('2026-06-30T22:00:00.000Z');
    expect(modifiedAt({}, 'Europe/Amsterdam')).toBeUndefined();
  });
});
