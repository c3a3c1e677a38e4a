import { agenda } from '../../src/feed/agenda.ts';
import { addDays } from '../../src/feed/local-time.ts';
import type { Activity, Feed } from '../../src/feed/schema.ts';

export const activitiesOf = (feed: Feed): Activity[] =>
  feed.items.filter((item): item is Activity => item.type === 'Activity');

/** What is on, per day on which it begins, each date in one line. */
export async function dayTable(feed: Feed, from: string, to: string): Promise<Record<string, string[]>> {
  const table: Record<string, string[]> = {};
  for (let day = from; day <= to; day = addDays(day, 1)) table[day] = [];
  for (const activity of activitiesOf(feed)) {
    for (const date of await agenda(activity, { from, to })) {
      const name = String(date.name ?? activity.name);
      const until = date.allDay
        ? `hele dag t/m ${addDays(date.end ?? date.start, -1)}`
        : `${date.start.slice(11)}–${date.end?.slice(11) ?? '?'}`;
      const cancelled = date.status === 'EventCancelled' ? ' [afgelast]' : '';
      const moved = date.movedFrom ? ` [was ${date.movedFrom}]` : '';
      table[date.start.slice(0, 10)]?.push(`${until} ${name}${cancelled}${moved}`);
    }
  }
  for (const lines of Object.values(table)) lines.sort(byTimeThenName);
  return table;
}

/** Whole days first, as a visitor reads them. */
const key = (line: string): string => line.replace('hele dag', '00:00');
export const byTimeThenName = (a: string, b: string): number => (key(a) < key(b) ? -1 : 1);

/** The same order for a table written by hand. */
export const inOrder = (table: Record<string, string[]>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(table).map(([day, lines]) => [day, [...lines].sort(byTimeThenName)]));
