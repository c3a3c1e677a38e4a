import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { SamenKiosk } from '../../src/widgets/kiosk/kiosk.ts';
import { expectNothingToObject } from '../design/audit.ts';
import { openPage } from '../page-watch.ts';
import { until } from '../until.ts';
import { clearKiosks, openForm, openTile, pass, placeKiosk, touch } from './kiosk/sample-kiosk.ts';
import { all, inside, total, words } from './sample-finder.ts';

const touchField = async (kiosk: SamenKiosk, field: HTMLElement): Promise<void> => {
  field.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  field.focus();
  field.click();
  await until(() => inside(kiosk, '.keyboard'), 'the keys');
};
const type = async (kiosk: SamenKiosk, ...names: string[]): Promise<void> => {
  for (const name of names) {
    const keys = [...kiosk.shadowRoot!.querySelectorAll('.key')];
    touch(keys.find((key) => [key.ariaLabel, words(key)].includes(name))!);
    await kiosk.updateComplete;
  }
};

describe('a visitor who types on a public screen', () => {
  before(() => executeServerCommand('to-front'));
  afterEach(clearKiosks);

  it('finds something with the keys between the list and the bar, and leaves nothing of it', async () => {
    const kiosk = await placeKiosk({ keyboard: true });
    const finder = await openTile(kiosk, 'Iets doen');
    const search = await until(() => inside(finder, '#search') as HTMLInputElement | null, 'the search');
    await until(() => total(finder) > 0, 'a list');
    const before = total(finder);
    await touchField(kiosk, search);
    await expectNothingToObject(kiosk);
    await type(kiosk, ...'koor');
    await until(() => total(finder) > 0 && total(finder) < before, 'fewer activities');
    const keys = inside(kiosk, '.keyboard')!.getBoundingClientRect();
    expect(keys.bottom).to.be.at.most(inside(kiosk, '.bar')!.getBoundingClientRect().top + 1);
    expect(search.getBoundingClientRect().bottom).to.be.at.most(keys.top);
    kiosk.endVisit();
    await until(() => inside(kiosk, '.keyboard') === null, 'no keys');
    expect(kiosk.hasAttribute('data-keyboard')).to.equal(false);
    expect(kiosk.isIdle).to.equal(true);
  });

  it('is there as long as there is typing', async () => {
    const kiosk = await placeKiosk({ keyboard: true, idleSeconds: 60 });
    const form = await openForm(kiosk);
    await touchField(kiosk, inside(form, '#group')!);
    for (const letter of 'koor') {
      pass(50);
      await type(kiosk, letter);
      // The timer looks four times a second.
      await new Promise((resume) => setTimeout(resume, 600));
      expect((inside(kiosk, '#still-there') as HTMLDialogElement).open, letter).to.equal(false);
    }
    expect((inside(form, '#group') as HTMLInputElement).value).to.equal('koor');
    expect(kiosk.isIdle).to.equal(false);
  });

  it('has every word on its key, and the whole outline of the field above the keys, in the largest letters upright', async () => {
    const page = await openPage('/test/pages/kiosk.html', 1080, 1920);
    const kiosk = await until(() => {
      const found = page.document.querySelector<SamenKiosk>('samen-kiosk');
      return found?.shadowRoot?.querySelector('.start') && found;
    }, 'the start screen');
    page.view.focus();
    all(kiosk, '.start .size button')[2]!.click();
    await kiosk.updateComplete;
    const form = await openForm(kiosk);
    const field = inside(form, '#group')!;
    await touchField(kiosk, field);
    await kiosk.updateComplete;
    for (const key of all(kiosk, '.key')) expect(key.scrollWidth, words(key)).to.be.at.most(key.clientWidth);
    const { bottom } = field.getBoundingClientRect();
    const { outlineWidth, outlineOffset } = getComputedStyle(field);
    const keys = inside(kiosk, '.keyboard')!.getBoundingClientRect();
    expect(bottom + parseFloat(outlineWidth) + parseFloat(outlineOffset)).to.be.at.most(keys.top);
    page.view.frameElement!.remove();
  });

  it('has no keys on a screen with a keyboard of its own', async () => {
    const kiosk = await placeKiosk();
    const form = await openForm(kiosk);
    const group = inside(form, '#group')!;
    touch(group);
    group.focus();
    await kiosk.updateComplete;
    expect(inside(kiosk, '.keyboard')).to.equal(null);
    expect(kiosk.hasAttribute('data-keyboard')).to.equal(false);
  });
});
