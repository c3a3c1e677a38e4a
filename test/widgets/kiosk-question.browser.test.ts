import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SamenKiosk } from '../../src/widgets/kiosk/kiosk.ts';
import { until } from '../until.ts';
import { FakeSpeech, kinds, speakInstead } from './fake-speech.ts';
import {
  clearKiosks,
  isAsked,
  isAtStart,
  openTile,
  pass,
  placeKiosk,
  press,
  touch,
} from './kiosk/sample-kiosk.ts';
import { all, buttonOf, inside, words } from './sample-finder.ts';

const question = (kiosk: SamenKiosk): HTMLDialogElement => inside(kiosk, '#still-there') as HTMLDialogElement;
/** The screen looks four times a second. */
const tick = (): Promise<unknown> => new Promise((resume) => setTimeout(resume, 600));

describe('“Bent u er nog?”', () => {
  afterEach(clearKiosks);

  const ask = async (kiosk: SamenKiosk): Promise<void> => {
    pass(61);
    await isAsked(kiosk);
  };

  it('is an alert that begins on “Ja, ik ga verder”, and says how long it waits', async () => {
    const kiosk = await placeKiosk();
    await openTile(kiosk, 'Iets doen');
    await ask(kiosk);
    await until(
      () => words(kiosk.shadowRoot!.activeElement) === 'Ja, ik ga verder',
      'the focus on the button to go on',
    );
    const dialog = question(kiosk);
    expect(dialog.getAttribute('role')).to.equal('alertdialog');
    expect(dialog.matches(':modal')).to.equal(true);
    const named = (attribute: string): string =>
      dialog
        .getAttribute(attribute)!
        .split(' ')
        .map((id) => words(inside(kiosk, `#${id}`)))
        .join(' ');
    expect(named('aria-labelledby')).to.equal('Bent u er nog?');
    expect(named('aria-describedby')).to.equal(
      'Raak het scherm aan om verder te gaan. Over 30 seconden maken wij het scherm leeg voor de volgende bezoeker.',
    );
    expect(all(kiosk, '#still-there button').map(words)).to.deep.equal(['Ja, ik ga verder', 'Begin opnieuw']);
  });

  it('is answered by Enter as it stands, and waits longer for who walks through it by Tab', async () => {
    const kiosk = await placeKiosk();
    await openTile(kiosk, 'Iets doen');
    await ask(kiosk);
    pass(25);
    await sendKeys({ press: 'Tab' });
    pass(25);
    await tick();
    expect(question(kiosk).open).to.equal(true);
    inside(kiosk, '#still-there button')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => !question(kiosk).open, 'no question');
    expect(inside(kiosk, '.open')).to.exist;
  });

  describe('for who has things read aloud', () => {
    let undo: () => void;
    let fake: FakeSpeech;
    const speaks = (kind: keyof typeof kinds = 'computer'): void => {
      fake = new FakeSpeech(kinds[kind]);
      undo = speakInstead(fake);
    };
    afterEach(() => {
      clearKiosks();
      undo();
    });
    /** An item in easy reading that is being read. */
    const readItem = async (): Promise<{ kiosk: SamenKiosk; list: HTMLElement }> => {
      const kiosk = await placeKiosk({ plain: true });
      const list = await openTile<HTMLElement>(kiosk, 'Iets doen');
      await until(() => inside(list, '#search'), 'the controls');
      touch(inside(list, '.card .way-in')!);
      const start = await until(() => inside(list, '.aloud button'), 'the button');
      touch(start);
      await until(() => fake.now, 'the voice');
      return { kiosk, list };
    };
    const toTheEnd = (): void => {
      for (let lines = 0; fake.now !== undefined && lines < 200; lines++) fake.finish();
    };

    it('does not come while something is read, and is read aloud itself afterwards', async () => {
      speaks();
      const { kiosk } = await readItem();
      for (let times = 0; times < 3; times++) {
        pass(50);
        await tick();
        fake.finish();
      }
      expect(question(kiosk).open).to.equal(false);
      toTheEnd();
      await ask(kiosk);
      await until(() => fake.now?.startsWith('Bent u er nog? Raak het scherm aan'), 'the question aloud');
      expect(fake.now).to.include('Over 30 seconden');
      await press(kiosk, 'Ja, ik ga verder');
      await until(() => fake.now === undefined, 'silence');
    });

    it('ends with the visit, silent, and the next visitor hears nothing', async () => {
      for (const kind of ['computer', 'internet', 'android'] as const) {
        speaks(kind);
        const { kiosk } = await readItem();
        await press(kiosk, 'Begin opnieuw');
        await isAtStart(kiosk);
        expect(fake.now, kind).to.equal(undefined);
        await openTile(kiosk, 'Iets doen');
        await ask(kiosk);
        await tick();
        expect(fake.now, kind).to.equal(undefined);
        clearKiosks();
        undo();
      }
      speaks();
    });

    it('falls silent with a start screen that is left while it is read', async () => {
      speaks('android');
      const kiosk = await placeKiosk();
      touch(await until(() => inside(kiosk, '.aloud button'), 'the button'));
      await until(() => fake.now, 'the voice');
      pass(61);
      await tick();
      expect(fake.now).to.not.equal(undefined);
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
      Reflect.deleteProperty(document, 'visibilityState');
      expect(fake.now).to.equal(undefined);
      expect(kiosk.isIdle).to.equal(true);
    });

    it('comes all the same when a voice never ends', async () => {
      speaks();
      const { kiosk } = await readItem();
      pass(599);
      await tick();
      expect(question(kiosk).open).to.equal(false);
      pass(62);
      await isAsked(kiosk);
      pass(31);
      await isAtStart(kiosk);
      expect(fake.now).to.equal(undefined);
    });

    it('is heard in Dutch alone, as all that is read', async () => {
      speaks();
      const { kiosk, list } = await readItem();
      touch(buttonOf(list, 'Stop'));
      await press(kiosk, 'Taal en letters');
      await press(kiosk, 'English');
      await until(() => inside(kiosk, '.screen[lang=en]'), 'English');
      await press(kiosk, 'Close');
      await ask(kiosk);
      await tick();
      expect(fake.now).to.equal(undefined);
    });
  });
});
