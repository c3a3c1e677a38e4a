import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SamenActivityFinder } from '../../src/widgets/activity-finder/activity-finder.ts';
import type { SamenVisitEndEvent } from '../../src/widgets/kiosk/kiosk-events.ts';
import type { SamenKiosk } from '../../src/widgets/kiosk/kiosk.ts';
import { expectNothingToObject } from '../design/audit.ts';
import { until } from '../until.ts';
import {
  clearKiosks,
  everyNode,
  everything,
  isAsked,
  isAtStart,
  openForm,
  openTile,
  pass,
  placeKiosk,
  press,
  touch,
  widgetOf,
} from './kiosk/sample-kiosk.ts';
import {
  comesTo,
  next,
  nothing,
  receipt,
  receiver,
  screen,
  type,
  walkTo,
} from './room-request/sample-form.ts';
import { all, inside, words } from './sample-finder.ts';

const MARK = 'Kwartelkoning';

/** Each tile, and what is there when its widget is. */
const tiles = [
  ['Iets doen', '.card:not(.bones)'],
  ['Meehelpen', '.card:not(.bones)'],
  ['Ruimte zoeken', '#question-group'],
  ['Wie helpt mij?', '.card:not(.bones)'],
  ['Buren helpen buren', '.card:not(.bones)'],
] as const;

const open = (kiosk: SamenKiosk, id: string): boolean => (inside(kiosk, `#${id}`) as HTMLDialogElement).open;
const left = (kiosk: SamenKiosk): number => Number(words(inside(kiosk, '.countdown strong')));
/** The tick of a second or so. */
const tick = (): Promise<unknown> => new Promise((resume) => setTimeout(resume, 600));

describe('a public screen', () => {
  afterEach(() => {
    clearKiosks();
    localStorage.clear();
    sessionStorage.clear();
  });

  describe('for who stands in front of it', () => {
    it('has nothing to scroll but what is open: a swipe on the bar takes it nowhere', async () => {
      const kiosk = await placeKiosk();
      await openTile(kiosk, ...tiles[0]);
      const { bottom } = kiosk.getBoundingClientRect();
      const { scrollHeight, clientHeight } = document.documentElement;
      // The margin of a page of the tests is no part of the screen.
      const margin = parseFloat(getComputedStyle(document.body).marginBlockEnd);
      expect(scrollHeight).to.be.at.most(Math.max(clientHeight, Math.ceil(bottom + scrollY + margin)));
    });

    it('has nothing that axe objects to, on the start screen, with each widget, with the question and in contrast', async () => {
      const kiosk = await placeKiosk();
      await expectNothingToObject(kiosk);
      for (const [label, sign] of tiles) {
        await openTile(kiosk, label, sign);
        await expectNothingToObject(kiosk);
        await press(kiosk, 'Terug');
        await isAtStart(kiosk);
      }
      await press(kiosk, 'Meer contrast');
      await press(kiosk, 'Heel groot');
      await expectNothingToObject(kiosk);
      await openTile(kiosk, 'Iets doen');
      await press(kiosk, 'Taal en letters');
      await until(() => open(kiosk, 'aids'), 'the aids');
      await expectNothingToObject(kiosk);
      await press(kiosk, 'Sluiten');
      pass(61);
      await isAsked(kiosk);
      await expectNothingToObject(kiosk);
    });

    it('begins with large tiles, each with a pictogram and words', async () => {
      const kiosk = await placeKiosk();
      const found = all(kiosk, 'button.choice');
      expect(found.map((one) => words(one.querySelector('.word')))).to.deep.equal(
        tiles.map(([label]) => label),
      );
      for (const one of found) {
        expect(one.querySelector('svg')).to.exist;
        expect(one.getBoundingClientRect().height).to.be.at.least(60);
      }
    });

    it('has no target below 44 pixels, and no word of its own below 20', async () => {
      const kiosk = await placeKiosk();
      await openTile(kiosk, 'Iets doen');
      for (const one of all(kiosk, '.bar button')) {
        expect(one.getBoundingClientRect().height).to.be.at.least(60);
        expect(parseFloat(getComputedStyle(one).fontSize)).to.be.at.least(20);
      }
      // All of a card is the target of its title.
      const targetOf = (one: Element): Element => one.closest('.card, .choice, .field') ?? one;
      const small = [...everyNode(kiosk)].filter(
        (node): node is Element =>
          node instanceof Element &&
          node.matches('button, input, select, summary, a[href]') &&
          node.checkVisibility() &&
          !node.closest('.unseen') &&
          targetOf(node).getBoundingClientRect().height < 44,
      );
      expect(small.map((one) => one.outerHTML.slice(0, 90))).to.deep.equal([]);
    });

    it('goes a step back from an item to the list, and from the list to its tile', async () => {
      const kiosk = await placeKiosk();
      const finder = await openTile(kiosk, 'Iets doen');
      await until(() => inside(finder, '#search'), 'the controls');
      touch(inside(finder, '.card .way-in')!);
      await until(() => inside(finder, '#detail-title'), 'the item');
      await press(kiosk, 'Terug');
      await until(() => !inside(finder, '#detail-title') && inside(finder, '.card'), 'the list');
      await press(kiosk, 'Terug');
      await isAtStart(kiosk);
      await until(
        () => words(kiosk.shadowRoot!.activeElement).startsWith('Iets doen'),
        'the focus on its tile',
      );
    });

    it('takes two presses of a hand that trembles for one: on a tile, on Terug and on Neem mee', async () => {
      const kiosk = await placeKiosk({ activityHref: 'https://zwolle.example/agenda?item={id}' });
      const second = (place: Element): Event[] =>
        ['mousedown', 'click'].map((type) => {
          const event = new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, detail: 2 });
          place.dispatchEvent(event);
          return event;
        });
      const finder = await openTile<SamenActivityFinder>(kiosk, 'Iets doen');
      await until(() => inside(finder, '#search'), 'the controls');
      // On the list that has just come: it opens nothing, and the focus stays where it was.
      const presses = second(inside(finder, '.card .way-in')!);
      expect(presses.map(({ defaultPrevented }) => defaultPrevented)).to.deep.equal([true, true]);
      await finder.updateComplete;
      expect(inside(finder, '#detail-title')).to.equal(null);

      touch(inside(finder, '.card .way-in')!);
      const take = await until(() => inside(finder, '.keep button'), 'Neem mee');
      touch(take);
      second(take);
      await until(() => inside(finder, '.taken .qr'), 'the code');
      expect(take.getAttribute('aria-expanded')).to.equal('true');

      const back = all(kiosk, '.bar button')[0]!;
      touch(back);
      second(back);
      await until(() => !inside(finder, '#detail-title') && inside(finder, '.card'), 'the list');
      await kiosk.updateComplete;
      expect(widgetOf(kiosk)).to.equal(finder);
    });

    it('goes a step back through the questions with pictures and those of the form', async () => {
      const kiosk = await placeKiosk();
      const finder = await openTile(kiosk, 'Iets doen');
      (await until(() => inside(finder, '.pictures > button'), 'the way to the pictures')).click();
      await until(() => inside(finder, '#question'), 'a question');
      await press(kiosk, 'Terug');
      await until(() => !inside(finder, '#question') && inside(finder, '.card'), 'the list');
      await press(kiosk, 'Terug');
      await isAtStart(kiosk);
      const form = await openForm(kiosk);
      await next(form);
      await comesTo(form, 'purpose');
      await press(kiosk, 'Terug');
      await comesTo(form, 'group');
      await press(kiosk, 'Terug');
      await isAtStart(kiosk);
    });

    it('speaks English and writes larger, also in what is opened then', async () => {
      const kiosk = await placeKiosk();
      await press(kiosk, 'English');
      await until(() => words(inside(kiosk, '.start')).includes('What are you looking for?'), 'English');
      const before = parseFloat(getComputedStyle(inside(kiosk, '.intro')!).fontSize);
      await press(kiosk, 'Very large');
      expect(parseFloat(getComputedStyle(inside(kiosk, '.intro')!).fontSize)).to.be.at.least(1.4 * before);
      await press(kiosk, 'Easy to read');
      const finder = await openTile(kiosk, 'Do something');
      await until(() => inside(finder, '.root[lang=en][data-plain][data-kiosk]'), 'the widget in English');
      const size = (element: Element | null): number => parseFloat(getComputedStyle(element!).fontSize);
      expect(size(inside(finder, '.root'))).to.be.closeTo(size(inside(kiosk, '.screen')), 0.1);
    });

    it('can be walked by keyboard alone', async () => {
      const kiosk = await placeKiosk();
      (inside(kiosk, 'button.choice') as HTMLElement).focus();
      await sendKeys({ press: 'Enter' });
      const finder = await until(() => widgetOf(kiosk), 'the finder');
      await until(() => finder.shadowRoot?.querySelector('.card:not(.bones)'), 'its items');
      (inside(kiosk, '.bar button') as HTMLElement).focus();
      await sendKeys({ press: 'Enter' });
      await isAtStart(kiosk);
    });

    it('scrolls in one place only, and at 320 pixels not sideways', async () => {
      const frame = document.createElement('div');
      frame.style.width = '320px';
      document.body.append(frame);
      const kiosk = await placeKiosk();
      frame.append(kiosk);
      await kiosk.updateComplete;
      for (const [label, sign] of tiles) {
        const content = inside(kiosk, '.content')!;
        expect(content.scrollWidth, label).to.be.at.most(content.clientWidth);
        const widget = await openTile(kiosk, label, sign);
        // Once its bar for scrolling has its room.
        await until(() => content.scrollWidth <= content.clientWidth, `${label} within its room`);
        const nested = all(widget, '.root *').filter(
          (one) =>
            /auto|scroll/.test(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight + 1,
        );
        expect(nested.map((one) => one.className)).to.deep.equal([]);
        await press(kiosk, 'Terug');
        await isAtStart(kiosk);
      }
      frame.remove();
    });

    it('says what to do where the feed cannot be had, and goes back', async () => {
      const kiosk = await placeKiosk({ src: '/demo/there-is-none.json', feed: undefined as never });
      await press(kiosk, 'Meehelpen');
      const list = await until(() => widgetOf(kiosk), 'the list');
      await until(() => inside(list, 'slot:not([hidden])'), 'what stands in its place');
      expect(words(list)).to.equal('Dit lukt nu niet. Vraag het aan een medewerker.');
      await press(kiosk, 'Terug');
      await isAtStart(kiosk);
    });
  });

  describe('when nobody is there any more', () => {
    it('asks after the time, counts down and goes on at any touch or key', async () => {
      const kiosk = await placeKiosk();
      await openTile(kiosk, 'Iets doen');
      pass(59);
      await tick();
      expect(open(kiosk, 'still-there')).to.be.false;
      pass(2);
      await isAsked(kiosk);
      expect(left(kiosk)).to.equal(30);
      pass(12);
      await until(() => left(kiosk) === 18, '18 seconds');
      await press(kiosk, 'Ja, ik ga verder');
      await until(() => !open(kiosk, 'still-there'), 'no question');
      for (const sign of [
        () => touch(inside(kiosk, '#still-there')!),
        () => sendKeys({ press: 'a' }),
        () => sendKeys({ press: 'Escape' }),
      ]) {
        pass(61);
        await isAsked(kiosk);
        await sign();
        await until(() => !open(kiosk, 'still-there'), 'no question');
        expect(widgetOf(kiosk)).to.exist;
      }
    });

    it('waits no less than 20 seconds, whatever the page says', async () => {
      const kiosk = await placeKiosk({ countdownSeconds: 5, idleSeconds: 10 });
      await openTile(kiosk, 'Iets doen');
      pass(11);
      await isAsked(kiosk);
      expect(left(kiosk)).to.equal(20);
      pass(18);
      await until(() => left(kiosk) === 2, '2 seconds');
      pass(2);
      await isAtStart(kiosk);
    });

    it('is heard when it asks and ten seconds before the end, not every second', async () => {
      const kiosk = await placeKiosk();
      const said = (): string => words(inside(kiosk, '#still-there [role=status]'));
      expect(said()).to.equal('');
      await openTile(kiosk, 'Iets doen');
      pass(61);
      await isAsked(kiosk);
      const heard = new Set<string>();
      for (let second = 0; second < 29; second += 3) {
        heard.add(said());
        pass(3);
        await tick();
      }
      expect([...heard]).to.deep.equal([
        'Over 30 seconden maken wij het scherm leeg voor de volgende bezoeker.',
        'Over 10 seconden maken wij het scherm leeg voor de volgende bezoeker.',
      ]);
    });

    it('counts a letter from a keyboard on the screen as a sign of life', async () => {
      const kiosk = await placeKiosk();
      const form = await openForm(kiosk);
      for (const letters of ['B', 'Br', 'Bre']) {
        pass(40);
        type(form, 'group', letters);
        form
          .shadowRoot!.getElementById('group')!
          .dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        await tick();
      }
      expect(open(kiosk, 'still-there')).to.be.false;
    });

    it('takes a book on a key for nobody', async () => {
      const kiosk = await placeKiosk();
      await openTile(kiosk, 'Iets doen');
      pass(61);
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', repeat: true, bubbles: true }));
      await isAsked(kiosk);
      pass(31);
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', repeat: true, bubbles: true }));
      await isAtStart(kiosk);
    });

    it('falls silent, and leaves nothing selected, also when nothing was chosen', async () => {
      const kiosk = await placeKiosk();
      touch(inside(kiosk, '.intro')!);
      getSelection()!.selectAllChildren(kiosk);
      let silenced = 0;
      const { cancel } = speechSynthesis;
      speechSynthesis.cancel = () => void silenced++;
      try {
        pass(61);
        await until(() => silenced, 'silence');
      } finally {
        speechSynthesis.cancel = cancel;
      }
      expect(getSelection()!.rangeCount).to.equal(0);
    });

    it('takes nothing of a clock that is set to another time', async () => {
      const kiosk = await placeKiosk();
      await openTile(kiosk, 'Iets doen');
      kiosk.clock = () => Date.UTC(2031, 0, 1);
      await tick();
      expect(open(kiosk, 'still-there')).to.be.false;
    });

    it('leaves nothing of what was typed anywhere, and tells the page', async () => {
      const ended: string[] = [];
      const kiosk = await placeKiosk({ endpoint: '/room-requests' });
      kiosk.addEventListener('samen-visit-end', (event: SamenVisitEndEvent) => ended.push(event.reason));
      const entries = history.length;
      const finder = await openTile(kiosk, 'Iets doen');
      const search = (await until(() => inside(finder, '#search'), 'the search')) as HTMLInputElement;
      search.value = MARK;
      search.dispatchEvent(new Event('input', { bubbles: true }));
      await until(() => words(inside(finder, '.root')).includes('Geen'), 'nothing found');
      expect(everything()).to.include(MARK);
      await press(kiosk, 'Terug');
      await isAtStart(kiosk);
      const form = await openForm(kiosk);
      type(form, 'group', MARK);
      await next(form);
      await comesTo(form, 'purpose');
      type(form, 'purpose', MARK);
      await next(form);
      await comesTo(form, 'people');
      expect(kiosk.isIdle).to.be.false;
      localStorage.setItem('samenspel.plain', MARK);
      localStorage.setItem('of-the-page', 'stays');
      pass(61);
      await isAsked(kiosk);
      pass(31);
      await isAtStart(kiosk);
      expect(everything()).not.to.include(MARK);
      expect(localStorage.getItem('of-the-page')).to.equal('stays');
      expect(history.length).to.equal(entries);
      expect(history.state).to.equal(null);
      expect(ended).to.deep.equal(['idle']);
      expect(kiosk.isIdle).to.be.true;
      const again = await openForm(kiosk);
      expect((again.shadowRoot!.getElementById('group') as HTMLInputElement).value).to.equal('');
    });

    it('goes back to Dutch, ordinary letters and no contrast without a question on the start screen', async () => {
      const kiosk = await placeKiosk();
      await press(kiosk, 'English');
      await until(() => words(inside(kiosk, '.start')).includes('looking for'), 'English');
      await press(kiosk, 'Very large');
      await press(kiosk, 'More contrast');
      await press(kiosk, 'Easy to read');
      pass(61);
      await until(() => words(inside(kiosk, '.start')).includes('Wat zoekt u?'), 'Dutch');
      expect(open(kiosk, 'still-there')).to.be.false;
      expect(inside(kiosk, '.screen:not([data-contrast], [data-plain])[data-size="0"]')).to.exist;
      const finder = await openTile(kiosk, 'Iets doen');
      expect(inside(finder, '.root[lang=nl]:not([data-plain])')).to.exist;
    });

    it('begins again for whoever presses that, also in the question, and when the page is hidden', async () => {
      const ended: string[] = [];
      const kiosk = await placeKiosk({ plain: true });
      kiosk.addEventListener('samen-visit-end', ({ reason }) => ended.push(reason));
      await openTile(kiosk, 'Iets doen');
      await press(kiosk, 'Begin opnieuw');
      await isAtStart(kiosk);
      await openTile(kiosk, 'Iets doen');
      pass(61);
      await isAsked(kiosk);
      touch(all(kiosk, '#still-there .row button')[1]!);
      await isAtStart(kiosk);
      expect(kiosk.isIdle).to.be.true;
      await openTile(kiosk, 'Iets doen');
      dispatchEvent(new Event('pagehide'));
      await isAtStart(kiosk);
      expect(ended).to.deep.equal(['visitor', 'visitor', 'hidden']);
      expect(inside(kiosk, '.screen[data-plain]')).to.exist;
    });

    it('has as many nodes after many visits as after the first ones', async () => {
      const kiosk = await placeKiosk();
      const nodes = async (): Promise<number> => {
        for (const [label, sign] of tiles) {
          await openTile(kiosk, label, sign);
          await press(kiosk, 'Begin opnieuw');
          await isAtStart(kiosk);
        }
        return [...everyNode()].length;
      };
      const before = await nodes();
      for (let visit = 0; visit < 5; visit++) expect(await nodes()).to.equal(before);
    });
  });

  describe('leads nowhere else', () => {
    const stops = (target: EventTarget, event: Event): boolean => !target.dispatchEvent(event);
    const how = { bubbles: true, composed: true, cancelable: true };

    it('by no link, also not one of the page around it', async () => {
      const kiosk = await placeKiosk();
      const link = document.createElement('a');
      link.href = 'https://zwolle.example/';
      link.target = '_blank';
      kiosk.append(link);
      for (const type of ['click', 'auxclick'])
        expect(stops(link, new MouseEvent(type, how)), type).to.be.true;
      const form = document.createElement('form');
      kiosk.append(form);
      expect(stops(form, new Event('submit', how))).to.be.true;
    });

    it('by no menu, no dragging, no clipboard, no zooming and no key', async () => {
      const kiosk = await placeKiosk();
      const root = inside(kiosk, '.screen')!;
      for (const type of ['contextmenu', 'dragstart', 'dragover', 'drop', 'copy', 'cut', 'gesturestart'])
        expect(stops(root, new Event(type, how)), type).to.be.true;
      expect(stops(root, new WheelEvent('wheel', { ...how, ctrlKey: true }))).to.be.true;
      expect(stops(root, new WheelEvent('wheel', how))).to.be.false;
      const key = (init: KeyboardEventInit): boolean =>
        stops(root, new KeyboardEvent('keydown', { ...how, ...init }));
      const { userSelect, webkitUserSelect } = getComputedStyle(root);
      expect(userSelect ?? webkitUserSelect).to.equal('none');
      for (const one of ['p', 's', 'o', 'n', 't', 'w', 'L', 'F', 'u', 'I', 'J', 'C', '1', '9'])
        expect(key({ key: one, ctrlKey: true }), one).to.be.true;
      for (const one of ['F1', 'F3', 'F5', 'F6', 'F7', 'F11', 'F12', 'Backspace'])
        expect(key({ key: one }), one).to.be.true;
      for (const one of ['ArrowLeft', 'ArrowRight']) expect(key({ key: one, altKey: true }), one).to.be.true;
      for (const one of ['Tab', 'Enter', 'a', 'ArrowDown']) expect(key({ key: one }), one).to.be.false;
    });

    it('by no swipe sideways, which a browser takes for a step back, nor by two fingers', async () => {
      const kiosk = await placeKiosk();
      const root = inside(kiosk, '.screen')!;
      const finger = (clientX: number, clientY: number): unknown => ({ clientX, clientY });
      const moves = (type: string, ...touches: unknown[]): boolean =>
        !stops(root, Object.assign(new Event(type, how), { touches }));
      expect(moves('touchstart', finger(200, 900))).to.be.true;
      expect(moves('touchmove', finger(205, 700)), 'up').to.be.true;
      expect(moves('touchmove', finger(300, 910)), 'sideways').to.be.false;
      expect(moves('touchmove', finger(200, 700), finger(200, 900)), 'two fingers').to.be.false;
      for (const selector of ['.screen', '.content', '.start'])
        expect(getComputedStyle(inside(kiosk, selector)!).touchAction, selector).to.equal('pan-y');
    });

    it('lets a field have its own keys', async () => {
      const kiosk = await placeKiosk();
      const form = await openForm(kiosk);
      const field = form.shadowRoot!.getElementById('group')!;
      expect(stops(field, new KeyboardEvent('keydown', { ...how, key: 'Backspace' }))).to.be.false;
      field.focus();
      await sendKeys({ type: 'koor' });
      expect((field as HTMLInputElement).value).to.equal('koor');
      // Also what is typed stays here: the next visitor could paste it.
      for (const type of ['copy', 'cut'])
        expect(stops(field, new ClipboardEvent(type, how)), type).to.be.true;
    });

    it('and what leaves the page again takes its guards along', async () => {
      const kiosk = await placeKiosk();
      kiosk.remove();
      expect(stops(document.body, new Event('contextmenu', how))).to.be.false;
    });

    it('offers no link in any widget, nor a field that the browser fills in', async () => {
      const kiosk = await placeKiosk({ endpoint: '/room-requests' });
      for (const [label, sign] of tiles) {
        const widget = await openTile(kiosk, label, sign);
        if (sign !== '#question-group') {
          await until(() => inside(widget, '.more, .result'), 'the controls');
          touch(inside(widget, '.card .way-in')!);
          await until(() => inside(widget, '#detail-title'), 'the item');
          await until(() => !inside(widget, '.place.button'), 'all of it');
        }
        const links = [...everyNode(widget)].filter(
          (one) => one instanceof Element && one.matches('a[href], area[href]'),
        );
        expect(
          links.map((one) => (one as Element).outerHTML),
          label,
        ).to.deep.equal([]);
        const fields = all(widget, 'input:not([type=checkbox], [type=radio]), textarea');
        expect(
          fields.filter((one) => one.getAttribute('autocomplete') !== 'off').map(({ id }) => id),
        ).to.deep.equal([]);
        await press(kiosk, 'Begin opnieuw');
        await isAtStart(kiosk);
      }
    });

    it('but takes a request that cannot be sent to the telephone of the visitor, and forgets it', async () => {
      const kiosk = await placeKiosk({
        endpoint: '/room-requests',
        formHref: 'https://zwolle.example/ruimte',
      });
      const form = await openForm(kiosk);
      form.submitOptions = receiver(nothing).properties.submitOptions;
      await walkTo(form, 'check');
      await next(form);
      await until(() => words(inside(form, '#outcome')).includes('Wij weten niet'), 'what became of it');
      await until(() => inside(form, '.own-phone .qr'), 'the code');
      expect(words(inside(form, '.own-phone'))).to.include('zwolle.example/ruimte');
      await expectNothingToObject(form);
      expect(everything()).to.include('Breigroep De Steek');
      await press(kiosk, 'Begin opnieuw');
      await isAtStart(kiosk);
      expect(everything()).not.to.include('Breigroep De Steek');
    });

    it('keeps the number of a request on the screen until the visit ends, and goes back from there to the tiles', async () => {
      const kiosk = await placeKiosk({ endpoint: '/room-requests' });
      const form = await openForm(kiosk);
      form.submitOptions = receiver(receipt).properties.submitOptions;
      await walkTo(form, 'check');
      await next(form);
      await until(() => screen(form) === 'sent', 'the number');
      expect(everything()).not.to.include('Breigroep De Steek');
      await press(kiosk, 'Terug');
      await isAtStart(kiosk);
    });

    it('but gives the public page of an item along, as a code and in words', async () => {
      const kiosk = await placeKiosk({ activityHref: 'https://zwolle.example/agenda?item={id}' });
      const finder = await openTile(kiosk, 'Iets doen');
      await until(() => inside(finder, '#search'), 'the controls');
      touch(inside(finder, '.card .way-in')!);
      const share = await until(
        () => all(finder, '.keep button').find((one) => words(one).startsWith('Neem mee')),
        'the way to take it along',
      );
      share.click();
      await until(
        () => words(inside(finder, '.address')).startsWith('https://zwolle.example/agenda?item='),
        'its address',
      );
    });
  });
});
