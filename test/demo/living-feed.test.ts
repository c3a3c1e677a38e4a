import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { livingFeed } from '../../demo/living-feed.mjs';
import { feedSchema } from '../../src/feed/schema.ts';
import type { Feed } from '../../src/feed/schema.ts';
import { anchor, byDay, DAY, feed, isBounded, plusDays, subEvents, weekdayOf, weekdays } from './sample.ts';

describe('the sample on the day it is opened', () => {
  const day = fc
    .integer({ min: Date.UTC(2026, 0, 1) / DAY, max: Date.UTC(2028, 11, 31) / DAY })
    .map((number) => new Date(number * DAY).toISOString().slice(0, 10));
  const oneOffs = (living: Feed) =>
    living.items.flatMap((item) => (item.type === 'Activity' ? (item.subEvent ?? []) : []));

  it('is written around a Monday, and that week it is what was committed', () => {
    expect(weekdayOf(anchor)).toBe(0);
    expect(livingFeed(feed, anchor)).toEqual(feed);
    expect(livingFeed(feed, plusDays(anchor, 6))).toEqual(feed);
  });

  it('has at least five one-off dates in the next two weeks, whatever the day', () => {
    fc.assert(
      fc.property(day, (today) => {
        const coming = oneOffs(livingFeed(feed, today)).filter(
          ({ startDate }) => startDate.slice(0, 10) >= today && startDate.slice(0, 10) < plusDays(today, 14),
        );
        return coming.length >= 5;
      }),
    );
  });

  it('keeps every one-off on its weekday and stays a valid feed, modified no later than today', () => {
    fc.assert(
      fc.property(day, (today) => {
        const living = livingFeed(feed, today);
        expect(feedSchema.safeParse(living).success).toBe(true);
        expect(living.dateModified.slice(0, 10) <= today).toBe(true);
        expect(oneOffs(living).map(({ startDate }) => weekdayOf(startDate))).toEqual(
          subEvents.map(({ startDate }) => weekdayOf(startDate)),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('keeps changed dates on an occurrence of their weekly or daily series', () => {
    fc.assert(
      fc.property(day, (today) => {
        const living = livingFeed(feed, today).items.flatMap((item) =>
          item.type === 'Activity' ? (item.eventSchedule ?? []) : [],
        );
        for (const schedule of living.filter((each) => each.recurrenceOverrides && !isBounded(each))) {
          expect(schedule.rrule).toMatch(/^FREQ=(DAILY|WEEKLY;BYDAY=[A-Z,]+)$/);
          expect(schedule.exceptDate, 'a holiday would swallow the changed date').toBeUndefined();
          for (const [at, change] of Object.entries(schedule.recurrenceOverrides ?? {})) {
            const isAddedDate = change['eventStatus'] === 'EventScheduled';
            if (!isAddedDate) expect(byDay(schedule)).toContain(weekdays[weekdayOf(at)]);
            expect(at.slice(11)).toBe(schedule.startTime);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('leaves holidays, opening hours and the start of open-ended series where they are', () => {
    const living = livingFeed(feed, '2028-05-03');
    const rhythm = (each: Feed) =>
      each.items.flatMap((item) =>
        item.type === 'Activity'
          ? (item.eventSchedule ?? [])
              .filter((schedule) => !isBounded(schedule))
              .map(({ startDate, rrule, exceptDate }) => ({ startDate, rrule, exceptDate }))
          : [],
      );
    expect(rhythm(living)).toEqual(rhythm(feed));
    const bounded = (each: Feed) =>
      each.items.flatMap((item) =>
        item.type === 'Activity' ? (item.eventSchedule ?? []).filter(isBounded) : [],
      );
    expect(bounded(living).length).toBeGreaterThan(0);
    bounded(living).forEach((schedule, index) => {
      const before = bounded(feed)[index]!;
      expect(schedule.startDate > before.startDate).toBe(true);
      expect(weekdayOf(schedule.startDate)).toBe(weekdayOf(before.startDate));
    });
  });

  it('does not touch the feed it was given', () => {
    const before = JSON.stringify(feed);
    livingFeed(feed, '2027-07-01');
    expect(JSON.stringify(feed)).toBe(before);
  });
});
