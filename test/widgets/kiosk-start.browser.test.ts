import { expect } from '@open-wc/testing';
import type { SamenKiosk } from '../../src/widgets/kiosk/kiosk.ts';
import { openPage } from '../page-watch.ts';
import { until } from '../until.ts';
import { clearKiosks, placeKiosk } from './kiosk/sample-kiosk.ts';
import { all, inside, words } from './sample-finder.ts';

const UPRIGHT = [1080, 1920] as const;
const LYING = [1920, 1080] as const;

/** A public screen of this size, with its start screen. */
const screenOf = async ([width, height]: readonly [number, number]) => {
  const page = await openPage('/demo/kiosk.html', width, height);
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

  it('fills a page that has margins, from edge to edge, and leaves nothing to scroll', async () => {
    const page = await openPage('/test/pages/kiosk-line.html', ...UPRIGHT);
    const kiosk = await until(() => {
      const found = page.document.querySelector<SamenKiosk>('samen-kiosk');
      return found?.shadowRoot?.querySelector('.start') && found;
    }, 'the start screen');
    const { documentElement: whole, body } = page.document;
    expect(page.view.getComputedStyle(body).marginTop).to.equal('8px');
    expect(whole.scrollHeight).to.equal(page.view.innerHeight);
    const { left, top, right, bottom } = kiosk.getBoundingClientRect();
    expect([left, top, right, bottom]).to.deep.equal([0, 0, ...UPRIGHT]);
    page.view.frameElement!.remove();
  });

  it('is the main part of its page for who hears it, also without a word of that in the page', async () => {
    const kiosk = await placeKiosk();
    expect(inside(kiosk, '.content')!.getAttribute('role')).to.equal('main');
    const main = document.createElement('main');
    document.body.append(main);
    main.append(kiosk);
    kiosk.requestUpdate();
    await kiosk.updateComplete;
    expect(inside(kiosk, '.content')!.hasAttribute('role')).to.equal(false);
    main.remove();
  });

  it('tells who set it up what is wrong on its tag, once, and stands there all the same', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => void said.push(text);
    const kiosk = document.createElement('samen-kiosk');
    kiosk.setAttribute('tiles', 'helplist directory');
    kiosk.setAttribute('idle-seconds', 'abc');
    document.body.append(kiosk);
    await until(() => said.length >= 2, 'what is wrong');
    kiosk.remove();
    document.body.append(kiosk);
    await kiosk.updateComplete;
    console.warn = warn;
    expect(said.filter((one) => one.startsWith('samen-kiosk: tiles')).length).to.equal(1);
    expect(said.filter((one) => one.startsWith('samen-kiosk: idle-seconds “abc”')).length).to.equal(1);
    expect(all(kiosk, '.start button.choice').length).to.equal(1);
    kiosk.remove();
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
