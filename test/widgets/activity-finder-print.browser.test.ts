import { expect } from '@open-wc/testing';
import { onPaper } from '../design/media.ts';
import { until } from '../until.ts';
import { all, clearPage, inside, placeFinder, words } from './sample-finder.ts';

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
