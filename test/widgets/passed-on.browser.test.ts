import { expect } from '@open-wc/testing';
import '../../src/embed/context-root.ts';
import { define } from '../../src/define.ts';
import type { SamenActivityFinder } from '../../src/widgets/activity-finder/activity-finder.ts';
import type { SamenItemShareEvent } from '../../src/widgets/shared/keep-events.ts';
import { pagePreferences } from '../../src/widgets/text-mode/page-preferences.ts';
import { SamenTextMode } from '../../src/widgets/text-mode/text-mode.ts';
import { readShown } from '../design/read-code.ts';
import { until } from '../until.ts';
import { printed } from './printed.ts';
import { all, buttonOf, clearPage, inside, placeFinder, words } from './sample-finder.ts';

define(SamenTextMode);

const KEY = 'samen-plain';
const REMEMBERED = 'samenspel.plain';
const address = location.href;
const placed: HTMLElement[] = [];

const placeSwitch = async (attributes: Record<string, string> = {}): Promise<SamenTextMode> => {
  const place = document.createElement('samen-text-mode');
  for (const [name, value] of Object.entries(attributes)) place.setAttribute(name, value);
  document.body.prepend(place);
  placed.push(place);
  await until(() => inside(place, 'button'), 'the switch');
  return place;
};
const isOn = (place: Element): boolean => inside(place, 'button')!.ariaPressed === 'true';

const press = async (place: SamenTextMode): Promise<void> => {
  inside(place, 'button')!.click();
  await place.updateComplete;
};

/** The page of a coffee morning in this finder. */
const openCoffee = async (
  properties: Partial<SamenActivityFinder> = {},
  plain = true,
): Promise<SamenActivityFinder> => {
  const finder = await placeFinder({ pageSize: 300, urlState: 'query', ...properties });
  await until(() => inside(finder, '.root')!.hasAttribute('data-plain') === plain, 'its mode');
  all(finder, '.way-in')
    .find((one) => /Koffieochtend in De Linde/.test(words(one)))!
    .click();
  await until(() => inside(finder, '.detail .keep button'), 'the page of the activity');
  return finder;
};
const shareOf = async (finder: SamenActivityFinder): Promise<HTMLElement> => {
  buttonOf(finder, 'Deel').click();
  return until(() => inside(finder, '#share'), 'ways to share');
};
const addressIn = (panel: Element): URL => new URL(words(panel.querySelector('.address')));

describe('easy reading that a visitor passes on', () => {
  beforeEach(() => {
    pagePreferences().value = {};
    localStorage.removeItem(REMEMBERED);
  });
  afterEach(() => {
    clearPage();
    for (const place of placed.splice(0)) place.remove();
    pagePreferences().value = {};
    localStorage.removeItem(REMEMBERED);
    history.replaceState(null, '', address);
  });

  it('is in the address, in the mail, in the code and in what the device and the host are given', async () => {
    await placeSwitch({ plain: '' });
    const finder = await openCoffee();
    let told = '';
    finder.addEventListener('samen-item-share', (event) => (told = (event as SamenItemShareEvent).href));
    const panel = await shareOf(finder);
    const url = addressIn(panel);
    expect(url.searchParams.getAll(KEY)).to.deep.equal(['1']);
    expect(url.searchParams.get('item')).to.equal('activity/koffieochtend-de-linde');
    expect(told).to.equal(url.href);
    const mail = panel.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')!;
    expect(decodeURIComponent(mail.href)).to.contain(url.href);
    buttonOf(finder, 'Toon de QR-code').click();
    expect(readShown(await until(() => inside(finder, '.qr'), 'a code'))).to.equal(url.href);
  });

  it('is never in the address of the page itself', async () => {
    await placeSwitch({ plain: '' });
    const finder = await openCoffee();
    await shareOf(finder);
    expect(new URLSearchParams(location.search).has(KEY)).to.equal(false);
    expect(new URLSearchParams(location.search).get('item')).to.equal('activity/koffieochtend-de-linde');
  });

  it('is in the query, also where the choices are kept behind the #', async () => {
    await placeSwitch({ plain: '' });
    const url = addressIn(await shareOf(await openCoffee({ urlState: 'hash' })));
    expect(url.searchParams.get(KEY)).to.equal('1');
    expect(url.hash).to.match(/item=/);
  });

  it('goes along only when it is on, and only when the editor has not set it on the widget', async () => {
    history.replaceState(null, '', `?${KEY}=1`);
    const place = await placeSwitch();
    inside(place, 'button')!.click();
    const ordinary = addressIn(await shareOf(await openCoffee({}, false)));
    expect(ordinary.searchParams.has(KEY), 'switched off').to.equal(false);
    clearPage();
    history.replaceState(null, '', address);
    const set = addressIn(await shareOf(await openCoffee({ plain: true })));
    expect(set.searchParams.has(KEY), 'set by the editor').to.equal(false);
  });

  it('begins on the page of who opens it, over what was kept and what the editor says, and is not kept', async () => {
    history.replaceState(null, '', `?${KEY}=1`);
    localStorage.setItem(REMEMBERED, 'false');
    const place = await placeSwitch({ remember: '' });
    expect(isOn(place)).to.equal(true);
    const finder = await placeFinder();
    await until(() => inside(finder, '.root')!.hasAttribute('data-plain'), 'the finder in plain mode');
    expect(localStorage.getItem(REMEMBERED)).to.equal('false');
  });

  it('is no longer in the address of the page once it is switched off, unless the host keeps that to itself', async () => {
    history.replaceState({ own: 1 }, '', `?own=a%20b&${KEY}=1#part`);
    await press(await placeSwitch());
    expect(location.search + location.hash).to.equal('?own=a+b#part');
    expect(history.state).to.deep.equal({ own: 1 });
    pagePreferences().value = {};
    history.replaceState(null, '', `?${KEY}=1`);
    const list = document.createElement('div');
    list.setAttribute('url-state', 'none');
    document.body.append(list);
    const place = await placeSwitch();
    await press(place);
    list.remove();
    expect(isOn(place)).to.equal(false);
    expect(location.search).to.equal(`?${KEY}=1`);
  });

  it('begins only for the one value', async () => {
    for (const query of [`?${KEY}=0`, `?${KEY}`, '?plain=1', `#${KEY}=1`]) {
      history.replaceState(null, '', query);
      pagePreferences().value = {};
      expect(isOn(await placeSwitch()), query).to.equal(false);
    }
  });

  it('is on the paper of an activity: facts in words, larger type, and a code that carries it', async () => {
    await placeSwitch({ plain: '' });
    const finder = await openCoffee();
    let code: string | undefined;
    const sheet = await printed(
      () => buttonOf(finder, 'Druk af').click(),
      (paper) => {
        for (const text of paper.querySelectorAll('p, dt, dd'))
          expect(parseFloat(getComputedStyle(text).fontSize), words(text)).to.be.at.least(20);
        code = readShown(paper.querySelector('.qr')!);
      },
    );
    expect(words(sheet)).to.match(/(maan|dins|woens|donder|vrij)dag \d+ [a-z]+ 2026/);
    expect(words(sheet)).to.match(/ tot .*\(\d+\.\d\d - \d+\.\d\d uur\)/);
    expect(new URL(code!).searchParams.get(KEY)).to.equal('1');
  });

  it('is on the paper of the list too, with each line of a fact by itself', async () => {
    await placeSwitch({ plain: '' });
    const finder = await placeFinder({ pageSize: 5, urlState: 'query' });
    await until(() => inside(finder, '.root')!.hasAttribute('data-plain'), 'its mode');
    const sheet = await printed(
      () => buttonOf(finder, 'Druk deze lijst af').click(),
      (paper) => {
        for (const text of paper.querySelectorAll('p, dt, dd'))
          expect(parseFloat(getComputedStyle(text).fontSize), words(text)).to.be.at.least(20);
        for (const line of paper.querySelectorAll('.paper-line'))
          expect(getComputedStyle(line).display, words(line)).to.equal('block');
      },
    );
    expect(words(sheet)).to.match(/ tot .*\(\d+\.\d\d - \d+\.\d\d uur\)/);
    expect(words(sheet.querySelector('.paper-address'))).to.include(`${KEY}=1`);
  });
});
