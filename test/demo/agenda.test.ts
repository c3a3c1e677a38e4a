import { describe, expect, it } from 'vitest';
import type { Schedule } from '../../src/feed/schema.ts';
import { activities, byDay, isBounded, plusDays, schedules, weekdayOf, weekdays } from './sample.ts';

describe('the agenda in the sample', () => {
  it('has something every day: five activities by day and four in the evening', () => {
    for (const day of weekdays) {
      const starts = schedules
        .filter(
          (schedule) => !isBounded(schedule) && /^FREQ=(DAILY$|WEEKLY;BYDAY)/.test(schedule.rrule ?? ''),
        )
        .filter((schedule) => schedule.rrule === 'FREQ=DAILY' || byDay(schedule).includes(day))
        .flatMap((schedule) => schedule.startTime ?? []);
      expect(starts.filter((time) => time < '18:00').length, `${day} by day`).toBeGreaterThanOrEqual(5);
      expect(starts.filter((time) => time >= '18:00').length, `${day} evening`).toBeGreaterThanOrEqual(4);
    }
  });

  it('still has something in the holidays: five activities by day and two in the evening, on every date', () => {
    const open = activities
      .filter((activity) => activity.status !== 'inactive' && !activity.duplicateOf)
      .flatMap((activity) => activity.eventSchedule ?? [])
      .filter((schedule) => !isBounded(schedule) && /^FREQ=(DAILY$|WEEKLY;BYDAY)/.test(schedule.rrule ?? ''));
    const closed = (schedule: Schedule, date: string) =>
      schedule.exceptDate?.some((except) =>
        typeof except === 'string' ? except === date : except.from <= date && date <= except.to,
      );
    for (let date = '2026-01-01'; date < '2029-01-01'; date = plusDays(date, 1)) {
      const day = weekdays[weekdayOf(date)]!;
      const times = open
        .filter((schedule) => schedule.rrule === 'FREQ=DAILY' || byDay(schedule).includes(day))
        .filter((schedule) => !closed(schedule, date))
        .map((schedule) => schedule.startTime ?? '');
      expect(times.filter((time) => time < '18:00').length, date).toBeGreaterThanOrEqual(5);
      expect(times.filter((time) => time >= '18:00').length, date).toBeGreaterThanOrEqual(2);
    }
  });

  it('repeats by everyday rules only, so that the demo never waits for the large rule library', () => {
    for (const { rrule } of schedules)
      expect(rrule).toMatch(
        /^FREQ=(DAILY|WEEKLY;(INTERVAL=2;)?BYDAY=[A-Z,]+|MONTHLY;BYDAY=-?[1-4](MO|TU|WE|TH|FR|SA|SU))$/,
      );
  });

  it('starts every schedule on a day of its own rule', () => {
    for (const schedule of schedules) {
      const days = byDay(schedule).map((day) => weekdays.indexOf(day.slice(-2)));
      if (days.length) expect(days, JSON.stringify(schedule)).toContain(weekdayOf(schedule.startDate));
    }
  });
});
