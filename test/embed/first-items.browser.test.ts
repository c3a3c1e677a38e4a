import { executeServerCommand } from '@web/test-runner-commands';
import { expect, waitUntil } from '@open-wc/testing';
import { askForHead, drawFirst, drawnAt, elementsOf, indexIn } from '../../src/widgets/shared/draw-first.ts';
import { expectNothingToObject } from '../design/audit.ts';
import { forgetFeeds, openPage, type WatchedPage } from '../page-watch.ts';
import { framesOf, outline } from './drawn-frames.ts';
import { until } from '../until.ts';

interface Shift extends PerformanceEntry {
  value: number;
  sources: readonly { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

/** Each visitor comes for the first time. */
let visitors = 0;
const newScript = (): string => `/built/late-${(visitors += 1)}/embed/activity-finder.js`;
const srcIn = (timeZone: string): string => `/cut/${timeZone.replaceAll('/', '.')}/feed.json`;
const SRC = srcIn(new Intl.DateTimeFormat().resolvedOptions().timeZone);
/** Clocks an hour from ours, and on the same day. */
const anHourAway = (): string => {
  const now = new Date();
  const hours = Math.round(-now.getTimezoneOffset() / 60) + (now.getHours() < 23 ? 1 : -1);
  // In these names east is minus.
  return `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
};

const finderOf = ({ document }: WatchedPage): HTMLElement => document.querySelector('samen-activity-finder')!;
const drawnIn = (page: WatchedPage): ShadowRoot | null | undefined =>
  finderOf(page).querySelector('.samen-first')?.shadowRoot;
const loadedBy = ({ view }: WatchedPage, name: string): PerformanceResourceTiming[] =>
  (view.performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter((one) =>
    one.name.includes(name),
  );
const listed = (page: WatchedPage): Promise<void> =>
  waitUntil(
    () => finderOf(page).shadowRoot?.querySelectorAll('article').length === 20,
    `no list: ${page.said.join(' · ')}`,
    { timeout: 30_000 },
  );
describe('A visitor with a slow network, of a page whose feed was cut', () => {
  const opened: WatchedPage[] = [];
  const open = async (more: Record<string, string> = {}, width = 800): Promise<WatchedPage> => {
    const query = new URLSearchParams({ src: SRC, script: newScript(), ...more });
    const page = await openPage(`/cut-page/${encodeURIComponent(String(query))}`, width, 1_200);
    opened.push(page);
    return page;
  };
  before(async function () {
    this.timeout(240_000);
    for (const path of [newScript(), SRC]) expect((await fetch(path)).status).to.equal(200);
  });
  beforeEach(async () => {
    await executeServerCommand('to-front');
    await forgetFeeds();
  });
  afterEach(() => {
    for (const page of opened.splice(0)) page.view.frameElement!.remove();
  });

  for (const width of [400, 1_200])
    it(`sees the first activities before the list can come, and nothing moves when it takes their place (${width} px)`, async () => {
      const page = await open({}, width);
      const { view } = page;
      let moved = 0;
      const what: string[] = [];
      if (view.PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
        new view.PerformanceObserver((entries) => {
          for (const entry of entries.getEntries() as Shift[]) {
            moved += entry.value;
            what.push(
              ...entry.sources.map(
                ({ node, previousRect, currentRect }) =>
                  `${(node as Element | null)?.className ?? 'gone'}: ${JSON.stringify([previousRect, currentRect])}`,
              ),
            );
          }
        }).observe({ type: 'layout-shift', buffered: true });
      await waitUntil(() => drawnIn(page), 'nothing is drawn', { timeout: 30_000 });
      const drawn = [...drawnIn(page)!.querySelectorAll('.title, .result, article')].map(outline);
      expect(finderOf(page).shadowRoot === null, 'the list is yet to come').to.equal(true);
      expect(drawn).to.have.length(6);
      expect(finderOf(page).querySelector('a')!.getClientRects(), 'the link of the editor').to.have.length(0);
      await listed(page);
      const [head, ...others] = loadedBy(page, '/head-');
      const [list] = loadedBy(page, '/define/activity-finder.js');
      expect(others, 'one head').to.deep.equal([]);
      expect(head!.startTime, 'asked for before there is a list').to.be.lessThan(list!.responseEnd);
      const items = [...finderOf(page).shadowRoot!.querySelectorAll('.title, .result, article')].map(outline);
      expect(items.slice(0, 6)).to.deep.equal(drawn);
      expect(drawnIn(page) === undefined, 'what was drawn is gone').to.equal(true);
      // There is always one of the two, and never both.
      const frames = framesOf(page);
      const begun = frames.findIndex(({ first }) => first);
      expect(frames.slice(begun).filter(({ first, items }) => first === items > 0)).to.deep.equal([]);
      expect(moved, what.join('\n')).to.equal(0);
      await until(() => !finderOf(page).hasAttribute('style'), 'what is out of sight may wait again');
      expect(page.said).to.deep.equal([]);
      expect(page.violations).to.deep.equal([]);
    });

  it('is at the same activity of the list when they were at one with the keyboard', async () => {
    const page = await open();
    await waitUntil(() => drawnIn(page), 'nothing is drawn', { timeout: 30_000 });
    const way = drawnIn(page)!.querySelectorAll<HTMLElement>('.way-in')[1]!;
    way.focus();
    await listed(page);
    await until(() => drawnIn(page) === undefined, 'it stays');
    const focused = finderOf(page).shadowRoot!.activeElement;
    expect(focused?.className).to.equal('way-in');
    expect(focused?.textContent.trim()).to.equal(way.textContent.trim());
  });

  it('can read them: nothing that axe objects to', async () => {
    const page = await open();
    await waitUntil(() => drawnIn(page), 'nothing is drawn', { timeout: 30_000 });
    const copy = document.createElement('div');
    copy.attachShadow({ mode: 'open' }).adoptedStyleSheets = [];
    copy.shadowRoot!.innerHTML = drawnIn(page)!.innerHTML;
    document.body.append(copy);
    await expectNothingToObject(copy);
    copy.remove();
  });

  for (const [what, more] of [
    ['in another language', { lang: 'en' }],
    ['of one district', { attributes: 'district="WK019313"' }],
    ['in easy reading', { attributes: 'plain' }],
    ['of three', { attributes: 'limit="3"' }],
    ['whose feed is of another clock', { src: srcIn(anHourAway()) }],
  ] as const)
    it(`waits for the list itself ${what}`, async () => {
      const page = await open(more);
      let wasDrawn = false;
      await waitUntil(
        () => {
          wasDrawn ||= drawnIn(page) !== undefined;
          return finderOf(page).shadowRoot?.querySelector('article');
        },
        'no list',
        { timeout: 30_000 },
      );
      expect(wasDrawn).to.equal(false);
    });
});

describe('What an index says to show', () => {
  const aheadOfUtc = -new Date().getTimezoneOffset();
  const drawn = {
    from: '2026-11-24',
    to: '2026-11-25',
    parts: ['<p>Koffie</p>'],
    pages: [['2026-11-24T00:00', aheadOfUtc, [0]]],
  };
  const moment = { now: '2026-11-24T10:00', aheadOfUtc };
  let place: HTMLElement;
  beforeEach(() => {
    place = document.createElement('div');
    place.lang = 'nl';
    place.innerHTML = '<samen-finder-to-come><a href="/alles">Alles</a></samen-finder-to-come>';
    document.body.append(place);
  });
  afterEach(() => place.remove());
  const finder = (): HTMLElement => place.firstElementChild as HTMLElement;

  it('is text and boxes, whatever stands in it', () => {
    const box = document.createElement('div');
    box.append(
      elementsOf(
        '<div class="a" onclick="alert(1)" style="color:red"><script src="https://elsewhere.example/"></script><iframe srcdoc="x"></iframe>' +
          '<a class="way-in" href="?item=1">Koffie &amp; &lt;b&gt;thee&lt;/b&gt;</a><a href="javascript:alert(1)" lang="nl">x</a></div></div></div>',
      ),
    );
    expect(box.innerHTML).to.equal(
      '<div class="a"><span></span><span></span><a class="way-in" href="?item=1">Koffie &amp; &lt;b&gt;thee&lt;/b&gt;</a><a lang="nl">x</a></div>',
    );
  });

  it('has what the list begins with asked for, before there is a list', async () => {
    const asked: string[] = [];
    const { fetch } = window;
    window.fetch = (address) => {
      asked.push(String(address));
      return Promise.reject(new Error('lost'));
    };
    const heads = [
      { href: 'head-morning.json', from: '2026-11-24', to: '2026-11-24T12:30', scope: {} },
      { href: 'head-of-a-district.json', from: '2026-11-24', to: '2026-11-25', scope: { district: ['x'] } },
      { href: 'head-afternoon.json', from: '2026-11-24T12:30', to: '2026-11-25', scope: {} },
    ];
    try {
      for (const now of ['2026-11-24T12:29', '2026-11-24T12:30:01', '2026-11-26T00:00'])
        askForHead({ heads }, `https://feed.example/${now.length}/feed.json`, now);
    } finally {
      window.fetch = fetch;
    }
    expect(asked).to.deep.equal([
      'https://feed.example/16/head-morning.json',
      'https://feed.example/19/head-afternoon.json',
    ]);
  });

  it('is read as far as an index can reach, and no further', async () => {
    expect(await indexIn(new Response('{"naam":"café"}'))).to.deep.equal({ naam: 'café' });
    let sent = 0;
    let isLeft = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (stream) => {
        sent += 1;
        stream.enqueue(new Uint8Array(100_000).fill(32));
      },
      cancel: () => void (isLeft = true),
    });
    const refused = await indexIn(new Response(endless)).catch((error: unknown) => String(error));
    expect(refused).to.equal('Error: too large');
    expect(isLeft, 'nothing more comes').to.equal(true);
    expect(sent).to.be.lessThan(30);
  });

  it('stays, and the link of the editor comes back, when no list comes', async () => {
    const parts = ['<div class="place">Zoek</div><p>Koffie</p><div class="waiting"></div>'];
    drawFirst(finder(), drawnAt({ drawn: { ...drawn, parts } }, moment)!, '', 50);
    const pieces = [...finder().querySelector('.samen-first')!.shadowRoot!.children];
    const shown = (): boolean[] => pieces.map((one) => one.checkVisibility());
    expect(shown()).to.deep.equal([true, true, true]);
    expect(finder().querySelector('a')!.getClientRects()).to.have.length(0);
    await until(() => finder().querySelector('a')!.getClientRects().length === 1, 'no link');
    expect(shown(), 'what one reads, without what is waited for').to.deep.equal([false, true, false]);
  });

  it('goes when the feed cannot be had', () => {
    drawFirst(finder(), drawnAt({ drawn }, moment)!, '');
    expect(finder().querySelector('.samen-first')).not.to.equal(null);
    finder().dispatchEvent(new Event('samen-feed-error'));
    expect(finder().querySelector('.samen-first')).to.equal(null);
  });

  for (const [what, content] of [
    ['says nothing of it', { heads: [] }],
    ['has no page for that moment', { drawn: { ...drawn, pages: [['2026-11-24T10:01', aheadOfUtc, [0]]] } }],
    ['is of days that are over', { drawn: { ...drawn, to: '2026-11-23' } }],
    ['had room until an earlier hour', { drawn: { ...drawn, to: '2026-11-24T10:00' } }],
    ['does not say from when on', { drawn: { ...drawn, from: undefined } }],
    ['does not say until when', { drawn: { ...drawn, to: undefined } }],
    ['is of another clock', { drawn: { ...drawn, pages: [['2026-11-24T00:00', aheadOfUtc + 60, [0]]] } }],
    ['does not say by which clock', { drawn: { ...drawn, pages: [['2026-11-24T00:00', null, [0]]] } }],
    ['has pages that are none', { drawn: { ...drawn, pages: ['2026-11-24T00:00', null] } }],
    ['is no index', ['x']],
    ['is nothing', null],
  ] as const)
    it(`is nothing where an index ${what}`, () => {
      expect(drawnAt(content, moment)).to.equal(undefined);
    });
});
