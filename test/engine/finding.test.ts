import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EngineQuery, Found } from '../../src/engine/engine.ts';
import { openFinding } from '../../src/engine/finding.ts';
import { openLocalEngine } from '../../src/engine/local-engine.ts';
import { listRecord } from '../../src/engine/record.ts';
import { readFeed } from '../../src/feed/read.ts';
import type { Activity } from '../../src/feed/schema.ts';

const options = {
  localNow: () => '2026-11-24T09:00',
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

describe('the search of the desk', () => {
  it('finds a choir in a compound, and what was mistyped', async () => {
    const named = (id: string, name: string) => ({ type: 'Activity' as const, id, name });
    const items = [
      named('choir', 'Smartlappenkoor'),
      named('ukulele', 'Akkoorden leren'),
      named('pool', 'Zwemmen voor volwassenen'),
    ];
    const engine = openLocalEngine({ ...sample(), items }, options);
    const ids = async (text: string) =>
      (await engine.query({ ...everything, text })).items.map(({ item }) => item.id);
    expect(await ids('koor')).toEqual(['choir']);
    expect(await ids('zwemen')).toEqual(['pool']);
  });

  it('puts a concert that is cancelled below every choir that one can still go to, and only by relevance', async () => {
    const engine = openLocalEngine(sample(), options);
    const best = await engine.query({ ...everything, text: 'koor' });
    expect(best.items.length).toBeGreaterThan(2);
    const cancelled = ({ dates }: Found) =>
      dates.length > 0 && dates.every(({ status }) => status === 'EventCancelled');
    expect(best.items.map(cancelled)).toEqual(best.items.map((_, at) => at === best.items.length - 1));
    const soonest = await engine.query({ ...everything, text: 'koor', sort: 'date' });
    expect(cancelled(soonest.items.at(-1)!)).toBe(false);
  });

  it('finds a word that only the long text has, in any of its languages', async () => {
    const engine = openLocalEngine(sample(), options);
    const { items } = await engine.query({ ...everything, text: 'verrassend' });
    expect(items.map(({ item }) => item.name)).toEqual(['Ukelele voor beginners']);
  });

  it('puts a name before a text that only speaks of it, unless the soonest is asked for', async () => {
    const engine = openLocalEngine(sample(), options);
    const best = await engine.query({ ...everything, text: 'koffie' });
    const soonest = await engine.query({ ...everything, text: 'koffie', sort: 'date' });
    expect([best.sort, soonest.sort]).toEqual(['relevance', 'date']);
    const named = best.items.map(({ item }) => /koffie/i.test(JSON.stringify((item as Activity).name)));
    expect(named[0]).toBe(true);
    expect(named.lastIndexOf(true)).toBe(named.indexOf(false) - 1);
    const starts = soonest.items.map(({ dates }) => dates[0]?.start ?? '~');
    expect(starts.map((start) => (start < everything.now ? everything.now : start))).toEqual(
      starts.map((start) => (start < everything.now ? everything.now : start)).sort(),
    );
    const idsOf = ({ items }: typeof best) => items.map(({ item }) => item.id).sort();
    expect(idsOf(best)).toEqual(idsOf(soonest));
  });

  it('has one order without words: the soonest first', async () => {
    const engine = openLocalEngine(sample(), options);
    await engine.query({ ...everything, text: 'koffie' });
    for (const text of ['', ' - '])
      expect(await engine.query({ ...everything, text, sort: 'relevance' })).toMatchObject({ sort: 'date' });
  });

  it('goes on page by page in the order of what fits best', async () => {
    const engine = openLocalEngine(sample(), options);
    const all = await engine.query({ ...everything, text: 'koffie' });
    const pages = await Promise.all(
      [0, 3, 6].map((offset) => engine.query({ ...everything, text: 'koffie', offset, limit: 3 })),
    );
    const ids = (items: readonly Found[]) => items.map(({ item }) => item.id);
    expect(pages.flatMap(({ items }) => ids(items))).toEqual(ids(all.items).slice(0, 9));
    for (const { total } of pages) expect(total).toBe(all.total);
  });

  it('lets the page do its own work after every activity and every step of the index', async () => {
    const feed = sample();
    const items = feed.items.filter((item) => item.type === 'Activity');
    const records = items.map((item) => listRecord(item, [], () => undefined, true));
    let pauses = 0;
    await openFinding(
      { items, records },
      feed,
      () => undefined,
      async () => void (pauses += 1),
    );
    expect(pauses).toBeGreaterThan(2 * items.length + 2);
  });
});
