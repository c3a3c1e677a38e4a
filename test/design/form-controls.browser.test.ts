import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import '../../src/embed/form-controls.ts';
import type { SamenChoiceGroup } from '../../src/design/choice-group.ts';
import type { SamenTextField } from '../../src/design/text-field.ts';
import type { SamenTimeOfWeek } from '../../src/design/time-of-week.ts';
import { expectNothingToObject } from './audit.ts';

const days = [
  { value: 'mo', label: 'maandag' },
  { value: 'tu', label: 'dinsdag' },
];
const parts = [
  { value: 'morning', label: 'ochtend' },
  { value: 'evening', label: 'avond' },
];
const options = [
  { value: 'phone', label: 'Bellen' },
  { value: 'mail', label: 'Mailen' },
];

type Control = SamenTextField | SamenChoiceGroup | SamenTimeOfWeek;

describe('form controls in a form of the page', () => {
  let form: HTMLFormElement;

  /** A form with the three controls, as an editor writes them. */
  beforeEach(() => {
    form = document.createElement('form');
    form.innerHTML = `
      <fieldset>
        <samen-text-field name="who" label="Uw naam" value="Jan" autocomplete="name"></samen-text-field>
        <samen-choice-group name="how" label="Hoe wilt u antwoord?" value="mail"></samen-choice-group>
        <samen-time-of-week name="when" label="Wanneer kunt u?" all="hele dag" day-label="Dag"></samen-time-of-week>
        <button>Versturen</button>
      </fieldset>`;
    document.body.append(form);
    group().options = options;
    Object.assign(week(), { days, parts });
    return settled();
  });
  afterEach(() => form.remove());

  const control = <T extends Control>(tag: string): T => form.querySelector<T & HTMLElement>(tag)!;
  const text = (): SamenTextField => control('samen-text-field');
  const group = (): SamenChoiceGroup => control('samen-choice-group');
  const week = (): SamenTimeOfWeek => control('samen-time-of-week');
  const all = (): Control[] => [text(), group(), week()];
  const settled = (): Promise<unknown> => Promise.all(all().map((element) => element.updateComplete));
  const inputs = (element: Control): HTMLInputElement[] => [...element.shadowRoot!.querySelectorAll('input')];
  const sent = (): string[] => [...new FormData(form)].map(([name, value]) => `${name}=${String(value)}`);

  it('have larger letters where the page asks for easy reading or stands on a public screen', async () => {
    const size = (element: Control): number =>
      parseFloat(getComputedStyle(element.shadowRoot!.querySelector('.label')!).fontSize);
    for (const element of all()) {
      const usual = size(element);
      for (const mode of ['plain', 'kiosk']) {
        element.setAttribute(mode, '');
        await element.updateComplete;
        expect(size(element), `${element.localName} ${mode}`).to.be.above(usual);
        element.removeAttribute(mode);
        await element.updateComplete;
        expect(size(element), `${element.localName}, no more ${mode}`).to.equal(usual);
      }
    }
  });

  it('have nothing that axe objects to: plain, with an error, disabled, many lines', async () => {
    await expectNothingToObject(form);
    for (const element of all())
      Object.assign(element, { error: 'Vul dit in.', hint: 'Kort.', requirement: 'verplicht' });
    text().rows = 3;
    await settled();
    await expectNothingToObject(form);
    form.querySelector('fieldset')!.disabled = true;
    await settled();
    await expectNothingToObject(form);
  });

  it('send what the editor filled in before', () => {
    expect(sent()).to.deep.equal(['who=Jan', 'how=mail']);
  });

  it('send what a script sets, at once and in the same words', () => {
    text().value = 'Piet';
    group().value = ['phone', 'mail'];
    week().value = ['mo-morning', 'tu-evening'];
    expect(sent()).to.deep.equal(['who=Piet', 'how=phone', 'how=mail', 'when=mo-morning', 'when=tu-evening']);
    expect(group().value).to.deep.equal(['phone', 'mail']);
  });

  it('send what the visitor types and chooses, and say so with the native input and change', async () => {
    const heard: string[] = [];
    for (const type of ['input', 'change'])
      form.addEventListener(type, (event) => {
        const element = event.target as Control;
        heard.push(`${type} ${element.name} ${String(element.value)}`);
      });
    text().focus();
    await sendKeys({ type: '!' });
    await sendKeys({ press: 'Tab' });
    inputs(group())[0]!.click();
    inputs(week())[2]!.click();
    expect(heard).to.deep.equal([
      `input who ${text().value}`,
      `change who ${text().value}`,
      'input how phone,mail',
      'change how phone,mail',
      'input when mo-evening',
      'change when mo-evening',
    ]);
    expect(text().value).to.contain('!');
    expect(sent()).to.include('when=mo-evening');
  });

  it('go back to what the editor filled in when the form is reset', async () => {
    text().value = 'Piet';
    group().value = ['phone'];
    week().value = ['mo-morning'];
    form.reset();
    await settled();
    expect(sent()).to.deep.equal(['who=Jan', 'how=mail']);
    expect(inputs(text())[0]!.value).to.equal('Jan');
    expect(inputs(group()).map((input) => input.checked)).to.deep.equal([false, true]);
    expect(inputs(week()).some((input) => input.checked)).to.be.false;
  });

  it('go back to a first value that a script gave, which does not touch what the visitor filled in', async () => {
    Object.assign(text(), { defaultValue: 'Piet' });
    Object.assign(week(), { defaultValue: ['mo-morning'] });
    expect(sent()).to.deep.equal(['who=Piet', 'how=mail', 'when=mo-morning']);
    group().value = ['phone'];
    text().value = 'Klaas';
    Object.assign(group(), { defaultValue: ['phone', 'mail'] });
    Object.assign(text(), { defaultValue: 'Jan' });
    expect(sent()).to.deep.equal(['who=Klaas', 'how=phone', 'when=mo-morning']);
    form.reset();
    await settled();
    expect(sent()).to.deep.equal(['who=Jan', 'how=phone', 'how=mail', 'when=mo-morning']);
    expect(group().defaultValue).to.deep.equal(['phone', 'mail']);
  });

  it('hold the form until what must be filled is filled, and say why in the language of the browser', async () => {
    for (const element of all()) {
      element.required = true;
      element.value = '';
    }
    await settled();
    expect(form.checkValidity()).to.be.false;
    for (const element of all()) {
      expect(element.validity.valueMissing, element.localName).to.be.true;
      expect(element.validationMessage, element.localName).to.match(/\w{3,}/);
    }
    text().value = 'Piet';
    group().value = ['phone'];
    week().value = 'mo-morning';
    expect(form.checkValidity()).to.be.true;
  });

  it('check a mail address as the browser does', async () => {
    text().type = 'email';
    text().value = 'geen adres';
    await settled();
    expect(text().validity.typeMismatch).to.be.true;
    expect(form.checkValidity()).to.be.false;
    text().value = 'naam@voorbeeld.nl';
    expect(form.checkValidity()).to.be.true;
  });

  it('hold the form with a sentence of the page, until it is taken back', () => {
    for (const element of all()) {
      element.setCustomValidity('Dat kan niet.');
      expect(element.checkValidity()).to.be.false;
      expect(element.validationMessage).to.equal('Dat kan niet.');
      element.setCustomValidity('');
      expect(element.checkValidity()).to.be.true;
    }
  });

  it('show an error of the page, read with the control, without holding the form', async () => {
    for (const element of all()) element.error = 'Vul dit in.';
    await settled();
    for (const element of all()) {
      const described = element.shadowRoot!.querySelector('[aria-describedby]')!;
      const id = described.getAttribute('aria-describedby')!;
      expect(element.shadowRoot!.getElementById(id)!.textContent.trim()).to.equal('Vul dit in.');
    }
    expect(form.checkValidity()).to.be.true;
  });

  it('send nothing and cannot be reached when they, or the fieldset around them, are disabled', async () => {
    form.querySelector('fieldset')!.disabled = true;
    await settled();
    expect(sent()).to.deep.equal([]);
    for (const element of all())
      expect(inputs(element).every((input) => input.matches(':disabled'))).to.be.true;
    form.querySelector('fieldset')!.disabled = false;
    group().disabled = true;
    await settled();
    expect(sent()).to.deep.equal(['who=Jan']);
    expect(group().hasAttribute('disabled')).to.be.true;
  });

  it('take back what the browser kept of the form', () => {
    text().formStateRestoreCallback('Kees');
    const kept = new FormData();
    kept.append('how', 'phone');
    group().formStateRestoreCallback(kept);
    expect(sent()).to.deep.equal(['who=Kees', 'how=phone']);
  });

  it('put the focus in the first input when the page asks for it', () => {
    for (const element of all()) {
      element.focus();
      expect(document.activeElement === element, element.localName).to.be.true;
      expect(element.shadowRoot!.activeElement === inputs(element)[0], element.localName).to.be.true;
    }
  });

  it('choose one answer where one is asked', async () => {
    group().pick = 'one';
    await settled();
    inputs(group())[0]!.click();
    expect(group().value).to.deep.equal(['phone']);
    inputs(group())[1]!.click();
    expect(group().value).to.deep.equal(['mail']);
  });

  it('choose a whole day with one press, and take it back with the next', async () => {
    const whole = inputs(week())[0]!;
    whole.click();
    expect(week().value).to.deep.equal(['mo-morning', 'mo-evening']);
    await settled();
    expect(inputs(week()).map((input) => input.checked)).to.deep.equal([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    inputs(week())[1]!.click();
    await settled();
    expect([whole.checked, whole.indeterminate]).to.deep.equal([false, true]);
    whole.click();
    await settled();
    whole.click();
    expect(week().value).to.deep.equal([]);
  });

  it('are a table for screen readers at every width, with day and part in the name of each box', async () => {
    for (const width of ['320px', '700px']) {
      form.style.inlineSize = width;
      const root = week().shadowRoot!;
      expect(root.querySelectorAll('[role=rowheader]')).to.have.lengthOf(2);
      const names = [...root.querySelectorAll('label')].map((label) => label.textContent.trim());
      expect(names.slice(0, 3)).to.deep.equal(['maandag hele dag', 'maandag ochtend', 'maandag avond']);
    }
  });

  it('fit 320 px without sideways scrolling, in kiosk size too, with targets of 44 px', async () => {
    form.style.cssText = 'inline-size: 320px; font-size: 20px';
    form.querySelector('fieldset')!.style.cssText = 'margin: 0; padding: 0; border: 0; min-inline-size: 0';
    for (const element of all()) {
      const root = element.shadowRoot!.querySelector<HTMLElement>('.root')!;
      expect(root.scrollWidth, element.localName).to.be.at.most(320);
      for (const input of inputs(element)) {
        const box = input.getBoundingClientRect();
        expect(box.height, element.localName).to.be.at.least(36);
        expect(box.right, element.localName).to.be.at.most(root.getBoundingClientRect().right + 1);
      }
    }
  });

  it('keep a visible difference between chosen and not where the visitor chose the colours', async () => {
    group().value = ['phone'];
    week().value = ['mo-morning'];
    await settled();
    const active = await executeServerCommand('emulate-preferences', { 'forced-colors': 'active' });
    if (active) expect(matchMedia('(forced-colors: active)').matches).to.be.true;
    for (const element of [group(), week()]) {
      const faces = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.face')];
      const look = ({ style }: { style: CSSStyleDeclaration }): string =>
        `${style.outlineStyle} ${style.backgroundColor} ${style.color}`;
      const mark = (face: HTMLElement): string => {
        const style = getComputedStyle(face.querySelector('.mark')!);
        return `${style.display} ${style.visibility} ${style.backgroundColor}`;
      };
      const [first, second] = [
        faces.at(element === week() ? 1 : 0)!,
        faces.at(element === week() ? 2 : 1)!,
      ].map((face) => look({ style: getComputedStyle(face) }) + mark(face));
      expect(first).not.to.equal(second);
    }
    await executeServerCommand('emulate-preferences', {});
  });
});
