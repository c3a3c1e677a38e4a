import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import type { SamenItemOpenEvent } from '../../src/widgets/shared/list-events.ts';
import type { SamenHelpList } from '../../src/widgets/help-list/help-list.ts';
import { expectNothingToObject } from '../design/audit.ts';
import { until } from '../until.ts';
import { all, buttonOf, choiceOf, clearPage, inside, placeHelp, total, words } from './sample-finder.ts';
import { focused, Listener, spoken } from './spoken.ts';

const address = location.href;
const openFirst = async (list: Element, name: RegExp): Promise<void> => {
  all(list, '.way-in')
    .find((one) => name.test(words(one)))!
    .click();
  await until(() => inside(list, '.detail') && !inside(list, '.place'), 'the page of the message');
};
const groups = (list: Element): HTMLElement[] => all(list, '.results > section');
const headings = (list: Element): string[] =>
  groups(list).map((group) => words(group.querySelector('.section')));

describe('the list of help', () => {
  afterEach(() => {
    clearPage();
    history.replaceState(null, '', address);
  });

  it('passes the accessibility audit: list, filters, page, nothing found', async () => {
    const list = await placeHelp();
    await expectNothingToObject(list);
    const search = inside(list, '#search') as HTMLInputElement;
    search.value = 'xyzzy';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => inside(list, '.results .notice'), 'help when nothing is found');
    await expectNothingToObject(list);
    buttonOf(list, 'Wis alle filters').click();
    await until(() => inside(list, '.way-in'), 'the list');
    await openFirst(list, /./);
    await expectNothingToObject(list);
  });

  for (const [name, properties] of Object.entries({
    'in plain mode': { plain: true },
    'in English': { lang: 'en' },
    'on a kiosk': { kiosk: true },
    'as tiles': { view: 'tiles' as const },
    'as a teaser': { limit: 4, moreHref: '#alle' },
    'from right to left': { lang: 'ar-XB' },
  })) {
    it(`passes the accessibility audit ${name}`, async () => {
      await expectNothingToObject(await placeHelp(properties));
    });
  }

  it('has what is asked beside what is offered where there is room, and below each other on a phone', async () => {
    const wide = await placeHelp();
    expect(headings(wide)).to.deep.equal(['Gevraagd', 'Aangeboden']);
    const [asked, offered] = groups(wide).map((group) => group.getBoundingClientRect());
    expect(offered!.top).to.equal(asked!.top);
    expect(offered!.left).to.be.at.least(asked!.right);
    const narrow = await placeHelp({}, { width: '360px' });
    const [first, second] = groups(narrow).map((group) => group.getBoundingClientRect());
    expect(second!.left).to.equal(first!.left);
    expect(second!.top).to.be.at.least(first!.bottom);
  });

  it('shows one of the two to who chooses it, over all of the width', async () => {
    const list = await placeHelp();
    const before = total(list);
    choiceOf(list, 'Aangeboden').click();
    await until(() => total(list) < before, 'fewer messages');
    expect(headings(list)).to.deep.equal(['Aangeboden']);
    expect(groups(list)[0]!.clientWidth).to.equal(inside(list, '.results')!.clientWidth);
  });

  it('finds with a picture what kind of help, in the parts of the week that suit', async () => {
    const list = await placeHelp();
    const garden = choiceOf(list, 'Tuin');
    expect(garden.closest('.choices')!.getAttribute('data-look')).to.equal('tiles');
    const drawings = all(list, '[data-look=tiles] .face > .icon path').map((path) => path.getAttribute('d'));
    expect(new Set(drawings).size).to.equal(drawings.length);
    garden.click();
    await until(() => all(list, '.chip').length === 1 && total(list) < 5, 'fewer messages');
    choiceOf(list, 'Weekend').click();
    await until(() => all(list, '.chip').length === 2 && total(list) === 1, 'one message');
    for (const card of all(list, '.card'))
      expect(words(card))
        .to.include('Tuin')
        .and.match(/zaterdag|zondag|dagen/);
  });

  it('moves the focus to the first message that is new, in whichever group it is', async () => {
    const list = await placeHelp({ pageSize: 4 });
    const before = new Set(all(list, '[data-id]').map((one) => one.dataset.id));
    buttonOf(list, /Toon meer/).click();
    await until(() => all(list, '[data-id]').length === 8, 'eight messages');
    await until(() => list.shadowRoot!.activeElement?.matches('.way-in'), 'a card in focus');
    const reached = list.shadowRoot!.activeElement!.closest<HTMLElement>('[data-id]')!.dataset.id;
    expect(before.has(reached)).to.equal(false);
    expect(all(list, '[data-id]').find((one) => !before.has(one.dataset.id))!.dataset.id).to.equal(reached);
  });

  it('leads to the relay with the name of its website, and to no person', async () => {
    const list = await placeHelp();
    await openFirst(list, /Lamp ophangen/);
    const reply = buttonOf(list, 'Reageer op deze vraag (burenhulp.example)');
    expect(reply.getAttribute('href')).to.equal('https://burenhulp.example/reageer/lamp-ophangen');
    expect(reply.getAttribute('rel')).to.include('noreferrer');
    expect(all(list, 'a[href^="tel:"], a.button[href^="mailto:"]')).to.have.length(0);
    expect(words(inside(list, '.detail')))
      .to.include('Schelle')
      .and.to.include('die wij herkennen');
    buttonOf(list, 'Ga naar de lijst').click();
    await until(() => inside(list, '.card'), 'the list');
    await openFirst(list, /pan soep/);
    expect(buttonOf(list, /^Reageer op dit aanbod/)).to.not.equal(null);
  });

  it('says on its own address that a message is over, lets nobody answer, and shows what is like it', async () => {
    history.replaceState(null, '', `?item=${encodeURIComponent('help/tas-dragen-voorbij')}`);
    const list = await placeHelp({ urlState: 'query' }, { ready: false });
    await until(() => inside(list, '.detail .alike'), 'others like it');
    expect(words(inside(list, '.detail .notice'))).to.include('voorbij');
    expect(words(inside(list, '.alike'))).to.include('boodschappen');
    expect(all(list, '.detail a').map(words).join()).to.not.include('Reageer');
    await expectNothingToObject(list);
  });

  it('tells search engines nothing of what neighbours ask, and keeps its address', async () => {
    const list = await placeHelp({ urlState: 'query', urlKey: 'h-' });
    const opened: string[] = [];
    list.addEventListener('samen-item-open', (event) => opened.push((event as SamenItemOpenEvent).item.id));
    choiceOf(list, 'Gevraagd').click();
    await until(() => all(list, '.chip').length === 1, 'the choice');
    await openFirst(list, /Lamp ophangen/);
    expect(opened).to.deep.equal(['help/lamp-ophangen']);
    const params = new URLSearchParams(location.search);
    expect([params.get('h-hulp'), params.get('h-item')]).to.deep.equal(['asked', 'help/lamp-ophangen']);
    expect(document.head.querySelector('script[type="application/ld+json"]')).to.equal(null);
  });

  it('goes by keyboard alone from a kind of help to the button with which one answers', async () => {
    const list = await placeHelp();
    choiceOf(list, 'Klussen').focus();
    await sendKeys({ press: ' ' });
    await until(() => all(list, '.chip').length === 1, 'the choice');
    await until(() => total(list) < 8, 'fewer messages');
    inside(list, '.card .way-in')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => inside(list, '.detail .keep'), 'the page of the message');
    await until(() => list.shadowRoot!.activeElement?.id === 'detail-title', 'its title in focus');
    // What a screen reader comes past from there on, in its order.
    const read = words(inside(list, '.detail'));
    const order = ['Soort hulp', 'Wanneer', 'Waar', 'Over dit bericht', 'Contact', 'Reageer op'];
    const places = order.map((word) => read.indexOf(word));
    expect(places).to.not.include(-1);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    buttonOf(list, 'Ga naar de lijst').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => inside(list, '.card'), 'the list again');
    expect(all(list, '.chip')).to.have.length(1);
  });

  it('reads well: from the search field to a message and how to answer it', async () => {
    const list = await placeHelp({ pageSize: 4 });
    const listener = new Listener(list.shadowRoot!);
    const search = inside(list, '#search') as HTMLInputElement;
    search.focus();
    expect(spoken(search)).to.equal('Zoeken, zoekveld, Bijvoorbeeld: boodschappen, tuin, computer');
    search.value = 'plafondlamp';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => total(list) === 1, 'one message');
    await until(() => all(list, '.chip').length === 1, 'the word as a filter');
    expect(listener.heard()).to.deep.equal(['1 bericht']);
    const group = groups(list)[0]!;
    expect(spoken(group.querySelector('.section')!)).to.equal('Gevraagd, kop');
    const way = inside(list, '.way-in')!;
    expect(spoken(way)).to.equal('Lamp ophangen, knop');
    way.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => inside(list, '.detail .keep'), 'the page of the message');
    await until(() => list.shadowRoot!.activeElement?.id === 'detail-title', 'its title in focus');
    expect(spoken(focused()!)).to.equal('Lamp ophangen');
    expect(spoken(buttonOf(list, /^Reageer op/))).to.equal(
      'Reageer op deze vraag (burenhulp.example), koppeling',
    );
    listener.stop();
  });

  it('asks with pictures what it is about, when and where', async () => {
    const list = await placeHelp();
    buttonOf(list, 'Zoek met plaatjes').click();
    await until(() => inside(list, '#question'), 'the first question');
    expect(words(inside(list, '#question'))).to.equal('Waar gaat het over?');
    await expectNothingToObject(list);
    all(list, 'button.choice')[1]!.click();
    await until(() => /2/.test(words(inside(list, '.progress'))), 'the second question');
  });

  it('keeps to what the editor has set', async () => {
    const list = await placeHelp({ district: 'WK019351', direction: 'offered', helpType: 'tuin' });
    expect(total(list)).to.equal(1);
    const legends = all(list, '.filters summary').map(words).join();
    expect(legends).to.not.match(/wijk|Gevraagd|Wat voor hulp/);
  });

  it('shows a few with a link to the rest', async () => {
    const list = await placeHelp({ limit: 3, moreHref: '#alle' });
    expect(all(list, '.card')).to.have.length(3);
    expect(words(inside(list, 'a.way-on'))).to.equal('Alles bekijken');
  });

  it('tells where to ask for help and where to offer it, when the editor has pages for that', async () => {
    const list = await placeHelp();
    const ways = (): (string | null)[] =>
      all(list, '.results a[href^="/"]').map((way) => `${words(way)} ${way.getAttribute('href')}`);
    expect(ways()).to.deep.equal([]);
    list.setAttribute('ask-href', '/vraag');
    list.setAttribute('submit-href', '/bied');
    list.requestUpdate();
    await list.updateComplete;
    expect(ways()).to.deep.equal(['Zelf hulp vragen /vraag', 'Zelf hulp aanbieden /bied']);
    const [last] = all(list, '.results a[href^="/"]').slice(-1);
    expect(last!.getBoundingClientRect().bottom).to.be.at.most(
      inside(list, '.results .card')!.getBoundingClientRect().top,
    );
  });

  it("leads nowhere from a screen that is everybody's: the addresses are there in words, with a code to take along", async () => {
    const list = await placeHelp({ kiosk: true });
    list.setAttribute('ask-href', '/vraag');
    list.requestUpdate();
    await list.updateComplete;
    expect(words(inside(list, '.results'))).to.contain(`Zelf hulp vragen: ${location.host}/vraag`);
    await openFirst(list, /./);
    const ways = () => all(list, '.detail a[href]').filter((a) => !a.closest('.alike'));
    expect(ways()).to.deep.equal([]);
    expect(all(list, '.detail strong').map(words).join()).to.match(/^Reageer op .*: [a-z.-]+\//);
    const code = await until(() => inside(list, '.detail details:not(.keep *) .qr'), 'a code');
    expect(code.getAttribute('aria-label')).to.match(/Reageer op/);
    await expectNothingToObject(list);
  });

  it('fits a narrow screen, also with large letters', async () => {
    for (const properties of [{}, { plain: true, kiosk: true }] as Partial<SamenHelpList>[]) {
      const list = await placeHelp(properties, { width: '320px' });
      expect(list.scrollWidth).to.be.at.most(list.clientWidth);
      expect(inside(list, '.root')!.scrollWidth).to.be.at.most(320);
    }
  });
});
