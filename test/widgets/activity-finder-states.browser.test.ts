import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { createCopies } from '../../src/feed/copies.ts';
import type { Feed } from '../../src/feed/schema.ts';
import type { SamenFeedErrorEvent } from '../../src/widgets/shared/events.ts';
import { foreignRequests } from '../page-watch.ts';
import { until } from '../until.ts';
import { all, buttonOf, clearPage, inside, placeFinder, sampleFeed, words } from './sample-finder.ts';

const { __faultOrigin: origin } = window as unknown as { __faultOrigin: string };
const slotHidden = (finder: Element): boolean => inside(finder, 'slot')!.hasAttribute('hidden');

describe('the activity finder, when the feed is not simply there', () => {
  afterEach(clearPage);

  it('keeps the place of the list while it loads, and says so', async () => {
    const finder = await placeFinder({ src: `${origin}/fault/1` }, { ready: false });
    expect(inside(finder, '.bones')).to.not.equal(null);
    expect(words(inside(finder, '.root'))).to.include('Activiteiten laden…');
    expect(inside(finder, '.root')!.getAttribute('aria-busy')).to.equal('true');
    expect(slotHidden(finder)).to.equal(true);
  });

  it('shows the link of the editor and a calm sentence when the feed cannot be had, and tries again on demand', async () => {
    let error: SamenFeedErrorEvent | undefined;
    const listen = (event: Event) => (error = event as SamenFeedErrorEvent);
    document.addEventListener('samen-feed-error', listen);
    const finder = await placeFinder({ src: `${origin}/fault/10` });
    document.removeEventListener('samen-feed-error', listen);
    expect(error?.error.code).to.equal('status');
    expect(words(inside(finder, '.notice'))).to.include('De activiteiten zijn nu niet te zien.');
    expect(slotHidden(finder)).to.equal(false);
    expect(finder.querySelector('a')!.getClientRects().length).to.equal(1);
    expect(inside(finder, '.bones')).to.equal(null);
    const answered = new Promise((resume) => finder.addEventListener('samen-feed-error', resume));
    buttonOf(finder, 'Probeer opnieuw').click();
    await answered;
    await until(() => inside(finder, '.notice'), 'the sentence again');
  });

  it('shows the link of the editor at once when the address of the feed is missing or is none', async () => {
    for (const src of ['', 'https://']) {
      const finder = await placeFinder({ src, clock: Date.now }, { ready: false, withoutFeed: true });
      await until(() => inside(finder, '.notice'), `the sentence for "${src}"`);
      expect(slotHidden(finder)).to.equal(false);
      clearPage();
    }
  });

  it('shows the list after it was away from the page while the feed came', async () => {
    const finder = await placeFinder({ src: '/demo/feed.json?away', clock: Date.now }, { ready: false });
    const place = finder.parentElement!;
    finder.remove();
    await fetch('/demo/feed.json?away');
    await new Promise((resume) => setTimeout(resume, 500));
    place.append(finder);
    await until(() => inside(finder, '.card:not(.bones)'), 'the list');
  });

  it('helps a visitor who comes with an old link to a kind of activity that is gone', async () => {
    const before = location.href;
    history.replaceState(null, '', '?o-category=weg');
    const finder = await placeFinder({ urlState: 'query', urlKey: 'o-' });
    await until(() => inside(finder, '.results .notice'), 'help');
    expect(words(inside(finder, '.chip'))).to.include('weg');
    history.replaceState(null, '', before);
  });

  it('says that a list has nothing in it, without blaming the visitor', async () => {
    const feed = await sampleFeed();
    const finder = await placeFinder({ feed: { ...feed, items: [] } }, { ready: false });
    await until(() => inside(finder, '.result'), 'an answer');
    expect(words(inside(finder, '.result'))).to.equal('Er zijn nu geen activiteiten.');
  });

  it('shows the link of the editor where the scope in the code of the page has nothing, and not where choices are in the way', async () => {
    const finder = await placeFinder({ district: 'Assendorp' }, { ready: false });
    await until(() => inside(finder, '.result'), 'an answer');
    expect(words(inside(finder, '.result'))).to.equal('Er zijn nu geen activiteiten.');
    expect(slotHidden(finder)).to.equal(false);
    expect(finder.querySelector('a')!.checkVisibility()).to.equal(true);
    const teaser = await placeFinder(
      { district: 'Assendorp', limit: 3, moreHref: '/alles' },
      { ready: false },
    );
    await until(() => inside(teaser, 'a[href="/alles"]'), 'the way to the whole list');
    expect(words(inside(teaser, '.root'))).to.include('Er zijn nu geen activiteiten.');
    expect(slotHidden(teaser)).to.equal(false);
    const other = await placeFinder();
    const search = inside(other, '#search') as HTMLInputElement;
    search.value = 'xqzvw';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => inside(other, '.results .notice'), 'help');
    expect(slotHidden(other)).to.equal(true);
  });

  describe('for somebody who was here before', () => {
    /** An address that the visitor has a copy of, of yesterday and with one activity less. */
    const returning = async (path: string): Promise<string> => {
      const src = `${origin}${path}`;
      const feed = (await (await fetch(`${origin}/good?id=${Math.random()}`)).json()) as Feed;
      const gone = feed.items.findIndex(({ type }) => type === 'Activity');
      const items = feed.items.filter((_, at) => at !== gone);
      const body = new TextEncoder().encode(JSON.stringify({ ...feed, items }));
      createCopies().write(src, { body, fetchedAt: Date.now() - 86_400_000 });
      while (!(await createCopies().read(src))) await new Promise((resume) => setTimeout(resume, 10));
      return src;
    };

    it('shows the old list without a word while the new one is on its way, so that nothing moves', async () => {
      const src = await returning(`/fault/2?id=${Math.random()}&delay=1500`);
      const finder = await placeFinder({ src, clock: Date.now });
      // In the widget: the page may be scrolled, and shorter by then.
      const top = () =>
        inside(finder, '.results')!.getBoundingClientRect().top - finder.getBoundingClientRect().top;
      const [before, old] = [top(), words(inside(finder, '.result'))];
      expect(words(inside(finder, '.root'))).to.not.include('U ziet de gegevens van');
      await until(() => words(inside(finder, '.result')) !== old, 'the new list');
      expect(top()).to.equal(before);
    });

    it('says how old the list is when there is nothing newer to be had', async () => {
      const src = await returning(`/fault/10?id=${Math.random()}`);
      const finder = await placeFinder({ src, clock: Date.now });
      const notice = await until(() => inside(finder, '.notice'), 'the sentence');
      expect(words(notice)).to.include('U ziet de gegevens van');
      expect(slotHidden(finder)).to.equal(true);
    });
  });

  it('shows what it can of a feed with broken records, and tells the developer once', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => said.push(String(words[0]));
    try {
      const feed = await sampleFeed();
      const problems = [
        { path: 'items[17].eventSchedule[0].startDate', code: 'invalid', message: 'is not a date' },
      ];
      const finder = await placeFinder({ feed: { ...feed, problems } });
      expect(inside(finder, '.card')).to.not.equal(null);
      expect(said.filter((line) => line.includes('items[17]'))).to.have.length(1);
    } finally {
      console.warn = warn;
    }
  });

  it('tells the developer when the scope in the code of the page fits nothing, and only then', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => said.push(String(words[0]));
    try {
      await placeFinder({ district: 'WK019313' });
      expect(said).to.deep.equal([]);
      const finder = await placeFinder({ district: 'Assendorp' }, { ready: false });
      const warnings = () => said.filter((line) => line.includes('district="Assendorp"'));
      await until(() => warnings().length, 'a warning');
      finder.requestUpdate();
      await finder.updateComplete;
      expect(warnings()).to.have.length(1);
      const teaser = await placeFinder({ district: 'Hanzeland', limit: 3 }, { ready: false });
      await until(
        () => said.some((line) => line.includes('district="Hanzeland"')),
        'a warning of the teaser',
      );
      expect(inside(teaser, '.card')).to.equal(null);
    } finally {
      console.warn = warn;
    }
  });

  it('asks nobody else for anything, and needs no code for rare rules for the repeats of the sample feed', async () => {
    const finder = await placeFinder({ src: '/demo/feed.json', clock: Date.now });
    expect(inside(finder, '.card')).to.not.equal(null);
    expect(foreignRequests().filter((address) => !address.startsWith(origin))).to.deep.equal([]);
    const rareRules = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('any-rule'));
    expect(rareRules).to.have.length(0);
  });

  it('shares one request between all finders of a page', async () => {
    const count = () =>
      performance.getEntriesByName(new URL('/demo/feed.json?shared', location.href).href).length;
    await Promise.all([1, 2, 3].map(() => placeFinder({ src: '/demo/feed.json?shared', clock: Date.now })));
    expect(count()).to.equal(1);
  });

  it('survives a move in the page with its choices', async () => {
    const finder = await placeFinder();
    const search = inside(finder, '#search') as HTMLInputElement;
    search.value = 'koffie';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => inside(finder, '.chip'), 'the search');
    document.body.prepend(finder);
    await finder.updateComplete;
    expect((inside(finder, '#search') as HTMLInputElement).value).to.equal('koffie');
    expect(inside(finder, '.chip')).to.not.equal(null);
    finder.remove();
  });

  it('keeps its choices in the address, opens an item as a step back, and restores both', async () => {
    const before = location.href;
    const finder = await placeFinder({ urlState: 'query', urlKey: 't-' });
    const search = inside(finder, '#search') as HTMLInputElement;
    const answered = new Promise((resume) => finder.addEventListener('samen-filter-change', resume));
    search.value = 'koffie';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await answered;
    await finder.updateComplete;
    expect(new URLSearchParams(location.search).get('t-q')).to.equal('koffie');
    const id = inside(finder, 'li[data-id]')!.dataset.id;
    inside(finder, '.way-in')!.click();
    await until(() => inside(finder, '.detail'), 'the detail');
    expect(new URLSearchParams(location.search).get('t-item')).to.equal(id);
    const again = await placeFinder({ urlState: 'query', urlKey: 't-' }, { ready: false });
    await until(() => inside(again, '.detail'), 'the same item from its address');
    clearPageOf(again);
    history.back();
    await until(() => inside(finder, '.way-in') && !inside(finder, '.detail'), 'the list');
    expect((inside(finder, '#search') as HTMLInputElement).value).to.equal('koffie');
    await until(
      () => finder.shadowRoot!.activeElement?.closest('li')?.dataset.id === id,
      'the focus on the card',
    );
    history.replaceState(null, '', before);
  });

  it('takes the step of opening back with its button, leaves none over, and shows the card where the focus is', async () => {
    const before = location.href;
    await executeServerCommand('to-front');
    const finder = await placeFinder({ urlState: 'query', urlKey: 's-' }, { width: '24rem' });
    buttonOf(finder, /Toon meer/).click();
    const cards = () => all(finder, '.way-in');
    await until(() => cards().length > 25, 'more cards');
    const card = cards()[25]!;
    const { id } = card.closest('li')!.dataset;
    card.focus();
    card.click();
    await until(() => inside(finder, '.detail'), 'the detail');
    const steps = history.length;
    buttonOf(finder, 'Ga naar de lijst').click();
    const focused = () => finder.shadowRoot!.activeElement as HTMLElement | null;
    await until(() => focused()?.closest('li')?.dataset.id === id, 'the focus on the card');
    expect(new URLSearchParams(location.search).has('s-item')).to.equal(false);
    expect(history.length).to.be.at.most(steps);
    const inSight = () => {
      const { top, bottom } = focused()!.getBoundingClientRect();
      return Math.round(top) >= 0 && Math.round(bottom) <= innerHeight;
    };
    await until(inSight, 'the card in sight');
    history.forward();
    await until(() => focused()?.id === 'detail-title', 'the focus on the title of the detail');
    history.back();
    await until(() => inside(finder, '.way-in'), 'the list');
    history.replaceState(null, '', before);
  });
});

const clearPageOf = (finder: Element): void => finder.parentElement!.remove();
