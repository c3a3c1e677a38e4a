import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectNothingToObject } from '../design/audit.ts';
import { until } from '../until.ts';
import { all, buttonOf, choiceOf, clearPage, inside, openGroup, placeFinder, total, words } from './sample-finder.ts'; // prettier-ignore
import { activityOn, feedOf } from './small-feed.ts';

const group = (finder: Element, summary: string): HTMLDetailsElement => {
  const found = all(finder, 'details').find((one) => words(one.querySelector('summary span')) === summary);
  if (!found) throw new Error(`no group "${summary}"`);
  return found as HTMLDetailsElement;
};
const open = (finder: Element, summary: string): void => {
  const details = group(finder, summary);
  if (!details.open) details.querySelector('summary')!.click();
};
const chips = (finder: Element): string[] =>
  all(finder, '.chip').map((chip) => words(chip).replace('Verwijder filter: ', ''));
const setDay = (finder: Element, id: string, day: string): void => {
  const field = inside(finder, `#${id}`) as HTMLInputElement;
  field.value = day;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};
const count = (input: Element): number =>
  parseInt(words(input.closest('.choice')!.querySelector('.count')), 10);
const focused = (finder: Element) => finder.shadowRoot!.activeElement as HTMLElement | null;

const narrow = async (properties = {}) => placeFinder(properties, { width: '360px' });
const openSheet = async (finder: Element): Promise<HTMLDialogElement> => {
  const button = buttonOf(finder, 'Toon filters');
  button.focus();
  button.click();
  return until(() => {
    const sheet = inside(finder, '#filter-sheet') as HTMLDialogElement | null;
    return sheet?.open ? sheet : undefined;
  }, 'the sheet');
};

describe('the filters of the finder', () => {
  afterEach(clearPage);

  it('have the numbers of now in a group that one opens later', async () => {
    const finder = await placeFinder();
    const district = () => count(choiceOf(finder, 'Assendorp'));
    const before = district();
    const answered = new Promise((resume) => finder.addEventListener('samen-filter-change', resume));
    choiceOf(finder, 'Vandaag').click();
    await answered;
    await finder.updateComplete;
    await openGroup(finder, 'Welke wijk?');
    expect(district()).to.be.lessThan(before);
    choiceOf(finder, 'Assendorp').click();
    await until(() => inside(finder, '.chip') && total(finder) === district(), 'as many as was said');
  });

  it('are drawn again with the answer, not with each letter of a word', async () => {
    const finder = await placeFinder();
    const search = inside(finder, '#search') as HTMLInputElement;
    let drawn = 0;
    const { performUpdate } = finder as unknown as { performUpdate: () => void };
    Object.assign(finder, {
      performUpdate: () => {
        drawn++;
        performUpdate.call(finder);
      },
    });
    for (const text of ['k', 'ko', 'kof', 'koff', 'koffi', 'koffie']) {
      search.value = text;
      search.dispatchEvent(new Event('input', { bubbles: true }));
    }
    expect(drawn).to.equal(0);
    await until(() => words(inside(finder, '.chip')).includes('koffie'), 'the answer to the word');
    expect(drawn).to.be.lessThan(6);
  });

  it('leave the focus on its activity when midnight puts it in the place of another', async () => {
    const hour = { startTime: '10:00', endTime: '11:00' };
    const finder = await placeFinder({
      clock: () => Date.UTC(2026, 10, 24, 8),
      feed: feedOf([
        activityOn(1, { startDate: '2026-11-24', ...hour }),
        activityOn(2, { startDate: '2026-11-25', ...hour }),
      ]),
    });
    const cards = () => all(finder, '.way-in');
    cards()[1]!.focus();
    finder.clock = () => Date.UTC(2026, 10, 25, 8);
    await until(() => cards().length === 1, 'what is left');
    await finder.updateComplete;
    expect(words(focused(finder))).to.equal('Wandeling 2');
  });

  it('pass the accessibility audit with every group open, beside the list and in the sheet', async () => {
    const wide = await placeFinder();
    for (const details of all(wide, 'details:not([open])')) details.querySelector('summary')!.click();
    inside(wide, 'input[value=lift]')!.click();
    await until(() => chips(wide).length, 'a chip');
    await expectNothingToObject(wide);
    clearPage();
    for (const kiosk of [false, true]) {
      const finder = await narrow({ kiosk });
      if (!kiosk) await openSheet(finder);
      else {
        buttonOf(finder, 'Toon filters').click();
        await until(() => inside(finder, '#filters-title'), 'the filters in the list');
      }
      for (const details of all(finder, 'details:not([open])')) details.querySelector('summary')!.click();
      await expectNothingToObject(finder);
      clearPage();
    }
  });

  it('show a need with its pictogram and how many are sure and not sure, grouped by what one needs it for', async () => {
    const finder = await placeFinder();
    open(finder, 'Wat heeft u nodig?');
    const legends = [...group(finder, 'Wat heeft u nodig?').querySelectorAll('legend')].map(words);
    expect(legends).to.deep.equal(['Lopen en rijden', 'Horen', 'Zien', 'Rust', 'Hulp erbij']);
    const lift = all(finder, '.choice').find((one) => words(one.querySelector('.word')).startsWith('Lift'))!;
    expect(words(lift.querySelector('.note'))).to.match(/^Misschien nog \d+$/);
    expect(lift.querySelector('.face > svg'), 'a pictogram').not.to.equal(null);
  });

  it('show only what surely has all that one needs, and what is not sure when one asks for it', async () => {
    const finder = await placeFinder();
    open(finder, 'Wat heeft u nodig?');
    const need = (value: string) => inside(finder, `input[name=access][value=${value}]`) as HTMLInputElement;
    expect(need('or-unsure'), 'no switch before there is a need').to.equal(null);
    const sure = count(need('lift'));
    need('lift').click();
    await until(() => total(finder) === sure, 'what has a lift');
    const both = count(need('automaticDoor'));
    need('automaticDoor').click();
    await until(() => total(finder) === both, 'what has both');
    expect(both).to.be.lessThan(sure);
    need('or-unsure').click();
    await until(() => total(finder) > sure, 'also what is not sure');
    expect(chips(finder)).to.deep.equal(['Lift', 'Automatische deur', 'Ook als wij het niet zeker weten']);
    need('lift').click();
    await until(() => !chips(finder).includes('Lift'), 'one need less');
    need('automaticDoor').click();
    await until(() => chips(finder).length === 0, 'no needs: then the switch is gone too');
  });

  it('offer days of one’s own, which take the place of “this week”', async () => {
    const finder = await placeFinder();
    choiceOf(finder, 'Deze week').click();
    await until(() => chips(finder).includes('Deze week'), 'this week');
    open(finder, 'Kies dagen');
    setDay(finder, 'from', '2026-12-01');
    await until(() => chips(finder).some((chip) => chip.startsWith('Vanaf')), 'the first day');
    expect(choiceOf(finder, 'Maakt niet uit').checked).to.equal(true);
    setDay(finder, 'to', '2026-12-01');
    await until(() => chips(finder).length === 2, 'the last day');
    await until(() => all(finder, '.results .section').length === 1, 'one day');
    expect(words(inside(finder, '.results .section'))).to.contain('1 december');
  });

  it('say it at the field when the last day is before the first, and lose nothing', async () => {
    const finder = await placeFinder();
    open(finder, 'Kies dagen');
    setDay(finder, 'from', '2026-12-10');
    await until(() => chips(finder).length === 1, 'the first day');
    const before = total(finder);
    setDay(finder, 'to', '2026-12-01');
    const error = await until(() => inside(finder, '#to-error'), 'the error');
    expect(words(error)).to.match(/^Kies .*10 dec.* of een latere dag\.$/);
    expect((inside(finder, '#to') as HTMLInputElement).value).to.equal('2026-12-01');
    expect(total(finder)).to.equal(before);
    setDay(finder, 'to', '2026-12-12');
    await until(() => !inside(finder, '#to-error'), 'no error');
  });

  it('keep every option in its place when the numbers change, and say which give nothing', async () => {
    const finder = await placeFinder();
    open(finder, 'Wat voor activiteit?');
    const names = () => all(finder, 'input[name=category]').map((input) => (input as HTMLInputElement).value);
    const before = names();
    const counts = all(finder, 'input[name=category]').map(count);
    expect([...counts].sort((a, b) => b - a)).to.deep.equal(counts);
    choiceOf(finder, 'Vanavond').click();
    await until(() => chips(finder).length === 1, 'tonight');
    expect(names()).to.deep.equal(before);
    const none = all(finder, '.choice[data-none]');
    expect(none).not.to.be.empty;
    for (const one of none) expect(count(one.querySelector('input')!)).to.equal(0);
  });

  it('come back from an address with days, language, age and needs', async () => {
    const { href } = location;
    history.replaceState(
      history.state,
      '',
      '?from=2026-12-01&to=2026-12-31&taal=ar&age=18-54,unknown&access=stepFreeEntrance',
    );
    try {
      const finder = await placeFinder({ urlState: 'query' });
      expect(chips(finder)).to.deep.equal([
        'Vanaf di 1 dec. 2026', 'Tot en met do 31 dec. 2026', '18 tot en met 54 jaar', 'Leeftijd niet genoemd',
        'Arabisch', 'Ingang zonder drempel',
      ]); // prettier-ignore
      buttonOf(finder, 'Wis alle filters').click();
      await until(() => location.search === '', 'an empty address');
    } finally {
      history.replaceState(history.state, '', href);
    }
  });

  it('lead to the nearest district when one’s own has nothing', async () => {
    const finder = await placeFinder();
    const search = inside(finder, '#search') as HTMLInputElement;
    search.value = 'schilderen';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => chips(finder).length === 1, 'the search');
    open(finder, 'Welke wijk?');
    choiceOf(finder, 'Berkum').click();
    const button = await until(() => all(finder, '.notice .button').find((one) => words(one).startsWith('Kijk in')), 'a district'); // prettier-ignore
    expect(words(inside(finder, '.notice'))).to.contain('Sociaal wijkteam Berkum');
    button.click();
    await until(() => total(finder) > 0, 'results there');
    expect(focused(finder)?.id).to.equal('search');
  });
});

describe('the filters on a narrow screen', () => {
  afterEach(clearPage);

  it('open in a sheet over the whole screen, with the number of results in sight and said', async () => {
    const finder = await narrow();
    expect(inside(finder, '.filters .choice'), 'nothing beside the list').to.equal(null);
    const sheet = await openSheet(finder);
    await until(() => sheet.getBoundingClientRect().height > 100, 'the sheet on the screen');
    const { width, height } = sheet.getBoundingClientRect();
    expect(Math.abs(width - document.documentElement.clientWidth)).to.be.lessThan(2);
    expect(Math.abs(height - innerHeight)).to.be.lessThan(2);
    const status = sheet.querySelector('[role=status]')!;
    const before = words(status);
    expect(before).to.equal(words(inside(finder, '.result')));
    const free = choiceOf(finder, 'Gratis');
    const place = free.getBoundingClientRect().top;
    free.click();
    await until(() => words(status) !== before, 'another number');
    expect(words(status)).to.equal(words(inside(finder, '.result')));
    expect(free.getBoundingClientRect().top, 'nothing moves under the finger').to.equal(place);
  });

  it('are left by the button that shows the results: the focus goes there', async () => {
    const finder = await narrow();
    const sheet = await openSheet(finder);
    choiceOf(finder, 'Gewoon binnenlopen').click();
    await until(() => chips(finder).length === 1, 'a choice');
    buttonOf(finder, `Toon ${total(finder)} activiteiten`).click();
    await until(() => !sheet.open, 'closed');
    await until(() => focused(finder)?.classList.contains('results'), 'the focus at the results');
    expect(chips(finder)).to.deep.equal(['Gewoon binnenlopen']);
  });

  it('are left with Escape: the focus goes back to the button, the choices stay, and they open again', async () => {
    const finder = await narrow();
    const sheet = await openSheet(finder);
    choiceOf(finder, 'Gratis').click();
    await until(() => chips(finder).length === 1, 'a choice');
    await sendKeys({ press: 'Escape' });
    await until(() => !sheet.open, 'closed');
    expect(words(focused(finder))).to.equal('Toon filters');
    await openSheet(finder);
    expect(choiceOf(finder, 'Gratis').checked).to.equal(true);
  });

  it('open again at a press that comes before the word that they have closed', async () => {
    const finder = await narrow();
    const sheet = await openSheet(finder);
    const told = new Promise((resume) => sheet.addEventListener('close', resume));
    sheet.close();
    buttonOf(finder, 'Toon filters').click();
    await told;
    await finder.updateComplete;
    expect(sheet.open).to.equal(true);
  });

  it('say so when nothing is left, with a way back to the help', async () => {
    const finder = await narrow();
    const search = inside(finder, '#search') as HTMLInputElement;
    search.value = 'xyzzy';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => inside(finder, '.notice'), 'nothing found');
    const sheet = await openSheet(finder);
    expect(words(sheet.querySelector('[role=status]'))).to.equal('Geen activiteiten');
    expect(sheet.textContent).to.contain('Ga naar de lijst');
  });

  it('stand beside the list when there is room after all', async () => {
    const finder = await narrow();
    const sheet = await openSheet(finder);
    finder.parentElement!.style.width = '70rem';
    await until(() => inside(finder, '.filters .choice'), 'the filters beside the list');
    expect(sheet.open).to.equal(false);
  });

  it('fit on the screen in a frame that is taller than it, at the button that opened them', async () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = `inline-size:340px;block-size:${screen.availHeight * 3}px`;
    document.body.append(frame);
    try {
      const page = frame.contentDocument!;
      const root = page.createElement('div');
      page.body.append(root);
      const finder = await narrow();
      const away = document.createElement('div');
      away.style.blockSize = `${screen.availHeight}px`;
      root.append(away, finder);
      const sheet = await openSheet(finder);
      await until(() => sheet.getBoundingClientRect().height > 0, 'the sheet on the screen');
      const { top, height } = sheet.getBoundingClientRect();
      const button = buttonOf(finder, 'Toon filters').getBoundingClientRect().top;
      expect(height).to.be.at.most(screen.availHeight);
      expect(Math.abs(top - button), 'where the visitor looks').to.be.lessThan(screen.availHeight);
    } finally {
      frame.remove();
    }
  });
});
