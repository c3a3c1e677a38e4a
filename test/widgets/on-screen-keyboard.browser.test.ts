import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { expectNothingToObject } from '../design/audit.ts';
import { openPage } from '../page-watch.ts';
import { until } from '../until.ts';
import type { SamenKeyboardSample } from './kiosk/keyboard-sample.ts';
import './kiosk/keyboard-sample.ts';
import { AFTERNOON, inside, sampleFeed, total, words } from './sample-finder.ts';
import { spoken } from './spoken.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

const placed: Element[] = [];
const placeSample = async (properties: Partial<SamenKeyboardSample> = {}): Promise<SamenKeyboardSample> => {
  const sample = document.createElement('samen-keyboard-sample');
  Object.assign(sample, { feed: await sampleFeed(), clock: () => AFTERNOON }, properties);
  document.body.append(sample);
  placed.push(sample);
  await sample.updateComplete;
  return sample;
};
const finderIn = (sample: Element): HTMLElement => inside(sample, 'samen-activity-finder')!;
const fieldOf = (sample: Element, id: string): Field => inside(sample, `#${id}`) as unknown as Field;
const searchOf = async (sample: Element): Promise<Field> =>
  (await until(() => inside(finderIn(sample), '#search'), 'the search field')) as unknown as Field;

/** A finger on something: what a browser tells of it, and the focus where that goes. */
const comeDown = (place: HTMLElement): void => {
  place.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  // A key on the screen refuses the focus, as the mouse event that comes before it says.
  if (place.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true })))
    place.focus({ preventScroll: true });
};
const goUp = (place: HTMLElement): void => {
  place.dispatchEvent(new MouseEvent('mouseup', { bubbles: true, composed: true, cancelable: true }));
  place.click();
};
const touch = (place: HTMLElement): void => {
  comeDown(place);
  goUp(place);
};
const board = (sample: Element): HTMLElement | null => inside(sample, '.keyboard');
const touchField = async (sample: SamenKeyboardSample, field: Field): Promise<HTMLElement> => {
  touch(field);
  const keys = await until(() => board(sample), 'the keys');
  await sample.updateComplete;
  return keys;
};
/** What is heard for each key. */
const namesIn = (sample: Element): string[] =>
  [...board(sample)!.querySelectorAll('button')].map((key) => key.ariaLabel ?? words(key));
const keyOf = (sample: Element, name: string): HTMLElement => {
  const found = [...board(sample)!.querySelectorAll('button')].find((key) =>
    [key.ariaLabel, words(key)].includes(name),
  );
  if (!found) throw new Error(`no key "${name}" among ${namesIn(sample).join(' ')}`);
  return found;
};
const press = async (sample: SamenKeyboardSample, ...names: string[]): Promise<void> => {
  for (const name of names) {
    touch(keyOf(sample, name));
    await sample.updateComplete;
  }
};
const isGone = async (sample: SamenKeyboardSample): Promise<boolean> => {
  // They go when a press has done its work.
  await new Promise((resume) => setTimeout(resume));
  await sample.updateComplete;
  return board(sample) === null && !sample.hasAttribute('data-keyboard');
};

describe('a visitor who types on the screen', () => {
  before(() => executeServerCommand('to-front'));
  afterEach(() => {
    for (const sample of placed.splice(0)) sample.remove();
  });

  it('finds nothing that axe objects to: letters, signs, capitals, and numbers', async () => {
    const sample = await placeSample();
    const name = fieldOf(sample, 'name');
    await touchField(sample, name);
    await expectNothingToObject(board(sample)!);
    await press(sample, 'Meer: é ñ ?', 'Hoofdletters');
    await expectNothingToObject(board(sample)!);
    await touchField(sample, fieldOf(sample, 'tel'));
    await expectNothingToObject(board(sample)!);
  });

  it('has no keys until a field is touched, and finds “koor” with them in a shadow root below', async () => {
    const sample = await placeSample();
    const search = await searchOf(sample);
    const finder = finderIn(sample);
    await until(() => total(finder) > 0, 'a list');
    const before = total(finder);
    expect(board(sample)).to.equal(null);
    await touchField(sample, search);
    await press(sample, ...'koor');
    expect(search.value).to.equal('koor');
    await until(() => total(finder) > 0 && total(finder) < before, 'fewer activities');
    expect(finder.shadowRoot!.activeElement).to.equal(search);
  });

  it('presses “Zoek” as Enter, and the keys are gone', async () => {
    const sample = await placeSample();
    await touchField(sample, await searchOf(sample));
    await press(sample, 'k', 'Zoek');
    expect(await isGone(sample)).to.equal(true);
  });

  it('goes to the next field with “Volgende”, and sends the form with “Klaar” in the last one, once', async () => {
    const sample = await placeSample();
    // Nothing is typed in these.
    fieldOf(sample, 'time').disabled = true;
    fieldOf(sample, 'note').readOnly = true;
    await touchField(sample, fieldOf(sample, 'name'));
    for (const next of ['email', 'tel', 'people']) {
      await press(sample, 'Volgende');
      expect(sample.shadowRoot!.activeElement?.id).to.equal(next);
      expect(sample.sent).to.equal(0);
    }
    expect(sample.dataset.keyboard).to.equal('number');
    await press(sample, '1', 'Klaar');
    expect(sample.sent).to.equal(1);
    expect(await isGone(sample)).to.equal(true);
  });

  it('types where the caret is, over what is selected, and takes away the letter before it', async () => {
    const sample = await placeSample();
    const name = fieldOf(sample, 'name');
    await touchField(sample, name);
    await press(sample, ...'aard');
    name.setSelectionRange(1, 1);
    await press(sample, 'b');
    expect([name.value, name.selectionStart]).to.deep.equal(['abard', 2]);
    await press(sample, 'Wis letter');
    expect([name.value, name.selectionStart]).to.deep.equal(['aard', 1]);
    name.setSelectionRange(1, 4);
    await press(sample, 'Spatie');
    expect(name.value).to.equal('a ');
    name.setSelectionRange(0, 0);
    await press(sample, 'Wis letter');
    expect(name.value).to.equal('a ');
  });

  it('writes a capital after shift, and small letters after that', async () => {
    const sample = await placeSample();
    const name = fieldOf(sample, 'name');
    await touchField(sample, name);
    expect(keyOf(sample, 'Hoofdletters').ariaPressed).to.equal('false');
    await press(sample, 'Hoofdletters');
    expect(keyOf(sample, 'Hoofdletters').ariaPressed).to.equal('true');
    await press(sample, 'Z', 'e');
    expect(name.value).to.equal('Ze');
    expect(keyOf(sample, 'Hoofdletters').ariaPressed).to.equal('false');
  });

  it('finds accents and signs behind a key', async () => {
    const sample = await placeSample();
    const name = fieldOf(sample, 'name');
    await touchField(sample, name);
    await press(sample, ...'caf', 'Meer: é ñ ?', 'e met streepje naar rechts', 'vraagteken', 'Letters', 'q');
    expect(name.value).to.equal('café?q');
  });

  it('writes the ñ of Muñoz, the ç and the ë, behind the key that shows them', async () => {
    const sample = await placeSample();
    const name = fieldOf(sample, 'name');
    await touchField(sample, name);
    await press(sample, 'Meer: é ñ ?', 'n met golfje', 'c met haakje', 'e met puntjes');
    expect(name.value).to.equal('ñçë');
  });

  it('writes a time with two presses, in whatever order, and takes it away with one', async () => {
    const sample = await placeSample();
    const time = fieldOf(sample, 'time');
    const heard: string[] = [];
    sample.addEventListener('input', () => heard.push(time.value));
    await touchField(sample, time);
    await press(sample, '19 uur', '30 minuten');
    expect(time.value).to.equal('19:30');
    await press(sample, 'Wis letter', '15 minuten', '8 uur');
    expect(heard).to.deep.equal(['19:00', '19:30', '', '00:15', '08:15']);
    await expectNothingToObject(board(sample)!);
  });

  it('writes a mail address: @, .nl and no space; and a letter in the middle of it', async () => {
    const sample = await placeSample();
    const email = fieldOf(sample, 'email');
    await touchField(sample, email);
    expect(namesIn(sample)).to.not.include('Spatie');
    await press(sample, ...'ans', 'apenstaartje', 'a', '.nl');
    expect(email.value).to.equal('ans@a.nl');
    await press(sample, 'Wis letter');
    expect(email.value).to.equal('ans@a.n');
  });

  it('has large keys for a telephone number and for a number of people', async () => {
    const sample = await placeSample();
    const tel = fieldOf(sample, 'tel');
    await touchField(sample, tel);
    await press(sample, 'plus', ...'31', 'streepje', '6');
    expect(tel.value).to.equal('+31-6');
    const people = fieldOf(sample, 'people');
    await touchField(sample, people);
    expect(namesIn(sample)).to.not.include('a');
    await press(sample, ...'125', 'Wis letter');
    expect(people.value).to.equal('12');
  });

  it('writes a new line in a field for sentences', async () => {
    const sample = await placeSample();
    const note = fieldOf(sample, 'note');
    await touchField(sample, note);
    await press(sample, 'a', 'Nieuwe regel', 'b');
    expect(note.value).to.equal('a\nb');
    expect(sample.sent).to.equal(0);
  });

  it('types no more than fits', async () => {
    const sample = await placeSample();
    const name = fieldOf(sample, 'name');
    name.maxLength = 3;
    await touchField(sample, name);
    await press(sample, ...'abcd');
    expect(name.value).to.equal('abc');
  });

  it('is heard as typing: input at each key, change when the field is left', async () => {
    const sample = await placeSample();
    const name = fieldOf(sample, 'name');
    const heard: string[] = [];
    sample.addEventListener('input', (event) => heard.push((event as InputEvent).inputType));
    name.addEventListener('change', () => heard.push('change'));
    await touchField(sample, name);
    await press(sample, 'a', 'Wis letter', 'b');
    expect(heard).to.deep.equal(['insertText', 'deleteContentBackward', 'insertText']);
    touch(fieldOf(sample, 'email'));
    expect(heard.at(-1)).to.equal('change');
  });

  it('has no keys for a date, and loses them on what is not typed in', async () => {
    const sample = await placeSample();
    await touchField(sample, fieldOf(sample, 'name'));
    touch(fieldOf(sample, 'date'));
    expect(await isGone(sample)).to.equal(true);
    const name = fieldOf(sample, 'name');
    name.readOnly = true;
    touch(name);
    expect(await isGone(sample)).to.equal(true);
  });

  it('goes from field to field within a widget with the keys of each', async () => {
    const sample = await placeSample();
    await touchField(sample, fieldOf(sample, 'name'));
    expect(sample.dataset.keyboard).to.equal('text');
    await touchField(sample, fieldOf(sample, 'tel'));
    expect(sample.dataset.keyboard).to.equal('tel');
    await touchField(sample, await searchOf(sample));
    expect(sample.dataset.keyboard).to.equal('text');
  });

  it('puts the keys away, and gets them back by touching the field again', async () => {
    const sample = await placeSample();
    const name = fieldOf(sample, 'name');
    await touchField(sample, name);
    await press(sample, 'Toetsenbord weg');
    expect(await isGone(sample)).to.equal(true);
    expect(sample.shadowRoot!.activeElement).to.equal(name);
    await touchField(sample, name);
    expect(board(sample)).to.not.equal(null);
  });

  it('presses a button beside the field at once: the keys go when it has done its work', async () => {
    const sample = await placeSample();
    const name = fieldOf(sample, 'name');
    await touchField(sample, name);
    const send = inside(sample, 'button[type="submit"]')!;
    const { top } = send.getBoundingClientRect();
    comeDown(send);
    // As long as a finger takes.
    await new Promise((resume) => setTimeout(resume, 100));
    await sample.updateComplete;
    expect(sample.shadowRoot!.activeElement === send, 'the focus').to.equal(true);
    expect(board(sample)).to.not.equal(null);
    expect(send.getBoundingClientRect().top).to.be.closeTo(top, 2);
    goUp(send);
    expect(sample.sent).to.equal(1);
    expect(await isGone(sample)).to.equal(true);
  });

  it('keeps the keys when the label of the field is pressed', async () => {
    const sample = await placeSample();
    const name = fieldOf(sample, 'name');
    await touchField(sample, name);
    const label = name.labels![0]!;
    label.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true }));
    name.blur();
    goUp(label);
    name.focus();
    expect(await isGone(sample)).to.equal(false);
    expect(board(sample)).to.not.equal(null);
  });

  it('has none when a real keyboard is there: not by Tab, and not after a key of it', async () => {
    const sample = await placeSample();
    const name = fieldOf(sample, 'name');
    await touchField(sample, name);
    await sendKeys({ press: 'a' });
    expect(name.value).to.equal('a');
    expect(await isGone(sample)).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(sample.shadowRoot!.activeElement?.id).to.equal('email');
    expect(await isGone(sample)).to.equal(true);
    await touchField(sample, fieldOf(sample, 'email'));
    await sendKeys({ press: 'Shift' });
    expect(await isGone(sample)).to.equal(true);
  });

  it('does not stop at forty keys on the way through the page by Tab', async () => {
    const sample = await placeSample();
    await touchField(sample, fieldOf(sample, 'name'));
    const stops = [...board(sample)!.querySelectorAll('button')].filter((key) => key.tabIndex >= 0);
    expect(stops).to.deep.equal([]);
    expect(spoken(keyOf(sample, 'Wis letter'))).to.match(/^Wis letter/);
    expect(board(sample)!.getAttribute('aria-label')).to.equal('Toetsenbord op het scherm');
  });

  it('sees the field above the keys', async () => {
    const sample = await placeSample();
    const note = fieldOf(sample, 'note');
    const keys = await touchField(sample, note);
    await until(() => note.getBoundingClientRect().bottom <= keys.getBoundingClientRect().top, 'the field');
    expect(note.getBoundingClientRect().top).to.be.at.least(0);
  });

  it('has keys of a finger: 60 px on an upright screen, 44 px on a small one', async () => {
    const sample = await placeSample();
    for (const [width, least] of [
      [1080, 60],
      [768, 44],
    ] as const) {
      sample.style.inlineSize = `${width}px`;
      for (const id of ['name', 'email', 'tel', 'people', 'time']) {
        await touchField(sample, fieldOf(sample, id));
        for (const key of board(sample)!.querySelectorAll('button')) {
          const { width: wide, height } = key.getBoundingClientRect();
          expect(Math.min(wide, height), `${id}, ${words(key)}`).to.be.at.least(least);
        }
      }
    }
  });

  it('reads the keys in English', async () => {
    const sample = await placeSample({ lang: 'en' });
    await touchField(sample, fieldOf(sample, 'name'));
    await until(() => namesIn(sample).includes('Delete letter'), 'English');
    expect(namesIn(sample)).to.include('Hide keyboard').and.to.include('at sign');
  });

  it('leaves nothing of what was typed, once the field is empty', async () => {
    const sample = await placeSample();
    const name = fieldOf(sample, 'name');
    await touchField(sample, name);
    await press(sample, ...'geheim');
    name.value = '';
    const texts = (node: ParentNode): string =>
      [...node.querySelectorAll('*')]
        .map(
          (element) =>
            element.outerHTML +
            ((element as HTMLInputElement).value ?? '') +
            (element.shadowRoot ? texts(element.shadowRoot) : ''),
        )
        .join('');
    expect(texts(document)).to.not.include('geheim');
    expect(
      JSON.stringify([{ ...sessionStorage }, { ...localStorage }, history.state, location.href]),
    ).to.not.include('geheim');
  });

  it('is gone with the field, and with the screen', async () => {
    const sample = await placeSample();
    const name = fieldOf(sample, 'name');
    await touchField(sample, name);
    name.remove();
    sample.requestUpdate();
    await until(() => board(sample) === null, 'no keys');
    await touchField(sample, fieldOf(sample, 'email'));
    sample.remove();
    document.body.append(sample);
    expect(await isGone(sample)).to.equal(true);
  });
});

describe('keys on the screen of a strict page', () => {
  it('breaks no rule of the policy', async () => {
    const page = await openPage('/test/pages/strict-keyboard.html', 1080, 900);
    const sample = await until(
      () =>
        page.document.querySelector<SamenKeyboardSample>('samen-keyboard-sample')?.shadowRoot &&
        page.document.querySelector('samen-keyboard-sample'),
      'the sample',
    );
    const name = await until(() => inside(sample, '#name') as HTMLInputElement | null, 'a field');
    page.view.focus();
    name.dispatchEvent(new page.view.PointerEvent('pointerdown', { bubbles: true, composed: true }));
    name.focus();
    name.click();
    await until(() => board(sample), 'the keys');
    await press(sample, 'a', 'Hoofdletters', 'B', 'Meer: é ñ ?', 'euro', 'Toetsenbord weg');
    expect(name.value).to.equal('aB€');
    expect(page.violations).to.deep.equal([]);
    expect(page.said).to.deep.equal([]);
    page.view.frameElement!.remove();
  });
});
