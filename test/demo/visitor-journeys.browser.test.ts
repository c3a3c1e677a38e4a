import { expect } from '@open-wc/testing';
import type { SamenActivityFinder } from '../../src/widgets/activity-finder/activity-finder.ts';
import { expectNothingToObject } from '../design/audit.ts';
import { until } from '../until.ts';
import { all, buttonOf, choiceOf, clearPage, inside, openGroup, placeFinder, total, words } from '../widgets/sample-finder.ts'; // prettier-ignore

const address = location.href;
const chips = (finder: Element): string[] => all(finder, '.chip').map(words);
const choose = async (finder: Element, label: string): Promise<void> => {
  const before = all(finder, '.chip').length;
  choiceOf(finder, label).click();
  await until(() => all(finder, '.chip').length === before + 1, `“${label}” on a chip`);
  await (finder as SamenActivityFinder).updateComplete;
};
const openFirst = async (finder: Element): Promise<string> => {
  const card = inside(finder, '.way-in')!;
  const name = words(card);
  card.click();
  await until(() => words(inside(finder, '#detail-title')) === name, name);
  return name;
};

describe('a resident', () => {
  afterEach(() => {
    clearPage();
    history.replaceState(null, '', address);
  });

  it('finds something free tonight near Assendorp that one may walk into, and whom to call', async () => {
    const finder = await placeFinder({ urlState: 'query' });
    await choose(finder, 'Vanavond');
    await choose(finder, 'Gratis');
    await choose(finder, 'Gewoon binnenlopen');
    await openGroup(finder, 'Welke wijk?');
    await choose(finder, 'Assendorp');
    // There may be nothing in Assendorp itself: then the help leads to the nearest district that has something.
    const near = await until(
      () =>
        all(finder, '.results .notice button').find((one) => words(one).startsWith('Kijk in')) ??
        inside(finder, '.results .way-in'),
      'activities or help',
    );
    if (near.localName === 'button') near.click();
    await until(() => inside(finder, '.results .way-in'), 'activities near Assendorp');
    for (const card of all(finder, '.card'))
      expect(words(card)).to.include('Gratis').and.to.include('Gewoon binnenlopen');
    expect(all(finder, '.results .section').map(words)).to.deep.equal(['Vandaag, dinsdag 24 november']);
    await openFirst(finder);
    await until(() => inside(finder, '.detail a[href^="tel:"]'), 'a number to call');
    const facts = all(finder, '.detail dd').map(words).join(' ');
    expect(facts).to.include('Gratis').and.to.include('Aanmelding niet nodig');
  });

  it('comes to the same list by pictures as by filters, with the same address', async () => {
    const byPictures = await placeFinder({ urlState: 'query' });
    buttonOf(byPictures, 'Zoek met plaatjes').click();
    for (const [question, answer] of [
      ['Wat wilt u doen?', 'Inloop en ontmoeten'],
      ['Wanneer kunt u?', 'Deze week'],
      ['Waar?', 'Assendorp'],
    ]) {
      await until(() => words(inside(byPictures, '#question')) === question, question!);
      const tile = await until(
        () => all(byPictures, 'button.choice').find((one) => words(one.querySelector('.word')) === answer),
        answer!,
      );
      tile.click();
    }
    await until(() => !inside(byPictures, '#question') && all(byPictures, '.chip').length === 3, 'the list');
    const found = all(byPictures, '.way-in').map(words);
    const link = new URLSearchParams(location.search).toString();
    expect(found.length).to.be.greaterThan(0);
    clearPage();
    history.replaceState(null, '', address);
    const byFilters = await placeFinder({ urlState: 'query' });
    await choose(byFilters, 'Deze week');
    await openGroup(byFilters, 'Wat voor activiteit?');
    await choose(byFilters, 'Inloop en ontmoeten');
    await openGroup(byFilters, 'Welke wijk?');
    await choose(byFilters, 'Assendorp');
    expect(all(byFilters, '.way-in').map(words)).to.deep.equal(found);
    const keys = (params: string) => [...new URLSearchParams(params)].sort().join('&');
    expect(keys(location.search)).to.equal(keys(link));
  });

  it('finds nothing and is helped, one step after the other, until there is something', async () => {
    const finder = await placeFinder({ urlState: 'query' });
    await choose(finder, 'Vanavond');
    await openGroup(finder, 'Welke wijk?');
    await choose(finder, 'Assendorp');
    const search = inside(finder, '#search') as HTMLInputElement;
    search.value = 'paardrijden op het strand';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    const notice = await until(() => inside(finder, '.results .notice'), 'help');
    expect(words(notice)).to.include('Geen activiteiten gevonden');
    expect(notice.querySelector('a[href^="tel:"]'), 'somebody to call').to.not.equal(null);
    await expectNothingToObject(finder);
    for (let step = 0; step < 4 && inside(finder, '.results .notice'); step += 1) {
      const help = inside(finder, '.results .notice button')!;
      const before = chips(finder).join();
      help.click();
      await until(() => chips(finder).join() !== before, 'other choices');
    }
    expect(total(finder)).to.be.greaterThan(0);
    expect(all(finder, '.card').length).to.be.greaterThan(0);
  });

  it('keeps what was found: in the calendar, as a code, on paper', async () => {
    const finder = await placeFinder({ urlState: 'query' });
    const name = await openFirst(finder);
    await until(() => inside(finder, '.keep'), 'ways to keep it');
    const files: HTMLAnchorElement[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      files.push(this);
    };
    // No test may open the print dialog of a browser: the frame that would be printed is read instead.
    let onPaper = '';
    document.body.append = (...nodes: (Node | string)[]) => {
      Element.prototype.append.apply(document.body, nodes);
      const [frame] = nodes;
      if (!(frame instanceof HTMLIFrameElement) || !frame.contentWindow) return;
      frame.contentWindow.print = () => {
        onPaper = words(frame.contentDocument?.body);
        frame.remove();
      };
    };
    try {
      buttonOf(finder, 'Zet in mijn agenda').click();
      await until(() => files[0], 'a file');
      expect(await (await fetch(files[0]!.href)).text()).to.include('BEGIN:VEVENT');
      await until(() => inside(finder, '.steps'), 'how to open it');
      buttonOf(finder, 'Deel').click();
      await until(() => inside(finder, '#share'), 'ways to share');
      buttonOf(finder, 'Toon de QR-code').click();
      const code = await until(() => inside(finder, '.qr'), 'a code');
      expect(code.getAttribute('aria-label')).to.equal(`QR-code: link naar ${name}`);
      buttonOf(finder, 'Druk af').click();
      await until(() => onPaper, 'paper');
      expect(onPaper).to.include(name);
    } finally {
      HTMLAnchorElement.prototype.click = click;
      Reflect.deleteProperty(document.body, 'append');
    }
  });

  it('comes back with Back and finds the list where it was left, also out of the cache of the browser', async () => {
    const finder = await placeFinder({ urlState: 'query' }, { width: '30rem' });
    buttonOf(finder, /^Toon meer/).click();
    await until(() => all(finder, '.card').length === 40, 'forty');
    const card = all(finder, '.way-in')[32]!;
    const name = words(card);
    card.focus();
    card.click();
    await until(() => inside(finder, '.detail'), 'the activity');
    history.back();
    const onCard = () => words(finder.shadowRoot!.activeElement) === name;
    await until(() => inside(finder, '.way-in') && onCard(), 'the focus on the card');
    const place = () => finder.shadowRoot!.activeElement!.getBoundingClientRect();
    await until(() => place().top >= 0 && place().bottom <= innerHeight, 'the card in sight');
    await new Promise((resume) => setTimeout(resume, 200));
    const { top } = place();
    const names = all(finder, '.way-in').map(words);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    finder.requestUpdate();
    await finder.updateComplete;
    expect(all(finder, '.way-in').map(words)).to.deep.equal(names);
    expect(onCard()).to.equal(true);
    expect(Math.abs(place().top - top)).to.be.lessThan(2);
  });

  it('comes back from another page and finds the same choices and pages again', async () => {
    const frame = document.createElement('iframe');
    frame.width = '800';
    frame.height = '700';
    frame.src = '/demo/embed.html?q=koffie&when=week';
    document.body.append(frame);
    const inFrame = (selector: string): Element | null | undefined =>
      frame.contentDocument?.querySelector('samen-activity-finder')?.shadowRoot?.querySelector(selector);
    try {
      await until(() => inFrame('.results .chip'), 'the choices of the link');
      const { search } = frame.contentWindow!.location;
      frame.contentWindow!.location.href = '/test/pages/taken.html';
      await until(() => frame.contentWindow?.location.pathname.endsWith('taken.html'), 'another page');
      frame.contentWindow!.history.back();
      await until(() => frame.contentWindow?.location.pathname.endsWith('embed.html'), 'the page again');
      await until(() => inFrame('.results .chip'), 'the choices again');
      expect(frame.contentWindow!.location.search).to.equal(search);
      const field = await until(() => inFrame('#search'), 'what was searched for');
      expect((field as HTMLInputElement).value).to.equal('koffie');
    } finally {
      frame.remove();
    }
  });
});
