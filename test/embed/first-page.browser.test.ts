import { executeServerCommand } from '@web/test-runner-commands';
import { expect, waitUntil } from '@open-wc/testing';
import { type WatchedPage, forgetFeeds, openPage } from '../page-watch.ts';
import { framesOf, outline } from './drawn-frames.ts';
import { until } from '../until.ts';

const SCRIPT = '/built/late/embed/auto.js';
const LISTS = ['activity-finder', 'vacancy-list', 'directory'];

const listOf = ({ document }: WatchedPage): HTMLElement =>
  document.querySelector(LISTS.map((name) => `samen-${name}`).join())!;
const itemsShown = (page: WatchedPage): Promise<void> =>
  waitUntil(() => !listOf(page).querySelector('.samen-first'), `no items: ${page.said.join(' · ')}`, {
    timeout: 30_000,
  });
const later = (page: WatchedPage, ms: number): Promise<unknown> =>
  new Promise((resolve) => page.view.setTimeout(resolve, ms));

describe('A publisher who writes the first page of a list into a site', () => {
  const opened: WatchedPage[] = [];
  const open = async (argv: string, more: Record<string, string> = {}, width = 800): Promise<WatchedPage> => {
    // High enough for a footer below a teaser to be in sight.
    const page = await openPage(`/first-page?${new URLSearchParams({ argv, ...more })}`, width, 1_800);
    opened.push(page);
    return page;
  };
  before(async function () {
    this.timeout(240_000);
    for (const file of ['embed/auto.js', 'first-page.css'])
      expect((await fetch(`/built/${file}`)).status).to.equal(200);
  });
  afterEach(() => {
    for (const page of opened.splice(0)) page.view.frameElement!.remove();
  });

  it('serves who has no JavaScript: the list is there to read', async () => {
    const page = await open('--widget activity-finder');
    const list = listOf(page);
    expect(list.shadowRoot).to.equal(null);
    const titles = [...list.querySelectorAll<HTMLElement>('.way-in')];
    expect(titles).to.have.length(20);
    expect(titles.every((title) => title.getClientRects().length > 0)).to.equal(true);
    const card = list.querySelector('.card')!;
    await until(() => page.view.getComputedStyle(card).borderTopStyle === 'solid', 'no look');
  });

  for (const widget of LISTS)
    it(`has the same first page in the ${widget} as the widget draws itself`, async () => {
      const bare = await open(`--widget ${widget}`);
      const page = await open(`--widget ${widget}`, { script: SCRIPT });
      await itemsShown(page);
      const inside = listOf(page).shadowRoot!;
      const made = listOf(bare);
      for (const selector of ['.title', '.result', '.results > .stack'])
        expect([...inside.querySelectorAll(selector)].map(outline)).to.deep.equal(
          [...made.querySelectorAll(selector)].map(outline),
        );
    });

  for (const [widget, width] of LISTS.flatMap((name) => [[name, 800] as const, [name, 1200] as const]))
    it(`sees ${widget} take the place of it in a frame, and nothing moves (${width} px)`, async () => {
      await executeServerCommand('to-front');
      await forgetFeeds();
      const page = await open(`--widget ${widget} --limit 3 --more-href /alles`, { script: SCRIPT }, width);
      const { view } = page;
      let moved = 0;
      // In engines without it the heights tell.
      const isWatched = view.PerformanceObserver.supportedEntryTypes.includes('layout-shift');
      if (isWatched)
        new view.PerformanceObserver((entries) => {
          for (const entry of entries.getEntries())
            moved += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      await itemsShown(page);
      await later(page, 500);
      const frames = framesOf(page);
      expect(frames.some(({ first, items }) => first && !items)).to.equal(true);
      expect(frames.filter(({ waits }) => waits)).to.deep.equal([]);
      expect(frames.filter(({ first, items }) => first === items > 0)).to.deep.equal([]);
      // The last frame of each: in the first one of some cards are guesses, before they are drawn.
      const made = frames.filter(({ first }) => first).at(-1)!;
      expect(made.height).to.be.closeTo(frames.at(-1)!.height, 1);
      expect(moved).to.equal(0);
      expect(listOf(page).querySelector('.samen-first')).to.equal(null);
      expect(page.said).to.deep.equal([]);
      listOf(page).style.marginBottom = '200px';
      await later(page, 300);
      expect(moved > 0, 'the watch works').to.equal(isWatched);
    });

  it('keeps it on the page where the feed is lost, under a calm sentence', async () => {
    const page = await open('--widget vacancy-list', {
      script: '/built/embed/auto.js',
      feed: '/none.json',
    });
    await waitUntil(() => listOf(page).shadowRoot?.textContent.includes('nu niet te zien'), 'no sentence', {
      timeout: 30_000,
    });
    expect(listOf(page).querySelector('.way-in')!.getClientRects().length).to.be.greaterThan(0);
  });
});
