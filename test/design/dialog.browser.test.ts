import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { dialog } from '../../src/design/dialog.ts';
import { expectNothingToObject } from './audit.ts';
import { until } from '../until.ts';
import { clearStage, type Stage, stage } from './stage.ts';

describe('a dialog', () => {
  let on: Stage;
  let closed = 0;
  const page = (open: boolean, lightDismiss = false): TemplateResult =>
    html`<button id="opener" type="button">Weghalen</button> ${dialog({
        id: 'sure',
        open,
        title: 'Weet u het zeker?',
        closeLabel: 'Sluiten',
        content: html`<p>Weg is weg.</p>`,
        lightDismiss,
        onClose: () => (closed += 1),
      })}`;
  const open = async (lightDismiss = false): Promise<HTMLDialogElement> => {
    on = stage(page(false, lightDismiss));
    on.one('#opener').focus();
    on.again(page(true, lightDismiss));
    const box = on.one<HTMLDialogElement>('dialog');
    await until(() => box.open, 'the dialog');
    return box;
  };
  beforeEach(async () => {
    closed = 0;
    await executeServerCommand('to-front');
  });
  afterEach(clearStage);

  it('has nothing that axe objects to', async () => {
    await open();
    await expectNothingToObject(on.host);
  });

  it('is over the page, with its title as its name and the focus inside', async () => {
    const box = await open();
    expect(box.matches(':modal')).to.be.true;
    expect(on.root.getElementById(box.getAttribute('aria-labelledby')!)!.textContent).to.equal(
      'Weet u het zeker?',
    );
    expect(box.contains(on.root.activeElement)).to.be.true;
  });

  it('is open at once when a widget begins with it', async () => {
    on = stage(page(true));
    await until(() => on.one<HTMLDialogElement>('dialog').open, 'the dialog');
  });

  for (const [way, close] of Object.entries({
    'with its button': () => on.one('.dialog-close').click(),
    'with Escape': () => sendKeys({ press: 'Escape' }),
    'by its widget': () => on.again(page(false)),
  })) {
    it(`closes ${way}, says so once, and gives the focus back`, async () => {
      const box = await open();
      await close();
      await until(() => closed === 1, 'the end');
      expect(box.open).to.be.false;
      expect(on.root.activeElement?.id).to.equal('opener');
    });
  }

  it('stays when the visitor presses beside it, unless it may go', async () => {
    const pressBeside = (box: HTMLElement): void => {
      box.dispatchEvent(new MouseEvent('click', { clientX: 1, clientY: 1, bubbles: true }));
    };
    const strict = await open();
    expect(strict.getAttribute('closedby')).to.equal('closerequest');
    pressBeside(strict);
    expect(strict.open).to.be.true;
    strict.close();
    const light = await open(true);
    expect(light.getAttribute('closedby')).to.equal('any');
    if (!('closedBy' in HTMLDialogElement.prototype)) {
      light.dispatchEvent(
        new MouseEvent('click', {
          clientX: light.getBoundingClientRect().left + 5,
          clientY: light.getBoundingClientRect().top + 5,
        }),
      );
      expect(light.open).to.be.true;
      pressBeside(light);
      expect(light.open).to.be.false;
    }
  });
});
