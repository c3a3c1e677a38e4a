/** What the tests of the sample feed share: the feed as committed, and ways to look at it. */
import { readFileSync } from 'node:fs';
import { feedSchema, type Feed, type Item, type Schedule } from '../../src/feed/schema.ts';

const text = readFileSync(new URL('../../demo/feed.json', import.meta.url), 'utf8');
export const feed: Feed = feedSchema.parse(JSON.parse(text));
export const DAY = 86_400_000;
export const anchor = feed.dateModified.slice(0, 10);
export const plusDays = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00Z`) + days * DAY).toISOString().slice(0, 10);
/** 0 = Monday. */
export const weekdayOf = (date: string) => (new Date(`${date.slice(0, 10)}T00:00Z`).getUTCDay() + 6) % 7;
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

export const ofType = <T extends Item['type']>(type: T) =>
  feed.items.filter((item): item is Extract<Item, { type: T }> => item.type === type);
export const activities = ofType('Activity');
export const schedules = activities.flatMap((activity) => activity.eventSchedule ?? []);
export const subEvents = activities.flatMap((activity) => activity.subEvent ?? []);
export const overrides = schedules.flatMap((schedule) => Object.values(schedule.recurrenceOverrides ?? {}));
export const texts = (value: Item['name'] | undefined) =>
  value === undefined ? [] : typeof value === 'string' ? [value] : Object.values(value);
export const plainTexts = feed.items.flatMap((item) =>
  [item.name, item.summary, item.description].flatMap((value) =>
    typeof value === 'object' && value['nl-simple'] !== undefined ? [value['nl-simple']] : [],
  ),
);
export const isPlain = (item: Item) =>
  typeof item.description === 'object' && 'nl-simple' in item.description;
export const isBounded = (schedule: Schedule) =>
  schedule.endDate !== undefined || schedule.repeatCount !== undefined;
export const byDay = (schedule: Schedule) =>
  /BYDAY=([^;]+)/.exec(schedule.rrule ?? '')?.[1]?.split(',') ?? [];
export const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : [];
