import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SamenKiosk } from '../../src/widgets/kiosk/kiosk.ts';
import { openPage } from '../page-watch.ts';
import { until } from '../until.ts';
import { clearKiosks, isAtStart, openTile, placeKiosk, press } from './kiosk/sample-kiosk.ts';
import { all, inside, words } from './sample-finder.ts';

const UPRIGHT = [1080, 1920] as const;
const LYING = [1920, 1080] as const;

/** A public screen of this size, with its start screen. */
const screenOf = async ([width, height]: readonly [number, number], path = '/demo/kiosk.html') => {
  const page = await openPage(path, width, height);
  const kiosk = await until(() => {
    const found = page.document.querySelector<SamenKiosk>('samen-kiosk');
    return found?.shadowRoot?.querySelector('.start') && found;
  }, 'the start screen');
  const choose = async (label: string): Promise<void> => {
    const found = all(kiosk, '.start button').find((one) => words(one) === label);
    found!.click();
    await kiosk.updateComplete;
  };
  return { page, kiosk, choose, close: () => page.view.frameElement!.remove() };
};
const tops = (kiosk: SamenKiosk): number[] =>
  all(kiosk, '.start button.choice').map((one) => Math.round(one.getBoundingClientRect().top));

describe('the start screen of a public screen', () => {
  afterEach(clearKiosks);

  for (const size of [UPRIGHT, LYING])
    for (const letters of ['Gewoon', 'Groot', 'Heel groot'])
      it(`has every tile and every choice in sight at ${size.join(' × ')}, with letters “${letters}”`, async () => {
        const { page, kiosk, choose, close } = await screenOf(size);
        await choose(letters);
        const content = inside(kiosk, '.content')!;
        expect(content.scrollHeight).to.be.at.most(content.clientHeight);
        for (const one of all(kiosk, '.start button')) {
          const { top, bottom, left, right } = one.getBoundingClientRect();
          expect(top, words(one)).to.be.at.least(size === UPRIGHT ? page.view.innerHeight / 3 : 0);
          expect(bottom, words(one)).to.be.at.most(page.view.innerHeight);
          expect([left >= 0, right <= page.view.innerWidth], words(one)).to.deep.equal([true, true]);
        }
        close();
      });

  it('leaves the tiles where they are when somebody chooses English', async () => {
    const { kiosk, choose, close } = await screenOf(UPRIGHT);
    const before = tops(kiosk);
    await choose('English');
    await until(() => words(inside(kiosk, '.start')).includes('looking for'), 'English');
    expect(tops(kiosk)).to.deep.equal(before);
    close();
  });

  it('keeps the way back to ordinary letters in sight on a screen that is too small for all of it', async () => {
    const { page, kiosk, choose, close } = await screenOf([1366, 768]);
    await choose('Heel groot');
    const back = all(kiosk, '.start button').find((one) => words(one) === 'Gewoon')!;
    const { top, bottom } = back.getBoundingClientRect();
    expect([top >= 0, bottom <= page.view.innerHeight]).to.deep.equal([true, true]);
    close();
  });

  it('has the tile that the focus is on above those choices, by Tab and after “Terug”', async () => {
    const { kiosk, choose, close } = await screenOf([1366, 768]);
    await choose('Heel groot');
    const isSeen = (tile: Element | null | undefined): boolean => {
      const { top, bottom } = tile!.getBoundingClientRect();
      return top >= 0 && bottom <= inside(kiosk, '.foot')!.getBoundingClientRect().top;
    };
    const found = all(kiosk, '.start button.choice');
    expect(found.every(isSeen), 'all of them at once').to.equal(false);
    found[0]!.focus();
    for (const tile of found.slice(1)) {
      await sendKeys({ press: 'Tab' });
      await until(() => kiosk.shadowRoot!.activeElement === tile && isSeen(tile), words(tile));
    }
    await openTile(kiosk, 'Buren helpen buren');
    // As for a finger, for which no focus is shown.
    kiosk.shadowRoot!.addEventListener('focusin', (event) => event.stopPropagation(), true);
    await press(kiosk, 'Terug');
    await isAtStart(kiosk);
    await until(() => words(kiosk.shadowRoot!.activeElement).startsWith('Buren'), 'the focus on its tile');
    expect(isSeen(kiosk.shadowRoot!.activeElement)).to.equal(true);
    close();
  });

  it('fills a page that has margins, from edge to edge, and leaves nothing to scroll', async () => {
    const { page, kiosk, close } = await screenOf(UPRIGHT, '/test/pages/kiosk-line.html');
    const { documentElement: whole, body } = page.document;
    const fills = (): void => {
      expect(page.view.getComputedStyle(body).marginTop).to.equal('8px');
      expect(whole.scrollHeight).to.equal(page.view.innerHeight);
      const { left, top, right, bottom } = kiosk.getBoundingClientRect();
      expect([left, top, right, bottom]).to.deep.equal([0, 0, ...UPRIGHT]);
    };
    fills();
    for (const name of ['div', 'main']) {
      const around = page.document.createElement(name);
      body.append(around);
      around.append(kiosk);
      fills();
      body.append(kiosk);
      around.remove();
    }
    close();
  });

  it('covers nothing of a page that has more on it', async () => {
    const { page, kiosk, close } = await screenOf(UPRIGHT, '/test/pages/kiosk-line.html');
    const { body } = page.document;
    const header = page.document.createElement('header');
    header.textContent = 'Bibliotheek';
    for (const name of ['div', 'main']) {
      const around = page.document.createElement(name);
      for (const place of [body, around]) {
        body.prepend(header, around);
        place.append(kiosk);
        expect(kiosk.getBoundingClientRect().top, name).to.be.at.least(header.getBoundingClientRect().bottom);
      }
      around.prepend(header);
      around.append(kiosk);
      expect(kiosk.getBoundingClientRect().top, name).to.be.at.least(header.getBoundingClientRect().bottom);
      around.remove();
    }
    close();
  });

  it('is the main part of its page for who hears it, also without a word of that in the page', async () => {
    const kiosk = await placeKiosk();
    const whole = inside(kiosk, '.screen')!;
    expect(whole.getAttribute('role')).to.equal('main');
    expect(all(kiosk, 'button').filter((one) => !whole.contains(one))).to.deep.equal([]);
    const main = document.createElement('main');
    document.body.append(main);
    main.append(kiosk);
    kiosk.requestUpdate();
    await kiosk.updateComplete;
    expect(whole.hasAttribute('role')).to.equal(false);
    main.remove();
  });

  it('tells who set it up what is wrong on its tag, once, and stands there all the same', async () => {
    const said: [text: string, of: unknown][] = [];
    const { warn } = console;
    const kiosk = document.createElement('samen-kiosk');
    const later = document.createElement('samen-kiosk');
    const saidOf = (one: SamenKiosk, begin: string): number =>
      said.filter(([text, of]) => of === one && text.startsWith(`samen-kiosk: ${begin}`)).length;
    console.warn = (...args: [text: string, of: unknown]) => void said.push(args);
    try {
      for (const one of [kiosk, later]) {
        one.setAttribute('tiles', 'helplist directory');
        one.setAttribute('idle-seconds', 'abc');
      }
      document.body.append(kiosk);
      await until(() => saidOf(kiosk, 'idle-seconds “abc”'), 'what is wrong');
      kiosk.remove();
      document.body.append(kiosk);
      kiosk.requestUpdate();
      await kiosk.updateComplete;
      // What comes of a second time comes before what another says after it.
      document.body.append(later);
      await until(() => saidOf(later, 'idle-seconds “abc”'), 'what is wrong with another');
      expect(saidOf(kiosk, 'tiles')).to.equal(1);
      expect(saidOf(kiosk, 'idle-seconds “abc”')).to.equal(1);
      expect(all(kiosk, '.start button.choice').length).to.equal(1);
    } finally {
      console.warn = warn;
      kiosk.remove();
      later.remove();
    }
  });

  it('says each size in letters of that size, whatever was chosen', async () => {
    const kiosk = await placeKiosk();
    const sizes = (): number[] =>
      all(kiosk, '.start .size .button > span').map((one) => parseFloat(getComputedStyle(one).fontSize));
    const before = sizes();
    expect(before).to.deep.equal([20, 25, 30]);
    all(kiosk, '.start .size button')[2]!.click();
    await kiosk.updateComplete;
    expect(sizes()).to.deep.equal(before);
  });
});
