import { expect } from '@open-wc/testing';
import type { SamenActivityFinder } from '../../src/widgets/activity-finder/activity-finder.ts';
import { expectNothingToObject } from '../design/audit.ts';
import { until } from '../until.ts';
import { all, buttonOf, clearPage, inside, placeFinder, total, words } from './sample-finder.ts';
import { activityOn, feedOf } from './small-feed.ts';

const hour = { startTime: '19:00', duration: 'PT1H' };
/** This many weeks of one day each, the first tonight. */
const weeks = (count: number) =>
  [...Array(count).keys()].map((week) => ({
    startDate: new Date(Date.UTC(2026, 10, 24 + 7 * week)).toISOString().slice(0, 10),
    ...hour,
  }));
const type = (finder: Element, text: string): void => {
  const search = inside(finder, '#search') as HTMLInputElement;
  search.value = text;
  search.dispatchEvent(new Event('input', { bubbles: true }));
};
const answered = (finder: SamenActivityFinder): Promise<unknown> =>
  until(() => words(inside(finder, '.result')), 'an answer');
const cards = (finder: Element): HTMLElement[] => all(finder, '.card');

describe('a visitor of a list that is unlike others', () => {
  afterEach(clearPage);

  it('sees an activity with 53 dates once, at its next date, and all its dates on its own page', async () => {
    const items = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => activityOn(number, ...weeks(53)));
    const finder = await placeFinder({ feed: feedOf(items) });
    expect(total(finder)).to.equal(8);
    expect(cards(finder)).to.have.length(8);
    expect(all(finder, '.results .section').map(words)).to.deep.equal(['Vandaag, dinsdag 24 november']);
    inside(finder, '.way-in')!.click();
    await until(() => inside(finder, '.detail .dates'), 'the dates');
    expect(all(finder, '.dates li')).to.have.length(53);
    expect(all(finder, '.dates li').filter((date) => date.checkVisibility())).to.have.length(5);
    const more = all(finder, '.detail summary').find((one) => words(one).startsWith('Meer datums'))!;
    expect(words(more.querySelector('.badge'))).to.equal('48');
    more.click();
    await until(() => all(finder, '.dates li').every((date) => date.checkVisibility()), 'all of them');
    expect(words(all(finder, '.dates li').at(-1))).to.include('di 23 nov. 2027');
    await expectNothingToObject(finder);
  });

  it('finds one of those 53 dates by its day', async () => {
    const items = [activityOn(1, ...weeks(53)), activityOn(2, { startDate: '2026-11-24', ...hour })];
    const finder = await placeFinder({ feed: feedOf(items) });
    all(finder, '.filters summary')
      .find((one) => words(one) === 'Kies dagen')!
      .click();
    const from = await until(
      () => all(finder, '.filters input[type=date]')[0] as HTMLInputElement | undefined,
      'a field for a date',
    );
    from.value = '2027-11-20';
    from.dispatchEvent(new Event('input', { bubbles: true }));
    from.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => total(finder) === 1, 'the last date');
    expect(all(finder, '.results .section').map(words)).to.deep.equal(['Dinsdag 23 november 2027']);
  });

  it('is told that there is nothing now when every activity is over, and can still read one from a link', async () => {
    const past = [1, 2, 3].map((number) => activityOn(number, { startDate: '2026-10-01', ...hour }));
    const finder = await placeFinder({ feed: feedOf(past) }, { ready: false });
    await answered(finder);
    expect(words(inside(finder, '.result'))).to.equal('Er zijn nu geen activiteiten.');
    expect(cards(finder)).to.have.length(0);
    await expectNothingToObject(finder);
    const before = location.href;
    history.replaceState(null, '', '?oud-item=activity/2');
    try {
      const opened = await placeFinder(
        { feed: feedOf(past), urlState: 'query', urlKey: 'oud-' },
        { ready: false },
      );
      await until(() => words(inside(opened, '#detail-title')) === 'Wandeling 2', 'the activity');
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('reads “1 activiteit” when there is one, with nothing more to ask for', async () => {
    const finder = await placeFinder({ feed: feedOf([activityOn(1, ...weeks(2))]) });
    expect(words(inside(finder, '.result'))).to.equal('1 activiteit');
    expect(cards(finder)).to.have.length(1);
    expect(all(finder, 'button').filter((one) => words(one).startsWith('Toon meer'))).to.have.length(0);
    await expectNothingToObject(finder);
  });

  it('is not asked to search where there is nothing at all, and helped who comes with a word from a link', async () => {
    const before = location.href;
    history.replaceState(null, '', '?leeg-q=koffie');
    try {
      const finder = await placeFinder(
        { feed: feedOf([]), urlState: 'query', urlKey: 'leeg-' },
        { ready: false },
      );
      const help = await until(() => inside(finder, '.results .notice'), 'help');
      expect(words(help)).to.match(/Geen activiteiten gevonden/);
      buttonOf(finder, 'Wis alle filters').click();
      await until(() => !inside(finder, '.results .notice'), 'the empty list');
      expect(words(inside(finder, '.result'))).to.equal('Er zijn nu geen activiteiten.');
      expect(inside(finder, '#search')).to.equal(null);
      await until(() => finder.shadowRoot!.activeElement?.matches('.results'), 'the focus');
      await expectNothingToObject(finder);
    } finally {
      history.replaceState(null, '', before);
    }
  });

  describe('with 10.000 activities on one day', () => {
    let finder: SamenActivityFinder;
    beforeEach(async () => {
      const tonight = { startDate: '2026-11-24', ...hour };
      const items = [...Array(10_000).keys()].map((number) => activityOn(number + 1, tonight));
      items.push({ ...activityOn(10_001, tonight), name: 'Sjoelen met de buren' });
      finder = await placeFinder({ feed: feedOf(items) });
    });

    it('sees twenty of them under one day, how many there are, and can ask for twenty more', async () => {
      expect(cards(finder)).to.have.length(20);
      expect(words(inside(finder, '.result'))).to.equal('10001 activiteiten');
      expect(all(finder, '.results .section').map(words)).to.deep.equal(['Vandaag, dinsdag 24 november']);
      const more = buttonOf(finder, /^Toon meer/);
      expect(words(more.parentElement)).to.include('nog 9981');
      more.click();
      await until(() => cards(finder).length === 40, 'forty');
      expect(all(finder, '.results .section')).to.have.length(1);
      const names = all(finder, '.way-in').map(words);
      expect(new Set(names).size, 'none twice').to.equal(40);
    });

    it('finds the one by its name, and none of them by another day', async () => {
      type(finder, 'sjoelen');
      await until(() => total(finder) === 1, 'one');
      expect(words(inside(finder, '.way-in'))).to.equal('Sjoelen met de buren');
      type(finder, '');
      await until(() => total(finder) === 10_001, 'all');
      all(finder, 'input[name=when]')
        .find((one) => (one as HTMLInputElement).value === 'tomorrow')!
        .click();
      await until(() => inside(finder, '.results .notice'), 'help');
      expect(words(inside(finder, '.results .notice'))).to.include('Zonder “Morgen” zijn er 10001.');
    });
  });
});
