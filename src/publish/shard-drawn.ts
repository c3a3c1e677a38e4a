/**
 * The first items of a head as the finder draws them, so that a page can show them before the code of the finder is there
 * (src/widgets/shared/draw-first.ts): in Dutch, of a list of the whole feed as it begins.
 */
import type { Found } from '../engine/engine.ts';
import { indexFeed, type FeedIndex } from '../engine/feed-index.ts';
import { toInstant } from '../feed/instant.ts';
import { HOME_ZONE, wallMs } from '../feed/local-time.ts';
import type { FeedContent } from '../feed/parse.ts';
import { messagesNl } from '../text/messages.ts';
import { phrasesNl } from '../text/phrases.ts';
import { FIRST_ITEMS } from '../widgets/shared/list-view.model.ts';
import { readingOf } from '../widgets/shared/reading.model.ts';
import { firstListPieces } from './first-page.ts';
import { activityList } from './first-page-kinds.ts';
import { hrefOf } from './render.ts';
import type { Head } from './shard-head.ts';

/**
 * In a head, beside its `pages`: the numbers of the `parts` that make the HTML of each of them, and how many minutes the clocks
 * of the feed are ahead of UTC when it begins: what a visitor's clock shows is the moment of a page where it is as far ahead.
 */
export interface Drawn {
  parts: string[];
  pages: number[][];
  aheadOfUtc: number[];
}

/** A card tells of the next of its dates, and of how many there are. */
const DATES = 4;
/** As many empty cards as the finder shows at most. */
const MOST_WAITING = 12;

/** Draws heads of one feed. */
export function drawer(content: FeedContent): (head: Head) => Promise<Drawn> {
  const { timeZone = HOME_ZONE } = content.meta;
  const indexes = new Map<string, Promise<FeedIndex>>();
  const indexOn = (day: string): Promise<FeedIndex> => {
    const known = indexes.get(day);
    if (known) return known;
    const index = indexFeed(content, {
      localNow: () => `${day}T00:00`,
      tick: () => 0,
      pause: () => Promise.resolve(),
    });
    indexes.set(day, index);
    return index;
  };
  return async ({ ids, pages }) => {
    const numbers = new Map<string, number>();
    const drawn: number[][] = [];
    for (const [now, total, first] of pages) {
      const index = await indexOn(now.slice(0, 10));
      const items: Found[] = [];
      for (const number of first.slice(0, FIRST_ITEMS)) {
        const found = await index.get(ids[number] ?? '', { type: 'Activity', locked: {}, now });
        if (found) items.push({ ...found, dates: found.dates.slice(0, DATES) });
      }
      const pieces = firstListPieces({
        kind: activityList,
        reading: readingOf(index.info, { now, messages: messagesNl, phrases: phrasesNl, plain: false }),
        answer: { items, total },
        headingLevel: 2,
        teaser: false,
        hrefOf: (id) => hrefOf(undefined, id),
        waiting: Math.min(MOST_WAITING, first.length - items.length),
      });
      drawn.push(
        pieces.map((piece) => {
          const number = numbers.get(piece) ?? numbers.size;
          numbers.set(piece, number);
          return number;
        }),
      );
    }
    return {
      parts: [...numbers.keys()],
      pages: drawn,
      aheadOfUtc: pages.map(([now]) => (wallMs(now) - toInstant(now, timeZone)) / 60_000),
    };
  };
}
