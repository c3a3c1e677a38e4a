import { expect, waitUntil } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Engine, EngineQuery } from '../../src/engine/engine.ts';
import type { OpenOptions } from '../../src/engine/big-feeds.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { FeedError } from '../../src/feed/errors.ts';
import { toLocal } from '../../src/feed/local-time.ts';
import { pause } from '../../src/feed/pause.ts';

const { __faultOrigin } = window as unknown as { __faultOrigin: string };
const everything: EngineQuery = {
  type: 'Activity',
  text: '',
  filters: {},
  locked: {},
  dates: { when: '', days: [], parts: [] },
  now: '2026-11-24T09:00',
  offset: 0,
  limit: 20,
};

/** Every worker that was made, and what came out of it. */
const made: { worker: Worker; heard: unknown[] }[] = [];
class WatchedWorker extends Worker {
  constructor(url: string | URL, options?: WorkerOptions) {
    super(url, options);
    const one = { worker: this, heard: [] as unknown[] };
    this.addEventListener('message', ({ data }) => one.heard.push(data));
    made.push(one);
  }
}
const OwnWorker = window.Worker;

const inThePage: OpenOptions = {
  localNow: (zone) => toLocal(Date.now(), zone),
  tick: () => performance.now(),
  pause,
};
/** Every feed is big. */
const apart: OpenOptions = { ...inThePage, bigFrom: 0 };

let feeds = 0;
/** An address nobody asked for before: an engine of its own. */
const feedUrl = (name = 'engine'): string =>
  new URL(`/demo/feed.json?${name}-${(feeds += 1)}`, location.href).href;
const askedFor = async (url: string): Promise<number> =>
  Number(await (await fetch(`/asked?for=${encodeURIComponent(url.slice(location.origin.length))}`)).text());
const searchable = (engine: Engine): Promise<unknown> =>
  waitUntil(() => engine.status.phase === 'ready' && engine.status.searchable, 'not searchable', {
    timeout: 30_000,
  });
const queries = fc.record({
  type: fc.constantFrom<EngineQuery['type']>('Activity', 'Place', 'VolunteerVacancy', 'Help', 'Organization'),
  text: fc.constantFrom('', 'koffie', 'dans', 'assendorp', 'kofie', 'linde', 'xyzzy'),
  filters: fc.constantFrom<EngineQuery['filters']>({}, { cost: ['free'] }, { 'walk-in': ['yes'] }),
  locked: fc.constantFrom<EngineQuery['locked']>({}, { district: ['WK019313'] }),
  dates: fc.record({
    when: fc.constantFrom<EngineQuery['dates']['when']>('', 'today', 'tonight', 'weekend'),
    days: fc.constant([]),
    parts: fc.constant([]),
  }),
  now: fc.constantFrom('2026-11-24T09:00', '2026-11-28T22:30'),
  offset: fc.constantFrom(0, 5),
  limit: fc.constantFrom(3, 20),
});

describe('The engine in a worker', () => {
  before(() => {
    window.Worker = WatchedWorker;
  });
  after(() => {
    window.Worker = OwnWorker;
  });

  it('gives the answers that the engine in the page gives, whatever is asked', async () => {
    const url = feedUrl();
    const workers = made.length;
    const there = openEngine(url, apart);
    const here = openEngine(feedUrl(), inThePage);
    await Promise.all([searchable(there), searchable(here)]);
    await fc.assert(
      fc.asyncProperty(queries, async (query) => {
        const [one, other] = await Promise.all([there.query(query), here.query(query)]);
        expect(one).to.deep.equal(other);
        const id = one.items[0]?.item.id ?? 'nothing';
        expect(await there.get(id, query)).to.deep.equal(await here.get(id, query));
      }),
      { numRuns: 100 },
    );
    expect(there.status).to.deep.equal(here.status);
    // The worker answered: these were not the answers of a fallback.
    expect(made).to.have.length(workers + 1);
    expect(made.at(-1)!.heard.filter((data) => 'value' in (data as object)).length).to.be.greaterThan(199);
  });

  it('keeps the code of an error, and can try again', async () => {
    const engine = openEngine(`${__faultOrigin}/fault/10?bad=1&id=engine-again`, apart);
    const error = await engine.query(everything).catch((cause: unknown) => cause);
    expect(error).to.be.instanceOf(FeedError);
    expect((error as FeedError).code).to.equal('status');
    expect(engine.status.phase).to.equal('failed');
    engine.reload();
    await waitUntil(() => engine.status.phase === 'ready', 'not ready', { timeout: 30_000 });
    expect((await engine.query(everything)).total).to.equal(20);
  });

  it('says that the feed is there once, although the search comes later', async () => {
    const engine = openEngine(feedUrl(), apart);
    const told: unknown[] = [];
    engine.subscribe(() => told.push(engine.status.phase === 'ready' && engine.status.feed));
    await searchable(engine);
    expect(told.filter(Boolean)).to.have.length(2);
    expect(told[0]).to.equal(told[1]);
  });

  it('loses nothing when the worker breaks: the same question is answered in the page', async () => {
    const engine = openEngine(feedUrl(), apart);
    await searchable(engine);
    const before = await engine.query(everything);
    const asked = engine.query({ ...everything, text: 'koffie' });
    made.at(-1)!.worker.dispatchEvent(new Event('error', { cancelable: true }));
    expect((await asked).total).to.be.greaterThan(0);
    expect(await engine.query(everything)).to.deep.equal(before);
    expect(engine.status.phase).to.equal('ready');
  });

  it('does not wait for ever when the worker dies without a word', async () => {
    const engine = openEngine(feedUrl(), { ...apart, patience: 200 });
    await searchable(engine);
    made.at(-1)!.worker.terminate();
    expect((await engine.query(everything)).items).to.have.length(20);
  });

  it('never leaves a page without a list where no worker can be made', async () => {
    window.Worker = class {
      constructor() {
        throw new DOMException('refused', 'SecurityError');
      }
    } as unknown as typeof Worker;
    try {
      const url = feedUrl();
      const engine = openEngine(url, apart);
      expect((await engine.query(everything)).items).to.have.length(20);
      expect(await askedFor(url)).to.equal(1);
    } finally {
      window.Worker = WatchedWorker;
    }
  });

  it('works from another origin than that of the page, and asks for the feed once', async () => {
    const elsewhere = location.origin.replace('localhost', '127.0.0.1');
    expect(elsewhere).to.not.equal(location.origin);
    const address = `${elsewhere}/src/engine/open-engine.ts`;
    const workers = made.length;
    const module = (await import(address)) as { openEngine: typeof openEngine };
    const url = feedUrl('elsewhere');
    const engine = module.openEngine(url, apart);
    await searchable(engine);
    expect((await engine.query(everything)).items).to.have.length(20);
    expect(await askedFor(url)).to.equal(1);
    expect(made).to.have.length(workers + 1);
    expect(made.at(-1)!.heard.some((data) => 'value' in (data as object))).to.equal(true);
  });

  it('reads a small feed where it is: no worker is made for it', async () => {
    const workers = made.length;
    const engine = openEngine(feedUrl(), inThePage);
    await searchable(engine);
    expect(made).to.have.length(workers);
  });
});
