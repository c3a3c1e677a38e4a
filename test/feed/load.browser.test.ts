import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feed/errors.ts';
import { loadFeed, type LoadedFeed, type LoadOptions } from '../../src/feed/load.ts';
import { faults, silentFaults } from './fault-list.ts';

const { __faultOrigin: origin } = window as unknown as { __faultOrigin: string };

const run = Math.random().toString(36).slice(2);
let last = 0;
/** A URL of its own for every test, so that the browser's caches hold nothing of another one. */
function visit(path: string, query = '') {
  const id = `${run}-${(last += 1)}`;
  const options: LoadOptions = {
    ...(silentFaults.has(path) ? { idleTimeout: 300, tryTimeout: 600 } : {}),
    sleep: async () => undefined,
  };
  /** For an answer that comes, late where the machine is busy. */
  const patient: LoadOptions = { ...options, idleTimeout: 60_000, tryTimeout: 60_000 };
  return {
    url: `${origin}${path}?id=${id}&delay=${path === '/fault/2' ? 1_500 : 250}&${query}`,
    id,
    options,
    patient,
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
/** The copy is written behind the visitor's back: wait until it is there. */
async function copyKept(url: string) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await caches.match(url)) return;
    await new Promise((resume) => setTimeout(resume, 20));
  }
  throw new Error('no copy was kept');
}

describe('in a browser, when the server', () => {
  for (const { number, says, codes, problem } of faults) {
    it(`${says} (${number}), a first visitor gets ${codes.length ? 'a typed error' : 'the feed'}`, async () => {
      const { url, options } = visit(`/fault/${number}`);
      if (codes.length) {
        expect((await refusal(loadFeed(url, options))).code).to.be.oneOf(codes);
      } else {
        const feed = await loadFeed(url, options);
        expect(feed.items.length).to.equal(20);
        expect(feed.problems.map(({ code }) => code)).to.deep.equal(problem ? [problem] : []);
      }
    });
    if (!codes.length) continue;
    it(`${says} (${number}), somebody who came before gets the last good copy with its date`, async () => {
      const { url, options, patient } = visit(`/fault/${number}`, 'good=1');
      await loadFeed(url, { ...patient, now: () => 1_000 });
      await copyKept(url);
      let shown: LoadedFeed | undefined;
      const feed = await loadFeed(url, { ...options, onOld: (old) => (shown = old) });
      // A fault that shows at once may be there before the copy is read: then the copy is the answer itself.
      if (silentFaults.has(`/fault/${number}`)) expect(shown?.fetchedAt).to.equal(1_000);
      expect(feed.old).to.equal(true);
      expect(feed.fetchedAt).to.equal(1_000);
      expect(feed.items.length).to.equal(20);
      expect(feed.reason?.code).to.be.oneOf(codes);
    });
  }

  it('does not allow this page to read the feed (26), a first visitor gets a typed error', async () => {
    const { url, options } = visit('/fault/26');
    expect((await refusal(loadFeed(url, options))).code).to.equal('network');
  });

  it('loses more than half of its records (22), the old list stays', async () => {
    const { url, options } = visit('/fault/22', 'good=1');
    await loadFeed(url, options);
    const feed = await loadFeed(url, options);
    expect(feed.items.length).to.equal(20);
    expect(feed.reason?.code).to.equal('suspect-shrink');
  });

  it('is gone for a moment (27), the visitor gets the feed', async () => {
    const { url, options } = visit('/fault/27', 'bad=2');
    expect((await loadFeed(url, { ...options, waits: [0, 0, 0] })).old).to.equal(false);
  });
});

it('asks for a feed once, however many widgets want it', async () => {
  const { url, id, options } = visit('/good');
  const all = await Promise.all([...Array(200)].map(() => loadFeed(url, options)));
  expect(new Set(all).size).to.equal(1);
  expect(await (await fetch(`${origin}/count?id=${id}`)).text()).to.equal('1');
});
