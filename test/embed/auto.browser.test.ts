import { expect, waitUntil } from '@open-wc/testing';
import { type WatchedPage, forgetFeeds, openPage } from '../page-watch.ts';

const FINDER = 'samen-activity-finder';
const VACANCIES = 'samen-vacancy-list';

const shadowOf = (root: ParentNode, tag: string) => root.querySelector(tag)?.shadowRoot;
const isShown = (root: ParentNode, tag: string): boolean => !!shadowOf(root, tag)?.querySelector('article');
const shown = (page: WatchedPage, tag: string, root: ParentNode = page.document): Promise<void> =>
  waitUntil(() => isShown(root, tag), `no items in ${tag}; the page said: ${page.said.join(' · ')}`, {
    timeout: 30_000,
  });
const linkStays = (page: WatchedPage, tag: string): void => {
  const widget = page.document.querySelector(tag)!;
  expect(widget.shadowRoot).to.equal(null);
  expect(widget.querySelector('a')!.getClientRects().length).to.be.greaterThan(0);
};
const quiet = ({ view }: WatchedPage): Promise<unknown> =>
  new Promise((resolve) => view.setTimeout(resolve, 500));
const loadedBy = (page: WatchedPage): PerformanceResourceTiming[] =>
  page.view.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
const named = (page: WatchedPage, name: RegExp): string[] =>
  loadedBy(page).flatMap((entry) => (name.test(entry.name) ? [entry.name] : []));

describe('An editor who puts one script on a page, for all widgets', () => {
  const opened: WatchedPage[] = [];
  const open = async (name: string): Promise<WatchedPage> => {
    const page = await openPage(`/test/pages/${name}.html`);
    opened.push(page);
    return page;
  };
  before(async function () {
    // The modules are built as they are published, which takes its time.
    this.timeout(240_000);
    for (const file of ['embed/auto.js', 'next/embed/auto.js', 'samenspel.iife.js'])
      expect((await fetch(`/built/${file}`)).status).to.equal(200);
  });
  afterEach(() => {
    for (const page of opened.splice(0)) page.view.frameElement!.remove();
  });

  it('sees the widgets of the page, with their code alone and one request for their feed', async () => {
    await forgetFeeds();
    const page = await open('auto');
    await shown(page, FINDER);
    await shown(page, VACANCIES);
    await quiet(page);
    expect(page.said).to.deep.equal([]);
    expect(named(page, /\/define\//).map((name) => name.replace(/^.*\//, ''))).to.have.members([
      'activity-finder.js',
      'vacancy-list.js',
    ]);
    expect(named(page, /\/demo\/feed\.json$/)).to.have.length(1);
  });

  it('waits once for all the code and the feed: nothing of them is asked for only when something else has come', async () => {
    await forgetFeeds();
    const page = await open('auto-late');
    await shown(page, VACANCIES);
    const first = loadedBy(page).find(({ name }) => name.endsWith('auto.js'))!.responseEnd;
    const needed = loadedBy(page).filter(({ name }) =>
      /\/define\/|chunks\/(finder|lists|vacancies)-|sections|vacancy-record|feed\.json$/.test(name),
    );
    expect(needed.length).to.be.greaterThan(4);
    // Before the first of them could be there.
    const late = needed.filter(({ startTime }) => startTime > first + 350).map(({ name }) => name);
    expect(late).to.deep.equal([]);
  });

  it('sees two hundred of them, for which the page is searched once', async () => {
    const page = await open('auto-many');
    await waitUntil(() => isShown(page.document, VACANCIES), 'no items', { timeout: 50_000 });
    expect((page.view as Window & { looked?: number }).looked).to.be.within(1, 3);
  });

  it('sees widgets too that a script puts there later, in a part of the page or in a shadow root', async () => {
    const page = await open('auto');
    await shown(page, FINDER);
    const { document, view } = page;
    const part = document.createElement('section');
    document.body.append(part);
    part.innerHTML = '<div><samen-directory src="/demo/feed.json" url-state="none"></samen-directory></div>';
    await shown(page, 'samen-directory');

    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<samen-help-list src="/demo/feed.json" url-state="none"></samen-help-list>';
    await shown(page, 'samen-help-list', root);
    root.append(document.createElement('samen-text-mode'));
    await waitUntil(() => shadowOf(root, 'samen-text-mode'), 'no switch', { timeout: 30_000 });

    const app = document.body.appendChild(document.createElement('their-app'));
    class TheirApp extends view.HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'open' }).innerHTML = '<samen-room-request></samen-room-request>';
      }
    }
    view.customElements.define('their-app', TheirApp);
    await waitUntil(() => shadowOf(app.shadowRoot!, 'samen-room-request'), 'no form', { timeout: 30_000 });
    expect(page.said).to.deep.equal([]);
  });

  it('sees them too where pictures and fields have the names of what a page can do', async () => {
    const page = await open('auto-named');
    const find = (tag: string): Element | null =>
      page.view.Document.prototype.querySelector.call(page.document, tag);
    for (const tag of [VACANCIES, FINDER])
      await waitUntil(() => find(tag)?.shadowRoot?.querySelector('article'), `no items in ${tag}`, {
        timeout: 30_000,
      });
    expect(page.said).to.deep.equal([]);
  });

  it('sees them under the strictest policy, without a single refusal', async () => {
    const page = await open('strict-auto');
    await shown(page, FINDER);
    await shown(page, VACANCIES);
    await quiet(page);
    expect(page.violations).to.deep.equal([]);
    expect(page.said).to.deep.equal([]);
  });

  it('keeps the links where the code is lost, and the page hears of no error', async () => {
    const page = await open('auto-lost');
    await waitUntil(() => named(page, /finder-/).length, 'nothing asked for', { timeout: 30_000 });
    await quiet(page);
    linkStays(page, FINDER);
    linkStays(page, VACANCIES);
    expect(page.said).to.deep.equal([]);
  });

  it('leaves the page as it was: no name, no element, no change of what the browser offers', async () => {
    const page = await open('auto');
    const bare = await openPage('/test/pages/watch.html');
    opened.push(bare);
    await shown(page, FINDER);
    const names = ({ view }: WatchedPage) =>
      Object.getOwnPropertyNames(view).filter((name) => !/^\d+$/.test(name));
    expect(names(page)).to.have.members(names(bare));
    expect(page.document.head.querySelectorAll('link, style, script:not([src])')).to.have.length(0);
    expect(page.view.Element.prototype.attachShadow.toString()).to.contain('native code');
  });

  it('may have the loader twice, and the script of one widget beside it', async () => {
    const page = await open('auto-twice');
    await shown(page, FINDER);
    await shown(page, VACANCIES);
    await quiet(page);
    expect(page.said).to.deep.equal([]);
    expect(named(page, /\/finder-/)).to.have.length(1);
  });

  it('has the version whose script came first on a page with two, and the console says so', async () => {
    const page = await open('auto-next-second');
    for (const tag of [FINDER, VACANCIES, 'samen-help-list']) await shown(page, tag);
    await quiet(page);
    expect(named(page, /\/built\/next\/embed\/auto/)).to.have.length(1);
    expect(page.said.filter((line) => line.startsWith('The loader loads nothing'))).to.have.length(1);
    expect(page.said.filter((line) => !/Samenspel 0\.\d+ came first/.test(line))).to.deep.equal([]);
  });

  it('keeps the link of what only the later version has, on a page with an older copy', async () => {
    const page = await open('auto-next-first');
    await shown(page, FINDER);
    await quiet(page);
    linkStays(page, VACANCIES);
    expect(named(page, /\/built\/next\//)).to.have.length(1);
    expect(page.said, page.said.join(' · ')).to.have.length(1);
    expect(page.said[0]).to.contain('The loader loads nothing').and.to.contain('999.0');
  });
});
