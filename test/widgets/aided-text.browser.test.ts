import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Activity } from '../../src/feed/schema.ts';
import type { SamenActivityFinder } from '../../src/widgets/activity-finder/activity-finder.ts';
import { expectNothingToObject } from '../design/audit.ts';
import { until } from '../until.ts';
import { all, clearPage, inside, placeFinder, words } from './sample-finder.ts';
import { activityOn, feedOf } from './small-feed.ts';

const DESCRIPTION =
  'De mantelzorger krijgt o.a. koffie, i.s.m. het wijkteam. Het wijkteam helpt ook met een indicatie.\n\nVragen over respijtzorg? Bel di of do.';
const IN_FULL =
  'De mantelzorger krijgt onder andere koffie, in samenwerking met het wijkteam. Het wijkteam helpt ook met een indicatie.\n\nVragen over respijtzorg? Bel dinsdag of donderdag.';

const activity = (more: Partial<Activity> = {}): Activity => ({
  ...activityOn(1, { startDate: '2026-11-25' }),
  description: DESCRIPTION,
  ...more,
});
/** The page of an activity in plain mode, with its aids. */
const open = async (more: Partial<Activity> = {}): Promise<SamenActivityFinder> => {
  const finder = await placeFinder({ feed: feedOf([activity(more)]), plain: true });
  inside(finder, '.way-in')!.click();
  await until(() => inside(finder, '.sentence'), 'the aids');
  return finder;
};
const hard = (finder: Element, word: string): HTMLElement =>
  all(finder, '.hard').find((one) => words(one) === word)!;
const meanings = (finder: Element): string[] => all(finder, '.meaning').map(words);

describe('a text in plain mode', () => {
  afterEach(clearPage);

  it('passes the accessibility audit, with a meaning open', async () => {
    const finder = await open();
    hard(finder, 'mantelzorger').click();
    await until(() => meanings(finder)[0], 'the meaning');
    await expectNothingToObject(finder);
  });

  it('is the text itself with abbreviations in full, sentence by sentence', async () => {
    const finder = await open();
    expect(all(finder, '.prose > p').map((one) => one.textContent)).to.deep.equal(IN_FULL.split('\n\n'));
    expect(all(finder, '.prose .sentence').map((one) => one.textContent)).to.deep.equal([
      'De mantelzorger krijgt onder andere koffie, in samenwerking met het wijkteam.',
      'Het wijkteam helpt ook met een indicatie.',
      'Vragen over respijtzorg?',
      'Bel dinsdag of donderdag.',
    ]);
  });

  it('explains a hard word where it comes first, below its sentence, when it is pressed', async () => {
    const finder = await open();
    expect(all(finder, '.hard').map(words)).to.deep.equal([
      'mantelzorger',
      'wijkteam',
      'indicatie',
      'respijtzorg',
    ]);
    const word = hard(finder, 'mantelzorger');
    expect(word.getAttribute('aria-expanded')).to.equal('false');
    word.click();
    await until(() => meanings(finder)[0], 'the meaning');
    expect(word.getAttribute('aria-expanded')).to.equal('true');
    expect(meanings(finder)).to.deep.equal([
      'mantelzorger: Iemand die zonder loon zorgt voor familie, een vriend of een buur.',
    ]);
    const sentence = word.closest('.sentence')!.getBoundingClientRect();
    expect(inside(finder, '.meaning')!.getBoundingClientRect().top).to.be.at.least(sentence.bottom - 1);
    word.click();
    await until(() => !meanings(finder).length, 'no meaning');
  });

  it('opens a meaning by keyboard, and Escape closes it with the focus on the word', async () => {
    const finder = await open();
    const word = hard(finder, 'mantelzorger');
    word.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => meanings(finder)[0], 'the meaning');
    const other = hard(finder, 'wijkteam');
    other.focus();
    await sendKeys({ press: 'Space' });
    await until(() => meanings(finder)[1], 'the other meaning');
    await sendKeys({ press: 'Escape' });
    await until(() => meanings(finder).length === 1, 'one meaning');
    expect(finder.shadowRoot!.activeElement).to.equal(other);
    inside(finder, '.detail .button')!.focus();
    await sendKeys({ press: 'Escape' });
    await until(() => !meanings(finder).length, 'no meaning');
    expect(finder.shadowRoot!.activeElement).to.equal(word);
  });
});
