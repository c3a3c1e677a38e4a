import { expect } from '@open-wc/testing';
import { ContextProvider } from '@lit/context';
import { sendKeys } from '@web/test-runner-commands';
import type axe from 'axe-core';
import 'axe-core/axe.min.js';
import type { SamenFilterChangeEvent, SamenItemOpenEvent } from '../../src/widgets/shared/list-events.ts';
import { preferencesContext } from '../../src/widgets/shared/preferences.ts';
import { recordBrowserFigure } from '../browser-figure.ts';
import { until } from '../until.ts';
import { all, buttonOf, choiceOf, clearPage, inside, placeFinder, sampleFeed, total, words } from './sample-finder.ts'; // prettier-ignore

/** axe is a plain script: it puts itself on the window. */
const { axe: checker } = window as unknown as { axe: typeof axe };

let violations = 0;
const looksAccessible = async (finder: Element): Promise<void> => {
  const { violations: found } = await checker.run(finder, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // Rules about a whole page: here is only a widget.
    rules: {
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'heading-order': { enabled: false },
    },
  });
  violations += found.length;
  expect(found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)).to.deep.equal(
    [],
  );
};

const change = (input: HTMLInputElement): void => input.click();
const type = (finder: Element, text: string): void => {
  const search = inside(finder, '#search') as HTMLInputElement;
  search.value = text;
  search.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('the activity finder', () => {
  afterEach(clearPage);
  after(() => recordBrowserFigure('axe.violations', violations, 'violations'));

  it('passes the accessibility audit: list, filters, detail, nothing found', async () => {
    const finder = await placeFinder();
    await looksAccessible(finder);
    type(finder, 'xyzzy');
    await until(() => inside(finder, '.results .notice'), 'help when nothing is found');
    await looksAccessible(finder);
    buttonOf(finder, 'Wis alle filters').click();
    await until(() => inside(finder, '.way-in'), 'the list');
    inside(finder, '.way-in')!.click();
    await until(() => inside(finder, '.detail'), 'the detail');
    await looksAccessible(finder);
  });

  for (const [name, properties] of Object.entries({
    'in plain mode': { plain: true },
    'in English': { lang: 'en' },
    'on a kiosk': { kiosk: true },
    'as tiles': { view: 'tiles' as const },
  })) {
    it(`passes the accessibility audit ${name}`, async () => {
      await looksAccessible(await placeFinder(properties));
    });
  }

  it('passes the accessibility audit on a dark page', async () => {
    const page = document.documentElement.style;
    [page.colorScheme, page.background] = ['dark', 'Canvas'];
    try {
      await looksAccessible(await placeFinder());
    } finally {
      [page.colorScheme, page.background] = ['', ''];
    }
  });

  it('shows activities under the day they are on, the soonest first', async () => {
    const finder = await placeFinder();
    const days = all(finder, '.results .section').map(words);
    expect(days[0]).to.match(/^Vandaag, dinsdag 24 november/);
    expect(total(finder)).to.be.greaterThan(100);
    expect(all(finder, '.card')).to.have.length(20);
  });

  it('answers "is there something free tonight that I may walk into" in three presses', async () => {
    const finder = await placeFinder();
    change(choiceOf(finder, 'Vanavond'));
    change(choiceOf(finder, 'Gratis'));
    change(choiceOf(finder, 'Gewoon binnenlopen'));
    await until(() => all(finder, '.chip').length === 3 && total(finder) < 20, 'fewer activities');
    const cards = all(finder, '.card');
    expect(cards.length).to.be.greaterThan(0);
    for (const card of cards) {
      expect(words(card))
        .to.include('Gewoon binnenlopen')
        .and.to.match(/Gratis/);
    }
    expect(all(finder, '.results .section').map(words)).to.deep.equal(['Vandaag, dinsdag 24 november']);
  });

  it('finds while the visitor types, with the number of results said politely', async () => {
    const finder = await placeFinder();
    const heard: number[] = [];
    finder.addEventListener('samen-filter-change', (event) =>
      heard.push((event as SamenFilterChangeEvent).total),
    );
    expect(words(inside(finder, '[role=status]'))).to.equal('');
    type(finder, 'koffie');
    await until(() => heard.length, 'an answer');
    await finder.updateComplete;
    expect(heard.at(-1)).to.equal(total(finder));
    expect(words(inside(finder, '[role=status]'))).to.equal(words(inside(finder, '.result')));
    expect(inside(finder, '#search')).to.equal(finder.shadowRoot!.querySelector('#search'));
  });

  it('says for every option how many activities it gives, also when that is none', async () => {
    const finder = await placeFinder();
    change(choiceOf(finder, 'Gratis'));
    await until(() => all(finder, '.chip').length, 'the filter');
    await finder.updateComplete;
    const low = choiceOf(finder, 'Hoogstens 5 euro').closest('.choice')!;
    const expected = parseInt(words(low.querySelector('.count')), 10);
    change(choiceOf(finder, 'Gratis'));
    change(choiceOf(finder, 'Hoogstens 5 euro'));
    await until(() => total(finder) === expected, `${expected} activities`);
  });

  it('takes a filter away by its chip, and all of them at once', async () => {
    const finder = await placeFinder();
    const before = total(finder);
    change(choiceOf(finder, 'Vanavond'));
    change(choiceOf(finder, 'Gratis'));
    await until(() => all(finder, '.chip').length === 2, 'two chips');
    all(finder, '.chip')[0]!.click();
    await until(() => all(finder, '.chip').length === 1, 'one chip');
    expect(choiceOf(finder, 'Vanavond').checked).to.equal(false);
    expect(finder.shadowRoot!.activeElement?.id).to.equal('search');
    buttonOf(finder, 'Wis alle filters').click();
    await until(() => total(finder) === before, 'everything');
  });

  it('never leaves the visitor with nothing: it names what is in the way and offers to drop it', async () => {
    const finder = await placeFinder();
    change(choiceOf(finder, 'Gratis'));
    type(finder, 'zzzz');
    const notice = await until(() => inside(finder, '.results .notice'), 'help');
    expect(words(notice))
      .to.match(/Geen activiteiten gevonden/)
      .and.to.match(/Zonder “zzzz” zijn er \d+/);
    (notice.querySelector('button') as HTMLElement).click();
    await until(() => all(finder, '.card').length > 1, 'activities');
  });

  it('offers the filter that somebody types the name of, and guesses nothing', async () => {
    const finder = await placeFinder();
    type(finder, 'gratis muziek');
    const offer = await until(
      () => all(finder, '.results button').find((one) => words(one) === 'Kies het filter “Gratis”'),
      'the offer',
    );
    expect(choiceOf(finder, 'Gratis').checked).to.equal(false);
    offer.click();
    await until(() => choiceOf(finder, 'Gratis').checked, 'the filter');
    expect((inside(finder, '#search') as HTMLInputElement).value).to.equal('muziek');
    expect(finder.shadowRoot!.activeElement?.id).to.equal('search');
    await until(
      () => !all(finder, '.results button').some((one) => words(one).includes('“Gratis”')),
      'no offer',
    );
  });

  it('says once on a card that it is free', async () => {
    const finder = await placeFinder();
    change(choiceOf(finder, 'Gratis'));
    await until(() => all(finder, '.chip').length === 1, 'the filter');
    for (const card of all(finder, '.card')) expect(words(card).match(/Gratis/g)).to.have.length(1);
  });

  it('has the way back above and below an activity, and both lead to the same card', async () => {
    const finder = await placeFinder();
    inside(finder, '.way-in')!.click();
    const detail = await until(() => inside(finder, '.detail'), 'the detail');
    const ways = [...detail.querySelectorAll('button')].filter((one) => words(one) === 'Ga naar de lijst');
    expect(ways).to.have.length(2);
    expect(detail.lastElementChild!.contains(ways[1]!)).to.equal(true);
    ways[1]!.click();
    await until(() => inside(finder, '.card'), 'the list');
    expect(finder.shadowRoot!.activeElement).to.equal(inside(finder, '.way-in'));
  });

  it('opens an activity with its facts in the fixed order, and goes back to the same card', async () => {
    const finder = await placeFinder();
    const card = inside(finder, '.way-in')!;
    const title = words(card);
    card.click();
    const detail = await until(() => inside(finder, '.detail'), 'the detail');
    expect(words(detail.querySelector('#detail-title'))).to.equal(title);
    expect(finder.shadowRoot!.activeElement?.id).to.equal('detail-title');
    const terms = [...detail.querySelectorAll('dt')].map(words);
    expect(terms).to.deep.equal(['Wat', 'Wanneer', 'Hoe laat', 'Waar', 'Kosten', 'Voor wie', 'Aanmelden']);
    buttonOf(finder, 'Ga naar de lijst').click();
    await until(() => inside(finder, '.way-in'), 'the list');
    await finder.updateComplete;
    expect(words(finder.shadowRoot!.activeElement)).to.equal(title);
  });

  it('lets a host show its own page instead', async () => {
    const finder = await placeFinder();
    let name: unknown;
    finder.addEventListener('samen-item-open', (event) => {
      name = (event as SamenItemOpenEvent).item.name;
      event.preventDefault();
    });
    inside(finder, '.way-in')!.click();
    await finder.updateComplete;
    expect(name).to.not.equal(undefined);
    expect(inside(finder, '.detail')).to.equal(null);
  });

  it('says loudly that a date is cancelled, moved or full, and does not promise what is not known', async () => {
    const finder = await placeFinder({ pageSize: 500 });
    const tags = new Set(all(finder, '.tag').map(words));
    for (const tag of [
      'Gaat niet door',
      'Verplaatst',
      'Vol',
      'Uitgesteld',
      'Wij weten niet zeker of dit doorgaat',
    ]) {
      expect([...tags], tag).to.include(tag);
    }
  });

  it('shows more on demand and puts the visitor at the first new activity', async () => {
    const finder = await placeFinder();
    buttonOf(finder, /^Toon meer/).click();
    await until(() => all(finder, '.card').length === 40, 'twenty more');
    await until(() => finder.shadowRoot!.activeElement, 'the focus');
    expect(finder.shadowRoot!.activeElement).to.equal(all(finder, '.way-in')[20]);
  });

  it('is a teaser of three with a link to the whole list', async () => {
    const finder = await placeFinder({ limit: 3, moreHref: '/agenda' });
    expect(all(finder, '.card')).to.have.length(3);
    expect(inside(finder, '#search')).to.equal(null);
    expect(buttonOf(finder, 'Alles bekijken').getAttribute('href')).to.equal('/agenda');
  });

  it('keeps what the editor has locked: no filter, no chip, no other districts', async () => {
    const finder = await placeFinder({ district: 'WK019313', pageSize: 200 });
    const feed = await sampleFeed();
    expect(all(finder, 'legend').map(words)).to.not.include('Welke wijk?');
    expect(all(finder, '.chip')).to.have.length(0);
    const places = new Map(feed.items.map((item) => [item.id, item]));
    for (const card of all(finder, 'li[data-id]')) {
      const item = places.get(card.dataset.id!) as { district?: string[]; location?: string };
      const districts = item.district?.length ? item.district : places.get(item.location!)?.district;
      expect(districts).to.include('WK019313');
    }
  });

  it('is walked with the keyboard: search, when, first filter, and a card opens with Enter', async () => {
    const finder = await placeFinder();
    inside(finder, '#search')!.focus();
    await sendKeys({ type: 'koffie' });
    await until(() => all(finder, '.chip').length === 1, 'the search');
    await sendKeys({ press: 'Tab' });
    expect(words(finder.shadowRoot!.activeElement)).to.equal('Zoek');
    await sendKeys({ press: 'Tab' });
    expect(words(finder.shadowRoot!.activeElement)).to.equal('Zoek met plaatjes');
    await sendKeys({ press: 'Tab' });
    expect((finder.shadowRoot!.activeElement as HTMLInputElement).name).to.equal('when');
    inside(finder, '.way-in')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => inside(finder, '.detail'), 'the detail');
  });

  it('fits a screen of 320 pixels, also in plain mode, without scrolling sideways', async () => {
    for (const plain of [false, true]) {
      const finder = await placeFinder({ plain }, { width: '320px' });
      const root = inside(finder, '.root')!;
      expect(root.scrollWidth, `plain ${plain}`).to.be.at.most(320);
      expect(buttonOf(finder, 'Toon filters')).to.not.equal(null);
      clearPage();
    }
  });

  it('says everything in plain language with facts one a row when the page asks for easy reading', async () => {
    const finder = await placeFinder({ plain: true });
    await until(() => words(inside(finder, '.card')).includes('uur'), 'plain words');
    await until(() => /\(\d+\.\d\d/.test(words(inside(finder, '.card'))), 'times with digits');
    for (const card of all(finder, '.card')) {
      const terms = [...card.querySelectorAll('dt')].map(words);
      expect(terms).to.deep.equal(['Wat', 'Wanneer', 'Hoe laat', 'Waar', 'Kosten', 'Voor wie', 'Aanmelden']);
      const [, day] = [...card.querySelectorAll('dd')].map((dd) => words(dd.firstElementChild));
      expect(day).to.match(
        /(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) \d|afspraak|open|weten|bekend/,
      );
    }
  });

  it('follows the preference that the page shares, and its own attribute before that', async () => {
    const provider = new ContextProvider(document.body, {
      context: preferencesContext,
      initialValue: { plain: true },
    });
    document.body.dispatchEvent(new Event('noop'));
    const finder = await placeFinder();
    expect(inside(finder, '.root')!.hasAttribute('data-plain')).to.equal(true);
    provider.setValue({ plain: false });
    await finder.updateComplete;
    expect(inside(finder, '.root')!.hasAttribute('data-plain')).to.equal(false);
    finder.plain = true;
    await finder.updateComplete;
    expect(inside(finder, '.root')!.hasAttribute('data-plain')).to.equal(true);
  });

  it('speaks English and reads from right to left when asked', async () => {
    const english = await placeFinder({ lang: 'en' });
    await until(() => words(inside(english, '.title')) !== 'Wat is er te doen?', 'English');
    expect(inside(english, '.root')!.lang).to.equal('en');
    const mirrored = await placeFinder({ lang: 'ar-XB' });
    await until(() => inside(mirrored, '.root')!.dir === 'rtl', 'right to left');
  });
});
