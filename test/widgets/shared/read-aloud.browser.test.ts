import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, LitElement } from 'lit';
import { buttonStyles } from '../../../src/design/button.ts';
import { frameStyles } from '../../../src/design/frame.ts';
import { layout } from '../../../src/design/layout.ts';
import { tokens } from '../../../src/design/tokens.ts';
import { readAloud, type ReadAloud, type Speech } from '../../../src/widgets/shared/read-aloud.ts';
import type { Longest } from '../../../src/widgets/shared/reader.ts';
import { expectNothingToObject } from '../../design/audit.ts';
import { until } from '../../until.ts';
import { FakeSpeech, kinds } from '../fake-speech.ts';

/** A title, a row of facts and two sentences, as a widget shows them. */
class ReadPage extends LitElement {
  static override styles = [tokens, layout, frameStyles, ...buttonStyles.flat()];
  text = 'Er is koffie.';
  isClosed = false;
  reader!: ReadAloud;

  override render() {
    if (this.isClosed) return html`<div class="root" lang="nl">De lijst</div>`;
    return html`<div class="root stack" lang="nl">
      <h2 id="detail-title">Koffieochtend</h2>
      ${this.reader.render()}
      <dl>
        <div class="fact">
          <dt>Hoe laat</dt>
          <dd>
            <div>10 uur tot half 12 (10.00 - 11.30 uur)</div>
            <div lang="en">Tea time</div>
            <div>Elke dinsdag</div>
          </dd>
        </div>
      </dl>
      <p class="prose">
        <span class="sentence">${this.text}</span> <span class="sentence">Het kost € 2,50 per keer.</span>
      </p>
    </div>`;
  }
}
customElements.define('read-page', ReadPage);

const placed: ReadPage[] = [];
const place = async (
  fake: FakeSpeech,
  { speech = fake.speech, longest }: { speech?: Speech; longest?: Longest } = {},
): Promise<ReadPage> => {
  const page = document.createElement('read-page') as ReadPage;
  page.reader = readAloud(page, speech, longest);
  document.body.append(page);
  placed.push(page);
  await page.updateComplete;
  return page;
};
const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const inside = (page: ReadPage, selector: string): HTMLElement | null =>
  page.renderRoot.querySelector<HTMLElement>(selector);
const buttons = (page: ReadPage): string[] =>
  [...page.renderRoot.querySelectorAll('.aloud button')].map(words);
const press = async (page: ReadPage, label: string): Promise<void> => {
  const found = [...page.renderRoot.querySelectorAll<HTMLElement>('.aloud button')].find(
    (one) => words(one) === label,
  );
  if (!found) throw new Error(`no button ${label}, only ${buttons(page).join()}`);
  found.click();
  // What reads comes with the press.
  if (label === 'Lees voor') await until(() => buttons(page).includes('Pauzeer'), 'reading');
  await page.updateComplete;
};
const marked = (page: ReadPage): string[] =>
  [...page.renderRoot.querySelectorAll('[data-spoken]')].map(words);
const markedWord = (): string | undefined => {
  const [range] = CSS.highlights?.get('samenspel-word') ?? [];
  return range && (range as Range).toString();
};
const hasHighlights = 'highlights' in CSS;
/** What is spoken of the page. */
const SAID = [
  'Koffieochtend',
  'Hoe laat: 10 uur tot half 12.',
  'Elke dinsdag',
  'Er is koffie.',
  'Het kost 2 euro 50 per keer.',
];

describe('reading aloud', () => {
  afterEach(() => {
    for (const page of placed.splice(0)) page.remove();
  });

  for (const [name, kind] of Object.entries(kinds))
    it(`reads all of it in its order, and marks what it reads, with the voice of: ${name}`, async () => {
      const fake = new FakeSpeech(kind);
      const page = await place(fake);
      expect(fake.asked, 'nothing unasked').to.have.length(0);
      await press(page, 'Lees voor');
      const seen: string[] = [];
      while (fake.now) {
        seen.push(...marked(page));
        fake.finish();
        await page.updateComplete;
      }
      expect(fake.asked.map(({ text }) => text.trim())).to.deep.equal(SAID);
      expect(seen.map((one) => one.slice(0, 13))).to.deep.equal([
        'Koffieochtend',
        'Hoe laat 10 u',
        'Hoe laat 10 u',
        'Er is koffie.',
        'Het kost € 2,',
      ]);
      expect(buttons(page)).to.deep.equal(['Lees voor']);
      expect(marked(page)).to.deep.equal([]);
      for (const { lang, voice } of fake.asked) {
        expect(lang).to.equal('nl-NL');
        expect(voice!.lang.slice(0, 2)).to.equal('nl');
      }
    });

  it('marks the word where the voice tells it, and only then', async () => {
    for (const kind of [kinds.computer, kinds.android]) {
      const fake = new FakeSpeech(kind);
      const page = await place(fake);
      await press(page, 'Lees voor');
      const seen: (string | undefined)[] = [];
      while (fake.now) fake.finish(() => seen.push(markedWord()));
      expect(seen.filter(Boolean).join(' ')).to.equal(
        kind.boundaries && hasHighlights
          ? 'Koffieochtend Hoe laat 10 uur tot half 12 Elke dinsdag Er is koffie Het kost € 2,50 € 2,50 € 2,50 per keer'
          : '',
      );
      expect(markedWord()).to.equal(undefined);
    }
  });

  it('marks no word at the boundary of a sentence', async () => {
    const fake = new FakeSpeech(kinds.computer);
    const page = await place(fake);
    await press(page, 'Lees voor');
    fake.begin();
    fake.comeTo('Koffieochtend', 'sentence');
    expect(markedWord()).to.equal(undefined);
  });

  it('has no button without a Dutch voice, and gets one when that comes', async () => {
    const nobody = await place(new FakeSpeech({ ...kinds.computer, voices: [kinds.computer.voices[0]] }));
    expect(buttons(nobody)).to.deep.equal([]);
    const fake = new FakeSpeech(kinds.internet, { late: true });
    const page = await place(fake);
    expect(buttons(page)).to.deep.equal([]);
    fake.voicesCome();
    await page.updateComplete;
    expect(buttons(page)).to.deep.equal(['Lees voor']);
  });

  it('has no button in a browser that cannot speak', async () => {
    expect(buttons(await place(new FakeSpeech(kinds.computer), { speech: {} }))).to.deep.equal([]);
  });

  it('says that the text goes out, only where it does', async () => {
    const online = await place(new FakeSpeech(kinds.internet));
    expect(words(inside(online, '.aloud'))).to.contain('leest via internet');
    const local = await place(new FakeSpeech(kinds.computer));
    expect(words(inside(local, '.aloud'))).to.equal('Lees voor');
  });

  it('pauses, and goes on with the sentence where it was', async () => {
    for (const kind of Object.values(kinds)) {
      const fake = new FakeSpeech(kind);
      const page = await place(fake);
      await press(page, 'Lees voor');
      fake.finish();
      fake.finish();
      fake.finish();
      fake.begin();
      fake.comeTo('koffie');
      await press(page, 'Pauzeer');
      expect(fake.now).to.equal(undefined);
      expect(buttons(page)).to.deep.equal(['Lees verder', 'Stop']);
      expect(marked(page)).to.deep.equal(['Er is koffie.']);
      expect(markedWord()).to.equal(undefined);
      await press(page, 'Lees verder');
      expect(fake.now).to.equal('Er is koffie.');
      expect(buttons(page)).to.deep.equal(['Pauzeer', 'Stop']);
    }
  });

  it('stops, and begins at the beginning the next time', async () => {
    for (const kind of Object.values(kinds)) {
      const fake = new FakeSpeech(kind);
      const page = await place(fake);
      await press(page, 'Lees voor');
      fake.finish();
      await press(page, 'Stop');
      expect(fake.now).to.equal(undefined);
      expect(marked(page)).to.deep.equal([]);
      expect(buttons(page)).to.deep.equal(['Lees voor']);
      await press(page, 'Lees voor');
      expect(fake.now).to.equal('Koffieochtend');
    }
  });

  it('works by keyboard, and never loses the focus', async () => {
    const fake = new FakeSpeech(kinds.computer);
    const page = await place(fake);
    const focused = (): string => words((page.renderRoot as ShadowRoot).activeElement);
    inside(page, '.aloud button')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focused() === 'Pauzeer', 'reading');
    await sendKeys({ press: ' ' });
    await until(() => focused() === 'Lees verder', 'paused');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await until(() => focused() === 'Stop', 'the button to stop');
    await sendKeys({ press: 'Enter' });
    await until(() => focused() === 'Lees voor', 'stopped');
    // It ends by itself while the focus is on the button to stop.
    await sendKeys({ press: 'Enter' });
    await until(() => focused() === 'Pauzeer', 'reading again');
    await sendKeys({ press: 'Tab' });
    await until(() => focused() === 'Stop', 'the button to stop again');
    while (fake.now) fake.finish();
    await until(() => focused() === 'Lees voor', 'the end');
  });

  it('leaves the focus alone that is elsewhere when it ends', async () => {
    const fake = new FakeSpeech(kinds.computer);
    const page = await place(fake);
    const other = document.createElement('button');
    document.body.append(other);
    await press(page, 'Lees voor');
    other.focus();
    while (fake.now) fake.finish();
    await page.updateComplete;
    expect(document.activeElement).to.equal(other);
    other.remove();
  });

  it('is silent when what it reads is gone: closed, another item, another page, taken away', async () => {
    const leave: Record<string, (page: ReadPage) => void> = {
      closed: (page) => {
        page.isClosed = true;
        page.requestUpdate();
      },
      other: (page) => {
        page.text = 'Iets heel anders.';
        page.requestUpdate();
      },
      page: () => window.dispatchEvent(new Event('pagehide')),
      gone: (page) => page.remove(),
    };
    for (const [how, away] of Object.entries(leave)) {
      const fake = new FakeSpeech(kinds.computer);
      const page = await place(fake);
      await press(page, 'Lees voor');
      fake.begin();
      away(page);
      await page.updateComplete;
      expect(fake.now, how).to.equal(undefined);
      expect(marked(page), how).to.deep.equal([]);
    }
  });

  it('reads on when the widget draws itself again with the same words', async () => {
    const fake = new FakeSpeech(kinds.computer);
    const page = await place(fake);
    await press(page, 'Lees voor');
    page.requestUpdate();
    await page.updateComplete;
    expect(fake.now).to.equal('Koffieochtend');
  });

  it('leaves the one voice of the page to who asks for it last', async () => {
    const fake = new FakeSpeech(kinds.android);
    const [first, second] = [await place(fake), await place(fake)];
    await press(first, 'Lees voor');
    fake.finish();
    await press(second, 'Lees voor');
    await first.updateComplete;
    expect(buttons(first)).to.deep.equal(['Lees voor']);
    expect(marked(first)).to.deep.equal([]);
    expect(buttons(second)).to.deep.equal(['Pauzeer', 'Stop']);
    while (fake.now) fake.finish();
    expect(fake.asked.map(({ text }) => text.trim())).to.deep.equal([SAID[0], SAID[1], ...SAID]);
  });

  it('goes on when a voice never says that it has come to the end', async () => {
    const fake = new FakeSpeech(kinds.internet);
    const page = await place(fake, { longest: { beginning: 1_000, of: () => 10 } });
    await press(page, 'Lees voor');
    for (const next of [...SAID.slice(1), undefined]) {
      fake.begin();
      await until(() => fake.now === next, `“${next}”`);
    }
    await page.updateComplete;
    expect(buttons(page)).to.deep.equal(['Lees voor']);
    expect(words(inside(page, '[role=status]'))).to.equal('');
  });

  it('says calmly that it does not work, when a voice never begins or has a fault', async () => {
    const silent = new FakeSpeech(kinds.internet);
    const waiting = await place(silent, { longest: { beginning: 10, of: () => 1_000 } });
    await press(waiting, 'Lees voor');
    await until(() => words(inside(waiting, '[role=status]')), 'a sentence');
    const fake = new FakeSpeech(kinds.internet);
    const page = await place(fake);
    await press(page, 'Lees voor');
    fake.begin();
    fake.fail('network');
    await page.updateComplete;
    expect(words(inside(page, '[role=status]'))).to.equal(
      'Voorlezen lukt nu niet. Probeer het later nog eens.',
    );
    expect(buttons(page)).to.deep.equal(['Lees voor']);
    await press(page, 'Lees voor');
    expect(words(inside(page, '[role=status]')), 'a new try').to.equal('');
  });

  it('says nothing of it when something else on the page takes the voice', async () => {
    const fake = new FakeSpeech(kinds.computer);
    const page = await place(fake);
    await press(page, 'Lees voor');
    fake.fail('interrupted');
    await page.updateComplete;
    expect(buttons(page)).to.deep.equal(['Lees voor']);
    expect(words(inside(page, '[role=status]'))).to.equal('');
  });

  it('has nothing that axe objects to, and no live region around what is read', async () => {
    const fake = new FakeSpeech(kinds.internet);
    const page = await place(fake);
    for (const label of [undefined, 'Lees voor', 'Pauzeer']) {
      if (label) await press(page, label);
      await expectNothingToObject(page);
      for (const one of page.renderRoot.querySelectorAll('#detail-title, .fact, .sentence, .aloud .row'))
        expect(one.closest('[aria-live], [role=status], [role=alert], [role=log]')).to.equal(null);
      for (const one of page.renderRoot.querySelectorAll('.aloud button')) {
        const { width, height } = one.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(44);
      }
    }
  });

  it('marks a sentence by more than colour', async () => {
    const fake = new FakeSpeech(kinds.android);
    const page = await place(fake);
    const looks = (): string => getComputedStyle(inside(page, '#detail-title')!).textDecorationLine;
    expect(looks()).to.equal('none');
    await press(page, 'Lees voor');
    expect(looks()).to.equal('underline');
  });
});
