import type { FeedContent } from '../../src/feed/parse.ts';
import { readFeed } from '../../src/feed/read.ts';
import type { Activity, Schedule } from '../../src/feed/schema.ts';

/** An activity with these dates, in a place where nothing else is known. */
export const activityOn = (number: number, ...eventSchedule: Schedule[]): Activity => ({
  type: 'Activity',
  id: `activity/${number}`,
  name: `Wandeling ${number}`,
  eventStatus: 'EventScheduled',
  isAccessibleForFree: true,
  registration: { required: 'none' },
  eventSchedule,
});

/** Feed content of these activities alone, read as a feed from the network is. */
export function feedOf(items: readonly Activity[]): FeedContent {
  const read = readFeed(
    JSON.stringify({
      type: 'DataFeed',
      conformsTo: 'https://samenspel.example/feed/v1',
      id: 'https://samenspel.example/feed/klein',
      name: 'Kleine lijst',
      license: 'https://creativecommons.org/publicdomain/zero/1.0/',
      dateModified: '2026-01-01T06:30:00Z',
      timeZone: 'Europe/Amsterdam',
      items,
    }),
  );
  if (!read.ok) throw read.error;
  return read;
}
