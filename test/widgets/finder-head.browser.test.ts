import { expect } from '@open-wc/testing';
import { livingFeed } from '../../demo/living-feed.mjs';
import type { Activity, Feed } from '../../src/feed/schema.ts';
import { expectNothingToObject } from '../design/audit.ts';
import { forgetFeeds } from '../page-watch.ts';
import { until } from '../until.ts';
import { all, buttonOf, choiceOf, clearPage, inside, placeFinder, total, words } from './sample-finder.ts';

const TODAY = '2026-11-24';
const FIRST = /Koffieochtend/;

/** A feed as `samenspel shard` cuts it, with one part that waits until it is let through. */
async function cutFeed() {
  const whole = livingFeed((await (await fetch('/demo/feed.json')).json()) as Feed, TODAY);
  const { items, ...envelope } = whole;
  const activities = items.filter((item): item is Activity => item.type === 'Activity');
  const first = activities.filter(({ name }) => FIRST.test(JSON.stringify(name)));
  const others = items.filter(({ type }) => type !== 'Activity');
  const name = `cut-${Math.random()}`;
  const files: Record<string, unknown> = {
    'feed.json': {
      ...envelope,
      items: others.filter(({ type }) => type === 'District'),
      shards: [{ href: 'part.json', types: ['Activity'], items: activities.length }],
      heads: [{ href: 'head.json', from: TODAY, to: TODAY, scope: {} }],
    },
    'head.json': {
      ...envelope,
      head: {
        from: TODAY,
        to: TODAY,
        ids: first.map(({ id }) => id),
        pages: [[`${TODAY}T00:00`, activities.length, [...first.keys()]]],
      },
      items: [...first, ...others],
    },
    'part.json': whole,
  };
  let letThrough = (): void => undefined;
  const open = new Promise<void>((resolve) => (letThrough = resolve));
  const { fetch: ask, Worker: Thread } = globalThis;
  // The page reads the parts itself: what stands in for the network here is not there for a worker.
  Object.assign(globalThis, {
    Worker: undefined,
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
      const [, file] =
        new RegExp(`/${name}/(.+)$`).exec(input instanceof Request ? input.url : String(input)) ?? [];
      if (!file) return ask(input, init);
      if (file === 'part.json') await open;
      return new Response(JSON.stringify(files[file]), { headers: { 'content-type': 'application/json' } });
    },
  });
  const restore = (): void => void Object.assign(globalThis, { fetch: ask, Worker: Thread });
  return { src: `/${name}/feed.json`, letThrough, restore, all: activities.length };
}

describe('somebody who has the first page of a big feed, whose rest is on its way', () => {
  let cut: Awaited<ReturnType<typeof cutFeed>>;
  beforeEach(async () => {
    await forgetFeeds();
    cut = await cutFeed();
  });
  afterEach(() => {
    cut.restore();
    clearPage();
  });
  const opened = async () => {
    const finder = await placeFinder({ src: cut.src }, { ready: false });
    await until(() => inside(finder, '.card:not(.bones)'), 'the first page');
    return finder;
  };

  it('can type at once, is told that it takes a moment, and gets the answer when it is there', async () => {
    const finder = await opened();
    const field = (await until(() => inside(finder, '#search'), 'a search field')) as HTMLInputElement;
    await expectNothingToObject(finder);
    field.value = 'schaken';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const said = () => words(inside(finder, '[role=status].unseen'));
    await until(() => said() === 'Een ogenblik: we halen de hele lijst op.', 'a word of patience');
    expect(words(inside(finder, '.results'))).to.contain('Een ogenblik');
    cut.letThrough();
    await until(() => /schaken/i.test(words(inside(finder, '.card'))), 'what was asked for');
    expect(said()).to.contain(String(total(finder)));
    expect(words(finder.shadowRoot!.querySelector('.root'))).to.not.contain('Een ogenblik');
    expect(field.value).to.equal('schaken');
  });

  it('may choose a day meanwhile; the other filters come beside it', async () => {
    const finder = await opened();
    await until(() => inside(finder, '#search'), 'a search field');
    expect(total(finder)).to.equal(cut.all);
    await until(() => words(inside(finder, '.filters')).includes('Een ogenblik'), 'the place of the filters');
    choiceOf(finder, 'Morgen').click();
    cut.letThrough();
    await until(() => all(finder, '.filters .choice').length > 20, 'the filters');
    await until(() => total(finder) < cut.all, 'tomorrow');
    expect(words(inside(finder, '.filters'))).to.not.contain('Een ogenblik');
  });

  it('keeps its controls when more is asked for than the first page has', async () => {
    const finder = await opened();
    await until(() => inside(finder, '#search'), 'a search field');
    buttonOf(finder, /^Toon meer/).click();
    cut.letThrough();
    await until(() => all(finder, '.card').length > 20, 'more');
    expect(inside(finder, '#search')).to.not.equal(null);
  });
});
