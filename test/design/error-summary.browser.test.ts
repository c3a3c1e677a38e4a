import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { choiceField } from '../../src/design/choice-field.ts';
import { errorSummary, focusErrorSummary } from '../../src/design/error-summary.ts';
import { field } from '../../src/design/field.ts';
import { expectNothingToObject } from './audit.ts';
import { clearStage, stage } from './stage.ts';

const items = [{ value: 'mail', label: 'Mailen' }];
const form = html`${errorSummary({
  title: 'Kijk dit nog even na',
  headingLevel: 3,
  errors: [
    { field: 'name', message: 'Vul uw naam in.' },
    { field: 'how', message: 'Kies hoe.' },
  ],
})}
${field({ id: 'name', label: 'Naam', value: '', error: 'Vul uw naam in.' })}
${choiceField({ id: 'how', name: 'how', label: 'Hoe?', pick: 'one', look: 'rows', items, onChange: () => undefined })}`;

describe('the summary of errors', () => {
  afterEach(clearStage);

  it('has nothing that axe objects to', async () => {
    await expectNothingToObject(stage(form).host);
  });

  it('takes the focus on its heading, so that a screen reader begins there', () => {
    const { root, one } = stage(form);
    focusErrorSummary(root);
    expect(root.activeElement?.textContent).to.equal('Kijk dit nog even na');
    expect(root.activeElement?.closest('h3') === one('h3')).to.be.true;
  });

  it('leads each line to its field, and to the first answer of a question', () => {
    const { root } = stage(form);
    const before = location.href;
    const focused = [...root.querySelectorAll('a')].map((line) => {
      line.click();
      return (root.activeElement as HTMLInputElement).type;
    });
    expect(focused).to.deep.equal(['text', 'radio']);
    expect(location.href).to.equal(before);
  });

  it('leads to the field with the keyboard too', async () => {
    const { root, one } = stage(form);
    one('a').focus();
    await sendKeys({ press: 'Enter' });
    expect(root.activeElement?.id).to.equal('name');
  });
});
