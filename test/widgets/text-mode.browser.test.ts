import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/embed/context-root.ts';
import { define } from '../../src/define.ts';
import { pagePreferences } from '../../src/widgets/text-mode/page-preferences.ts';
import { SamenTextMode } from '../../src/widgets/text-mode/text-mode.ts';
import { expectNothingToObject } from '../design/audit.ts';
import { until } from '../until.ts';
import { clearPage, inside, placeFinder, placeVacancies, words } from './sample-finder.ts';

define(SamenTextMode);

const KEY = 'samenspel.plain';
const placed: HTMLElement[] = [];
/** A switch somewhere on the page. */
const placeSwitch = async (attributes: Record<string, string> = {}): Promise<SamenTextMode> => {
  const place = document.createElement('samen-text-mode');
  for (const [name, value] of Object.entries(attributes)) place.setAttribute(name, value);
  document.body.prepend(place);
  placed.push(place);
  await until(() => inside(place, 'button'), 'the switch');
  return place;
};
const isOn = (place: Element): boolean => inside(place, 'button')!.ariaPressed === 'true';
const isPlain = (list: Element): boolean => inside(list, '.root')!.hasAttribute('data-plain');
const press = async (place: SamenTextMode): Promise<void> => {
  inside(place, 'button')!.click();
  await place.updateComplete;
};

describe('the switch for easy reading', () => {
  beforeEach(() => {
    pagePreferences().value = {};
    localStorage.removeItem(KEY);
  });
  afterEach(() => {
    clearPage();
    for (const place of placed.splice(0)) place.remove();
    pagePreferences().value = {};
    localStorage.removeItem(KEY);
  });

  it('passes the accessibility audit, off and on', async () => {
    const place = await placeSwitch();
    await expectNothingToObject(place);
    await press(place);
    await expectNothingToObject(place);
  });

  it('is off at first, has a word, and is big enough for a finger', async () => {
    const place = await placeSwitch();
    expect(isOn(place)).to.equal(false);
    expect(words(inside(place, 'button'))).to.equal('Makkelijk lezen');
    const { width, height } = inside(place, 'button')!.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(44);
  });

  it('switches every widget of the page, those that come later too, and back', async () => {
    const finder = await placeFinder();
    const place = await placeSwitch();
    expect(isPlain(finder)).to.equal(false);
    await press(place);
    expect(isOn(place)).to.equal(true);
    await until(() => isPlain(finder), 'the finder in plain mode');
    await until(() => /uur/.test(words(inside(finder, '.card .facts'))), 'times in words');
    const vacancies = await placeVacancies();
    expect(isPlain(vacancies)).to.equal(true);
    await press(place);
    await until(() => !isPlain(finder) && !isPlain(vacancies), 'both in ordinary mode');
  });

  it('leaves a widget alone that the editor has set', async () => {
    const finder = await placeFinder({ plain: false });
    const place = await placeSwitch();
    await press(place);
    await finder.updateComplete;
    expect(isPlain(finder)).to.equal(false);
  });

  it('works by keyboard, keeps the focus, and tells the host', async () => {
    const place = await placeSwitch();
    const told: boolean[] = [];
    const hear = ({ plain }: HTMLElementEventMap['samen-text-mode-change']): void => void told.push(plain);
    addEventListener('samen-text-mode-change', hear as EventListener);
    inside(place, 'button')!.focus();
    await sendKeys({ press: ' ' });
    await until(() => isOn(place), 'on');
    await sendKeys({ press: 'Enter' });
    await until(() => !isOn(place), 'off');
    removeEventListener('samen-text-mode-change', hear as EventListener);
    expect(told).to.deep.equal([true, false]);
    expect(place.shadowRoot!.activeElement).to.equal(inside(place, 'button'));
  });

  it('agrees with another switch on the page', async () => {
    const [one, other] = [await placeSwitch(), await placeSwitch()];
    await press(one);
    await until(() => isOn(other), 'the other on');
    await press(other);
    await until(() => !isOn(one), 'the first off');
  });

  it('begins with easy reading where the editor says so, and nothing is kept', async () => {
    const finder = await placeFinder();
    const place = await placeSwitch({ plain: '' });
    expect(isOn(place)).to.equal(true);
    await until(() => isPlain(finder), 'the finder in plain mode');
    await press(place);
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('remembers the choice only where the host lets it, over what the editor says', async () => {
    const first = await placeSwitch({ remember: '' });
    await press(first);
    expect(localStorage.getItem(KEY)).to.equal('true');
    await press(first);
    first.remove();
    pagePreferences().value = {};
    const later = await placeSwitch({ remember: '', plain: '' });
    expect(isOn(later)).to.equal(false);
  });

  it('works where the browser keeps nothing', async () => {
    const { setItem, getItem } = Storage.prototype;
    const refuse = (): never => {
      throw new DOMException('no storage here', 'SecurityError');
    };
    Object.assign(Storage.prototype, { setItem: refuse, getItem: refuse });
    try {
      const place = await placeSwitch({ remember: '' });
      await press(place);
      expect(isOn(place)).to.equal(true);
    } finally {
      Object.assign(Storage.prototype, { setItem, getItem });
    }
  });

  it('has an English word on an English page', async () => {
    const place = await placeSwitch({ lang: 'en' });
    expect(words(inside(place, 'button'))).to.equal('Easy to read');
    expect(inside(place, '.root')!.lang).to.equal('en');
  });
});
