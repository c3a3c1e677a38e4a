import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import type { SamenActivityFinder } from '../../src/widgets/activity-finder/activity-finder.ts';
import { until } from '../until.ts';
import { all, buttonOf, clearPage, inside, placeFinder, words } from './sample-finder.ts';

const address = location.href;
const nextFrames = async (): Promise<void> => {
  for (let frame = 0; frame < 12; frame += 1) await new Promise(requestAnimationFrame);
};
const topOf = (element: Element): number => element.getBoundingClientRect().top;
const inSight = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.round(top) >= 0 && Math.round(bottom) <= innerHeight;
};
const focused = (finder: Element): HTMLElement | null =>
  finder.shadowRoot!.activeElement as HTMLElement | null;

/** A list in the middle of a long page, as on a telephone. */
async function placeOnPhone(properties: Partial<SamenActivityFinder> = {}): Promise<SamenActivityFinder> {
  const ready = !new URLSearchParams(location.search).has('p-item');
  const finder = await placeFinder(
    { urlState: 'query', urlKey: 'p-', ...properties },
    { width: '24rem', ready },
  );
  const place = finder.parentElement!;
  place.style.paddingBlock = '500px 2000px';
  return finder;
}
/** Scrolled to a card of the second page. */
async function goFar(finder: Element): Promise<{ card: HTMLElement; id: string }> {
  buttonOf(finder, /Toon meer/).click();
  await until(() => all(finder, '.way-in').length > 25, 'more cards');
  await nextFrames();
  const card = all(finder, '.way-in')[25]!;
  card.scrollIntoView({ block: 'start' });
  await nextFrames();
  scrollBy(0, -123);
  await nextFrames();
  expect(inSight(card)).to.equal(true);
  return { card, id: card.closest('li')!.dataset.id! };
}

describe('the place on the page', () => {
  before(async () => {
    // WebKit has its window from outside, and keeps its size.
    await setViewport({ width: 390, height: 844 }).catch(() => undefined);
    await executeServerCommand('to-front');
  });
  after(async () => {
    await setViewport({ width: 800, height: 600 }).catch(() => undefined);
  });
  afterEach(() => {
    clearPage();
    history.replaceState(null, '', address);
    document.body.style.minBlockSize = '';
    scrollTo(0, 0);
  });

  it('stays the same while a visitor types, and goes to the results when that is done', async () => {
    const finder = await placeOnPhone();
    const search = inside(finder, '#search') as HTMLInputElement;
    search.focus();
    search.scrollIntoView({ block: 'center' });
    await nextFrames();
    const before = scrollY;
    for (const text of ['k', 'ko', 'koffie']) {
      search.value = text;
      search.dispatchEvent(new Event('input', { bubbles: true }));
      await nextFrames();
    }
    await until(() => inside(finder, '.chip'), 'the results');
    expect(scrollY).to.equal(before);
    expect(topOf(inside(finder, '.result')!)).to.be.greaterThan(innerHeight / 2);
    await sendKeys({ press: 'Enter' });
    await nextFrames();
    const count = inside(finder, '.result')!;
    expect(words(count)).to.match(/^\d+ activiteiten$/);
    expect(inSight(count)).to.equal(true);
    // A keyboard of the screen goes away with the focus of the field, and covers the lower half until then.
    expect(topOf(count)).to.be.lessThan(innerHeight / 2);
    expect(topOf(inside(finder, '.card')!)).to.be.lessThan(innerHeight);
    expect(focused(finder)?.classList.contains('results')).to.equal(true);
  });

  it('does not move when the results are in sight already', async () => {
    const finder = await placeOnPhone({ withoutSearch: false });
    inside(finder, '.results')!.scrollIntoView();
    scrollBy(0, -100);
    await nextFrames();
    const before = scrollY;
    buttonOf(finder, 'Zoek').click();
    await nextFrames();
    expect(scrollY).to.equal(before);
  });

  for (const urlState of ['query', 'none'] as const) {
    it(`is that of the list as it was left, after an activity was open (address: ${urlState})`, async () => {
      const finder = await placeOnPhone({ urlState });
      const { card, id } = await goFar(finder);
      const top = topOf(card);
      card.focus({ preventScroll: true });
      card.click();
      await until(() => inside(finder, '.detail'), 'the activity');
      await nextFrames();
      expect(inSight(buttonOf(finder, 'Ga naar de lijst'))).to.equal(true);
      buttonOf(finder, 'Ga naar de lijst').click();
      await until(() => focused(finder)?.closest('li')?.dataset.id === id, 'the focus on the card');
      await nextFrames();
      expect(topOf(focused(finder)!)).to.be.closeTo(top, 1);
    });
  }

  it('is that of the list after a step back of the browser, also from another activity than the one opened first', async () => {
    const finder = await placeOnPhone();
    const { card, id } = await goFar(finder);
    const top = topOf(card);
    card.click();
    await until(() => inside(finder, '.detail'), 'the activity');
    const other = await until(
      () => inside(finder, '.alike .way-in') ?? inside(finder, '.alike :is(a, button)'),
      'others',
    );
    const title = words(inside(finder, '#detail-title'));
    other.click();
    await until(() => words(inside(finder, '#detail-title')) !== title, 'another activity');
    await nextFrames();
    expect(inSight(buttonOf(finder, 'Ga naar de lijst'))).to.equal(true);
    history.back();
    await until(() => words(inside(finder, '#detail-title')) === title, 'the first activity');
    history.back();
    await until(() => focused(finder)?.closest('li')?.dataset.id === id, 'the focus on the card');
    await nextFrames();
    expect(topOf(focused(finder)!)).to.be.closeTo(top, 1);
  });

  it('has the way back in it when an activity opens lower than the visitor looks', async () => {
    const finder = await placeOnPhone();
    scrollTo(0, 0);
    inside(finder, '.way-in')!.click();
    await until(() => inside(finder, '.detail'), 'the activity');
    await nextFrames();
    const back = buttonOf(finder, 'Ga naar de lijst');
    expect(inSight(back)).to.equal(true);
    expect(inSight(inside(finder, '#detail-title')!)).to.equal(true);
    expect(focused(finder)?.id).to.equal('detail-title');
  });

  it('is that of the activity in the address, for who follows a link to one', async () => {
    history.replaceState(null, '', '?p-item=activity/koffieochtend-de-linde');
    const finder = await placeOnPhone();
    finder.parentElement!.style.paddingBlockStart = '3000px';
    await until(() => inside(finder, '#detail-title'), 'the activity');
    await nextFrames();
    expect(inSight(buttonOf(finder, 'Ga naar de lijst'))).to.equal(true);
    expect(focused(finder)?.id).to.equal('detail-title');
  });

  it('stays where somebody reads who came by such a link', async () => {
    document.body.style.minBlockSize = '6000px';
    scrollTo(0, 700);
    history.replaceState(null, '', '?p-item=activity/koffieochtend-de-linde');
    const finder = await placeOnPhone();
    await until(() => inside(finder, '#detail-title'), 'the activity');
    await nextFrames();
    expect(scrollY).to.equal(700);
    expect(focused(finder) === null).to.equal(true);
  });

  it('is that of the results after the last question with pictures', async () => {
    const finder = await placeOnPhone();
    buttonOf(finder, 'Zoek met plaatjes').click();
    await until(() => inside(finder, '#question'), 'a question');
    for (let question = 0; question < 3; question += 1) {
      const title = words(inside(finder, '#question'));
      // No second press.
      await new Promise((resolve) => setTimeout(resolve, 600));
      inside(finder, 'button.choice')!.click();
      await until(() => words(inside(finder, '#question')) !== title, 'what comes next');
    }
    await until(() => inside(finder, '.card'), 'the list');
    await nextFrames();
    expect(topOf(inside(finder, '.card')!)).to.be.within(0, innerHeight / 2);
  });

  it('shows the code that was asked for', async () => {
    const finder = await placeOnPhone();
    inside(finder, '.way-in')!.click();
    await until(() => inside(finder, '.detail .keep'), 'the activity');
    await until(() => all(finder, 'button').some((one) => words(one) === 'Deel'), 'a way to share');
    buttonOf(finder, 'Deel').click();
    await until(() => inside(finder, '#share'), 'ways to share');
    const show = buttonOf(finder, 'Toon de QR-code');
    show.scrollIntoView({ block: 'end' });
    await nextFrames();
    show.click();
    const code = await until(() => inside(finder, '.qr'), 'a code');
    await nextFrames();
    const { top, bottom } = code.getBoundingClientRect();
    expect(inSight(code), `${top}–${bottom} in ${innerHeight}`).to.equal(true);
  });
});
