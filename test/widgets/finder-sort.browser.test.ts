import { expect } from '@open-wc/testing';
import { until } from '../until.ts';
import { all, buttonOf, choiceOf, clearPage, inside, placeFinder, total, words } from './sample-finder.ts';

const type = (finder: Element, text: string): void => {
  const search = inside(finder, '#search') as HTMLInputElement;
  search.value = text;
  search.dispatchEvent(new Event('input', { bubbles: true }));
};
const titles = (finder: Element): string[] => all(finder, '.way-in').map(words);
const days = (finder: Element): string[] => all(finder, '.results .section').map(words);
const sorts = (finder: Element): HTMLElement[] => all(finder, '[name=sort]');

describe('the order of what a visitor searches for', () => {
  const before = location.href;
  afterEach(() => {
    clearPage();
    history.replaceState(null, '', before);
  });

  it('puts what fits the words best first, each with its own day, and no day headings that jump', async () => {
    const finder = await placeFinder({ pageSize: 100 });
    expect(days(finder).length).to.be.greaterThan(3);
    expect(sorts(finder)).to.have.length(0);
    type(finder, 'koffie');
    await until(() => sorts(finder).length, 'the choice of an order');
    expect(days(finder)).to.deep.equal([]);
    expect(choiceOf(finder, 'Beste eerst').checked).to.equal(true);
    const named = titles(finder).map((title) => /koffie/i.test(title));
    expect(named.slice(0, 3)).to.deep.equal([true, true, true]);
    expect(named.lastIndexOf(true), 'names before texts').to.equal(named.indexOf(false) - 1);
    for (const card of all(finder, '.card')) expect(words(card)).to.match(/\d{4}|Op afspraak|datum|open/);
    // The headings of the cards are one level under that of the widget.
    expect(inside(finder, '.card h3')).to.not.equal(null);
  });

  it('lets the visitor choose the soonest first: then the days are back, with the same activities', async () => {
    const finder = await placeFinder({ pageSize: 100 });
    type(finder, 'koffie');
    await until(() => sorts(finder).length, 'the choice of an order');
    const best = titles(finder);
    choiceOf(finder, 'Op datum').click();
    await until(() => days(finder).length, 'the days');
    expect(days(finder)[0]).to.match(/dag \d+ [a-z]+/);
    expect([...titles(finder)].sort()).to.deep.equal([...best].sort());
    expect(titles(finder)).to.not.deep.equal(best);
    choiceOf(finder, 'Beste eerst').click();
    await until(() => !days(finder).length, 'the best first again');
    expect(titles(finder)).to.deep.equal(best);
  });

  it('asks for no order when there is nothing to put in order, and forgets none while the words change', async () => {
    const finder = await placeFinder();
    const everything = total(finder);
    type(finder, 'koffie');
    await until(() => sorts(finder).length, 'the choice of an order');
    choiceOf(finder, 'Op datum').click();
    await until(() => days(finder).length, 'the days');
    type(finder, '');
    await until(() => total(finder) === everything, 'everything');
    expect(sorts(finder)).to.have.length(0);
    type(finder, 'muziek');
    await until(() => sorts(finder).length, 'the choice of an order');
    expect(choiceOf(finder, 'Op datum').checked).to.equal(true);
    type(finder, 'xyzzy');
    await until(() => inside(finder, '.results .notice'), 'help');
    expect(sorts(finder)).to.have.length(0);
    buttonOf(finder, 'Wis alle filters').click();
    await until(() => total(finder) === everything, 'everything');
    type(finder, 'muziek');
    await until(() => sorts(finder).length, 'the choice of an order');
    expect(choiceOf(finder, 'Beste eerst').checked).to.equal(true);
  });

  it('keeps the order in the address, only when it is not the usual one', async () => {
    const key = (name: string) => new URLSearchParams(location.search).get(`r-${name}`);
    const finder = await placeFinder({ urlState: 'query', urlKey: 'r-' });
    type(finder, 'koffie');
    await until(() => sorts(finder).length, 'the choice of an order');
    expect([key('q'), key('sort')]).to.deep.equal(['koffie', null]);
    choiceOf(finder, 'Op datum').click();
    await until(() => days(finder).length, 'the days');
    expect(key('sort')).to.equal('date');
    const found = titles(finder);
    clearPage();
    const again = await placeFinder({ urlState: 'query', urlKey: 'r-' });
    await until(() => sorts(again).length, 'the choice of an order');
    expect(choiceOf(again, 'Op datum').checked).to.equal(true);
    expect(titles(again)).to.deep.equal(found);
  });

  it('finds what was mistyped', async () => {
    const finder = await placeFinder({ pageSize: 100 });
    type(finder, 'computer');
    await until(() => sorts(finder).length, 'results');
    const found = titles(finder);
    type(finder, 'compjuter');
    await until(() => words(inside(finder, '.chip')).includes('compjuter'), 'the other word');
    expect(titles(finder)).to.deep.equal(found);
  });
});
