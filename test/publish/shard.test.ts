import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { livingFeed } from '../../demo/living-feed.mjs';
import type { EngineAnswer, EngineQuery } from '../../src/engine/engine.ts';
import { openCutFeed } from '../../src/engine/cut-feed.ts';
import { indexFeed } from '../../src/engine/feed-index.ts';
import { loadParts } from '../../src/engine/feed-parts.ts';
import { isCut } from '../../src/feed/early.ts';
import { type FeedContent } from '../../src/feed/parse.ts';
import { readFeed } from '../../src/feed/read.ts';
import type { Feed } from '../../src/feed/schema.ts';
import { activityList } from '../../src/publish/first-page-kinds.ts';
import { firstListPieces } from '../../src/publish/first-page.ts';
import { main } from '../../src/publish/main.ts';
import { drawnOf as drawHeads, type Drawn } from '../../src/publish/shard-drawn.ts';
import { headsOf, type Head } from '../../src/publish/shard-head.ts';
import { messagesNl } from '../../src/text/messages.ts';
import { phrasesNl } from '../../src/text/phrases.ts';
import { drawnAt, headAt } from '../../src/widgets/shared/draw-first.ts';
import { FIRST_ITEMS } from '../../src/widgets/shared/list-view.model.ts';
import { readingOf } from '../../src/widgets/shared/reading.model.ts';
import { generatedFeed } from '../search/generated-feed.ts';
import { sampleDistricts } from '../search/records.ts';
import { fakeIo } from './fake-io.ts';

const SRC = 'https://feed.example/zwolle/feed.json';
const TODAY = '2026-11-24';
const district = { district: ['WK019313'] };
const feedText = JSON.stringify(
  livingFeed(
    JSON.parse(readFileSync(resolve(import.meta.dirname, '../../demo/feed.json'), 'utf8')) as Feed,
    TODAY,
  ),
);
const read = (text: string): FeedContent => {
  const content = readFeed(text);
  if (!content.ok) throw content.error;
  return content;
};

/** The first few of an answer, as the finder draws them. */
async function drawnOf(content: FeedContent, now: string, answer: EngineAnswer): Promise<string> {
  const { info } = await indexFeed(content, optionsAt(now));
  return firstListPieces({
    kind: activityList,
    reading: readingOf(info, { now, messages: messagesNl, phrases: phrasesNl, plain: false }),
    answer: { ...answer, items: answer.items.slice(0, FIRST_ITEMS) },
    headingLevel: 2,
    teaser: false,
    hrefOf: (id) => `?${new URLSearchParams({ item: id })}`,
    waiting: Math.min(12, answer.items.length - FIRST_ITEMS),
  }).join('');
}
const nameOf = (url = ''): string => url.replace('https://feed.example/zwolle/', 'out/');

const ioToday = (text = feedText) =>
  Object.assign(fakeIo({ 'in.json': text }), { now: () => new Date(`${TODAY}T06:00:00Z`) });

async function cutFeed(text?: string) {
  const io = ioToday(text);
  const argv = ['shard', 'in.json', '-o', 'out', '--scope', 'district=WK019313'];
  expect(await main(argv, io)).toBe(0);
  return io;
}
const cutOnce = cutFeed();
/** So much goes on in it that the first page changes from minute to minute. */
const busyText = JSON.stringify({
  ...generatedFeed(1_500, sampleDistricts),
  publisher: { name: 'Een gemeente', url: 'https://samenspel.example/' },
});
const busyOnce = cutFeed(busyText);

/** What a browser would get: the files by their address, and which were asked for. Parts come when they are let through. */
async function opened(now: string, from = cutOnce) {
  const { written } = await from;
  const asked: string[] = [];
  let letThrough = () => {};
  const through = new Promise<void>((resolve) => (letThrough = resolve));
  const load = async (url: string): Promise<FeedContent> => {
    asked.push(url);
    const text = written[nameOf(url)];
    if (text === undefined) throw new Error(`not found: ${url}`);
    if (!url.includes('/head')) await through;
    return read(text);
  };
  const cut = read(written['out/feed.json'] ?? '');
  return { cut, index: await openCutFeed(cut, SRC, optionsAt(now), load), asked, load, letThrough };
}
const optionsAt = (now: string) => ({
  localNow: () => now,
  tick: () => performance.now(),
  pause: () => Promise.resolve(),
});
const queryAt = (now: string, locked: EngineQuery['locked']): EngineQuery => ({
  type: 'Activity',
  text: '',
  filters: {},
  locked,
  dates: { when: '', days: [], parts: [] },
  now,
  offset: 0,
  limit: 20,
});
const answerOf = async (feed: FeedContent, now: string, locked: EngineQuery['locked']) =>
  (await indexFeed(feed, optionsAt(now))).query(queryAt(now, locked));

describe('a feed that was cut', () => {
  it('says what it wrote, for people and for programs, and names each file by what is in it', async () => {
    const { out, written } = await cutOnce;
    expect(out).toMatch(/kB {2}feed\.json/);
    expect(out).toMatch(/kB {2}head-district-WK019313-[0-9a-f]{12}\.json/);
    const io = ioToday();
    expect(await main(['shard', 'in.json', '-o', 'out', '--json'], io)).toBe(0);
    const report = JSON.parse(io.out) as { shards: { href: string; bytes: number; sha256: string }[] };
    for (const { href, bytes, sha256 } of report.shards) {
      expect(Buffer.byteLength(written[`out/${href}`] ?? '')).toBe(bytes);
      expect(bytes).toBeLessThanOrEqual(300_000);
      expect(href).toContain(sha256.slice(0, 12));
    }
  });

  it('is in parts that each can be read, without a single problem', async () => {
    const { written } = await cutOnce;
    expect(Object.keys(written).length).toBeGreaterThan(10);
    for (const text of Object.values(written)) expect(read(text).problems).toEqual([]);
  });

  it('is the same feed again when its parts are put together', async () => {
    const { cut, index, load, letThrough } = await opened(`${TODAY}T09:00`);
    letThrough();
    const before = read(feedText);
    const types = new Set(before.items.map(({ type }) => type));
    expect(types.size).toBe(6);
    for (const type of types) {
      const whole = await loadParts(cut, SRC, { type, districts: [] }, load);
      const own = ({ items }: FeedContent) => items.filter((item) => item.type === type);
      expect(own(whole)).toEqual(own(before));
    }
    expect(index.info.records).toBe(before.items.length);
  });

  it.each([
    ['a town', feedText, cutOnce, 40],
    ['a city where much goes on', busyText, busyOnce, 15],
  ] as const)(
    'shows from a head what the whole feed of %s would show, at every minute of today and tomorrow',
    async (_, text, cut, numRuns) => {
      const before = read(text);
      const indexText = (await cut).written['out/feed.json'] ?? '';
      const index = JSON.parse(indexText) as { heads: { from: string }[] };
      const changes = index.heads.flatMap(({ from }) => (from.includes('T') ? [from] : []));
      const two = (value: number) => String(value).padStart(2, '0');
      const minute = fc
        .tuple(fc.constantFrom(TODAY, '2026-11-25'), fc.integer({ min: 0, max: 24 * 60 - 1 }))
        .map(([day, at]) => `${day}T${two(Math.floor(at / 60))}:${two(at % 60)}`);
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom({}, district),
          changes.length ? fc.oneof(minute, fc.constantFrom(...changes)) : minute,
          async (locked, now) => {
            const visit = await opened(now, cut);
            const shown = await visit.index.query(queryAt(now, locked));
            const heads = visit.asked.filter((url) => url.includes('/head'));
            expect(heads).toHaveLength(1);
            // What a page asks for before any code is there is what the code then needs.
            if (locked !== district)
              expect(`https://feed.example/zwolle/${headAt(index, now)}`).toBe(heads[0]);
            expect(shown.isHead).toBe(true);
            const answer = await answerOf(before, now, locked);
            expect({ ...shown, isHead: undefined }).toEqual(answer);
            // And what a page shows before there is any code, is what the code then draws.
            if (locked !== district)
              expect(drawnAt(index, { now: `${now}:30.000Z`, aheadOfUtc: 60 })).toBe(
                await drawnOf(before, now, answer),
              );
            // By a clock of elsewhere it is another moment.
            expect(drawnAt(index, { now: `${now}:30.000Z`, aheadOfUtc: 0 })).toBeUndefined();
          },
        ),
        { numRuns },
      );
    },
  );

  it('tells by which clock each of its pages begins, also around the night in which that changes', async () => {
    const pages = ['2026-10-24T20:00', '2026-10-25T00:00', '2026-10-25T12:00'].map(
      (moment): Head['pages'][number] => [moment, 0, []],
    );
    const head = { from: '2026-10-24', to: '2026-10-25', scope: {}, records: 0, ids: [], pages };
    const aheadOf = async (content: FeedContent) =>
      (await drawHeads(content, [head])).pages.map(([, aheadOfUtc]) => aheadOfUtc);
    expect(await aheadOf(read(feedText))).toEqual([120, 120, 60]);
    const elsewhere = { ...read(feedText), meta: { ...read(feedText).meta, timeZone: 'Asia/Kolkata' } };
    expect(await aheadOf(elsewhere)).toEqual([330, 330, 330]);
  });

  it('shows nothing before its list once its days are over, or before they have begun', async () => {
    const index: unknown = JSON.parse((await cutOnce).written['out/feed.json'] ?? '');
    const shownAt = (now: string) => drawnAt(index, { now, aheadOfUtc: 60 });
    expect(shownAt('2026-11-23T23:59')).toBeUndefined();
    expect(shownAt(`${TODAY}T00:00`)).toContain('<article');
    expect(shownAt('2026-11-25T23:59:59.999Z')).toContain('<article');
    expect(shownAt('2026-11-26T00:00')).toBeUndefined();
  });

  it('has no head that is a burden for a telephone, however much goes on', async () => {
    const { written } = await busyOnce;
    const heads = Object.entries(written).filter(([name]) => name.includes('/head-'));
    expect(heads.length).toBeGreaterThan(5);
    for (const [name, text] of heads) {
      expect(Buffer.byteLength(text), name).toBeLessThan(100_000);
      expect(JSON.parse(text), name).not.toHaveProperty('head.drawn');
    }
  });

  it('has no index that is one: what is drawn in it ends where there is no more room', async () => {
    const index = JSON.parse((await busyOnce).written['out/feed.json'] ?? '') as { drawn: Drawn };
    expect(JSON.stringify(index.drawn).length).toBeLessThan(200_000);

    const content = read(feedText);
    const heads = await headsOf(content, [TODAY, '2026-11-25'], [{}]);
    const [all, some] = [await drawHeads(content, heads), await drawHeads(content, heads, 20_000)];
    expect(all.to).toBe('2026-11-25');
    expect(some.parts.join('').length).toBeLessThan(25_000);
    expect(some.pages).toEqual(all.pages.slice(0, some.pages.length));
    expect(some.to).toBe(all.pages[some.pages.length]?.[0]);
    const shownAt = (now: string) => drawnAt({ drawn: some }, { now, aheadOfUtc: 60 });
    expect(shownAt(some.pages.at(-1)?.[0] ?? '')).toContain('<article');
    expect(shownAt(some.to)).toBeUndefined();
  });

  it('is not kept with what is drawn in it, and a feed that was not cut keeps a field of that name', async () => {
    const { meta } = read((await cutOnce).written['out/feed.json'] ?? '');
    expect(meta).toHaveProperty('heads');
    expect(meta).not.toHaveProperty('drawn');
    expect(read(JSON.stringify({ ...JSON.parse(feedText), drawn: 1 })).meta).toHaveProperty('drawn', 1);
  });

  it('has no head any more after fifteen days, none for another part of town and none for a second page', async () => {
    const headsFor = async (now: string, query: EngineQuery) => {
      const { index, asked, letThrough } = await opened(now);
      letThrough();
      const answer = await index.query(query);
      expect({ ...answer, isHead: undefined }).toEqual(
        await (await indexFeed(read(feedText), optionsAt(now))).query(query),
      );
      return asked.filter((url) => url.includes('/head')).length;
    };
    const now = `${TODAY}T09:00`;
    const later = '2026-12-09T09:00';
    expect(await headsFor(now, queryAt(now, {}))).toBe(1);
    expect(await headsFor(later, queryAt(later, {}))).toBe(0);
    expect(await headsFor(now, queryAt(now, { district: ['WK019310'] }))).toBe(0);
    expect(await headsFor(now, { ...queryAt(now, {}), offset: 20 })).toBe(0);
  });

  it('has no head to ask for early when it was not cut, when its heads are over, or when it names one elsewhere', async () => {
    const indexText = (await cutOnce).written['out/feed.json'] ?? '';
    const early = (text: string, now = `${TODAY}T09:00`) => headAt(JSON.parse(text), now);
    expect(early(indexText)).toMatch(/^head-[0-9a-f]{12}\.json$/);
    expect(early(feedText)).toBeUndefined();
    expect(early(indexText, '2026-12-09T09:00')).toBeUndefined();
    expect(early(indexText.replaceAll('"href":"', '"href":"https://elsewhere.example/'))).toBeUndefined();
    for (const nothing of ['null', '[]', '{"heads":1}', '{"heads":[null,3]}'])
      expect(early(nothing)).toBeUndefined();
  });

  it('is known from its first bytes, and whoever reads it gets all of it', async () => {
    const indexText = (await cutOnce).written['out/feed.json'] ?? '';
    const answer = new Response(indexText);
    expect(await isCut(answer)).toBe(true);
    expect(await answer.text()).toBe(indexText);
    for (const other of [feedText, '', '<!doctype html>', '{}'])
      expect(await isCut(new Response(other))).toBe(false);
  });

  it('is not written at all when the feed has errors, and asks for a folder and a scope it understands', async () => {
    const io = fakeIo({ 'bad.json': '{"items":[]}', 'in.json': feedText });
    expect(await main(['shard', 'bad.json', '-o', 'out'], io)).toBe(1);
    expect(await main(['shard', 'in.json'], io)).toBe(2);
    expect(await main(['shard', 'in.json', '-o', 'out', '--scope', 'wijk'], io)).toBe(2);
    expect(await main(['shard', 'in.json', '-o', 'out', '--scope', 'wijk=WK019313'], io)).toBe(2);
    expect(io.err).toContain('kies uit district, category');
    expect(io.written).toEqual({});
  });

  it('tells of a scope that nothing in the feed is within', async () => {
    const io = fakeIo({ 'in.json': feedText });
    expect(await main(['shard', 'in.json', '-o', 'out', '--scope', 'district=WK019399'], io)).toBe(0);
    expect(io.err).toContain('LET OP  --scope district=WK019399: daar valt in deze feed niets onder');
  });
});
