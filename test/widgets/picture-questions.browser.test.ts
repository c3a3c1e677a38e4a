import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectNothingToObject } from '../design/audit.ts';
import { prefer, preferNothing } from '../design/media.ts';
import { until } from '../until.ts';
import { all, buttonOf, clearPage, inside, placeFinder, total, words } from './sample-finder.ts'; // prettier-ignore

const WAY_IN = 'Zoek met plaatjes';
const FIRST = 'Wat wilt u doen?';
const SECOND = 'Wanneer kunt u?';
const THIRD = 'Waar?';

const asks = (finder: Element, title: string): Promise<unknown> =>
  until(() => words(inside(finder, '#question')) === title, `“${title}”`);
const begin = async (finder: Element): Promise<void> => {
  buttonOf(finder, WAY_IN).click();
  await asks(finder, FIRST);
};
const labelOf = (tile: Element): string => words(tile.querySelector('.word')).replace(/, uw keuze$/, '');
const tiles = (finder: Element): HTMLElement[] => all(finder, 'button.choice');
const tile = (finder: Element, label: string): HTMLElement => {
  const found = tiles(finder).find((one) => labelOf(one) === label);
  if (!found) throw new Error(`no answer “${label}” among ${tiles(finder).map(labelOf).join(', ')}`);
  return found;
};
/** How many the tile says that it gives; NaN when it says nothing. */
const gives = (one: Element): number => parseInt(words(one.querySelector('.note')).replace(/^, /, ''), 10);
const focused = (finder: Element): string => {
  const element = finder.shadowRoot!.activeElement;
  return element?.id || words(element);
};
/** The first answer after "Maakt niet uit" that gives something, pressed. */
const pressSome = (finder: Element): string => {
  const some = tiles(finder)
    .slice(1)
    .find((one) => gives(one) > 0)!;
  some.click();
  return labelOf(some);
};
const listThere = (finder: Element): Promise<unknown> =>
  until(() => !inside(finder, '#question') && inside(finder, '.card'), 'the list');
const param = (key: string): string | null => new URLSearchParams(location.search).get(key);

describe('finding by pictures', () => {
  const address = location.href;
  afterEach(async () => {
    clearPage();
    await preferNothing();
    document.documentElement.style.colorScheme = '';
    history.replaceState(null, '', address);
  });

  it('goes one question back by Escape, and from the first one to the list as it was', async () => {
    const finder = await placeFinder({ urlState: 'query' });
    await begin(finder);
    const answer = pressSome(finder);
    await asks(finder, SECOND);
    await sendKeys({ press: 'Escape' });
    await asks(finder, FIRST);
    expect(tile(finder, answer).hasAttribute('data-chosen')).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await listThere(finder);
    expect(focused(finder)).to.equal(WAY_IN);
    expect(param('category')).to.equal(null);
  });

  it('goes from answer to answer by the arrows, as they stand on the screen', async () => {
    const finder = await placeFinder();
    await begin(finder);
    const [first, second] = tiles(finder) as [HTMLElement, HTMLElement];
    first.focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(focused(finder), 'nothing before the first').to.equal(words(first));
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(finder)).to.equal(words(second));
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'ArrowDown' });
    const below = tiles(finder).find(
      (one) => one.offsetTop > first.offsetTop && one.offsetLeft === first.offsetLeft,
    );
    expect(focused(finder)).to.equal(words(below));
    await sendKeys({ press: 'ArrowUp' });
    expect(focused(finder)).to.equal(words(first));
  });

  it('passes the accessibility audit at every question, with an answer given and with some that give nothing', async () => {
    const finder = await placeFinder();
    await begin(finder);
    await expectNothingToObject(finder);
    pressSome(finder);
    await asks(finder, SECOND);
    await expectNothingToObject(finder);
    buttonOf(finder, 'Ga terug').click();
    await asks(finder, FIRST);
    await expectNothingToObject(finder);
    tile(finder, 'Werk, klussen en repareren').click();
    await asks(finder, SECOND);
    tile(finder, 'Vandaag').click();
    await asks(finder, THIRD);
    expect(tiles(finder).some((one) => one.ariaDisabled)).to.equal(true);
    await expectNothingToObject(finder);
  });

  for (const [name, properties] of Object.entries({
    'in plain mode': { plain: true },
    'on a kiosk': { kiosk: true },
    'in English': { lang: 'en' },
    'from right to left': { lang: 'ar-XB' },
  })) {
    it(`passes the accessibility audit ${name}`, async () => {
      const finder = await placeFinder(properties);
      await until(() => inside(finder, '.pictures button'), 'the way in');
      inside(finder, '.pictures button')!.click();
      await until(() => inside(finder, '#question'), 'a question');
      await expectNothingToObject(finder);
    });
  }

  it('passes the accessibility audit on a dark page and in forced colours', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const finder = await placeFinder();
    await begin(finder);
    await expectNothingToObject(finder);
    document.documentElement.style.colorScheme = '';
    await prefer('forced-colors', 'active', finder.shadowRoot!);
    await expectNothingToObject(finder);
  });

  it('asks what, when and where, one a screen, and ends in the list with the answers as filters', async () => {
    const finder = await placeFinder();
    await begin(finder);
    expect(words(inside(finder, '.progress .label'))).to.equal('Vraag 1 van 3');
    expect(inside(finder, '.card')).to.equal(null);
    tile(finder, 'Inloop en ontmoeten').click();
    await asks(finder, SECOND);
    expect(words(inside(finder, '.progress .label'))).to.equal('Vraag 2 van 3');
    expect(tiles(finder).map(labelOf)).to.deep.equal([
      'Maakt niet uit', 'Vandaag', 'Vanavond', 'Morgen', 'Dit weekend', 'Deze week',
    ]); // prettier-ignore
    const week = gives(tile(finder, 'Deze week'));
    tile(finder, 'Deze week').click();
    await asks(finder, THIRD);
    expect(gives(tile(finder, 'Maakt niet uit'))).to.equal(week);
    const count = gives(tiles(finder)[1]!);
    const district = pressSome(finder);
    await listThere(finder);
    await until(() => total(finder) === count, `${count} in the list`);
    expect(all(finder, '.chip').map(words)).to.have.members([
      'Verwijder filter: Inloop en ontmoeten',
      'Verwijder filter: Deze week',
      `Verwijder filter: ${district}`,
    ]);
    expect(focused(finder)).to.equal(words(inside(finder, '.result')));
  });

  it('gives as many activities as each picture promises, and shows how many there are so far', async () => {
    const finder = await placeFinder();
    await begin(finder);
    const labels = tiles(finder).slice(0, 4).map(labelOf);
    for (const label of labels) {
      const promised = gives(tile(finder, label));
      tile(finder, label).click();
      await asks(finder, SECOND);
      expect(gives(tile(finder, 'Maakt niet uit')), label).to.equal(promised);
      await until(() => total(finder) === promised, `${promised} in sight`);
      expect(words(inside(finder, '[role=status]'))).to.equal(words(inside(finder, '.result')));
      buttonOf(finder, 'Ga terug').click();
      await asks(finder, FIRST);
    }
  });

  it('has no dead end: an answer without activities says so and leads nowhere', async () => {
    const finder = await placeFinder();
    await begin(finder);
    tile(finder, 'Werk, klussen en repareren').click();
    await asks(finder, SECOND);
    tile(finder, 'Vandaag').click();
    await asks(finder, THIRD);
    const none = tiles(finder).filter((one) => one.ariaDisabled);
    expect(none.length).to.be.greaterThan(0);
    const [any, first] = tiles(finder);
    expect(labelOf(any!)).to.equal('Maakt niet uit');
    expect(gives(first!)).to.be.greaterThan(0);
    for (const one of none) expect(words(one)).to.match(/, nu niets$/);
    none[0]!.click();
    await finder.updateComplete;
    await asks(finder, THIRD);
    any!.click();
    await listThere(finder);
    expect(total(finder)).to.be.greaterThan(0);
  });

  it('goes back without loss: the answers are still there, and can be given again', async () => {
    const finder = await placeFinder();
    await begin(finder);
    tile(finder, 'Inloop en ontmoeten').click();
    await asks(finder, SECOND);
    tile(finder, 'Maakt niet uit').click();
    await asks(finder, THIRD);
    buttonOf(finder, 'Ga terug').click();
    await asks(finder, SECOND);
    expect(words(inside(finder, '[data-chosen] .word'))).to.equal('Maakt niet uit, uw keuze');
    buttonOf(finder, 'Ga terug').click();
    await asks(finder, FIRST);
    expect(words(inside(finder, '[data-chosen] .word'))).to.equal('Inloop en ontmoeten, uw keuze');
    tile(finder, 'Inloop en ontmoeten').click();
    await asks(finder, SECOND);
  });

  it('gives back the list as it was when the visitor leaves at the first question', async () => {
    const finder = await placeFinder();
    const search = inside(finder, '#search') as HTMLInputElement;
    search.value = 'koffie';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => inside(finder, '.chip'), 'the search');
    await finder.updateComplete;
    await begin(finder);
    buttonOf(finder, 'Ga naar de lijst').click();
    await listThere(finder);
    await until(() => inside(finder, '.chip'), 'the search');
    expect(words(inside(finder, '.chip'))).to.include('koffie');
    await until(() => focused(finder) === WAY_IN, 'the focus on the way in');
  });

  it('shows what there is so far, before all questions are answered', async () => {
    const finder = await placeFinder();
    await begin(finder);
    const promised = gives(tile(finder, 'Inloop en ontmoeten'));
    tile(finder, 'Inloop en ontmoeten').click();
    await asks(finder, SECOND);
    (await until(() => buttonOf(finder, `Toon ${promised} activiteiten`), 'the button')).click();
    await listThere(finder);
    expect(all(finder, '.chip')).to.have.length(1);
  });

  it('asks nothing that the editor has answered', async () => {
    const finder = await placeFinder({ district: 'WK019313' });
    await begin(finder);
    expect(words(inside(finder, '.progress .label'))).to.equal('Vraag 1 van 2');
    pressSome(finder);
    await asks(finder, SECOND);
    pressSome(finder);
    await listThere(finder);
  });

  /** As fingers and mice press: the second press of a double one is not always marked as that. */
  const press = (element: Element): boolean =>
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
  const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));
  /** Counts what is added to the history from now on: its length stops growing in a page that many tests have used. */
  const countEntries = (): (() => number) => {
    let added = 0;
    history.pushState = (...entry) => {
      added += 1;
      History.prototype.pushState.apply(history, entry);
    };
    return () => {
      Reflect.deleteProperty(history, 'pushState');
      return added;
    };
  };

  it('takes a double press on an answer for one, also where the next question is under the finger', async () => {
    const finder = await placeFinder({ urlState: 'query' });
    await begin(finder);
    await pause(600);
    const entries = countEntries();
    const answer = tile(finder, 'Inloop en ontmoeten');
    press(answer);
    press(answer);
    await asks(finder, SECOND);
    press(tile(finder, 'Vandaag'));
    await pause(100);
    expect(words(inside(finder, '#question'))).to.equal(SECOND);
    expect(entries()).to.equal(1);
    expect(param('when')).to.equal(null);
    await pause(600);
    press(tile(finder, 'Vandaag'));
    await asks(finder, THIRD);
  });

  it('takes a double press on the way in for one: no answer is given, and the way back leads to the list as it was', async () => {
    history.replaceState(null, '', '?q=koffie');
    const finder = await placeFinder({ urlState: 'query' });
    const steps = history.length;
    press(inside(finder, '.pictures button')!);
    press(inside(finder, '.pictures button')!);
    await asks(finder, FIRST);
    press(tile(finder, 'Inloop en ontmoeten'));
    await pause(100);
    expect(words(inside(finder, '#question'))).to.equal(FIRST);
    expect(history.length).to.be.at.most(steps + 1);
    history.back();
    await listThere(finder);
    expect(param('q')).to.equal('koffie');
  });

  it('goes back one question for a double press', async () => {
    const finder = await placeFinder({ urlState: 'query' });
    await begin(finder);
    pressSome(finder);
    await asks(finder, SECOND);
    pressSome(finder);
    await asks(finder, THIRD);
    await pause(600);
    const back = buttonOf(finder, 'Ga terug');
    press(back);
    press(back);
    await asks(finder, SECOND);
    await pause(200);
    expect(words(inside(finder, '#question'))).to.equal(SECOND);
  });

  it('opens no activity for the second press on the last answer', async () => {
    const finder = await placeFinder();
    await begin(finder);
    pressSome(finder);
    await asks(finder, SECOND);
    pressSome(finder);
    await asks(finder, THIRD);
    pressSome(finder);
    await listThere(finder);
    const opened: Event[] = [];
    finder.addEventListener('samen-item-open', (event) => opened.push(event));
    const second = new MouseEvent('click', { bubbles: true, cancelable: true, detail: 2 });
    inside(finder, '.way-in')!.dispatchEvent(second);
    expect(second.defaultPrevented).to.equal(true);
    expect(opened).to.have.length(0);
  });

  it('comes first on a kiosk, and after the search field elsewhere', async () => {
    const follows = (finder: Element) =>
      inside(finder, '.pictures')!.compareDocumentPosition(inside(finder, '#search')!) &
      Node.DOCUMENT_POSITION_FOLLOWING;
    expect(follows(await placeFinder({ kiosk: true }))).to.not.equal(0);
    expect(follows(await placeFinder())).to.equal(0);
  });

  it('fits a screen of 320 pixels at every question, also in plain mode and on a kiosk', async () => {
    for (const properties of [{}, { plain: true }, { kiosk: true }]) {
      const finder = await placeFinder(properties, { width: '320px' });
      await begin(finder);
      for (const title of [FIRST, SECOND, THIRD]) {
        await asks(finder, title);
        expect(inside(finder, '.root')!.scrollWidth, title).to.be.at.most(320);
        for (const one of tiles(finder)) {
          const { width, height } = one.getBoundingClientRect();
          expect(
            Math.min(width, height),
            `${title} ${labelOf(one)} ${width} × ${height} ${JSON.stringify(properties)}`,
          ).to.be.at.least(44);
        }
        if (title !== THIRD) tile(finder, 'Maakt niet uit').click();
      }
      clearPage();
    }
  });

  it('is walked with the keyboard alone, and each question begins at its heading', async () => {
    const finder = await placeFinder();
    inside(finder, '#search')!.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(focused(finder)).to.equal(WAY_IN);
    await sendKeys({ press: 'Enter' });
    for (const [title, key] of [
      [FIRST, 'Enter'],
      [SECOND, ' '],
      [THIRD, 'Enter'],
    ] as const) {
      await asks(finder, title);
      await until(() => focused(finder) === 'question', `the focus on “${title}”`);
      await sendKeys({ press: 'Tab' });
      expect(focused(finder)).to.match(/^Maakt niet uit/);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: key });
    }
    await listThere(finder);
    await until(() => focused(finder) === words(inside(finder, '.result')), 'the focus on the number');
    expect(all(finder, '.chip')).to.have.length(3);
  });

  it('is heard in order: how far, the question as the name of the group, the answers with what they give', async () => {
    const finder = await placeFinder();
    await begin(finder);
    const section = inside(finder, 'section[aria-labelledby=question]')!;
    const group = section.querySelector('fieldset')!;
    expect(words(group.firstElementChild)).to.equal(FIRST);
    expect(group.firstElementChild!.localName).to.equal('legend');
    const spoken = [...section.querySelectorAll('.progress .label, progress, h3, button, .result')].map(
      (one) => `${one.localName}: ${one.getAttribute('aria-label') ?? words(one).replaceAll(' ,', ',')}`,
    );
    expect(spoken.slice(0, 6).map((line) => line.replace(/\d+ activ/, 'N activ'))).to.deep.equal([
      'p: Vraag 1 van 3',
      'progress: Vraag 1 van 3',
      'p: N activiteiten',
      'h3: Wat wilt u doen?',
      'button: Maakt niet uit, N activiteiten',
      'button: Inloop en ontmoeten, N activiteiten',
    ]);
    expect(spoken.slice(-2).map((line) => line.replace(/\d+ activ/, 'N activ'))).to.deep.equal([
      'button: Ga naar de lijst',
      'button: Toon N activiteiten',
    ]);
    for (const drawing of section.querySelectorAll('svg'))
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
  });

  for (const urlState of ['query', 'hash'] as const) {
    it(`writes the answers in the address as the filters do, and Back walks the questions back (${urlState})`, async () => {
      const said = () => new URLSearchParams(urlState === 'query' ? location.search : location.hash.slice(1));
      const finder = await placeFinder({ urlState, urlKey: 'p-' });
      await begin(finder);
      tile(finder, 'Inloop en ontmoeten').click();
      await asks(finder, SECOND);
      expect(said().get('p-category')).to.equal('ontmoeten');
      tile(finder, 'Deze week').click();
      await asks(finder, THIRD);
      expect(said().get('p-when')).to.equal('week');
      pressSome(finder);
      await listThere(finder);
      expect(said().get('p-wijk')).to.match(/^WK/);
      const end = said().toString();
      const steps = history.length;
      for (const title of [THIRD, SECOND, FIRST]) {
        history.back();
        await asks(finder, title);
        await until(() => focused(finder) === 'question', `the focus on “${title}”`);
        expect(inside(finder, '[data-chosen]'), title).to.not.equal(null);
        expect(said().toString()).to.equal(end);
      }
      history.back();
      await listThere(finder);
      expect([...said().keys()].filter((key) => key.startsWith('p-'))).to.deep.equal([]);
      expect(all(finder, '.chip')).to.have.length(0);
      for (const title of [FIRST, SECOND, THIRD]) {
        history.forward();
        await asks(finder, title);
      }
      history.forward();
      await listThere(finder);
      await until(() => all(finder, '.chip').length === 3, 'the same filters');
      expect(history.length).to.be.at.most(steps);
    });
  }

  it('takes a step of the history back with “Ga terug”, so that none is left over', async () => {
    const finder = await placeFinder({ urlState: 'query', urlKey: 'p-' });
    await begin(finder);
    pressSome(finder);
    await asks(finder, SECOND);
    const steps = history.length;
    buttonOf(finder, 'Ga terug').click();
    await asks(finder, FIRST);
    buttonOf(finder, 'Ga naar de lijst').click();
    await listThere(finder);
    expect(history.length).to.be.at.most(steps);
    expect(param('p-category')).to.equal(null);
    await until(() => focused(finder) === WAY_IN, 'the focus on the way in');
  });

  it('is still at its question after the page was loaded again there', async () => {
    const finder = await placeFinder({ urlState: 'query', urlKey: 'p-' });
    await begin(finder);
    tile(finder, 'Inloop en ontmoeten').click();
    await asks(finder, SECOND);
    clearPage();
    const again = await placeFinder({ urlState: 'query', urlKey: 'p-' }, { ready: false });
    await asks(again, SECOND);
    history.back();
    await asks(again, FIRST);
    expect(words(inside(again, '[data-chosen] .word'))).to.equal('Inloop en ontmoeten, uw keuze');
    const other = await placeFinder({ urlState: 'query', urlKey: 'q-' });
    expect(inside(other, '#question')).to.equal(null);
  });

  it('speaks the language of the list', async () => {
    const finder = await placeFinder({ lang: 'en' });
    await until(() => inside(finder, '.pictures button'), 'the way in');
    await until(() => words(inside(finder, '.pictures button')) === 'Search with pictures', 'English');
    inside(finder, '.pictures button')!.click();
    await asks(finder, 'What would you like to do?');
    expect(words(inside(finder, '.progress .label'))).to.equal('Question 1 of 3');
  });
});
