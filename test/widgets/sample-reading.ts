/** The activities of the sample feed as a widget gets them, with everything that words depend on. Node only. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Found } from '../../src/engine/engine.ts';
import { openLocalEngine } from '../../src/engine/local-engine.ts';
import { toLocal } from '../../src/feed/local-time.ts';
import { readFeed } from '../../src/feed/read.ts';
import type { Activity, Item } from '../../src/feed/schema.ts';
import { withDetail } from '../../src/text/detail-phrases.nl.ts';
import { messagesNl } from '../../src/text/messages.ts';
import { partMessagesNl } from '../../src/text/part-messages.nl.ts';
import { phrasesNl } from '../../src/text/phrases.ts';
import { readingOf, type PartReading } from '../../src/widgets/shared/reading.model.ts';

/** Tuesday 24 November 2026, 9.00 in Zwolle. */
export const NOW = Date.UTC(2026, 10, 24, 8);
const wall = '2026-11-24T09:00';

export async function sampleReading(): Promise<{
  found: readonly Found[];
  reading: PartReading;
  feedId: string;
}> {
  const read = readFeed(readFileSync(resolve(import.meta.dirname, '../../demo/feed.json')));
  if (!read.ok) throw read.error;
  const engine = openLocalEngine(read, {
    localNow: (zone) => toLocal(NOW, zone),
    tick: () => 0,
    pause: async () => undefined,
  });
  const { items: found } = await engine.query({
    type: 'Activity',
    text: '',
    filters: {},
    locked: {},
    dates: { when: '', days: [], parts: [] },
    now: wall,
    offset: 0,
    limit: 999,
  });
  if (engine.status.phase !== 'ready') throw new Error('no feed');
  const { feed } = engine.status;
  const reading = readingOf(feed, {
    now: wall,
    messages: { ...messagesNl, ...partMessagesNl },
    phrases: withDetail(phrasesNl),
    plain: false,
  });
  return { found, reading, feedId: feed.meta.id ?? '' };
}

/** One activity as a widget gets it, without dates. */
export const foundOf = (item: Partial<Activity>, related: Record<string, Item> = {}): Found => ({
  item: { type: 'Activity', id: 'koor', name: 'Koor', ...item },
  dates: [],
  related,
});
