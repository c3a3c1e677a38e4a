/**
 * A head: the first page of a list, ready to show before the feed is there. What is first changes while the day goes on, so a
 * head holds every item that is among the first at any moment of its time, and from when on which are, of how many in all.
 * Where much goes on, several follow each other, so that none is large.
 */
import { HEAD_ITEMS } from '../engine/cut-feed.ts';
import { listFeed } from '../engine/feed-index.ts';
import type { FeedContent } from '../feed/parse.ts';
import { dateEnds } from '../search/dates.ts';
import { listed, type Scope } from '../search/records.ts';

export interface Head {
  /** Local days, inclusive, or where heads follow each other local times, `to` exclusive. Outside them it must not be used. */
  from: string;
  to: string;
  /** Option ids by facet, as in the attributes of a widget; empty = the whole feed. */
  scope: Scope['locked'];
  /** Records in the whole feed. */
  records: number;
  /** The ids of what may be first: `pages` has their numbers. */
  ids: string[];
  /** From this local time on there are so many and these come first, until the next. */
  pages: [from: string, total: number, first: number[]][];
}

/** Of so many items a head consists at most: a page and a half. A telephone has to load and read all of them for the first one. */
const MOST_IDS = 30;

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

/** One head as heads that follow each other, each with no more items than a telephone should load. */
export function inTurn(head: Head): Head[] {
  const heads: Head[] = [];
  let open: Head['pages'] = [];
  let inOpen = new Set<number>();
  const close = (next?: string): void => {
    const numbers = [...inOpen];
    heads.push({
      ...head,
      from: heads.length ? (open[0]?.[0] ?? head.from) : head.from,
      to: next ?? head.to,
      ids: numbers.flatMap((number) => head.ids[number] ?? []),
      pages: open.map(([from, total, first]) => [from, total, first.map((one) => numbers.indexOf(one))]),
    });
  };
  for (const page of head.pages) {
    const [from, , first] = page;
    const together = new Set([...inOpen, ...first]);
    if (open.length && together.size > MOST_IDS) {
      close(from);
      open = [];
      inOpen = new Set(first);
    } else inOpen = together;
    open.push(page);
  }
  close();
  return heads;
}

/** Works out the heads of each scope, day by day. */
export async function headsOf(
  content: FeedContent,
  days: readonly string[],
  scopes: readonly Scope['locked'][],
): Promise<Head[]> {
  const [from = '', to = from] = [days[0], days.at(-1)];
  const heads = scopes.map((scope): Head => ({
    from,
    to,
    scope,
    records: content.items.length,
    ids: [],
    pages: [],
  }));
  const numbers = heads.map(() => new Map<string, number>());
  for (const day of days) {
    const { activities } = await listFeed(content, {
      localNow: () => `${day}T00:00`,
      tick: () => 0,
      pause: () => Promise.resolve(),
    });
    const { records, items } = activities;
    for (const now of momentsOf(day, records)) {
      for (const [at, head] of heads.entries()) {
        const order = listed(records, { locked: head.scope, now });
        const first = order.slice(0, HEAD_ITEMS).flatMap((number) => {
          const { id } = items[number] ?? {};
          if (id === undefined) return [];
          const known = numbers[at]?.get(id) ?? head.ids.push(id) - 1;
          numbers[at]?.set(id, known);
          return [known];
        });
        const [, total, before] = head.pages.at(-1) ?? [];
        // A new day has other words for the same items.
        const isNews = total !== order.length || String(before) !== String(first);
        if (isNews || now.endsWith('T00:00')) head.pages.push([now, order.length, first]);
      }
    }
  }
  return heads.flatMap(inTurn);
}
