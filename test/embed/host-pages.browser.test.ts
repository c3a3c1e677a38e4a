import { expect, waitUntil } from '@open-wc/testing';
import { recordBrowserFigure } from '../browser-figure.ts';
import { type WatchedPage, foreignRequests, forgetFeeds, openPage } from '../page-watch.ts';

const FINDER = 'samen-activity-finder';

const finderOf = (page: WatchedPage) => page.document.querySelector<HTMLElement>(FINDER)!;
const items = (page: WatchedPage): number =>
  finderOf(page).shadowRoot?.querySelectorAll('article').length ?? 0;
const itemsShown = (page: WatchedPage): Promise<void> =>
  waitUntil(() => items(page) > 0, `no items; the page said: ${page.said.join(' · ')}`, { timeout: 30_000 });
/** The editor's link is what the visitor sees: nothing is defined, so nothing hides it. */
const fallbackStays = (page: WatchedPage): void => {
  const link = finderOf(page).querySelector('a')!;
  expect(finderOf(page).shadowRoot).to.equal(null);
  expect(link.getClientRects().length).to.be.greaterThan(0);
  expect(link.textContent).to.equal('Bekijk alle activiteiten');
};
const quiet = (page: WatchedPage): Promise<unknown> => {
  const { view } = page;
  return waitUntil(() => view.document.readyState === 'complete', 'no end to loading', {
    timeout: 30_000,
  }).then(() => new Promise((resolve) => view.setTimeout(resolve, 500)));
};

const loadedBy = (page: WatchedPage): string[] =>
  page.view.performance.getEntriesByType('resource').map(({ name }) => name);

describe('An editor who puts the finder on a page', () => {
  let violations = 0;
  let foreign = 0;
  const opened: WatchedPage[] = [];
  const open = async (path: string, width?: number): Promise<WatchedPage> => {
    const page = await openPage(path.startsWith('/') ? path : `/test/pages/${path}.html`, width);
    opened.push(page);
    return page;
  };
  before(async function () {
    // The one files are built as they are published, which takes its time.
    this.timeout(240_000);
    for (const widget of ['', 'vacancy-list.', 'help-list.', 'directory.'])
      await fetch(`/built/samenspel.${widget}iife.js`);
  });
  afterEach(() => {
    for (const page of opened.splice(0)) {
      foreign += foreignRequests(page.view).length;
      page.view.frameElement!.remove();
    }
  });
  after(async () => {
    await recordBrowserFigure('csp.violations', violations, 'violations');
    await recordBrowserFigure('foreign.requests', foreign, 'requests');
  });

  it('sees the feed come together with the code, in one request, and an address that is none does no harm', async () => {
    const page = await open('head-start');
    await itemsShown(page);
    const loaded = loadedBy(page);
    const feeds = loaded.filter((name) => name.endsWith('/demo/feed.json'));
    expect(feeds).to.have.length(1);
    const order = ['/demo/feed.json', '/src/embed/activity-finder.ts'].map((file) =>
      loaded.findIndex((name) => name.endsWith(file)),
    );
    expect(order[0]).to.be.lessThan(order[1]!);
    expect(page.said.filter((text) => !text.includes('"http://" is no address'))).to.deep.equal([]);
  });

  it('has what shows the first items of a cut feed asked for with it, but not where a list shows less than all', async () => {
    const page = await open('early-head');
    const askedBy = ({ view }: WatchedPage) => (view as unknown as { __asked?: string[] }).__asked ?? [];
    await waitUntil(() => askedBy(page).length > 6, 'nothing shows them', { timeout: 30_000 });
    await quiet(page);
    const asked = askedBy(page);
    expect(asked.slice(0, 5)).to.deep.equal([
      '/feeds/cut.json',
      '/feeds/of-a-district.json',
      '/feeds/short.json',
      '/feeds/plain.json',
      '/feeds/vacancies.json',
    ]);
    const shown = '/feeds/cut.json of 2 at 2026-11-24T14:00:00.000Z, 14 h';
    expect(asked.slice(5)).to.deep.equal([shown, shown]);
    const linked = await open('/test/pages/early-head.html?q=koor');
    await quiet(linked);
    expect(askedBy(linked)).to.have.length(5);
  });

  it('sees items also where the feed that was asked for early is lost', async () => {
    const page = await open('/test/pages/head-start.html?lost');
    await itemsShown(page);
  });

  it('sees items under the strictest policy, without a single refusal', async () => {
    const page = await open('strict');
    await itemsShown(page);
    await quiet(page);
    violations += page.violations.length;
    expect(page.violations).to.deep.equal([]);
    expect(page.said).to.deep.equal([]);
  });

  it('has styled items under that policy: the look arrives without a style element', async () => {
    const page = await open('strict');
    await itemsShown(page);
    const root = finderOf(page).shadowRoot!;
    expect(root.adoptedStyleSheets.length).to.be.greaterThan(0);
    const gap = page.view.getComputedStyle(root.querySelector('article')!).paddingInlineStart;
    expect(parseFloat(gap)).to.be.greaterThan(4);
  });

  it('sees items on the page of the demo that has exactly the pasted lines, without the code for rare repeat rules', async () => {
    const page = await open('/demo/embed.html');
    await itemsShown(page);
    await quiet(page);
    const loaded = loadedBy(page);
    expect(loaded.some((name) => /activity-finder\.ts/.test(name))).to.equal(true);
    expect(loaded.filter((name) => name.includes('any-rule'))).to.deep.equal([]);
  });

  it('sees items in all finders of the demo, with one request for each of the two feeds', async () => {
    const page = await open('/demo/index.html');
    const finders = [...page.document.querySelectorAll<HTMLElement>(FINDER)];
    expect(finders).to.have.length(3);
    await waitUntil(
      () => finders.every((finder) => finder.shadowRoot?.querySelector('article')),
      `not every finder has items: ${finders.map((finder) => finder.shadowRoot?.textContent?.slice(0, 300))}`,
      { timeout: 30_000 },
    );
    for (const feed of ['/demo/feed.json', '/demo/de-brug.feed.json']) {
      expect(loadedBy(page).filter((name) => name.endsWith(feed))).to.have.length(1);
    }
  });

  const askedFor = async (feed: string) =>
    Number(await (await fetch(`/asked?for=${encodeURIComponent(feed)}`)).text());
  const allHaveItems = async (page: WatchedPage): Promise<void> => {
    const finders = [...page.document.querySelectorAll<HTMLElement>(FINDER)];
    const every = () => finders.every((finder) => finder.shadowRoot?.querySelector('article'));
    await waitUntil(every, 'not every finder has items', { timeout: 30_000 });
    const controls = () => finderOf(page).shadowRoot?.querySelector('.choice');
    await waitUntil(controls, 'no controls', { timeout: 30_000 });
    await quiet(page);
  };

  it('can have a feed of any size: a worker keeps a big one, asked for once by two finders, without a refusal', async () => {
    const before = await askedFor('/demo/feed.json?big&two');
    const page = await open('strict-big');
    await allHaveItems(page);
    expect((await askedFor('/demo/feed.json?big&two')) - before).to.equal(1);
    violations += page.violations.length;
    expect(page.violations).to.deep.equal([]);
    expect(page.said).to.deep.equal([]);
    // What is found comes from the worker: the code for it is not in the page.
    const loaded = loadedBy(page);
    expect(loaded.filter((name) => name.includes('far-index'))).to.have.length(1);
    expect(loaded.filter((name) => name.includes('engine/finding'))).to.deep.equal([]);
  });

  it('sees a big feed too where the policy forbids a worker, asked for once: the page reads it itself', async () => {
    const before = await askedFor('/demo/feed.json?big&no-worker');
    const page = await open('strict-no-worker');
    await allHaveItems(page);
    expect((await askedFor('/demo/feed.json?big&no-worker')) - before).to.equal(1);
    expect(page.violations.filter((line) => !line.startsWith('worker-src'))).to.deep.equal([]);
    expect(page.said).to.deep.equal([]);
    expect(loadedBy(page).filter((name) => name.includes('engine/finding'))).to.have.length(1);
  });

  it('would have refusals in the list: the watch works', async () => {
    const page = await open('strict');
    page.document.body.setAttribute('style', 'color: red');
    await waitUntil(() => page.violations.length > 0, 'nothing refused', { timeout: 30_000 });
    expect(page.violations[0]).to.contain('style-src');
  });

  it('sees the list before the controls, and nothing moves when they come, in a narrow and in a wide place, also on a kiosk', async () => {
    await forgetFeeds();
    const page = await open('slow-controls', 1300);
    const all = [...page.document.querySelectorAll(FINDER)];
    const haveAll = (selector: string) => all.every((finder) => finder.shadowRoot?.querySelector(selector));
    await waitUntil(() => haveAll('article'), 'no items', { timeout: 30_000 });
    const finders = all.map((finder) => finder.shadowRoot!);
    const tops = () =>
      finders.map((root) =>
        [root.host, ...root.querySelectorAll('.title, .results, .results .section')]
          .slice(0, 4)
          .map((part) => part.getBoundingClientRect().top),
      );
    const before = tops();
    expect(before.map(({ length }) => length)).to.deep.equal([4, 4, 4, 4, 4]);
    expect(finders.some((root) => root.querySelector('input'))).to.equal(false);
    await fetch('/slow/bring');
    await waitUntil(() => haveAll('input'), 'no controls', { timeout: 30_000 });
    const isWide = ({ host }: ShadowRoot) => host.getBoundingClientRect().width > 1000;
    const wide = finders.filter(isWide);
    const beside = () => finders.filter((root) => root.querySelector('.filters .choice'));
    // On a kiosk they come with a part of their own.
    await waitUntil(() => beside().length >= wide.length, 'no filters', { timeout: 30_000 });
    expect(beside().every((root) => wide.includes(root))).to.equal(true);
    // Each by itself: what is above grows at its end, where its button for more comes.
    const inside = (rows: number[][]) =>
      rows.map(([host = 0, ...rest]) => rest.map((top) => Math.round(top - host)));
    expect(inside(tops())).to.deep.equal(inside(before));
  });

  it('keeps the list when the controls are lost: each title is a link that works without them', async () => {
    const page = await open('lost-controls');
    await itemsShown(page);
    await quiet(page);
    const root = finderOf(page).shadowRoot!;
    expect(root.querySelector('input')).to.equal(null);
    const link = root.querySelector<HTMLAnchorElement>('article a.way-in')!;
    expect(new URL(link.href).searchParams.get('item')).to.be.a('string');
    expect(page.said.filter((line) => !line.startsWith('not loaded'))).to.deep.equal([]);
  });

  it("keeps the list when the search is lost, and shows the editor's link where a search was asked for", async () => {
    const page = await open('lost-search');
    await itemsShown(page);
    await quiet(page);
    expect(finderOf(page).shadowRoot!.querySelector('input')).to.equal(null);

    const asked = await open('/test/pages/lost-search.html?q=koffie');
    const link = finderOf(asked).querySelector('a')!;
    await waitUntil(
      () => finderOf(asked).shadowRoot?.querySelector('[role=status] button'),
      'no way to try again',
      {
        timeout: 30_000,
      },
    );
    expect(link.getClientRects().length).to.be.greaterThan(0);
    expect(items(asked)).to.equal(0);
  });

  it('may load the script three times, twice as one file', async () => {
    const page = await open('twice');
    await itemsShown(page);
    await quiet(page);
    expect(page.said).to.deep.equal([]);
    expect(page.document.querySelectorAll(FINDER)).to.have.length(1);
  });

  it('may mix the one file and the modules, with one context root between them', async () => {
    const page = await open('mixed');
    await itemsShown(page);
    await quiet(page);
    expect(page.said).to.deep.equal([]);
  });

  it('may mix them under the strictest policy too', async () => {
    const page = await open('strict-mixed');
    await itemsShown(page);
    await quiet(page);
    expect(page.said).to.deep.equal([]);
  });

  it('lists volunteer work from a file of its own, with its filters and pages', async () => {
    const page = await open('one-file-vacancies');
    const list = page.document.querySelector<HTMLElement>('samen-vacancy-list')!;
    const inside = (selector: string) => list.shadowRoot!.querySelector<HTMLElement>(selector);
    const comes = (selector: string): Promise<void> =>
      waitUntil(() => inside(selector), `no ${selector}`, { timeout: 30_000 });
    await comes('.filters .choice');
    expect(inside('.result')!.textContent).to.match(/\d+ manieren om te helpen/);
    inside('.way-in')!.click();
    await comes('.detail .keep');
    await quiet(page);
    expect(page.said).to.deep.equal([]);
  });

  it('lists help between neighbours from a file of its own, guarded', async () => {
    const page = await open('one-file-help');
    const list = page.document.querySelector<HTMLElement>('samen-help-list')!;
    const inside = (selector: string) => list.shadowRoot!.querySelector<HTMLElement>(selector);
    const comes = (selector: string): Promise<void> =>
      waitUntil(() => inside(selector), `no ${selector}`, { timeout: 30_000 });
    await comes('.filters .choice');
    expect(inside('.result')!.textContent).to.match(/\d+ berichten/);
    inside('.way-in')!.click();
    await comes('.detail .keep');
    expect(inside('.detail')!.textContent).to.include('Reageer op');
    await quiet(page);
    expect(page.said).to.deep.equal([]);
  });

  it('lists organisations from a file of its own, with the vacancies and rooms on their pages', async () => {
    const page = await open('one-file-directory');
    const list = page.document.querySelector<HTMLElement>('samen-directory')!;
    const inside = (selector: string) => list.shadowRoot!.querySelector<HTMLElement>(selector);
    const comes = (selector: string): Promise<void> =>
      waitUntil(() => inside(selector), `no ${selector}`, { timeout: 30_000 });
    await comes('.filters .choice');
    inside('.way-in')!.click();
    await comes('.detail .belonging');
    const said = inside('.detail')!.textContent;
    expect(said).to.include('Hier kunt u helpen').and.to.include('Ruimte huren in');
    await quiet(page);
    expect(page.said).to.deep.equal([]);
  });

  it('sees Dutch where the page is in another language and loads the one file, and nothing goes wrong', async () => {
    const page = await open('one-file-english');
    const all = [...page.document.querySelectorAll<HTMLElement>(FINDER)];
    const inside = (finder: HTMLElement, selector: string) =>
      finder.shadowRoot!.querySelector<HTMLElement>(selector);
    const shows = (finder: HTMLElement, selector: string, words: string): Promise<void> =>
      waitUntil(() => inside(finder, selector)?.textContent.includes(words), `no "${words}" in ${selector}`, {
        timeout: 30_000,
      });
    for (const finder of all) {
      await shows(finder, '.pictures > button', 'Zoek met plaatjes');
      expect(inside(finder, '.root')!.lang).to.equal('nl');
      expect(inside(finder, '.root')!.dir).to.equal('ltr');
      expect(inside(finder, '[part=heading]')!.textContent).to.equal('Wat is er te doen?');
      inside(finder, '.pictures > button')!.click();
      await shows(finder, '#question', 'Wat wilt u doen?');
      inside(finder, 'section[aria-labelledby=question] > .row > button')!.click();
      await shows(finder, '.pictures > button', 'Zoek met plaatjes');
      inside(finder, '.way-in')!.click();
      await shows(finder, '.keep', 'in mijn agenda');
    }
    await quiet(page);
    expect(page.said).to.deep.equal([]);
  });

  it('looks the same from the one file as from the modules', async () => {
    const looks: Record<string, string>[] = [];
    for (const name of ['one-file-english', 'strict']) {
      const page = await open(name);
      const inside = (selector: string) => finderOf(page).shadowRoot?.querySelector<HTMLElement>(selector);
      await waitUntil(() => inside('.card:not(.bones)') && inside('form button'), 'no list', {
        timeout: 30_000,
      });
      const style = (selector: string) => page.view.getComputedStyle(inside(selector)!);
      const { color, fontFamily } = style('.root');
      const { borderTopWidth, borderTopColor, padding } = style('.card');
      const { minBlockSize, backgroundColor } = style('form button');
      looks.push({
        color,
        fontFamily,
        borderTopWidth,
        borderTopColor,
        padding,
        minBlockSize,
        backgroundColor,
      });
    }
    expect(parseFloat(looks[0]!.minBlockSize!)).to.be.at.least(44);
    expect(looks[0]).to.deep.equal(looks[1]);
  });

  it('keeps the link where another library has the name, and the console says why', async () => {
    const page = await open('taken');
    await quiet(page);
    expect(finderOf(page).dataset.owner).to.equal('other');
    fallbackStays(page);
    expect(page.said.join()).to.contain('another library');
  });

  it('keeps the link where templates do not work, and defines nothing', async () => {
    const page = await open('broken');
    await quiet(page);
    fallbackStays(page);
    expect(page.view.customElements.get(FINDER)).to.equal(undefined);
    expect(page.said.join()).to.contain('Samenspel cannot work on this page');
  });

  it('keeps the link where the policy admits other names than ours', async () => {
    const page = await open('strict-others');
    await quiet(page);
    // An engine without Trusted Types has nothing to refuse, and shows the items.
    if ('trustedTypes' in page.view) fallbackStays(page);
    else await itemsShown(page);
  });
});
