import { expect } from '@open-wc/testing';
import type { SamenActivityFinder } from '../../src/widgets/activity-finder/activity-finder.ts';
import { expectNothingToObject } from '../design/audit.ts';
import { prefer, preferNothing } from '../design/media.ts';
import { until } from '../until.ts';
import { all, clearPage, inside, placeFinder } from './sample-finder.ts';

/** What sticks out of the widget, or of a box that cuts it off. */
const sticksOut = (finder: Element): string[] => {
  const { left, right } = finder.getBoundingClientRect();
  return all(finder, '.root *')
    .filter((one) => one.checkVisibility() && !one.closest('.unseen, svg, dialog, .place'))
    .filter((one) => {
      const box = one.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map((one) => `${one.localName}.${one.className}`);
};

describe('a visitor of a page 320 pixels wide (a telephone, or 1280 at 400 %)', () => {
  afterEach(async () => {
    clearPage();
    await preferNothing();
  });

  for (const [name, properties] of Object.entries({
    'in Dutch': {},
    'in easy Dutch': { plain: true },
    'from right to left': { lang: 'ar-XB' },
  } as Record<string, Partial<SamenActivityFinder>>)) {
    for (const forced of [false, true]) {
      it(`sees the whole list and a whole activity ${name}${forced ? ' in forced colours' : ''}`, async () => {
        const finder = await placeFinder(properties, { width: '320px' });
        await until(
          () => inside(finder, '.root')!.dir === (properties.lang ? 'rtl' : 'ltr'),
          'its direction',
        );
        if (forced) await prefer('forced-colors', 'active', finder.shadowRoot!);
        expect(sticksOut(finder)).to.deep.equal([]);
        expect(inside(finder, '.root')!.scrollWidth).to.be.at.most(320);
        await expectNothingToObject(finder);
        inside(finder, '.way-in')!.click();
        await until(() => inside(finder, '.detail .keep'), 'the activity');
        expect(sticksOut(finder)).to.deep.equal([]);
        await expectNothingToObject(finder);
      });
    }
  }
});
