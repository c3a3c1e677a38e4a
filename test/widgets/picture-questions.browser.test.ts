import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectNothingToObject } from '../design/audit.ts';
import { until } from '../until.ts';
import { all, buttonOf, clearPage, inside, placeFinder, total, words } from './sample-finder.ts';

const question = (finder: Element): string => words(inside(finder, '#question'));
const asks = (finder: Element, title: string): Promise<unknown> =>
  until(() => question(finder) === title, `“${title}”`);
const begin = async (finder: Element): Promise<void> => {
  buttonOf(finder, 'Zoek met plaatjes').click();
  await asks(finder, 'Wat wilt u doen?');
};
/** The answers on the screen: word and what it gives. */
const answers = (finder: Element): [string, string][] =>
  all(finder, 'button.choice').map((tile) => [
    words(tile.querySelector('.word')),
    words(tile.querySelector('.note')).replace(/^, /, ''),
  ]);
const tile = (finder: Element, label: string): HTMLElement => {
  const found = all(finder, 'button.choice').find((one) =>
    words(one.querySelector('.word')).startsWith(label),
  );
  if (!found) throw new Error(`no answer “${label}”`);
  return found;
};
const number = (finder: Element, label: string): number =>
  parseInt(words(tile(finder, label).querySelector('.note')).replace(/^, /, ''), 10);

describe('Find by pictures', () => {
  afterEach(clearPage);

  it('asks three questions, one a screen, and ends in the list with the answers as filters', async () => {
    const finder = await placeFinder();
    await begin(finder);
    expect(words(inside(finder, '.progress .label'))).to.equal('Vraag 1 van 3');
    expect(inside(finder, '.card')).to.equal(null);
    tile(finder, 'Inloop en ontmoeten').click();
    await asks(finder, 'Wanneer kunt u?');
    expect(answers(finder).map(([word]) => word)).to.deep.equal([
      'Maakt niet uit', 'Vandaag', 'Vanavond', 'Morgen', 'Dit weekend', 'Deze week',
    ]); // prettier-ignore
    const week = number(finder, 'Deze week');
    tile(finder, 'Deze week').click();
    await asks(finder, 'Waar?');
    expect(number(finder, 'Maakt niet uit')).to.equal(week);
    const [, [district, count] = ['', '']] = answers(finder);
    tile(finder, district).click();
    await until(() => inside(finder, '.card'), 'the list');
    await until(() => total(finder) === parseInt(count, 10), `${count} in the list`);
    expect(all(finder, '.chip').map(words)).to.deep.equal([
      'Verwijder filter: Deze week',
      `Verwijder filter: ${district}`,
      'Verwijder filter: Inloop en ontmoeten',
    ]);
  });
});
