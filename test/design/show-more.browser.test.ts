import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { showMore } from '../../src/design/show-more.ts';
import { expectNothingToObject } from './audit.ts';
import { clearStage, stage } from './stage.ts';

describe('more of a list', () => {
  afterEach(clearStage);
  const more = (remaining: number, onMore = (): void => undefined, busy = false) =>
    html`${showMore({ remaining, label: 'Meer tonen', rest: `nog ${remaining}`, onMore, busy })}`;

  it('has nothing that axe objects to', async () => {
    await expectNothingToObject(stage(more(3)).host);
  });

  it('says how many are left, and asks for them with one press', () => {
    let asked = 0;
    const { one } = stage(more(12, () => (asked += 1)));
    expect(one('button').textContent.trim()).to.equal('Meer tonen (nog 12)');
    one('button').click();
    expect(asked).to.equal(1);
  });

  it('does not ask twice while they are on their way', () => {
    let asked = 0;
    const { one } = stage(more(12, () => (asked += 1), true));
    one('button').click();
    expect(asked).to.equal(0);
  });

  it('is gone when everything is there', () => {
    expect(stage(more(0)).root.querySelector('button')).to.equal(null);
  });
});
