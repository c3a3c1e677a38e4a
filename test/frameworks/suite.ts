import { expect } from '@open-wc/testing';
import { readFeed, type FeedContent } from 'samenspel/feed';
import type {
  SamenActivityFinder,
  SamenFilterChangeEvent,
  SamenFeedErrorEvent,
  SamenFeedLoadEvent,
  SamenItemOpenEvent,
} from 'samenspel/embed/activity-finder';
import type { SamenChoiceGroup, SamenTextField, SamenTimeOfWeek } from 'samenspel/embed/form-controls';
import { type Answers, type Framework, nothing, options, type Shown, type Views } from './contract.ts';

const FEED = '/demo/feed.json';

/** Waits until what is asked for is there; fails after five seconds with what was waited for. */
const until = async <T>(look: () => T | undefined | null | false, what: string): Promise<T> => {
  for (const end = performance.now() + 5_000; performance.now() < end;) {
    const found = look();
    if (found) return found;
    await new Promise((resume) => setTimeout(resume, 10));
  }
  throw new Error(`waited in vain for ${what}`);
};

const inside = (element: Element, selector: string): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);
const inputsOf = (element: Element): HTMLInputElement[] => [...element.shadowRoot!.querySelectorAll('input')];

/** What custom-elements-everywhere.com asks of a framework, asked of our elements: 16 tests. Then a form, then a server. */
export const suite = (framework: Framework): void => {
  let place: HTMLElement;
  let shown: Shown<never> | undefined;

  const show = <View extends keyof Views>(view: View, props: Views[View]): Shown<Views[View]> => {
    const component = framework.show(view, props, place);
    shown = component;
    return component;
  };
  const finder = (): SamenActivityFinder => place.querySelector('samen-activity-finder')!;
  const find = (selector: string): Promise<HTMLElement> => until(() => inside(finder(), selector), selector);

  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => {
    shown?.remove();
    shown = undefined;
    place.remove();
  });

  /** All that the view `Properties` can be given. */
  const properties = (changed: Partial<Views['Properties']> = {}): Views['Properties'] => ({
    clock: Date.now,
    plain: true,
    headingLevel: 3,
    district: 'WK019313',
    options,
    ...changed,
  });
  /** What the view `Events` hears, by name. */
  const listen = (view: 'Events' | 'Imperative', src = FEED): Event[] => {
    const heard: Event[] = [];
    show(view, { src, heard: (event) => void heard.push(event) });
    return heard;
  };
  const named = <Found extends Event>(heard: Event[], name: string): Promise<Found> =>
    until(() => heard.find(({ type }) => type === name) as Found | undefined, name);

  describe(`${framework.name}: Custom Elements Everywhere`, () => {
    it('shows an element without children', () => {
      show('Bare', {});
      expect(finder()).to.be.instanceOf(customElements.get('samen-activity-finder'));
      expect(finder().childNodes.length).to.equal(0);
    });

    it('shows what the element itself shows, at once', () => {
      show('Bare', {});
      expect(inside(finder(), 'h2 [part=heading]')!.textContent).to.equal('Wat is er te doen?');
    });

    it('gives the element children, and changes them', async () => {
      const { change } = show('Children', { link: 'Bekijk de agenda' });
      expect(finder().textContent.trim()).to.equal('Bekijk de agenda');
      expect(inside(finder(), 'h2')).to.exist;
      change({ link: 'Bel ons' });
      await until(() => finder().textContent.trim() === 'Bel ons', 'the other link');
      expect(inside(finder(), 'slot')).to.exist;
    });

    it('takes the element away and brings it back', async () => {
      const { change } = show('Toggle', { there: true });
      expect(inside(finder(), 'h2')).to.exist;
      change({ there: false });
      await until(() => !finder() && place.querySelector('.instead'), 'the other view');
      change({ there: true });
      await until(finder, 'the element again');
      expect(inside(finder(), 'h2')!.textContent).to.equal('Wat is er te doen?');
      expect(finder().textContent.trim()).to.equal('Bekijk de agenda');
    });

    it('gives a boolean, true and false', async () => {
      const { change } = show('Properties', properties());
      expect(finder().plain).to.be.true;
      await find('.root[data-plain]');
      change({ plain: false });
      await find('.root:not([data-plain])');
      expect(finder().plain).to.be.false;
    });

    it('gives a number', async () => {
      const { change } = show('Properties', properties());
      await find('h3 [part=heading]');
      expect(finder().headingLevel).to.equal(3);
      change({ headingLevel: 4 });
      await find('h4 [part=heading]');
    });

    it('gives a text', async () => {
      const { change } = show('Properties', properties());
      expect(finder().district).to.equal('WK019313');
      change({ district: '' });
      await until(() => finder().district === '', 'no district');
    });

    it('lets the attributes that an editor writes stand', async () => {
      show('Attributes', {});
      await find('h4 [part=heading]');
      const { id, className, headingLevel, pageSize, urlState } = finder();
      expect([id, className]).to.deep.equal(['agenda', 'wide']);
      expect([headingLevel, pageSize, urlState]).to.deep.equal([4, 5, 'none']);
      await find('.root[data-plain]');
      await find('.card:not(.bones)');
    });

    it('gives a list as property', async () => {
      const { change } = show('Properties', properties());
      const group = place.querySelector<SamenChoiceGroup>('samen-choice-group')!;
      expect(group.options).to.deep.equal(options);
      await until(() => inputsOf(group).length === 2, 'two choices');
      change({ options: [{ value: 'visit', label: 'Langskomen' }] });
      await until(() => inputsOf(group).length === 1, 'one choice');
    });

    it('gives an object as property: a feed that is already there', async () => {
      const { change } = show('Properties', properties({ district: '' }));
      expect(inside(finder(), '.card:not(.bones)')).to.equal(null);
      const feed = readFeed(await (await fetch(FEED)).text()) as FeedContent;
      change({ feed });
      await find('.card:not(.bones)');
      expect(finder().feed).to.deep.equal(feed);
    });

    it('gives a function, and properties with a capital in their name', async () => {
      const clock = (): number => Date.UTC(2026, 10, 24, 15);
      show('Properties', properties({ clock }));
      expect(finder().clock).to.equal(clock);
      expect(finder().headingLevel).to.equal(3);
      expect(finder().urlState).to.equal('none');
    });

    it('hears an event by a listener of its own', async () => {
      const heard = listen('Imperative');
      expect((await named<SamenFeedLoadEvent>(heard, 'samen-feed-load')).records).to.be.above(10);
    });

    it('hears the native input and change of a form control', async () => {
      const heard = listen('Events');
      const field = place.querySelector<SamenTextField>('samen-text-field')!;
      const [input] = inputsOf(field);
      input!.value = 'Jan';
      input!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      expect(heard.filter(({ type }) => type === 'input').length).to.equal(1);
      input!.dispatchEvent(new Event('change', { bubbles: true }));
      expect(heard.filter(({ type }) => type === 'change').length).to.equal(1);
      expect(field.value).to.equal('Jan');
    });

    it('hears that the feed is there, and that it cannot be had', async () => {
      const { records } = await named<SamenFeedLoadEvent>(listen('Events'), 'samen-feed-load');
      expect(records).to.be.above(10);
      shown?.remove();
      const heard = listen('Events', '/demo/no-such-feed.json');
      expect((await named<SamenFeedErrorEvent>(heard, 'samen-feed-error')).error.code).to.be.a('string');
    });

    it('hears that the visitor chooses', async () => {
      const heard = listen('Events');
      ((await find('.filters .choice input')) as HTMLInputElement).click();
      const { total } = await named<SamenFilterChangeEvent>(heard, 'samen-filter-change');
      expect(total).to.equal(parseInt((await find('.result')).textContent, 10));
    });

    it('hears that the visitor opens an activity, and may show a page of its own', async () => {
      const heard = listen('Events');
      await find('.filters .choice input');
      (await find('.way-in')).click();
      const event = await named<SamenItemOpenEvent>(heard, 'samen-item-open');
      expect(event.item.name).to.exist;
      expect(event.defaultPrevented).to.be.true;
      await finder().updateComplete;
      expect(inside(finder(), '.detail')).to.equal(null);
    });
  });

  describe(`${framework.name}: in a form`, () => {
    const jan: Answers = { name: 'Jan', how: ['phone'], when: ['mo-morning'] };
    let sent: string[][];
    let form: HTMLFormElement;
    let text: SamenTextField;
    let group: SamenChoiceGroup;
    let week: SamenTimeOfWeek;

    const showForm = async (start: Answers, off = false): Promise<Shown<Views['Form']>> => {
      sent = [];
      const component = show('Form', { start, off, sent: (entries) => void sent.push(entries) });
      form = place.querySelector('form')!;
      text = form.querySelector('samen-text-field')!;
      group = form.querySelector('samen-choice-group')!;
      week = form.querySelector('samen-time-of-week')!;
      await settled();
      return component;
    };
    const settled = (): Promise<unknown> =>
      Promise.all([text.updateComplete, group.updateComplete, week.updateComplete]);
    const answers = (): Answers => JSON.parse(form.querySelector('.answers')!.textContent) as Answers;
    const send = (): void => form.querySelector<HTMLButtonElement>('button:not([type])')!.click();
    const type = (words: string): void => {
      const [input] = inputsOf(text);
      input!.value = words;
      input!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    };

    it('sends what the page filled in', async () => {
      await showForm(jan);
      send();
      expect(sent).to.deep.equal([['name=Jan', 'how=phone', 'when=mo-morning']]);
    });

    it('follows what the visitor types and chooses', async () => {
      await showForm(nothing);
      type('Piet');
      inputsOf(group)[1]!.click();
      inputsOf(week)[1]!.click();
      await until(() => answers().name && answers().how.length && answers().when.length, 'three answers');
      expect(answers().name).to.equal('Piet');
      expect(answers().how).to.deep.equal(['mail']);
      expect(answers().when).to.deep.equal(week.value);
      expect(week.value.length).to.be.above(0);
      send();
      expect(sent[0]!.slice(0, 2)).to.deep.equal(['name=Piet', 'how=mail']);
    });

    it('shows what the page changes afterwards', async () => {
      await showForm(jan);
      type('Janneke');
      form.querySelector<HTMLButtonElement>('.other')!.click();
      await until(() => text.value === 'Piet', 'the other name');
      await settled();
      expect(inputsOf(text)[0]!.value).to.equal('Piet');
      expect(inputsOf(group).map(({ checked }) => checked)).to.deep.equal([false, true]);
      send();
      expect(sent).to.deep.equal([['name=Piet', 'how=mail', 'when=tu-evening']]);
    });

    it('keeps the caret where the visitor types', async () => {
      await showForm(jan);
      const [input] = inputsOf(text);
      input!.focus();
      input!.setRangeText('x', 1, 1, 'end');
      input!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await until(() => answers().name === 'Jxan', 'the letter');
      await settled();
      expect(input!.selectionStart).to.equal(2);
    });

    it('is not sent until what must be filled is filled', async () => {
      await showForm(nothing);
      expect(form.checkValidity()).to.be.false;
      send();
      expect(sent).to.deep.equal([]);
      expect([text, group, week].map(({ validity }) => validity.valueMissing)).to.deep.equal([
        true,
        true,
        true,
      ]);
      form.querySelector<HTMLButtonElement>('.other')!.click();
      await until(() => form.checkValidity(), 'a form that is right');
      send();
      expect(sent.length).to.equal(1);
    });

    it('empties all, here and in the page, when the form is reset', async () => {
      await showForm(jan);
      form.reset();
      await until(() => answers().name === '' && text.value === '', 'nothing');
      await settled();
      expect(answers()).to.deep.equal(nothing);
      expect([...new FormData(form)]).to.deep.equal([['name', '']]);
      expect([...inputsOf(group), ...inputsOf(week)].some(({ checked }) => checked)).to.be.false;
    });

    it('goes back to the first values when the form is reset', async () => {
      show('FirstValues', {});
      form = place.querySelector('form')!;
      text = form.querySelector('samen-text-field')!;
      const sends = (): string[] =>
        [...new FormData(form)].map(([name, value]) => `${name}=${String(value)}`);
      const first = ['name=Jan', 'how=phone', 'how=mail'];
      await text.updateComplete;
      expect(sends()).to.deep.equal(first);
      type('Piet');
      form.querySelector('samen-choice-group')!.value = [];
      expect(sends()).to.deep.equal(['name=Piet']);
      form.reset();
      expect(sends()).to.deep.equal(first);
    });

    it('is switched off and on by the fieldset around it', async () => {
      const { change } = await showForm(jan, true);
      expect([...new FormData(form)]).to.deep.equal([]);
      expect([text, group, week].every((control) => inputsOf(control)[0]!.matches(':disabled'))).to.be.true;
      change({ off: false });
      await until(() => [...new FormData(form)].length === 3, 'three entries');
      await settled();
      expect([text, group, week].some((control) => inputsOf(control)[0]!.matches(':disabled'))).to.be.false;
    });
  });

  describe(`${framework.name}: after a server`, () => {
    it('takes over what the server sent, without a complaint and without making it again', async () => {
      const complaints: unknown[] = [];
      const heard: Event[] = [];
      const { error, warn } = console;
      console.error = console.warn = (...words: unknown[]) => void complaints.push(words.join(' '));
      try {
        const name = framework.name.toLowerCase();
        place.innerHTML = await (await fetch(`/.cache/frameworks/${name}/page.html`)).text();
        const before = finder();
        await find('.card:not(.bones)');
        const component = framework.hydrate(
          { link: 'Bekijk de agenda', heard: (event) => void heard.push(event) },
          place,
        );
        shown = component;
        await new Promise((resume) => setTimeout(resume, 100));
        expect(complaints).to.deep.equal([]);
        expect(finder()).to.equal(before);
        expect(finder().headingLevel).to.equal(3);
        expect(place.querySelector('samen-text-field')!.value).to.equal('Jan');
        const group = place.querySelector<SamenChoiceGroup>('samen-choice-group')!;
        await until(() => inputsOf(group).length === 2, 'two choices');
        const [input] = inputsOf(place.querySelector('samen-text-field')!);
        input!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        await named(heard, 'input');
        ((await find('.filters .choice input')) as HTMLInputElement).click();
        await named(heard, 'samen-filter-change');
        component.change({ link: 'Bel ons' });
        await until(() => finder().textContent.trim() === 'Bel ons', 'the other link');
        expect(inside(finder(), '.card:not(.bones)')).to.exist;
      } finally {
        Object.assign(console, { error, warn });
      }
    });
  });
};
