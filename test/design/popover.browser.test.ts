import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { popover, tooltip } from '../../src/design/popover.ts';
import { expectNothingToObject } from './audit.ts';
import { until } from '../until.ts';
import { clearStage, type Stage, stage } from './stage.ts';

const wmo = html`<p>
  Vraag de ${popover({ id: 'wmo', label: 'Wmo', inText: true, content: 'Hulp van de gemeente.' })}.
</p>`;
const tip = html`${tooltip({
  id: 'tip',
  text: 'Zonder foto’s.',
  trigger: (id) => html`<button class="button" type="button" aria-describedby=${id}>Afdrukken</button>`,
})}`;

const isOpen = (on: Stage): boolean => on.one('.floating').matches(':popover-open');
const placed = (on: Stage): Promise<unknown> =>
  until(() => on.one('.floating').hasAttribute('data-placed'), 'its place');
/** The pointer comes to, or leaves, the control with its tooltip. */
const pointer = (on: Stage, type: 'pointerenter' | 'pointerleave'): void => {
  on.one('.floats').dispatchEvent(new PointerEvent(type));
};
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('an explanation beside its word', () => {
  afterEach(clearStage);

  it('has nothing that axe objects to, closed and open', async () => {
    const on = stage(wmo);
    await expectNothingToObject(on.host);
    on.one('button').click();
    await placed(on);
    await expectNothingToObject(on.host);
  });

  it('opens at its button with the keyboard, says so, and closes with Escape', async () => {
    const on = stage(wmo);
    const word = on.one('button');
    word.focus();
    await sendKeys({ press: 'Enter' });
    await placed(on);
    expect(word.getAttribute('aria-expanded')).to.equal('true');
    const box = on.one('.floating').getBoundingClientRect();
    const anchor = word.getBoundingClientRect();
    expect(box.top).to.be.within(anchor.bottom, anchor.bottom + 16);
    expect(Math.abs(box.left - anchor.left)).to.be.below(16);
    await sendKeys({ press: 'Escape' });
    await until(() => word.getAttribute('aria-expanded') === 'false', 'the end');
    expect(isOpen(on)).to.be.false;
    expect(on.root.activeElement === word).to.be.true;
  });

  it('stays inside a narrow window, at the end of a line', async () => {
    const on = stage(html`<p style="text-align: end">x ${wmo}</p>`);
    on.host.style.cssText = 'position: fixed; inset: auto 0 0 auto; inline-size: 320px';
    on.one('button').click();
    await placed(on);
    const box = on.one('.floating').getBoundingClientRect();
    expect(box.left).to.be.at.least(0);
    expect(box.right).to.be.at.most(document.documentElement.clientWidth);
    expect(box.bottom).to.be.at.most(window.innerHeight);
  });

  it('closes with a second press', async () => {
    const on = stage(wmo);
    on.one('button').click();
    await placed(on);
    on.one('button').click();
    await until(() => !isOpen(on), 'the end');
  });
});

describe('a tooltip', () => {
  afterEach(clearStage);

  it('has nothing that axe objects to, and describes its control', async () => {
    const on = stage(tip);
    on.one('button').focus();
    await placed(on);
    await expectNothingToObject(on.host);
    const id = on.one('button').getAttribute('aria-describedby')!;
    expect(on.root.getElementById(id)!.textContent).to.equal('Zonder foto’s.');
  });

  it('comes with the focus, and goes with Escape while the focus stays', async () => {
    const on = stage(tip);
    on.one('button').focus();
    await placed(on);
    await sendKeys({ press: 'Escape' });
    await until(() => !isOpen(on), 'the end');
    expect(on.root.activeElement === on.one('button')).to.be.true;
  });

  it('comes with the pointer, stays while the pointer crosses to it, and goes when the pointer leaves', async () => {
    const on = stage(tip);
    pointer(on, 'pointerenter');
    await placed(on);
    pointer(on, 'pointerleave');
    await wait(100);
    pointer(on, 'pointerenter');
    await wait(500);
    expect(isOpen(on)).to.be.true;
    pointer(on, 'pointerleave');
    await until(() => !isOpen(on), 'the end');
  });

  it('counts as the control itself: the pointer on it has not left', () => {
    const on = stage(tip);
    expect(on.one('.floats').contains(on.one('.floating'))).to.be.true;
  });

  it('goes when the focus goes', async () => {
    const on = stage(tip);
    on.one('button').focus();
    await placed(on);
    on.one('button').blur();
    await until(() => !isOpen(on), 'the end');
  });
});
