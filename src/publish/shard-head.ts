/**
 * A head: the first page of a list, ready to show before the feed is there. What is first changes while the day goes on, so a
 * head holds every item that is among the first at any moment of its days, and how many there are in all from when on.
 */
import { listFeed } from '../engine/feed-index.ts';
import type { FeedContent } from '../feed/parse.ts';
import type { Item } from '../feed/schema.ts';
import { dateEnds } from '../search/dates.ts';
import { listed, type Scope } from '../search/records.ts';

/** How many items of the first page a head answers for: the default `page-size`. */
export const HEAD_ITEMS = 20;

export interface Head {
  /** Local days, inclusive; outside them it is not right and must not be used. */
  from: string;
  to: string;
  /** Option ids by facet, as in the attributes of a widget; empty = the whole feed. */
  scope: Scope['locked'];
  /** Records in the whole feed. */
  records: number;
  /** From this local time on there are so many, until the next. */
  totals: [from: string, total: number][];
}

export interface HeadAnswer {
  head: Head;
  /** Ids of all that may be on the first page. */
  ids: Set<string>;
}

/** The moments of a day at which the list may change: something starts, or is over. */
function momentsOf(
  day: string,
  records: readonly { dates: readonly { start: string; end?: string }[] }[],
): string[] {
  const moments = new Set([`${day}T00:00`]);
  for (const { dates } of records) {
    for (const date of dates) {
      if (date.start.slice(0, 10) > day) break;
      const end = dateEnds(date);
      if (end.startsWith(day)) moments.add(end);
      // What has started sorts from then on as if it started now, also against others that have.
      if (date.start.startsWith(`${day}T`)) moments.add(date.start);
    }
  }
  return [...moments].sort();
}

/** Works out a head for each scope, day by day. */
export async function headsOf(
  content: FeedContent,
  days: readonly string[],
  scopes: readonly Scope['locked'][],
): Promise<HeadAnswer[]> {
  const [from = '', to = from] = [days[0], days.at(-1)];
  const answers = scopes.map((scope): HeadAnswer => ({
    head: { from, to, scope, records: content.items.length, totals: [] },
    ids: new Set(),
  }));
  for (const day of days) {
    const { activities } = await listFeed(content, {
      localNow: () => `${day}T00:00`,
      tick: () => 0,
      pause: () => Promise.resolve(),
    });
    const { records, items } = activities;
    for (const now of momentsOf(day, records)) {
      for (const { head, ids } of answers) {
        const order = listed(records, { locked: head.scope, now });
        for (const number of order.slice(0, HEAD_ITEMS)) {
          const item: Item | undefined = items[number];
          if (item) ids.add(item.id);
        }
        if (head.totals.at(-1)?.[1] !== order.length) head.totals.push([now, order.length]);
      }
    }
  }
  return answers;
}
