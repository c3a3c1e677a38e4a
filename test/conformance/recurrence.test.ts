import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { FeedError } from '../../src/feed/errors.ts';
import { toInstant } from '../../src/feed/instant.ts';
import { occurrences } from '../../src/feed/recurrence.ts';
import type { Schedule } from '../../src/feed/schema.ts';
import { recordFigure } from '../figure.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = resolve(root, process.env['SHARED_DATA'] ?? '../shared/data', 'rrule');
const read = <T>(file: string): T[] => JSON.parse(readFileSync(resolve(folder, file), 'utf8')) as T[];

interface DateutilCase {
  name: string;
  text: string;
  expected: string[];
}
interface ZoneCase {
  name: string;
  tzid: string;
  dtstart: string;
  rrule: string;
  expectedLocal: string[];
  expectedUtc: string[];
}

/** 19970902T090000 → 1997-09-02T09:00, with seconds only if they are not zero. */
const wallClock = (text: string): string =>
  text
    .replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6')
    .replace(/(T\d\d:\d\d):00$/, '$1');
const dayBefore = (date: string): string =>
  new Date(Date.parse(`${date}T00:00Z`) - 864e5).toISOString().slice(0, 10);
const lastDay = (until: string, startTime: string, tzid?: string): string => {
  const utc = until.endsWith('Z') && tzid;
  const local = utc
    ? new Date(wallClock(until.slice(0, -1)) + 'Z').toLocaleString('sv', { timeZone: tzid }).replace(' ', 'T')
    : wallClock(until);
  const date = local.length === 8 ? local.replace(/(....)(..)(..)/, '$1-$2-$3') : local.slice(0, 10);
  return local.length > 10 && local.slice(11, 16) < startTime ? dayBefore(date) : date;
};

/**
 * What an importer would write: DTSTART → start, COUNT → repeatCount, UNTIL → endDate, EXDATE and RDATE →
 * recurrenceOverrides. What has no place in a schedule (a second RRULE, an EXRULE) stays on the rule as it stood.
 */
const scheduleOf = (dtstart: string, lines: string[], tzid?: string): Schedule => {
  const startTime = wallClock(dtstart).slice(11);
  const schedule: Schedule = { startDate: wallClock(dtstart).slice(0, 10), startTime };
  const rules: string[] = [];
  for (const line of lines) {
    const [property = '', value = ''] = line.split(':', 2);
    if (property === 'EXDATE') (schedule.recurrenceOverrides ??= {})[wallClock(value)] = { excluded: true };
    else if (property === 'RDATE') (schedule.recurrenceOverrides ??= {})[wallClock(value)] = {};
    else if (property === 'RRULE')
      rules.push(
        value
          .split(';')
          .filter((part) => {
            const [key, text = ''] = part.split('=', 2);
            if (key === 'COUNT') schedule.repeatCount = Number(text);
            if (key === 'UNTIL') schedule.endDate = lastDay(text, startTime, tzid);
            return key !== 'COUNT' && key !== 'UNTIL';
          })
          .join(';'),
      );
    else rules.push(line);
  }
  if (rules.length) schedule.rrule = rules.join('\n');
  return schedule;
};

/** By the grammar's words alone, not by what our reader says. */
const admitted = (text: string): boolean =>
  text
    .split(/\s+/)
    .filter((line) => /^(RRULE|EXRULE)/.test(line))
    .every(
      (line, index) =>
        index === 0 &&
        /^RRULE:(;?(FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)|(COUNT|UNTIL|INTERVAL|BYDAY|BYMONTHDAY|BYMONTH|BYSETPOS|WKST)=[^;]+))+$/.test(
          line,
        ),
    );

const everyYear = { maxOccurrences: 1_000, maxDays: 4_000_000 };
const windowFrom = (startDate: string) => ({
  from: startDate,
  to: `${Math.min(9998, Number(startDate.slice(0, 4)) + 300)}-12-31`,
});

describe('the recurrence cases of dateutil', () => {
  let correct = 0;
  let refused = 0;
  const cases = read<DateutilCase>('dateutil-rrule-cases.json');
  it.each(cases)('$name', async ({ text, expected }) => {
    const [dtstart = '', ...lines] = text.trim().split(/\s+/);
    const schedule = scheduleOf(dtstart.replace('DTSTART:', ''), lines);
    const run = occurrences(schedule, windowFrom(schedule.startDate), everyYear);
    if (admitted(text)) {
      expect((await run).map(({ start }) => start)).toEqual(expected.map(wallClock));
      correct++;
    } else {
      const error = await run.catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(FeedError);
      expect(error).toHaveProperty('code', 'bad-schedule');
      refused++;
    }
  });
  afterAll(() => {
    recordFigure('rrule.dateutil.correct', correct, 'cases');
    recordFigure('rrule.dateutil.refused', refused, 'cases');
  });
});

describe('summer time in Amsterdam', () => {
  const cases = read<ZoneCase>('amsterdam-dst-cases.json');
  const zones = [
    ['UTC', 0],
    ['Europe/Amsterdam', -60],
    ['America/Los_Angeles', 480],
    ['Pacific/Auckland', -780],
  ] as const;
  const good = new Map<string, number>();
  const own = process.env['TZ'];
  afterEach(() => {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });
  describe.each(zones)('on a machine in %s', (zone, offsetInJanuary) => {
    it.each(cases)('$name', async ({ name, tzid, dtstart, rrule, expectedLocal, expectedUtc }) => {
      process.env['TZ'] = zone;
      expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offsetInJanuary);
      const schedule = { ...scheduleOf(dtstart, [`RRULE:${rrule}`], tzid), timeZone: tzid };
      const found = await occurrences(schedule, windowFrom(schedule.startDate), everyYear);
      expect(found.map(({ start }) => start)).toEqual(expectedLocal.map(wallClock));
      expect(
        found.map(({ start }) => new Date(toInstant(start, tzid)).toISOString().replace('.000', '')),
      ).toEqual(expectedUtc);
      good.set(name, (good.get(name) ?? 0) + 1);
    });
  });
  afterAll(() => {
    const everywhere = [...good.values()].filter((count) => count === zones.length);
    recordFigure('rrule.dst.correct', everywhere.length, 'cases');
  });
});
