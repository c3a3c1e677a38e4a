import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { expectNothingToObject } from '../design/audit.ts';
import { until } from '../until.ts';
import { all, buttonOf, choiceOf, clearPage, inside, placeDirectory, total, words } from './sample-finder.ts'; // prettier-ignore

const address = location.href;
const open = async (list: Element, name: RegExp): Promise<void> => {
  all(list, '.way-in')
    .find((one) => name.test(words(one)))!
    .click();
  await until(() => inside(list, '.detail') && !inside(list, '.place'), 'the page of the organisation');
  await until(() => inside(list, '.detail .ticks'), 'what is good to know');
};
const parts = (list: Element): string[] => all(list, '.detail .section').map(words);
const names = (list: Element): string[] => all(list, '.card .way-in').map(words);

describe('the directory', () => {
  afterEach(() => {
    clearPage();
    history.replaceState(null, '', address);
  });

  it('passes the accessibility audit: list, filters, page, nothing found', async () => {
    const list = await placeDirectory({ pageSize: 99 });
    await expectNothingToObject(list);
    const search = inside(list, '#search') as HTMLInputElement;
    search.value = 'xyzzy';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => inside(list, '.results .notice'), 'help when nothing is found');
    await expectNothingToObject(list);
    buttonOf(list, 'Wis alle filters').click();
    await until(() => inside(list, '.way-in'), 'the list');
    await open(list, /Brugwachter/);
    await expectNothingToObject(list);
  });

  for (const [name, properties] of Object.entries({
    'in plain mode': { plain: true },
    'in English': { lang: 'en' },
    'on a kiosk': { kiosk: true },
    'as tiles': { view: 'tiles' as const },
    'from right to left': { lang: 'ar-XB' },
  })) {
    it(`passes the accessibility audit ${name}, list and page`, async () => {
      const list = await placeDirectory(properties);
      await expectNothingToObject(list);
      await open(list, /./);
      await expectNothingToObject(list);
    });
  }

  it('lists organisations from A to Z', async () => {
    const list = await placeDirectory({ pageSize: 99 });
    expect(names(list).length).to.be.greaterThan(15);
    expect(names(list)).to.deep.equal([...names(list)].sort((a, b) => a.localeCompare(b, 'nl')));
  });

  it('finds by the first letter of a name', async () => {
    const list = await placeDirectory({ pageSize: 99 });
    const [first] = names(list);
    const letter = first!.charAt(0).toUpperCase();
    const expected = names(list).filter((name) => name.toUpperCase().startsWith(letter));
    choiceOf(list, letter).click();
    await until(() => all(list, '.chip').length === 1 && total(list) === expected.length, 'one letter');
    expect(names(list)).to.deep.equal(expected);
  });

  it('finds by the picture of a theme, and in a district', async () => {
    const list = await placeDirectory();
    const before = total(list);
    expect(choiceOf(list, 'Inloop en ontmoeten').closest('.choices')!.getAttribute('data-look')).to.equal(
      'tiles',
    );
    choiceOf(list, 'Inloop en ontmoeten').click();
    await until(() => total(list) < before, 'fewer organisations');
    const themed = total(list);
    choiceOf(list, 'Assendorp').click();
    await until(() => total(list) < themed, 'still fewer');
    for (const card of all(list, '.card')) expect(words(card)).to.match(/Assendorp|De Linde/);
  });

  it('shows what an organisation offers now: activities with their next date, vacancies, rooms', async () => {
    const list = await placeDirectory({ pageSize: 99 });
    await open(list, /Brugwachter/);
    expect(parts(list)).to.include.members([
      'Goed om te weten',
      'Dit is er te doen',
      'Hier kunt u helpen',
      'Ruimte huren in Wijkcentrum De Linde',
      'Contact',
    ]);
    const offered = all(list, '.belonging > li').map(words);
    expect(offered.some((one) => /\b(ma|di|wo|do|vr|za|zo) \d+ \S+ 2026, \d+:\d\d/.test(one))).to.equal(true);
    expect(offered.join()).to.match(/Voor \d+ mensen/);
    // Nothing to press where the editor names no page for it.
    expect(all(list, '.belonging a')).to.have.length(0);
  });

  it('leads to the page of an activity that the editor names, and never to a script', async () => {
    const list = await placeDirectory({ pageSize: 99 });
    list.setAttribute('activity-href', '/agenda?item={id}');
    list.setAttribute('vacancy-href', 'javascript:alert({id})');
    await open(list, /Brugwachter/);
    const links = all(list, '.belonging a').map((link) => (link as HTMLAnchorElement).href);
    expect(links.length).to.be.greaterThan(0);
    for (const href of links) expect(href).to.match(/\/agenda\?item=activity%2F/);
  });

  it('says whether it is open now, and when in the week', async () => {
    const list = await placeDirectory({ pageSize: 99, clock: () => Date.UTC(2026, 10, 24, 10) });
    await open(list, /Brugwachter/);
    expect(words(inside(list, '.detail'))).to.include('Nu open: 9:00–16:00');
    expect(words(inside(list, '.detail'))).to.include('maandag tot en met vrijdag: 9:00–16:00');
    expect(words(inside(list, '.detail'))).to.include('zaterdag en zondag: dicht');
  });

  it('calls an organisation from its facts, but not from a screen that is for everybody', async () => {
    const list = await placeDirectory({ pageSize: 99 });
    await open(list, /./);
    const number = inside(list, '.panel .fact a[href^="tel:"]');
    expect(words(number)).to.match(/\d{3}/);
    clearPage();
    const kiosk = await placeDirectory({ pageSize: 99, kiosk: true });
    await open(kiosk, /./);
    expect(words(inside(kiosk, '.panel'))).to.contain(words(number));
    expect(all(kiosk, '.detail a[href]').filter((a) => !a.closest('.alike'))).to.deep.equal([]);
  });

  it('has ways to reach it without a screen before mail and website', async () => {
    const list = await placeDirectory({ pageSize: 99 });
    await open(list, /Brugwachter/);
    const contact = all(list, '.detail section').find((one) => words(one).startsWith('Contact'))!;
    expect(words(contact)).to.match(
      /Langskomen: het inloopspreekuur.*10\.00 tot 12\.00 uur.*038 - 000 13 32/,
    );
    const ways = [...contact.querySelectorAll('a')].map((way) =>
      way.getAttribute('href')!.replace(/:.*/, ''),
    );
    expect(ways).to.deep.equal(['tel', 'mailto', 'https']);
  });

  it('says what is good to know and what nobody knows', async () => {
    const list = await placeDirectory({ pageSize: 99 });
    await open(list, /Brugwachter/);
    const ticks = all(list, '.ticks li').map(words);
    expect(ticks).to.include('U kunt naar binnen met een rolstoel');
    expect(ticks.some((tick) => tick.startsWith('Laatst gecontroleerd:'))).to.equal(true);
    buttonOf(list, 'Ga naar de lijst').click();
    await until(() => inside(list, '.card'), 'the list again');
    await open(list, /Stappers/);
    expect(words(inside(list, '.detail'))).to.include('Dit weten wij niet: ');
  });

  it('says that an organisation is no longer there, on its old address', async () => {
    history.replaceState(null, '', '?g-item=organization/weg');
    const list = await placeDirectory({ urlState: 'query', urlKey: 'g-' }, { ready: false });
    await until(() => inside(list, '.notice'), 'what happened');
    expect(words(inside(list, '.notice'))).to.include('staat niet meer in de lijst');
    await expectNothingToObject(list);
  });

  it('tells search engines of an organisation and keeps its address', async () => {
    const list = await placeDirectory({ pageSize: 99, urlState: 'query', urlKey: 'g-' });
    await open(list, /Brugwachter/);
    expect(new URLSearchParams(location.search).get('g-item')).to.equal('organization/de-brugwachter');
    const told = await until(
      () => document.head.querySelector('script[type="application/ld+json"]'),
      'JSON-LD in the head',
    );
    expect(JSON.parse(told.textContent)).to.include({
      '@type': 'Organization',
      name: 'Welzijn De Brugwachter',
    });
  });

  it('goes by keyboard alone from a theme to the number to call', async () => {
    const list = await placeDirectory();
    const before = total(list);
    choiceOf(list, 'Inloop en ontmoeten').focus();
    await sendKeys({ press: ' ' });
    await until(() => total(list) < before, 'the choice');
    all(list, '.way-in')
      .find((one) => /Brugwachter/.test(words(one)))!
      .focus();
    await sendKeys({ press: 'Enter' });
    await until(() => inside(list, '.detail .ticks'), 'the page of the organisation');
    await until(() => list.shadowRoot!.activeElement?.id === 'detail-title', 'its title in focus');
    // What a screen reader comes past from there on, in its order.
    const read = words(inside(list, '.detail'));
    const order = [
      'Wat',
      'Waar',
      'Voor wie',
      'Over deze organisatie',
      'Goed om te weten',
      'Dit is er te doen',
      'Toegankelijkheid',
    ];
    const places = order.map((word) => read.indexOf(word));
    expect(places).to.not.include(-1);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(inside(list, 'a[href^="tel:"]')).to.not.equal(null);
    buttonOf(list, 'Ga naar de lijst').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => inside(list, '.card'), 'the list again');
    expect(all(list, '.chip')).to.have.length(1);
  });

  it('asks with pictures what it is about and where', async () => {
    const list = await placeDirectory();
    buttonOf(list, 'Zoek met plaatjes').click();
    await until(() => inside(list, '#question'), 'the first question');
    expect(words(inside(list, '#question'))).to.include('Waar gaat het over?');
    await expectNothingToObject(list);
    all(list, 'button.choice')[1]!.click();
    await until(() => /2/.test(words(inside(list, '.progress'))), 'the second question');
  });

  it('keeps to what the editor has set', async () => {
    const list = await placeDirectory({ district: 'WK019313' });
    expect(total(list)).to.be.greaterThan(0);
    expect(total(list)).to.be.lessThan(10);
    expect(all(list, '.filters summary').map(words).join()).to.not.include('wijk');
  });

  it('shows a few with a link to the rest', async () => {
    const list = await placeDirectory({ limit: 3, moreHref: '#alle' });
    expect(all(list, '.card')).to.have.length(3);
    expect(words(inside(list, 'a.way-on'))).to.equal('Alles bekijken');
  });

  it('fits a narrow screen, also with large letters, list and page', async () => {
    for (const properties of [{}, { plain: true, kiosk: true }]) {
      const list = await placeDirectory(properties, { width: '320px' });
      expect(inside(list, '.root')!.scrollWidth).to.be.at.most(320);
      await open(list, /./);
      expect(inside(list, '.root')!.scrollWidth).to.be.at.most(320);
    }
  });
});
