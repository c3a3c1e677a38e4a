import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { livingFeed } from '../../demo/living-feed.mjs';
import type { Engine, EngineQuery } from '../../src/engine/engine.ts';
import { openLocalEngine } from '../../src/engine/local-engine.ts';
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
async function visit(now: string, address: string, lost: RegExp = /^$/) {
  await cut;
  const asked: string[] = [];
  let letThrough = () => {};
  const opened = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  vi.stubGlobal('fetch', async (url: string) => {
    const path = new URL(url).pathname.slice(1);
    asked.push(path);
    if (/cut\/(?!feed|head)/.test(path)) await opened;
    const text = path === 'feed.json' ? feedText : io.written[path];
    if (text === undefined || lost.test(path)) return new Response('', { status: 404 });
    return new Response(text, { headers: { 'content-type': 'application/json' } });
  });
  const engine = openLocalEngine(`https://feed.example/${address}?${Math.random()}`, {
    localNow: () => now,
    tick: () => performance.now(),
    pause: () => new Promise<void>((resume) => setImmediate(resume)),
  });
  return { engine, asked, letThrough };
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

  it("sees the editor's link when no part can be had", async () => {
    const now = '2026-12-09T09:00';
    const { engine, letThrough } = await visit(now, 'cut/feed.json', /cut\/(?!feed)/);
    letThrough();
    await expect(engine.query(queryAt(now))).rejects.toMatchObject({ code: 'status' });
    expect(engine.status).toMatchObject({ phase: 'failed' });
  });
});
