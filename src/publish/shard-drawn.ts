/**
 * The first items of the heads of a whole feed as the finder draws them, so that a page can show them as soon as it has the
 * index (src/widgets/shared/draw-first.ts): in Dutch, of a list as it begins.
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

/** In the index. */
export interface Drawn {
  /** Local days, inclusive; where there was room for no more a local time, `to` exclusive. Outside them it must not be used. */
  from: string;
  to: string;
  /** Pieces of HTML. */
  parts: string[];
  /**
   * What comes first from a local time on, until the next: the numbers of the parts that make its HTML. `aheadOfUtc` = by how many
   * minutes the clocks of the feed are ahead of UTC then: what a visitor's clock shows is such a time where it is as far ahead.
   */
  pages: [from: string, aheadOfUtc: number, parts: number[]][];
}

/** A card tells of the next of its dates, and of how many there are. */
const DATES = 4;
/** So many bytes of HTML an index has at most: every list of the feed has to load it. With gzip a tenth of it. */
const MOST_BYTES = 150_000;
/** As many empty cards as the finder shows at most. */
const MOST_WAITING = 12;

/** `heads` of one scope that follow each other, drawn: as far as there is room, which is what comes first. */
export async function drawnOf(
  content: FeedContent,
  heads: readonly Head[],
  most = MOST_BYTES,
): Promise<Drawn> {
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
  const [from = '', to = ''] = [heads[0]?.from, heads.at(-1)?.to];
  const numbers = new Map<string, number>();
  let bytes = 0;
  const numberOf = (piece: string): number => {
    const number = numbers.get(piece) ?? numbers.size;
    if (number === numbers.size) bytes += Buffer.byteLength(piece);
    numbers.set(piece, number);
    return number;
  };
  const pages: Drawn['pages'] = [];
  for (const { ids, pages: moments } of heads)
    for (const [now, total, first] of moments) {
      if (bytes > most) return { from, to: now, parts: [...numbers.keys()], pages };
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
      const aheadOfUtc = (wallMs(now) - toInstant(now, timeZone)) / 60_000;
      pages.push([now, aheadOfUtc, pieces.map(numberOf)]);
    }
  return { from, to, parts: [...numbers.keys()], pages };
}
