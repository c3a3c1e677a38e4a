import { expect } from '@open-wc/testing';
import { onPaper } from '../design/media.ts';
import { until } from '../until.ts';
import { printed } from './printed.ts';
import { all, buttonOf, choiceOf, clearPage, inside, placeFinder, total, words } from './sample-finder.ts';

const seen = (element: Element): boolean => element.checkVisibility();
const pressable = 'button:not(.way-in), input, select, .search, .filters';

describe('the finder on paper', () => {
  afterEach(clearPage);

  it('is a list without anything to choose with or to press', async () => {
    const finder = await placeFinder();
    expect(all(finder, pressable).filter(seen)).not.to.be.empty;
    onPaper(finder.shadowRoot!);
    expect(all(finder, pressable).filter(seen)).to.be.empty;
    expect(seen(inside(finder, '.card-title')!)).to.be.true;
    expect(seen(inside(finder, '.card .facts')!)).to.be.true;
    expect(getComputedStyle(inside(finder, '.card')!).breakInside).to.equal('avoid');
  });

  it('keeps every fact of an activity, and leaves the way back out', async () => {
    const finder = await placeFinder();
    inside(finder, '.way-in')!.click();
    const detail = await until(() => inside(finder, '.detail'), 'the detail');
    onPaper(finder.shadowRoot!);
    expect(
      [...detail.querySelectorAll('.fact')].filter(seen).map((fact) => words(fact.querySelector('dt'))),
    ).to.include.members(['Wanneer', 'Hoe laat', 'Waar', 'Kosten']);
    expect(all(finder, pressable).filter(seen)).to.be.empty;
  });

  it('tells all dates of an activity, also those that are a press away on the screen', async () => {
    const finder = await placeFinder({ pageSize: 300 });
    all(finder, '.way-in')
      .find((one) => /Koffieochtend in De Linde/.test(words(one)))!
      .click();
    const more = (await until(
      () => inside(finder, '.detail details'),
      'a press for more dates',
    )) as HTMLDetailsElement;
    expect(words(more.querySelector('summary'))).to.match(/^Meer datums/);
    expect(more.open).to.be.false;
    dispatchEvent(new Event('beforeprint'));
    expect(more.open).to.be.true;
    dispatchEvent(new Event('afterprint'));
    expect(more.open).to.be.false;
    finder.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(more.open, 'a finder that is gone hears nothing').to.be.false;
  });

  it('prints the list that is on the screen with why and how many more there are, on a sheet of its own', async () => {
    const finder = await placeFinder({ pageSize: 5 });
    choiceOf(finder, 'Gratis').click();
    await until(() => all(finder, '.chip').length === 1 && inside(finder, '.card'), 'the free ones');
    const titles = all(finder, '.way-in').map(words);
    const left = total(finder) - titles.length;
    expect(left).to.be.greaterThan(0);
    const sheet = words(await printed(() => buttonOf(finder, 'Druk deze lijst af').click()));
    expect(titles.filter((title) => !sheet.includes(title))).to.deep.equal([]);
    expect(sheet).to.match(/^Wat is er te doen\?/);
    expect(sheet).to.include('U heeft gekozen: Gratis');
    expect(sheet).to.include(`nog ${left} op internet`);
    expect(sheet.match(/Wanneer/g), 'each with its day').to.have.length(titles.length);
  });

  it('offers no paper where there is nothing, on a screen that is everybody’s, or when the editor says so', async () => {
    for (const [attribute, value] of [
      ['without-print', ''],
      ['kiosk', ''],
    ] as const) {
      const finder = await placeFinder();
      expect(buttonOf(finder, 'Druk deze lijst af')).to.exist;
      finder.setAttribute(attribute, value);
      finder.requestUpdate();
      await finder.updateComplete;
      expect(() => buttonOf(finder, 'Druk deze lijst af'), attribute).to.throw();
    }
    const finder = await placeFinder();
    const search = inside(finder, '#search') as HTMLInputElement;
    search.value = 'zzzz';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => inside(finder, '.results .notice'), 'help');
    expect(() => buttonOf(finder, 'Druk deze lijst af')).to.throw();
  });

  it('has no light words on a ground that browsers do not print', async () => {
    const finder = await placeFinder();
    inside(finder, '.way-in')!.click();
    const detail = await until(() => inside(finder, '.detail'), 'the detail');
    onPaper(finder.shadowRoot!);
    const strong = [...detail.querySelectorAll('.button, .badge, .tag')].filter(seen);
    expect(strong).not.to.be.empty;
    for (const element of strong) {
      const { backgroundColor, color } = getComputedStyle(element);
      expect(backgroundColor, words(element)).to.equal('rgba(0, 0, 0, 0)');
      expect(color, words(element)).to.equal('rgb(0, 0, 0)');
    }
  });
});
