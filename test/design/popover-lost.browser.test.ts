import { expect } from '@open-wc/testing';
import { openPage, type WatchedPage } from '../page-watch.ts';
import { until } from '../until.ts';

/** A page of `test/pages/` with an explained word and a button with a tooltip. */
const open = async (path: string) => {
  const page = await openPage(path);
  await until(() => page.document.documentElement.hasAttribute('data-shown'), 'the parts');
  const root = page.document.querySelector('body > div')!.shadowRoot!;
  const find = (selector: string): HTMLElement => root.querySelector<HTMLElement>(selector)!;
  return { page, find };
};
const isSeen = (box: HTMLElement): boolean => box.checkVisibility({ visibilityProperty: true });
const seen = (box: HTMLElement): Promise<unknown> => until(() => isSeen(box), 'the box');
const gone = (box: HTMLElement): Promise<unknown> => until(() => !isSeen(box), 'the end');
const press = (page: WatchedPage, on: HTMLElement, key: string): boolean =>
  on.dispatchEvent(new page.view.KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
const isBeside = (box: HTMLElement, anchor: HTMLElement): void => {
  const [inner, outer] = [box.getBoundingClientRect(), anchor.getBoundingClientRect()];
  expect(inner.top).to.be.within(outer.bottom, outer.bottom + 16);
  expect(Math.abs(inner.left - outer.left)).to.be.below(16);
};

describe('an explanation in a browser without popovers', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('is not there before it is asked for, opens beside its word, says so, and closes with a second press', async () => {
    const { find } = await open('/test/pages/older-popover.html');
    const [word, box] = [find('.explained'), find('#wmo')];
    expect(isSeen(box)).to.be.false;
    word.click();
    await seen(box);
    expect(word.getAttribute('aria-expanded')).to.equal('true');
    isBeside(box, word);
    word.click();
    await gone(box);
    expect(word.getAttribute('aria-expanded')).to.equal('false');
  });

  it('closes with Escape', async () => {
    const { page, find } = await open('/test/pages/older-popover.html');
    find('.explained').click();
    await seen(find('#wmo'));
    press(page, find('.explained'), 'Escape');
    await gone(find('#wmo'));
  });

  it('comes with the pointer where it is a tooltip, and goes with Escape or with the pointer', async () => {
    const { page, find } = await open('/test/pages/older-popover.html');
    const wrapper = find('#tip').parentElement!;
    const pointer = (type: string): boolean => wrapper.dispatchEvent(new page.view.PointerEvent(type));
    pointer('pointerenter');
    await seen(find('#tip'));
    isBeside(find('#tip'), find('.button'));
    press(page, find('.button'), 'Escape');
    await gone(find('#tip'));
    pointer('pointerenter');
    await seen(find('#tip'));
    pointer('pointerleave');
    await gone(find('#tip'));
  });
});

describe('an explanation whose placing is lost on the way', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('can be read all the same, in the window, and closes', async () => {
    const { page, find } = await open('/test/pages/lost-float.html');
    const [word, box] = [find('.explained'), find('#wmo')];
    word.click();
    await seen(box);
    const { top, bottom, left, right } = box.getBoundingClientRect();
    expect(Math.min(top, left)).to.be.at.least(0);
    expect(bottom).to.be.at.most(page.view.innerHeight);
    expect(right).to.be.at.most(page.view.innerWidth);
    expect(word.getAttribute('aria-expanded')).to.equal('true');
    word.click();
    await gone(box);
    expect(page.said).to.deep.equal([]);
  });
});
