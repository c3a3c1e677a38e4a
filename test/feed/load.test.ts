import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCopies } from '../../src/feed/copies.ts';
import { FeedError } from '../../src/feed/errors.ts';
import { loadFeed, type LoadedFeed, type LoadOptions } from '../../src/feed/load.ts';
import { startFaultServer } from '../servers/fault-server.mjs';
import { faults, silentFaults } from './fault-list.ts';

let server: Awaited<ReturnType<typeof startFaultServer>>;
let origin: string;
beforeAll(async () => {
  server = await startFaultServer();
  origin = `http://127.0.0.1:${server.port}`;
  // The first request of a process waits for what Node loads for it: longer than the hurried visitor.
  await fetch(`${origin}/good`);
});
afterAll(() => server.stop());

let last = 0;
/** A URL of its own for every test, and the settings of a hurried visitor with an empty memory. */
function visit(path: string, query = '') {
  const id = `load-${(last += 1)}`;
  const waits: number[] = [];
  const options: LoadOptions = {
    // Only a server that keeps silent is waited for; a slow test machine must not make a timeout of another fault.
    ...(silentFaults.has(path)
      ? { idleTimeout: 80, tryTimeout: 200 }
      : { idleTimeout: 60_000, tryTimeout: 60_000 }),
    random: () => 0,
    sleep: async (ms) => void waits.push(ms),
    copies: createCopies(),
  };
  /** For an answer that comes, late where the machine is busy. */
  const patient: LoadOptions = { ...options, idleTimeout: 60_000, tryTimeout: 60_000 };
  const requests = async () => Number(await (await fetch(`${origin}/count?id=${id}`)).text());
  return {
    url: `${origin}${path}?id=${id}&delay=${path === '/fault/2' ? 120 : 30}&${query}`,
    options,
    patient,
    waits,
    requests,
  };
}
async function refusal(loading: Promise<LoadedFeed>): Promise<FeedError> {
  const error = await loading.then(
    () => 'loaded',
    (reason: unknown) => reason,
  );
  if (!(error instanceof FeedError)) throw new Error(`expected a FeedError, got ${String(error)}`);
  return error;
}

describe('when the server', () => {
  for (const { number, says, codes, tries, problem } of faults) {
    it(`${says} (${number}), a first visitor gets ${codes.length ? 'a typed error' : 'the feed'}`, async () => {
      const { url, options, requests } = visit(`/fault/${number}`);
      if (codes.length) {
        expect(codes).toContain((await refusal(loadFeed(url, options))).code);
      } else {
        const feed = await loadFeed(url, options);
        expect(feed.items).toHaveLength(20);
        expect(feed.problems.map(({ code }) => code)).toEqual(problem ? [problem] : []);
      }
      if (number !== 25) expect(await requests()).toBe(tries);
    });
    if (!codes.length) continue;
    it(`${says} (${number}), somebody who came before gets the last good copy with its date and the reason`, async () => {
      const { url, options, patient } = visit(`/fault/${number}`, 'good=1');
      const first = await loadFeed(url, { ...patient, now: () => 1_000 });
      expect(first).toMatchObject({ old: false, fetchedAt: 1_000 });
      let shown: LoadedFeed | undefined;
      const second = await loadFeed(url, { ...options, now: () => 9_000, onOld: (feed) => (shown = feed) });
      expect(shown).toMatchObject({ old: true, fetchedAt: 1_000 });
      expect(shown?.reason).toBeUndefined();
      expect(second).toMatchObject({ old: true, fetchedAt: 1_000 });
      expect(second.items).toHaveLength(20);
      expect(codes).toContain(second.reason?.code);
    });
  }

  it('recovers at the second or third try, the visitor gets the feed', async () => {
    for (const [number, bad] of [
      [8, 1],
      [27, 2],
      [19, 1],
      [3, 1],
    ] as const) {
      const { url, options, waits } = visit(`/fault/${number}`, `bad=${bad}`);
      expect((await loadFeed(url, options)).items).toHaveLength(20);
      expect(waits).toEqual([1_000, 3_000].slice(0, bad));
    }
  });

  it('is late, the page hears that it is slow while loading goes on', async () => {
    const { url, options } = visit('/fault/2');
    let slow = 0;
    const feed = await loadFeed(url, {
      ...options,
      idleTimeout: 1_000,
      tryTimeout: 1_000,
      slowAfter: 40,
      onSlow: () => (slow += 1),
    });
    expect(slow).toBe(1);
    expect(feed.old).toBe(false);
  });

  it('answers at once, the page never hears that it is slow', async () => {
    const { url, options } = visit('/good');
    let slow = 0;
    await loadFeed(url, { ...options, slowAfter: 60, onSlow: () => (slow += 1) });
    await new Promise((resume) => setTimeout(resume, 90));
    expect(slow).toBe(0);
  });

  it('asks for patience, the next try waits as long; when it asks too much, there is none', async () => {
    const { url, options, waits } = visit('/fault/9');
    await refusal(loadFeed(url, options));
    expect(waits).toEqual([2_000, 3_000]);
    const busy = () => Promise.resolve(new Response('', { status: 503, headers: { 'retry-after': '3600' } }));
    const asked: number[] = [];
    const sleep = async (ms: number) => void asked.push(ms);
    expect((await refusal(loadFeed(url, { ...options, fetch: busy, sleep }))).code).toBe('status');
    expect(asked).toEqual([]);
  });

  it('loses more than half of its records, the old list stays, for a week', async () => {
    const { url, options } = visit('/fault/22', 'good=1');
    const at = (now: number) => loadFeed(url, { ...options, now: () => now });
    const day = 24 * 3_600_000;
    await at(0);
    const doubted = await at(day);
    expect(doubted).toMatchObject({ old: true, fetchedAt: 0, reason: { code: 'suspect-shrink' } });
    expect(doubted.items).toHaveLength(20);
    expect((await at(6 * day)).items).toHaveLength(20);
    const believed = await at(8 * day);
    expect(believed.old).toBe(false);
    expect(believed.items).toHaveLength(9);
  });
});

describe('loading a feed', () => {
  it('is done once for everybody who asks at the same time', async () => {
    const { url, options, requests } = visit('/good');
    const all = await Promise.all([...Array(200)].map(() => loadFeed(url, options)));
    expect(new Set(all).size).toBe(1);
    expect(await requests()).toBe(1);
    await loadFeed(url, options);
    expect(await requests()).toBe(2);
  });

  it('tells a latecomer what was already shown and that it is slow', async () => {
    const { url, options, patient } = visit('/fault/1', 'good=1');
    await loadFeed(url, patient);
    const first = loadFeed(url, { ...options, slowAfter: 10 });
    await new Promise((resume) => setTimeout(resume, 50));
    const heard: string[] = [];
    const second = loadFeed(url, { onOld: () => heard.push('old'), onSlow: () => heard.push('slow') });
    expect(heard).toEqual(['old', 'slow']);
    expect(await second).toBe(await first);
  });

  it('tells the publisher nothing about the visitor or the page', async () => {
    const { url, options } = visit('/fault/8', 'bad=1');
    const sent: RequestInit[] = [];
    await loadFeed(url, { ...options, fetch: (input, init) => (sent.push(init ?? {}), fetch(input, init)) });
    expect(sent).toMatchObject([
      { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'default' },
      { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-cache' },
    ]);
    for (const init of sent) expect(init.headers ?? init.method ?? init.body).toBeUndefined();
  });

  it('spreads the tries of many visitors', async () => {
    const { url, options, waits } = visit('/fault/8');
    await refusal(loadFeed(url, { ...options, random: () => 0.8 }));
    expect(waits).toEqual([1_200, 3_600]);
  });

  it('ends in time also where the page replaced fetch by one that cannot be stopped', async () => {
    const { url, options } = visit('/good');
    expect(
      (await refusal(loadFeed(url, { ...options, idleTimeout: 40, fetch: () => new Promise(() => {}) })))
        .code,
    ).toBe('timeout');
  });

  it('stops at the byte limit', async () => {
    const { url, options } = visit('/good');
    expect((await refusal(loadFeed(url, { ...options, byteLimit: 500 }))).code).toBe('too-large');
  });

  it('asks only web addresses', async () => {
    for (const url of [
      'feed.json',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'https://naam:woord@a.example/feed.json',
    ]) {
      expect((await refusal(loadFeed(url))).code).toBe('bad-url');
    }
  });

  it('lets the page breathe while a large feed is read', async () => {
    const { url, options } = visit('/good');
    const items = [...Array(20_000)].map((_, index) => ({
      type: 'Activity',
      id: `${index}`,
      name: 'Koffie',
      alwaysOpen: true,
    }));
    const body = {
      type: 'DataFeed',
      conformsTo: 'https://a.example/feed/v1',
      id: 'a',
      name: 'a',
      license: 'a',
      dateModified: '2026-11-24',
      items,
    };
    let breaths = 0;
    const feed = await loadFeed(url, {
      ...options,
      fetch: () => Promise.resolve(Response.json(body)),
      pause: async () => void (breaths += 1),
    });
    expect(feed.items).toHaveLength(20_000);
    expect(breaths).toBeGreaterThan(2);
  });

  it('does not lose a good feed because the copy cannot be kept', async () => {
    const { url, options } = visit('/good');
    const copies = { read: () => Promise.reject(new Error('no storage')), write: () => undefined };
    expect((await loadFeed(url, { ...options, copies })).items).toHaveLength(20);
  });

  it('does not lose the visitor because a kept copy is damaged', async () => {
    const { url, options } = visit('/good');
    const copies = {
      read: async () => ({ body: new Uint8Array([0x7b]), fetchedAt: 1 }),
      write: () => undefined,
    };
    expect(await loadFeed(url, { ...options, copies })).toMatchObject({ old: false });
  });
});
