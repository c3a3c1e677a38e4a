import { expect } from '@open-wc/testing';
import { textArea } from '../../src/design/text-area.ts';
import { expectNothingToObject } from './audit.ts';
import { clearStage, stage } from './stage.ts';

const counter = (left: number): string => (left < 0 ? `${-left} te veel` : `nog ${left}`);
const area = (length: number) =>
  textArea({
    id: 'what',
    label: 'Wat gaat u doen?',
    hint: 'Kort.',
    value: 'x'.repeat(length),
    limit: 200,
    counter,
  });

describe('a text area', () => {
  afterEach(clearStage);

  it('has nothing that axe objects to', async () => {
    await expectNothingToObject(stage(area(0)).host);
    await expectNothingToObject(stage(area(201)).host);
  });

  it('shows at each key how much is left, and how much is too much', () => {
    const { one, again } = stage(area(3));
    expect(one('.counter').textContent).to.equal('nog 197');
    again(area(203));
    expect(one('.counter').textContent).to.equal('3 te veel');
    expect(one('.counter').hasAttribute('data-over')).to.be.true;
    expect(one<HTMLTextAreaElement>('textarea').value.length).to.equal(203);
  });

  it('is heard only when little is left, not at each key', () => {
    const { one, again } = stage(area(0));
    const heard: string[] = [''];
    for (let length = 0; length <= 203; length += 1) {
      again(area(length));
      const said = one('[role=status]').textContent.trim();
      if (said !== heard.at(-1)) heard.push(said);
    }
    expect(heard).to.deep.equal(['', 'nog 50', 'nog 20', 'nog 10', 'nog 0', '1 te veel']);
  });

  it('is heard once more when there is room again', () => {
    const { one, again } = stage(area(190));
    again(area(100));
    expect(one('[role=status]').textContent.trim()).to.equal('');
    again(area(155));
    expect(one('[role=status]').textContent.trim()).to.equal('nog 45');
  });
});
