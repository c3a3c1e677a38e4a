/** The rules of easy reading that only a browser can show, on every widget in that mode. */
import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../../src/embed/context-root.ts';
import { define } from '../../src/define.ts';
import { SamenTextMode } from '../../src/widgets/text-mode/text-mode.ts';
import { pagePreferences } from '../../src/widgets/text-mode/page-preferences.ts';
import { faults, rootOf } from '../design/faults.ts';
import { until } from '../until.ts';
import * as measures from './plain-measures.ts';
import {
  clearForms,
  comesTo,
  next,
  placeForm,
  receipt,
  receiver,
  walkTo,
  withoutSteps,
} from './room-request/sample-form.ts';
import {
  buttonOf,
  clearPage,
  inside,
  placeDirectory,
  placeFinder,
  placeHelp,
  placeVacancies,
  words,
} from './sample-finder.ts';

define(SamenTextMode);

const plain = { plain: true } as const;
const pressed = async (widget: HTMLElement, label: string | RegExp, brings: string): Promise<HTMLElement> => {
  buttonOf(widget, label).click();
  await until(() => inside(widget, brings), brings);
  return widget;
};
const opened = async (list: HTMLElement): Promise<HTMLElement> => {
  inside(list, '.way-in')!.click();
  await until(() => inside(list, '.detail .keep button'), 'the page of an item');
  return list;
};

type Placed = { width: string };
/** Every widget as visitors see it, by name. */
const scenes: Record<string, (placed: Placed) => Promise<HTMLElement>> = {
  'the finder': (placed) => placeFinder(plain, placed),
  'an activity': async (placed) => opened(await placeFinder(plain, placed)),
  'an activity to pass on': async (placed) => {
    const finder = await opened(await placeFinder({ ...plain, urlState: 'query' }, placed));
    await pressed(finder, 'Deel', '#share');
    return pressed(finder, 'Toon de QR-code', '.qr');
  },
  'an activity in the calendar': async (placed) => {
    const finder = await opened(await placeFinder({ ...plain, pageSize: 300 }, placed));
    // Firefox shows a list of what was downloaded, which takes the keys from then on.
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      return await pressed(finder, 'Zet in mijn agenda', '.steps');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  },
  vacancies: (placed) => placeVacancies(plain, placed),
  'a vacancy': async (placed) => opened(await placeVacancies(plain, placed)),
  help: (placed) => placeHelp(plain, placed),
  'a call for help': async (placed) => opened(await placeHelp(plain, placed)),
  'the directory': (placed) => placeDirectory(plain, placed),
  'an organisation': async (placed) => opened(await placeDirectory(plain, placed)),
  'a question about a room': async (placed) => {
    const form = await placeForm(plain, placed);
    await walkTo(form, 'rooms');
    return form;
  },
  'a question about a moment': async (placed) => {
    const form = await placeForm(plain, placed);
    await walkTo(form, 'when');
    return form;
  },
  'a question with what is wrong': async (placed) => {
    const form = await placeForm(plain, placed);
    await walkTo(form, 'people');
    await next(form);
    await until(() => inside(form, '.error-summary'), 'what is wrong');
    return form;
  },
  'all questions on one page': (placed) => placeForm({ ...plain, variant: 'page' }, placed),
  'the answers': async (placed) => {
    const form = await placeForm({ ...plain, ...receiver(receipt).properties }, placed);
    await walkTo(form, 'check');
    return form;
  },
  'the receipt': async (placed) => {
    const form = await placeForm({ ...plain, ...receiver(receipt).properties }, placed);
    await walkTo(form, 'check');
    await next(form);
    await comesTo(form, 'sent');
    return form;
  },
  'nothing found': async (placed) => {
    const finder = await placeFinder(plain, placed);
    const search = inside(finder, '#search') as HTMLInputElement;
    search.value = 'zzzz';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => inside(finder, '.results .notice'), 'help');
    return finder;
  },
  'questions with pictures': async (placed) =>
    pressed(await placeFinder(plain, placed), 'Zoek met plaatjes', '.choices button'),
  'a feed that did not come': async (placed) => {
    const finder = await placeFinder(
      { ...plain, src: '/test/pages/no-feed.json' },
      { ...placed, ready: false },
    );
    await until(() => inside(finder, '.notice .button'), 'a notice');
    return finder;
  },
  'an article of the page': async ({ width }) => {
    const place = document.createElement('samen-text-mode');
    place.setAttribute('plain', '');
    place.style.cssText = `display: block; width: ${width}`;
    place.innerHTML = `<h2>Hulp bij geld</h2><p>Heeft u <em>o.a.</em> vragen over een toeslag, een indicatie of een brief
      die u niet begrijpt? Kom ma t/m do langs, van 10.00 tot 11.30 uur, en neem uw papieren mee.</p>
      <ul><li>Bel eerst even: 038 - 123 45 67.</li></ul>`;
    document.body.append(place);
    switches.push(place);
    await until(() => inside(place, '.copy'), 'the article in easy reading');
    return place;
  },
  'the switch': async ({ width }) => {
    const place = document.createElement('samen-text-mode');
    place.setAttribute('plain', '');
    place.style.maxWidth = width;
    document.body.append(place);
    switches.push(place);
    await until(() => inside(place, 'button'), 'the switch');
    return place;
  },
};
/** The order of the rule, in which each kind of item has terms of its own; opening hours have a place in it. */
const KINDS: [RegExp, string[]][] = [
  [/finder|activity/, ['Wat', 'Wanneer', 'Hoe laat', 'Waar', 'Kosten', 'Voor wie', 'Aanmelden']],
  [/vacanc/, ['Wat', 'Wanneer', 'Hoeveel tijd', 'Waar', 'Bij wie', 'Voor wie', 'Aanmelden']],
  [/help/, ['Wat', 'Soort hulp', 'Wanneer', 'Tot wanneer', 'Waar', 'Voor wie']],
  [/directory|organisation/, ['Wat', 'Openingstijden', 'Waar', 'Contact', 'Dit doen ze', 'Voor wie']],
];
const switches: HTMLElement[] = [];
const shown = new Map<string, ShadowRoot>();
const everything = new CSSStyleSheet();
everything.replaceSync('.cards > * { content-visibility: visible !important }');

const show = async (width: string): Promise<void> => {
  for (const [name, place] of Object.entries(scenes)) {
    const widget = await place({ width });
    await until(() => inside(widget, '.root')?.hasAttribute('data-plain'), `${name} in plain mode`);
    shown.set(name, widget.shadowRoot!);
  }
};
const clear = (): void => {
  shown.clear();
  clearPage();
  clearForms();
  for (const place of switches.splice(0)) place.remove();
  pagePreferences().value = {};
};
/** What breaks a rule, over all widgets, each with where. Styles that come with a late part take those of the test away. */
const broken = (measure: (shadow: ShadowRoot) => string[]): string[] => {
  for (const { adoptedStyleSheets: sheets } of shown.values())
    if (!sheets.includes(everything)) sheets.push(everything);
  return [...shown].flatMap(([name, shadow]) =>
    [...new Set(measure(shadow))].map((what) => `${name}: ${what}`),
  );
};
const rule = (measure: (shadow: ShadowRoot) => string[]): void => {
  expect(broken(measure)).to.deep.equal([]);
};

for (const width of ['320px', '70rem'])
  describe(`easy reading, ${width} wide`, () => {
    let withSteps = (): void => undefined;
    before(async function () {
      // Beside other engines WebKit needs a minute to put every widget on a page.
      this.timeout(240_000);
      withSteps = withoutSteps();
      await executeServerCommand('to-front');
      await show(width);
    });
    after(() => {
      clear();
      withSteps();
    });

    it('1: has no letters below 20 px', () => rule(measures.smallText));
    it('2: has lines of at least 1.5 times the letters', () => rule(measures.denseText));
    it('3: has no line over 60 zeros', () => rule(measures.longLines));
    it('4: begins every line at the start and breaks no word', () => rule(measures.spreadText));
    it('5: fits, and loses nothing', () => rule((shadow) => faults(shadow, 44)));
    it('7: slants and shouts no word, and draws none', () => rule(measures.slantedOrShouted));
    it('9: has a word beside every pictogram', () => rule(measures.wordlessIcons));
    for (const scheme of ['light', 'dark']) {
      it(`6: has text of 7:1, and shapes of 3:1, where the page is ${scheme}`, () => {
        document.documentElement.style.colorScheme = scheme;
        try {
          expect([...broken(measures.paleText), ...broken(measures.paleShapes)]).to.deep.equal([]);
        } finally {
          document.documentElement.style.colorScheme = '';
        }
      });
    }
    it('8: has its facts as a list of at most seven, in one order for each kind, that of the rule', () => {
      for (const [name, shadow] of shown) {
        const lists = measures.factTerms(shadow);
        const kind = KINDS.find(([scene]) => scene.test(name));
        expect(lists.length > 0, `${name} has facts`).to.equal(kind !== undefined);
        for (const terms of lists) {
          expect(terms.length, `${name}: ${terms.join()}`).to.be.within(1, 7);
          const order = kind![1];
          const places = terms.map((term) => order.findIndex((one) => term.startsWith(one)));
          expect(places, `${name}: ${terms.join()}`).not.to.include(-1);
          expect(places, `${name}: ${terms.join()}`).to.deep.equal(
            [...new Set(places)].sort((a, b) => a - b),
          );
        }
      }
    });
    it('19: calls no text B1, translated or an easy version', () =>
      rule(
        (shadow) => words(rootOf(shadow)).match(/.{0,20}(\bB1\b|vertaald|makkelijke versie).{0,20}/gi) ?? [],
      ));
    it('21: has buttons that begin with a verb, of at most four words, one that asks for attention', () =>
      rule(measures.wordyButtons));
    it('22: asks one thing a step, with the words above the field', () => {
      rule(measures.unclearFields);
      for (const [name, shadow] of shown)
        if (/^a question/.test(name)) expect(shadow.querySelectorAll('.question').length, name).to.equal(1);
    });
    it('2: loses no text with the text spacing of WCAG 1.4.12', () => {
      const spacing = new CSSStyleSheet();
      spacing.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
          'p { margin-block-end: 2em !important }' +
          // A card out of sight keeps the height that it had, whatever is in it, until somebody comes.
          '.root { --_cards: visible !important }',
      );
      for (const shadow of shown.values()) shadow.adoptedStyleSheets.push(spacing);
      try {
        rule((shadow) => faults(shadow, 44));
      } finally {
        for (const shadow of shown.values())
          shadow.adoptedStyleSheets = shadow.adoptedStyleSheets.filter((sheet) => sheet !== spacing);
      }
    });
  });

describe('the switch for easy reading, on a page with texts of its own', () => {
  before(() => executeServerCommand('to-front'));
  afterEach(clear);

  for (const isBelow of [false, true])
    it(`23: moves neither focus nor page, and changes nothing outside the widgets: ${isBelow ? 'below' : 'above'} a list`, async () => {
      const page = document.createElement('main');
      page.innerHTML = `<p style="height: 1500px">Voor</p><div class="above"></div><div class="list"></div>
        <div class="below"></div><p class="after" style="height: 1500px">De tekst van de pagina, t/m vr.</p>`;
      document.body.append(page);
      switches.push(page);
      const finder = await placeFinder({ pageSize: 5 });
      page.querySelector('.list')!.append(finder.parentElement!);
      const place = document.createElement('samen-text-mode');
      page.querySelector(isBelow ? '.below' : '.above')!.append(place);
      const button = await until(() => inside(place, 'button'), 'the switch');
      const outside = (): string[] =>
        [document.documentElement, document.body, page, ...page.querySelectorAll('p, div')].map((element) => {
          const { color, fontSize, lineHeight, fontFamily } = getComputedStyle(element);
          const own = element.matches('p')
            ? element.outerHTML
            : [...element.attributes].map(({ value }) => value);
          return [own, color, fontSize, lineHeight, fontFamily].join();
        });
      button.focus();
      // Cards that come into sight get their own height, frames later.
      let top = NaN;
      let still = 0;
      await until(() => {
        const last = top;
        button.scrollIntoView({ block: 'center', behavior: 'instant' });
        ({ top } = button.getBoundingClientRect());
        still = top === last && top > 0 && top < innerHeight ? still + 1 : 0;
        return still > 20;
      }, 'the switch in sight');
      const before = outside();
      for (const plainNow of [true, false]) {
        await sendKeys({ press: 'Enter' });
        await until(
          () => /uur tot|tot \d+ uur|half \d/.test(words(inside(finder, '.card .facts'))) === plainNow,
          'the other words',
        );
        await new Promise((resume) => setTimeout(resume, 300));
        expect(button.getBoundingClientRect().top).to.be.closeTo(top, 2);
        expect(place.shadowRoot!.activeElement).to.equal(button);
        expect(outside()).to.deep.equal(before);
      }
    });
});
