import { expect } from '@open-wc/testing';
import { progress } from '../../src/design/progress.ts';
import { expectNothingToObject } from './audit.ts';
import { clearStage, stage } from './stage.ts';

describe('progress', () => {
  afterEach(clearStage);
  const third = progress({ label: 'Vraag 3 van 8', value: 3, max: 8 });

  it('has nothing that axe objects to', async () => {
    await expectNothingToObject(stage(third).host);
  });

  it('says in words and as a native bar how far a visitor is', () => {
    const { one } = stage(third);
    expect(one('p').textContent).to.equal('Vraag 3 van 8');
    const bar = one<HTMLProgressElement>('progress');
    expect([bar.position, bar.getAttribute('aria-label')]).to.deep.equal([0.375, 'Vraag 3 van 8']);
  });
});
