import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { livingFeed } from '../../demo/living-feed.mjs';
import type { Engine, EngineQuery } from '../../src/engine/engine.ts';
import { indexFeed, type FeedIndex } from '../../src/engine/feed-index.ts';
import type { FarIndexes } from '../../src/engine/far-index.ts';
import { loadParts, type WantedParts } from '../../src/engine/feed-parts.ts';
import { openLocalEngine, type EngineOptions } from '../../src/engine/local-engine.ts';
import type { FeedContent } from '../../src/feed/parse.ts';
import type { Feed } from '../../src/feed/schema.ts';
import { main } from '../../src/publish/main.ts';
import { fakeIo } from '../publish/fake-io.ts';

const feedText = JSON.stringify(
  livingFeed(
    JSON.parse(readFileSync(resolve(import.meta.dirname, '../../demo/feed.json'), 'utf8')) as Feed,
    '2026-11-24',
  ),
);
const io = Object.assign(fakeIo({ 'feed.json': feedText }), { now: () => new Date('2026-11-24T06:00:00Z') });
const cut = main(['shard', 'feed.json', '-o', 'cut', '--scope', 'district=WK019313'], io);

/** A site with the feed as it is and as it was cut. The parts come when they are let through. */
async function visit(
  now: string,
  address: string,
  lost: RegExp = /^$/,
  more: Pick<EngineOptions, 'big'> = {},
) {
  await cut;
  const asked: string[] = [];
  const site = { lost };
  let letThrough = () => {};
  const opened = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  vi.stubGlobal('fetch', async (url: string) => {
    const path = new URL(url).pathname.slice(1);
    asked.push(path);
    if (/cut\/(?!feed|head)/.test(path)) await opened;
    const text = path === 'feed.json' ? feedText : io.written[path];
    if (text === undefined || site.lost.test(path)) return new Response('', { status: 404 });
    return new Response(text, { headers: { 'content-type': 'application/json' } });
  });
  const engine = openLocalEngine(`https://feed.example/${address}?${Math.random()}`, {
    localNow: () => now,
    tick: () => performance.now(),
    pause: () => new Promise<void>((resume) => setImmediate(resume)),
    ...more,
  });
  return { engine, asked, letThrough, site };
}
const queryAt = (now: string, locked: EngineQuery['locked'] = {}): EngineQuery => ({
  type: 'Activity',
  text: '',
  filters: {},
  locked,
  dates: { when: '', days: [], parts: [] },
  now,
  offset: 0,
  limit: 20,
});
const searchable = (engine: Engine) =>
  vi.waitFor(() => expect(engine.status).toMatchObject({ phase: 'ready', searchable: true }), 5_000);
/** As a list does: it asks again whenever the status is another. */
const asksAgain = (engine: Engine, query: EngineQuery): void => {
  engine.subscribe(() => {
    if (engine.status.phase === 'ready') engine.query(query).catch(() => undefined);
  });
};
const shown = ({ items, total }: Awaited<ReturnType<Engine['query']>>) => ({ items, total });

describe('a visitor of a page with a feed that was cut', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each(['2026-11-24T09:00', '2026-11-25T20:10'])(
    'sees at %s the first page before the rest is there, and nothing changes when it comes',
    async (now) => {
      const { engine, asked, letThrough } = await visit(now, 'cut/feed.json');
      await vi.waitFor(
        () => expect(engine.status).toMatchObject({ phase: 'ready', searchable: false }),
        5_000,
      );
      const first = await engine.query(queryAt(now, { district: ['WK019313'] }));
      expect(asked.filter((path) => path.startsWith('cut/head'))).toHaveLength(1);
      letThrough();
      await searchable(engine);
      const after = await engine.query(queryAt(now, { district: ['WK019313'] }));
      expect(shown(first)).toEqual(shown(after));
      expect(first.counts).toBeUndefined();
      expect(after.counts).toBeDefined();
      // Nothing of other districts was loaded for it.
      const parts = asked.filter((path) => path.startsWith('cut/activity'));
      expect(parts.length).toBeGreaterThan(0);
      expect(parts.filter((path) => !path.includes('WK019313'))).toEqual([]);

      // A second list on the page wants the whole town.
      const plain = await visit(now, 'feed.json');
      plain.letThrough();
      await searchable(plain.engine);
      const query = { ...queryAt(now), text: 'koffie', limit: 500 };
      expect(await engine.query(query)).toEqual(await plain.engine.query(query));
      expect(await engine.query(queryAt(now))).toEqual(await plain.engine.query(queryAt(now)));
    },
  );

  it('sees the same list fifteen days later, when nobody made a new head', async () => {
    const now = '2026-12-09T09:00';
    const { engine, asked, letThrough } = await visit(now, 'cut/feed.json');
    letThrough();
    const answer = await engine.query(queryAt(now));
    expect(asked.filter((path) => path.startsWith('cut/head'))).toEqual([]);
    const plain = await visit(now, 'feed.json');
    expect(shown(answer)).toEqual(shown(await plain.engine.query(queryAt(now))));
    expect(answer.total).toBeGreaterThan(50);
  });

  it('sees the list when its head is lost, and the rest of it when one part is lost', async () => {
    const now = '2026-11-24T09:00';
    const { engine, letThrough } = await visit(now, 'cut/feed.json', /head|activity-WK019313/);
    letThrough();
    const { total } = await engine.query(queryAt(now));
    expect(total).toBeGreaterThan(50);
    await searchable(engine);
    const lost = await engine.query(queryAt(now, { district: ['WK019313'] }));
    expect(lost.total).toBeLessThan(total);
    expect(engine.status).toMatchObject({
      feed: { problems: { first: expect.stringContaining('activity-WK019313') } },
    });
  });

  it.each(['VolunteerVacancy', 'Help', 'Organization', 'Place'] as const)(
    'sees every %s of the whole feed, and loads no other parts for it',
    async (type) => {
      const now = '2026-11-24T09:00';
      const { engine, asked, letThrough } = await visit(now, 'cut/feed.json');
      letThrough();
      const query = { ...queryAt(now), type, limit: 500 };
      const first = await engine.query(query);
      expect(first.total).toBeGreaterThan(5);
      await searchable(engine);
      const plain = await visit(now, 'feed.json');
      plain.letThrough();
      await searchable(plain.engine);
      expect(await engine.query(query)).toEqual(await plain.engine.query(query));
      const parts = asked.filter((path) => path !== 'cut/feed.json');
      expect(parts.length).toBeGreaterThan(0);
      expect(parts.filter((path) => !path.startsWith(`cut/${type.toLowerCase()}-`))).toEqual([]);
      // The activities are still there for a second list.
      const activities = { ...queryAt(now), text: 'koffie' };
      expect(await engine.query(activities)).toEqual(await plain.engine.query(activities));
    },
  );

  it("sees the editor's link when no part can be had", async () => {
    const now = '2026-12-09T09:00';
    const { engine, letThrough } = await visit(now, 'cut/feed.json', /cut\/(?!feed)/);
    letThrough();
    await expect(engine.query(queryAt(now))).rejects.toMatchObject({ code: 'status' });
    expect(engine.status).toMatchObject({ phase: 'failed' });
  });

  it('gets the newer feed when it is loaded again, and another try after a fault', async () => {
    const now = '2026-12-09T09:00';
    const { engine, asked, letThrough, site } = await visit(now, 'cut/feed.json');
    letThrough();
    const ready = () => vi.waitFor(() => expect(engine.status.phase).toBe('ready'), 5_000);
    await ready();
    const before = await engine.query(queryAt(now));
    await searchable(engine);
    const feedBefore = engine.status.phase === 'ready' && engine.status.feed;
    asksAgain(engine, queryAt(now));
    asked.length = 0;
    engine.reload();
    await vi.waitFor(
      () =>
        expect(
          engine.status.phase === 'ready' && engine.status.feed !== feedBefore && engine.status,
        ).toMatchObject({ searchable: true }),
      5_000,
    );
    expect(asked).toContain('cut/feed.json');
    expect(shown(await engine.query(queryAt(now)))).toEqual(shown(before));

    site.lost = /cut\/(?!feed)/;
    engine.reload();
    await vi.waitFor(
      () => expect(engine.status).toMatchObject({ phase: 'failed', error: { code: 'status' } }),
      5_000,
    );
    site.lost = /^$/;
    engine.reload();
    await searchable(engine);
    expect(shown(await engine.query(queryAt(now)))).toEqual(shown(before));
  });

  it('keeps the first page when no part can be had, with the reason and another try', async () => {
    const now = '2026-11-24T09:00';
    const { engine, letThrough, site } = await visit(now, 'cut/feed.json', /cut\/(?!feed|head)/);
    letThrough();
    await vi.waitFor(() => expect(engine.status.phase).toBe('ready'), 5_000);
    const first = await engine.query(queryAt(now));
    expect(first.items).toHaveLength(20);
    await vi.waitFor(
      () => expect(engine.status).toMatchObject({ phase: 'ready', old: { reason: { code: 'status' } } }),
      5_000,
    );
    site.lost = /^$/;
    asksAgain(engine, queryAt(now));
    engine.reload();
    await searchable(engine);
    expect(engine.status).not.toHaveProperty('old');
    expect(shown(await engine.query(queryAt(now)))).toEqual(shown(first));
  });

  it('has parts asked for a few at a time, and those that got lost once more', async () => {
    const feed = { meta: { type: 'DataFeed' as const, conformsTo: '/feed/v1' }, items: [], problems: [] };
    const skipped = { unknownTypes: {}, records: 0 };
    const shards = [...Array(60).keys()].map((number) => ({ href: `${number}.json` }));
    let [open, most] = [0, 0];
    const tries = new Map<string, number>();
    const load = async (url: string): Promise<FeedContent> => {
      const number = Number(/(\d+)\.json$/.exec(url)?.[1]);
      most = Math.max(most, (open += 1));
      await new Promise((resume) => setTimeout(resume, 1));
      open -= 1;
      tries.set(url, (tries.get(url) ?? 0) + 1);
      if (number === 7 || (number === 8 && tries.get(url) === 1)) throw new TypeError('lost');
      return { ...feed, skipped, items: [{ type: 'Activity', id: `${number}`, name: 'Koor' }] };
    };
    const wanted = { type: 'Activity' as const, districts: [] };
    const whole = await loadParts(
      { ...feed, skipped, shards },
      'https://feed.example/feed.json',
      wanted,
      load,
    );
    expect(most).toBeLessThanOrEqual(6);
    expect(whole.items).toHaveLength(59);
    expect(whole.problems.map(({ path }) => path)).toEqual(['7.json']);
  });
});

/** A keeper as far-index.ts makes it: closing rejects what is open, and then it is lost. */
function keepers(delays: Record<string, number>) {
  const kept = new Set<string>();
  const sleep = (ms = 0) => new Promise<void>((resume) => setTimeout(resume, ms));
  const keepParts = async (feed: FeedContent, src: string, wanted: WantedParts): Promise<FeedIndex> => {
    const name = wanted.districts.join() || 'all';
    kept.add(name);
    const own = await indexFeed(await loadParts(feed, src, wanted), {
      localNow: () => '2026-12-09T09:00',
      tick: () => performance.now(),
      pause: () => Promise.resolve(),
    });
    await sleep(delays[`${name} read`]);
    let isLost = false;
    const open = new Set<(cause: Error) => void>();
    const far = <Answer>(answer: () => Promise<Answer>, ms?: number): Promise<Answer> =>
      new Promise((resolve, reject) => {
        if (isLost) return reject(new Error('closed'));
        open.add(reject);
        sleep(ms).then(answer).then(resolve, reject);
      });
    return {
      info: own.info,
      get isLost() {
        return isLost;
      },
      query: (query) => far(() => own.query(query), delays[`${name} query`]),
      get: (...about) => far(() => own.get(...about)),
      openFinding: () => far(() => own.openFinding(), delays[`${name} finding`]),
      close() {
        isLost = true;
        kept.delete(name);
        for (const reject of open) reject(new Error('closed'));
      },
    };
  };
  const far = { read: () => Promise.resolve(undefined), keepParts } as unknown as FarIndexes;
  return { kept, big: { from: Infinity, open: () => Promise.resolve(far) } };
}

describe('two lists of one cut feed, of a district and of the whole town', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['the search of the district comes after that of the town', { 'WK019313 finding': 400 }],
    ['the district is still being asked when the town is there', { 'WK019313 query': 400 }],
    ['the town is there before the district', { 'WK019313 read': 400 }],
  ])('are both right when %s, and one keeper is left', async (_, delays) => {
    const now = '2026-12-09T09:00';
    const { kept, big } = keepers(delays);
    const { engine, letThrough } = await visit(now, 'cut/feed.json', /^$/, { big });
    letThrough();
    await vi.waitFor(() => expect(engine.status.phase).toBe('ready'), 5_000);
    const ofDistrict = engine.query(queryAt(now, { district: ['WK019313'] }));
    const ofTown = engine.query(queryAt(now));
    const plain = await visit(now, 'feed.json');
    plain.letThrough();
    expect(shown(await ofDistrict)).toEqual(
      shown(await plain.engine.query(queryAt(now, { district: ['WK019313'] }))),
    );
    expect(shown(await ofTown)).toEqual(shown(await plain.engine.query(queryAt(now))));
    await searchable(engine);
    await vi.waitFor(() => expect([...kept]).toEqual(['all']), 5_000);
  });
});
