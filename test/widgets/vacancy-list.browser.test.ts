import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import type { SamenItemOpenEvent } from '../../src/widgets/shared/list-events.ts';
import { expectNothingToObject } from '../design/audit.ts';
import { until } from '../until.ts';
import { all, buttonOf, choiceOf, clearPage, inside, placeFinder, placeVacancies, total, words, openGroup } from './sample-finder.ts'; // prettier-ignore

const address = location.href;
const open = async (list: Element, name: RegExp): Promise<void> => {
  all(list, '.way-in')
    .find((one) => name.test(words(one)))!
    .click();
  await until(() => inside(list, '.detail .keep'), 'the page of the vacancy');
};
const parts = (list: Element): string[] => all(list, '.detail .section').map(words);

describe('the list of vacancies', () => {
  afterEach(() => {
    clearPage();
    history.replaceState(null, '', address);
  });

  it('passes the accessibility audit: list, filters, page, nothing found', async () => {
    const list = await placeVacancies();
    await expectNothingToObject(list);
    const search = inside(list, '#search') as HTMLInputElement;
    search.value = 'xyzzy';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => inside(list, '.results .notice'), 'help when nothing is found');
    await expectNothingToObject(list);
    buttonOf(list, 'Wis alle filters').click();
    await until(() => inside(list, '.way-in'), 'the list');
    await open(list, /./);
    await expectNothingToObject(list);
  });

  for (const [name, properties] of Object.entries({
    'in plain mode': { plain: true },
    'in English': { lang: 'en' },
    'on a kiosk': { kiosk: true },
    'as tiles': { view: 'tiles' as const },
    'from right to left': { lang: 'ar-XB' },
  })) {
    it(`passes the accessibility audit ${name}`, async () => {
      await expectNothingToObject(await placeVacancies(properties));
    });
  }

  it('brings small tasks for once to who has an hour, what ends first in front', async () => {
    const list = await placeVacancies();
    const before = total(list);
    choiceOf(list, 'Ik heb een uurtje').click();
    await until(() => total(list) < before, 'fewer ways to help');
    const cards = all(list, '.card').map(words);
    expect(cards.length).to.be.greaterThan(3);
    for (const card of cards) expect(card).to.include('Klaar in een uurtje').and.to.include('Eén keer');
    expect(words(inside(list, '.card .way-in'))).to.match(/blad|lampjes/i);
  });

  it('finds with a picture what one can do, with a little Dutch and together', async () => {
    const list = await placeVacancies();
    expect(choiceOf(list, 'Koken').closest('.choices')!.getAttribute('data-look')).to.equal('tiles');
    choiceOf(list, 'Sjouwen en klaarzetten').click();
    await until(() => all(list, '.chip').length === 1 && total(list) < 10, 'fewer ways to help');
    await openGroup(list, 'Wat is fijn voor u?');
    for (const label of ['Een beetje Nederlands is genoeg', 'Samen met iemand'])
      choiceOf(list, label).click();
    await until(() => all(list, '.chip').length === 3, 'three choices');
    await until(() => all(list, '.card').length > 0, 'results');
    for (const card of all(list, '.card'))
      expect(words(card)).to.include('Een beetje Nederlands is genoeg').and.to.include('Samen met iemand');
  });

  it('names organisations to choose from', async () => {
    const list = await placeVacancies();
    choiceOf(list, 'Repareerploeg Dieze').click();
    await until(() => total(list) === 1, 'one');
    expect(words(inside(list, '.chip'))).to.include('Repareerploeg Dieze');
    expect(words(inside(list, '.card'))).to.include('Reparateur');
  });

  it('shows on its page what is needed and what one gets, and whom to call first', async () => {
    const list = await placeVacancies({ pageSize: 99 });
    await open(list, /Taalmaatje/);
    expect(parts(list)).to.include.members(['Dit is nodig', 'Dit helpt', 'Dit krijgt u', 'Contact']);
    const ticks = all(list, '.ticks li').map(words);
    expect(ticks).to.include('U bent 18 jaar of ouder').and.to.include('Reiskosten vergoed');
    const ways = all(list, '.detail a.button').map((way) => way.getAttribute('href')!.replace(/:.*/, ''));
    expect(ways).to.deep.equal(['tel', 'mailto', 'https']);
  });

  for (const [name, id] of [
    ['is over', 'vacancy/trainer-kabouters'],
    ['is filled', 'vacancy/kassa-rommelmarkt'],
    ['was stopped', 'vacancy/telefoondienst-mantelzorg'],
  ]) {
    it(`says on its own address that it ${name}, asks nobody to call, and shows what is like it`, async () => {
      history.replaceState(null, '', `?item=${encodeURIComponent(id!)}`);
      const list = await placeVacancies({ urlState: 'query' }, { ready: false });
      await until(() => inside(list, '.detail .alike'), 'others like it');
      expect(words(inside(list, '.detail .notice'))).to.include('niemand meer voor nodig');
      expect(words(inside(list, '.detail'))).to.include('Niet meer nodig');
      expect(all(list, 'a[href^="tel:"]')).to.have.length(0);
      await expectNothingToObject(list);
    });
  }

  it('tells search engines of an open vacancy and keeps its address', async () => {
    const list = await placeVacancies({ pageSize: 99, urlState: 'query', urlKey: 'v-' });
    const opened: string[] = [];
    list.addEventListener('samen-item-open', (event) => opened.push((event as SamenItemOpenEvent).item.id));
    await open(list, /Taalmaatje/);
    expect(opened).to.deep.equal(['vacancy/taalmaatje']);
    expect(new URLSearchParams(location.search).get('v-item')).to.equal('vacancy/taalmaatje');
    const told = await until(
      () => document.head.querySelector('script[type="application/ld+json"]'),
      'JSON-LD in the head',
    );
    expect(JSON.parse(told.textContent)).to.include({ '@type': 'JobPosting', employmentType: 'VOLUNTEER' });
  });

  it('goes by keyboard alone from the hour that one has to the number to call', async () => {
    const list = await placeVacancies();
    choiceOf(list, 'Ik heb een uurtje').focus();
    await sendKeys({ press: ' ' });
    await until(() => all(list, '.chip').length === 1, 'the choice');
    inside(list, '.card .way-in')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => inside(list, '.detail .keep'), 'the page of the task');
    await until(() => list.shadowRoot!.activeElement?.id === 'detail-title', 'its title in focus');
    // What a screen reader comes past from there on, in its order: the facts, what is needed, whom to call.
    const read = words(inside(list, '.detail'));
    const order = ['Wanneer', 'Hoeveel tijd', 'Waar', 'Dit helpt', 'Contact', 'Lijkt hierop'];
    const places = order.map((word) => read.indexOf(word)).filter((place) => place >= 0);
    expect(places.length).to.be.greaterThan(4);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(inside(list, 'a[href^="tel:"]')).to.not.equal(null);
    buttonOf(list, 'Ga naar de lijst').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => inside(list, '.card'), 'the list again');
    expect(all(list, '.chip')).to.have.length(1);
  });

  it('asks with pictures what one can do, when and where', async () => {
    const list = await placeVacancies();
    buttonOf(list, 'Zoek met plaatjes').click();
    await until(() => inside(list, '#question'), 'the first question');
    await expectNothingToObject(list);
    all(list, 'button.choice')[1]!.click();
    await until(() => /2/.test(words(inside(list, '.progress'))), 'the second question');
  });

  it('keeps to what the editor has set', async () => {
    const list = await placeVacancies({ district: 'WK019313', skill: 'gastvrij' });
    expect(total(list)).to.equal(1);
    expect(all(list, '.filters summary').map(words).join()).to.not.include('wijk');
  });

  it('shows a few with a link to the rest', async () => {
    const list = await placeVacancies({ limit: 3, moreHref: '#alle' });
    expect(all(list, '.card')).to.have.length(3);
    expect(words(inside(list, 'a.way-on'))).to.equal('Alles bekijken');
  });

  it('tells where to hand in something new, when the editor has a page for that', async () => {
    const list = await placeVacancies();
    expect(all(list, 'a').map(words)).to.not.include('Meld uw vacature');
    list.setAttribute('submit-href', '/aanmelden');
    list.requestUpdate();
    await list.updateComplete;
    expect(buttonOf(list, 'Meld uw vacature').getAttribute('href')).to.equal('/aanmelden');
    const finder = await placeFinder();
    finder.setAttribute('submit-href', '/aanmelden');
    finder.requestUpdate();
    await finder.updateComplete;
    expect(buttonOf(finder, 'Meld uw activiteit').getAttribute('href')).to.equal('/aanmelden');
  });

  it('fits a narrow screen, also with large letters', async () => {
    for (const properties of [{}, { plain: true, kiosk: true }]) {
      const list = await placeVacancies(properties, { width: '320px' });
      expect(list.scrollWidth).to.be.at.most(list.clientWidth);
      expect(inside(list, '.root')!.scrollWidth).to.be.at.most(320);
    }
  });

  it('takes no notice of days that the address has for a list of activities', async () => {
    const address = location.href;
    history.replaceState(null, '', '?when=vandaag&from=2027-01-01');
    try {
      const list = await placeVacancies({ urlState: 'query' });
      const all = await placeVacancies();
      expect(total(list)).to.equal(total(all));
    } finally {
      history.replaceState(null, '', address);
    }
  });
});
