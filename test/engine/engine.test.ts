import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { EngineQuery } from '../../src/engine/engine.ts';
import { openLocalEngine } from '../../src/engine/local-engine.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { costsOf } from '../../src/engine/record.ts';
import { toLocal } from '../../src/feed/local-time.ts';
import { readFeed } from '../../src/feed/read.ts';

const now = Date.UTC(2026, 10, 24, 8); // Tuesday 24 November 2026, 9.00 in Zwolle
const options = {
  localNow: (zone: string) => toLocal(now, zone),
  tick: () => performance.now(),
  pause: () => new Promise<void>((resume) => setImmediate(resume)),
};
const sample = () => {
  const read = readFeed(readFileSync(resolve(import.meta.dirname, '../../demo/feed.json')));
  if (!read.ok) throw read.error;
  return read;
};
const everything: EngineQuery = {
  type: 'Activity',
  text: '',
  filters: {},
  locked: {},
  dates: { when: '', days: [], parts: [] },
  now: '2026-11-24T09:00',
  offset: 0,
  limit: 1_000,
};

describe('the desk in front of a feed', () => {
  it('gives a page and the total, not the feed', async () => {
    const engine = openLocalEngine(sample(), options);
    const first = await engine.query({ ...everything, limit: 20 });
    const second = await engine.query({ ...everything, offset: 20, limit: 20 });
    expect(first.items).toHaveLength(20);
    expect(first.total).toBeGreaterThan(100);
    const ids = [...first.items, ...second.items].map(({ item }) => item.id);
    expect(new Set(ids).size).toBe(40);
  });

  it('has something for tonight, with only dates of tonight on it', async () => {
    const engine = openLocalEngine(sample(), options);
    const dates = { when: 'tonight' as const, days: [], parts: [] };
    const { items, total } = await engine.query({ ...everything, dates });
    expect(total).toBeGreaterThanOrEqual(4);
    for (const found of items) {
      for (const date of found.dates) expect(date.start.slice(0, 10) <= '2026-11-24').toBe(true);
    }
  });

  it('finds an activity by a synonym of its kind and by its place', async () => {
    const engine = openLocalEngine(sample(), options);
    const names = async (text: string) =>
      (await engine.query({ ...everything, text })).items.map(({ item }) => item.id);
    expect(await names('laptop')).not.toHaveLength(0);
    const [linde] = (await engine.query({ ...everything, text: 'De Linde' })).items;
    expect(linde).toBeDefined();
  });

  it('brings the place and organiser along with an item', async () => {
    const engine = openLocalEngine(sample(), options);
    const found = await engine.get('activity/koffieochtend-de-linde', everything);
    expect(found?.related['place/de-linde']?.type).toBe('Place');
    expect(found?.related['organization/de-brugwachter']?.type).toBe('Organization');
    expect(found?.dates.length).toBeGreaterThan(4);
  });

  it('leads an old link of a duplicate to the activity that was kept, and lists it once', async () => {
    const engine = openLocalEngine(sample(), options);
    const found = await engine.get('activity/koffieochtend-lindekwartier', everything);
    expect(found?.item.id).toBe('activity/koffieochtend-de-linde');
    const { items } = await engine.query(everything);
    expect(items.some(({ item }) => item.id === 'activity/koffieochtend-lindekwartier')).toBe(false);
    expect(items.some(({ item }) => item.id === 'activity/bridgeclub-gestopt')).toBe(false);
  });

  it('keeps an activity whose repeat rule nobody can read, without dates, and says so', async () => {
    const feed = sample();
    const [first] = feed.items.filter(({ type }) => type === 'Activity');
    const broken = {
      ...first!,
      eventSchedule: [{ startDate: '2026-01-01', rrule: 'FREQ=WEEKLY;BYDAY=1TU' }],
      subEvent: undefined,
    };
    const engine = openLocalEngine({ ...feed, items: [broken as typeof first & object] }, options);
    const { items, total } = await engine.query(everything);
    expect(total).toBe(1);
    expect(items[0]!.dates).toEqual([]);
    expect(engine.status).toMatchObject({ feed: { problems: { records: 1 } } });
  });

  it('reads on when the feed names a time zone that does not exist', async () => {
    const feed = sample();
    const engine = openLocalEngine({ ...feed, meta: { ...feed.meta, timeZone: 'Europe/Zwolle' } }, options);
    expect((await engine.query(everything)).total).toBeGreaterThan(100);
    expect(engine.status).toMatchObject({ phase: 'ready', feed: { timeZone: 'Europe/Amsterdam' } });
  });

  it('opens nothing from outside the type and the scope that the editor has set', async () => {
    const engine = openLocalEngine(sample(), options);
    const id = 'activity/koffieochtend-de-linde';
    expect(await engine.get(id, { ...everything, locked: { district: ['WK019313'] } })).toBeDefined();
    expect(await engine.get(id, { ...everything, locked: { district: ['WK019310'] } })).toBeUndefined();
    expect(await engine.get('organization/de-brugwachter', everything)).toBeUndefined();
    expect(await engine.get('activity/bridgeclub-gestopt', everything)).toBeUndefined();
  });

  it('says when the feed is there, and what it is', async () => {
    const engine = openLocalEngine(sample(), options);
    const heard = vi.fn();
    engine.subscribe(heard);
    await engine.query(everything);
    expect(heard).toHaveBeenCalled();
    expect(engine.status).toMatchObject({ phase: 'ready', feed: { timeZone: 'Europe/Amsterdam' } });
    if (engine.status.phase === 'ready') expect(engine.status.feed.districts).toHaveLength(16);
  });

  it('shows the list before it can be searched, and nothing else in another order afterwards', async () => {
    const engine = openLocalEngine(sample(), options);
    const said: boolean[] = [];
    const lists: Promise<string[]>[] = [];
    engine.subscribe(() => {
      if (engine.status.phase !== 'ready') return;
      said.push(engine.status.searchable);
      const scopes: EngineQuery['locked'][] = [
        {},
        { district: ['WK019313'] },
        { cost: ['free'], 'walk-in': ['yes'] },
      ];
      for (const locked of scopes) {
        const answer = engine.query({ ...everything, locked });
        lists.push(
          answer.then(({ items, counts }) => [String(!!counts), ...items.map(({ item }) => item.id)]),
        );
      }
    });
    await vi.waitFor(() => expect(said).toEqual([false, true]), { timeout: 20_000 });
    const [all, district, free, ...after] = await Promise.all(lists);
    expect(all!.length).toBeGreaterThan(district!.length);
    expect(after.map((list) => list.slice(1))).toEqual([all, district, free].map((list) => list!.slice(1)));
    expect([all, ...after].map((list) => list![0])).toEqual(['false', 'true', 'true', 'true']);
  });

  it('waits with a search that is asked for at once, from an address, until it can be answered', async () => {
    const engine = openLocalEngine(sample(), options);
    const first = new Promise<boolean>((tell) => {
      engine.subscribe(() => tell(engine.status.phase === 'ready' && engine.status.searchable));
    });
    expect(await first).toBe(false);
    const { total, counts } = await engine.query({ ...everything, text: 'koffie' });
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan(100);
    expect(counts).toBeDefined();
  });

  it('says so when there is no feed, and answers with the reason', async () => {
    const engine = openEngine('ftp://feed.example/feed.json', options);
    await expect(engine.query(everything)).rejects.toMatchObject({ code: 'bad-url' });
    expect(engine.status).toMatchObject({ phase: 'failed', error: { code: 'bad-url' } });
    expect(openEngine('ftp://feed.example/feed.json', options)).toBe(engine);
  });

  it('calls old data slow to be renewed after ten seconds, not before', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const src = 'https://traag.example/feed.json';
      const body = readFileSync(resolve(import.meta.dirname, '../../demo/feed.json'));
      const headers = { 'content-type': 'application/json' };
      vi.stubGlobal('fetch', async () => new Response(body, { headers }));
      await openLocalEngine(src, options).query(everything);
      vi.stubGlobal('fetch', () => new Promise(() => undefined));
      const engine = openLocalEngine(src, options);
      const old = () => (engine.status.phase === 'ready' ? engine.status.old : undefined);
      while (engine.status.phase !== 'ready' || !engine.status.searchable) await options.pause();
      expect(old()).toMatchObject({ slow: false });
      vi.advanceTimersByTime(9_900);
      expect(old()).toMatchObject({ slow: false });
      vi.advanceTimersByTime(200);
      expect(old()).toMatchObject({ slow: true });
    } finally {
      vi.useRealTimers();
      vi.unstubAllGlobals();
    }
  });
});

describe('what an activity costs', () => {
  it('is never free because nobody said a price', () => {
    expect(costsOf({})).toEqual(['unknown']);
    expect(costsOf({ offers: [{ description: 'Vraag ernaar' }] })).toEqual(['unknown']);
  });
  it('is not free for all when it is free with a pass', () => {
    expect(costsOf({ offers: [{ price: 7.5 }, { price: 0, eligibility: ['stadspas'] }] })).toEqual(['pass']);
  });
  it('is not free because the first lesson is', () => {
    expect(
      costsOf({
        offers: [
          { name: 'Proefles', price: 0 },
          { name: 'Lidmaatschap', price: 9 },
        ],
      }),
    ).not.toContain('free');
    const trial = { name: 'Proefles', price: 0 };
    expect(costsOf({ offers: [trial, { price: 9, unit: 'month', eligibility: ['lid'] }] })).toEqual([]);
    expect(costsOf({ offers: [trial, { price: 60, unit: 'year' }] })).toEqual([]);
    expect(costsOf({ offers: [{ price: 0 }], isAccessibleForFree: false })).not.toContain('free');
    expect(costsOf({ offers: [{ price: 0 }] })).toEqual(['free', 'low']);
  });
  it('is low up to 5 euro a person', () => {
    expect(costsOf({ offers: [{ price: 5 }] })).toEqual(['low']);
    expect(costsOf({ offers: [{ price: 5.01 }] })).toEqual([]);
    expect(costsOf({ offers: [{ minPrice: 2, maxPrice: 8 }] })).toEqual([]);
    expect(costsOf({ isAccessibleForFree: true })).toEqual(['free', 'low']);
  });
});
