import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { ListElement } from '../../src/widgets/shared/list-kind.ts';
import { expectNothingToObject } from '../design/audit.ts';
import { prefer, preferNothing } from '../design/media.ts';
import { until } from '../until.ts';
import { FakeSpeech, kinds, speakInstead } from './fake-speech.ts';
import { all, buttonOf, clearPage, inside, placeDirectory, placeFinder, placeHelp, placeVacancies, words } from './sample-finder.ts'; // prettier-ignore

const lists = {
  activities: placeFinder,
  vacancies: placeVacancies,
  help: placeHelp,
  directory: placeDirectory,
} satisfies Record<string, (properties: Partial<ListElement>) => Promise<ListElement>>;

let restore = (): void => undefined;
const withSpeech = (fake: FakeSpeech): FakeSpeech => {
  restore = speakInstead(fake);
  return fake;
};
/** The page of an item, once its aids are there. */
const open = async (list: ListElement, at = 0): Promise<ListElement> => {
  all(list, '.way-in')[at]!.click();
  await until(() => inside(list, '.detail .sentence') ?? inside(list, '.aloud'), 'the aids');
  return list;
};
const press = async (list: ListElement, label: string): Promise<void> => {
  buttonOf(list, label).click();
  // What reads comes with the press.
  if (label === 'Lees voor')
    await until(() => all(list, '.aloud button').some((one) => words(one) === 'Pauzeer'), 'reading');
};
const marked = (list: ListElement): string[] => all(list, '[data-spoken]').map(words);
/** Letters and figures alone, of what is written and of what is spoken. */
const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '');

describe('an item that is read aloud', () => {
  afterEach(() => {
    clearPage();
    restore();
  });

  for (const [name, place] of Object.entries(lists))
    it(`is read from its name to the end of its text, and nothing twice: ${name}`, async () => {
      const fake = withSpeech(new FakeSpeech(kinds.computer));
      const list = await open(await place({ plain: true }));
      await press(list, 'Lees voor');
      const seen: Element[] = [];
      while (fake.now) {
        const [one, more] = all(list, '[data-spoken]');
        expect(more).to.equal(undefined);
        if (one !== seen.at(-1)) seen.push(one!);
        fake.finish();
      }
      expect(new Set(seen).size).to.equal(seen.length);
      const said = fake.asked.map(({ text }) => text.trim());
      expect(said[0]).to.equal(words(inside(list, '#detail-title')));
      for (const row of all(list, '.detail .fact'))
        expect(said.join(' ')).to.contain(`${words(row.querySelector('dt'))}: `);
      expect(letters(said.join(' '))).to.contain(letters(all(list, '.prose .sentence').map(words).join(' ')));
      expect(Math.max(...said.map(({ length }) => length))).to.be.at.most(200);
      expect(said.join(' ')).to.not.match(/\d[.:]\d\d|[€()]/);
    });

  it('tells first that it does not go on', async () => {
    const fake = withSpeech(new FakeSpeech(kinds.computer));
    const finder = await placeFinder({ plain: true, pageSize: 300 });
    const cancelled = all(finder, '.card').findIndex((one) => /Gaat niet door/.test(words(one)));
    await open(finder, cancelled);
    await press(finder, 'Lees voor');
    fake.finish();
    expect(fake.now).to.match(/^(Gaat niet door|.*Gaat niet door)/);
  });

  it('is not offered in ordinary mode, nor where the widget speaks another language', async () => {
    withSpeech(new FakeSpeech(kinds.computer));
    const finder = await placeFinder();
    inside(finder, '.way-in')!.click();
    await until(() => inside(finder, '.detail'), 'the item');
    expect(inside(finder, '.aloud')).to.equal(null);
    const english = await placeFinder({ plain: true, lang: 'en' });
    inside(english, '.way-in')!.click();
    await until(() => inside(english, '.detail .sentence'), 'the aids');
    expect(inside(english, '.aloud')).to.equal(null);
  });

  it('is silent when the visitor goes back, opens another item or leaves easy reading', async () => {
    const ways: Record<string, (list: ListElement) => void> = {
      back: (list) => buttonOf(list, 'Ga naar de lijst').click(),
      other: (list) => inside(list, '.alike :is(a, button)')!.click(),
      ordinary: (list) => (list.plain = false),
    };
    for (const [way, leave] of Object.entries(ways)) {
      const fake = withSpeech(new FakeSpeech(kinds.computer));
      const finder = await open(await placeFinder({ plain: true }));
      await until(() => inside(finder, '.alike :is(a, button)'), 'others like it');
      await press(finder, 'Lees voor');
      fake.begin();
      leave(finder);
      await until(() => fake.now === undefined, `silence: ${way}`);
      expect(marked(finder)).to.deep.equal([]);
      restore();
      clearPage();
    }
  });

  it('leaves out what a hard word means, and reads on when that is opened', async () => {
    const fake = withSpeech(new FakeSpeech(kinds.computer));
    const finder = await placeFinder({ plain: true, pageSize: 300 });
    await open(
      finder,
      all(finder, '.card').findIndex((one) => /Administratiecafé|Geldcafé|formulier/i.test(words(one))),
    );
    await press(finder, 'Lees voor');
    inside(finder, '.hard')?.click();
    await finder.updateComplete;
    const meaning = words(inside(finder, '.meaning'));
    while (fake.now) fake.finish();
    if (meaning) expect(fake.asked.map(({ text }) => text).join(' ')).to.not.contain(meaning.slice(0, 30));
    expect(fake.asked.length).to.be.greaterThan(5);
  });

  it('stops in one widget when another begins', async () => {
    const fake = withSpeech(new FakeSpeech(kinds.computer));
    const finder = await open(await placeFinder({ plain: true }));
    const vacancies = await open(await placeVacancies({ plain: true }));
    await press(finder, 'Lees voor');
    await press(vacancies, 'Lees voor');
    await finder.updateComplete;
    expect(marked(finder)).to.deep.equal([]);
    expect(marked(vacancies)).to.deep.equal([fake.now]);
    expect(() => buttonOf(finder, 'Pauzeer')).to.throw();
  });

  it('is marked in forced colours, in the colours that the system has for it', async () => {
    const fake = withSpeech(new FakeSpeech(kinds.computer));
    const finder = await open(await placeFinder({ plain: true }));
    // Its styles come with the press.
    await press(finder, 'Lees voor');
    await prefer('forced-colors', 'active', finder.shadowRoot!);
    expect(fake.now).to.equal(words(inside(finder, '#detail-title')));
    const { backgroundColor, forcedColorAdjust } = getComputedStyle(inside(finder, '[data-spoken]')!);
    expect(backgroundColor).to.not.equal('rgba(0, 0, 0, 0)');
    if (forcedColorAdjust) expect(forcedColorAdjust).to.equal('none');
    await preferNothing();
  });

  it('has nothing that axe objects to while it is read, light and dark', async () => {
    const fake = withSpeech(new FakeSpeech(kinds.internet));
    const page = document.documentElement.style;
    for (const scheme of ['light', 'dark']) {
      [page.colorScheme, page.background] = [scheme, 'Canvas'];
      const finder = await open(await placeFinder({ plain: true }));
      await press(finder, 'Lees voor');
      while (fake.now && !inside(finder, '.sentence[data-spoken]')) fake.finish();
      expect(marked(finder)).to.have.length(1);
      await expectNothingToObject(finder);
      clearPage();
    }
    [page.colorScheme, page.background] = ['', ''];
  });

  it('leaves a log of what is spoken and what is marked', async () => {
    const fake = withSpeech(new FakeSpeech(kinds.computer));
    const finder = await open(await placeFinder({ plain: true }));
    const log: string[] = [];
    await press(finder, 'Lees voor');
    while (fake.now) {
      log.push(`says   ${fake.now}`, `marks  ${marked(finder).join(' | ')}`);
      const at: string[] = [];
      fake.finish(() => {
        const [range] = CSS.highlights?.get('samenspel-word') ?? [];
        at.push(range ? (range as Range).toString() : '–');
      });
      log.push(`words  ${at.join(' · ')}`);
    }
    expect(log.length).to.be.greaterThan(20);
    await executeServerCommand('write-log', { name: 'read-aloud', text: log.join('\n') });
  });
});
