import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { phrasesNl } from '../../src/text/phrases.ts';
import { loadRoomMessages } from '../../src/text/room-messages.ts';
import type { SamenKiosk } from '../../src/widgets/kiosk/kiosk.ts';
import { RoomForm } from '../../src/widgets/room-request/room-form.ts';
import { leaveSession } from '../../src/widgets/room-request/session-shelf.ts';
import { RoomSession, type Screen } from '../../src/widgets/room-request/session.ts';
import type { FeedController } from '../../src/widgets/shared/feed-controller.ts';
import { expectNothingToObject } from '../design/audit.ts';
import { until } from '../until.ts';
import {
  clearKiosks,
  everyNode,
  isAtStart,
  openForm,
  openTile,
  placeKiosk,
  press,
  touch,
  widgetOf,
} from './kiosk/sample-kiosk.ts';
import { next, nothing, receiver, refusal, walkTo, type Reply } from './room-request/sample-form.ts';
import { all, buttonOf, choiceOf, inside, total, words } from './sample-finder.ts';

type LoadOwnPhone = () => Promise<typeof import('../../src/widgets/room-request/own-phone.ts')>;

const hrefs = {
  activityHref: 'https://zwolle.example/agenda?item={id}',
  vacancyHref: 'https://zwolle.example/helpen?item={id}',
  organizationHref: 'https://zwolle.example/gids?item={id}',
  helpHref: 'https://zwolle.example/buren?item={id}',
};
const openItem = async (list: HTMLElement): Promise<void> => {
  await until(() => inside(list, '#search'), 'the controls');
  touch(inside(list, '.card .way-in')!);
  await until(() => inside(list, '#detail-title') && inside(list, '.keep'), 'the item');
};

describe('a visitor of a public screen', () => {
  afterEach(clearKiosks);

  describe('who takes something along', () => {
    it('sees the code of an activity, a vacancy, an organisation and a neighbour after one press', async () => {
      const kiosk = await placeKiosk(hrefs);
      for (const tile of ['Iets doen', 'Meehelpen', 'Wie helpt mij?', 'Buren helpen buren']) {
        const list = await openTile<HTMLElement>(kiosk, tile);
        await openItem(list);
        const buttons = all(list, '.keep button');
        expect(
          buttons.map((one) => [words(one), one.dataset.kind]),
          tile,
        ).to.deep.equal([['Neem mee op uw telefoon', 'primary']]);
        touch(buttons[0]!);
        const code = await until(() => inside(list, '.taken .qr'), 'the code');
        expect(code.getAttribute('aria-label')).to.include(words(inside(list, '#detail-title')));
        expect(words(inside(list, '.taken')))
          .to.include('Richt de camera')
          .and.include('zwolle.example/');
        await until(() => {
          const { top, bottom } = code.getBoundingClientRect();
          return top >= 0 && bottom <= inside(kiosk, '.bar')!.getBoundingClientRect().top;
        }, 'the code between the top and the bar');
        await expectNothingToObject(list);
        touch(buttons[0]!);
        await until(() => !inside(list, '.taken .qr'), 'no code');
        await press(kiosk, 'Begin opnieuw');
        await isAtStart(kiosk);
      }
    });

    it('has the same button in easy reading and in English, and no link for mail or telephone', async () => {
      const kiosk = await placeKiosk(hrefs);
      await press(kiosk, 'Makkelijk lezen');
      const plain = await openTile<HTMLElement>(kiosk, 'Iets doen');
      await openItem(plain);
      buttonOf(plain, 'Neem mee op uw telefoon').click();
      await until(() => inside(plain, '.taken .qr'), 'the code');
      await press(kiosk, 'Begin opnieuw');
      await isAtStart(kiosk);
      await press(kiosk, 'English');
      await until(() => words(inside(kiosk, '.start')).includes('looking for'), 'English');
      const english = await openTile<HTMLElement>(kiosk, 'Do something');
      await openItem(english);
      (
        await until(
          () => all(english, '.keep button').find((one) => words(one) === 'Take it along on your phone'),
          'the button in English',
        )
      ).click();
      await until(() => inside(english, '.taken .qr'), 'the code');
      const ways = [...everyNode(english)].filter((one) => one instanceof Element && one.matches('a[href]'));
      expect(ways).to.deep.equal([]);
    });

    it('hears of each code what it is of', async () => {
      const kiosk = await placeKiosk(hrefs);
      const list = await openTile<HTMLElement>(kiosk, 'Wie helpt mij?');
      await openItem(list);
      const codes = await until(() => {
        const found = all(list, '.disclosure > summary').filter((one) =>
          words(one).startsWith('Toon de QR-code'),
        );
        return found.length > 1 && found;
      }, 'the codes of the ways to reach somebody');
      expect(new Set(codes.map((one) => words(one))).size).to.equal(codes.length);
    });

    it('finds the code of another item closed', async () => {
      const kiosk = await placeKiosk(hrefs);
      const finder = await openTile<HTMLElement>(kiosk, 'Iets doen');
      await openItem(finder);
      buttonOf(finder, 'Neem mee op uw telefoon').click();
      await until(() => inside(finder, '.taken .qr'), 'the code');
      await press(kiosk, 'Terug');
      await until(() => inside(finder, '.card'), 'the list');
      touch(all(finder, '.card .way-in')[3]!);
      await until(() => inside(finder, '.keep button'), 'another item');
      expect(inside(finder, '.taken .qr')).to.equal(null);
    });
  });

  describe('who asks for a room while nothing can be sent', () => {
    const fail = async (kiosk: SamenKiosk, reply: Reply) => {
      const form = await openForm(kiosk);
      form.submitOptions = receiver(reply).properties.submitOptions;
      await walkTo(form, 'check');
      await until(() => inside(form, '.own-phone'), 'the way to the telephone');
      await next(form);
      await until(() => inside(form, '#outcome'), 'what became of it');
      await form.updateComplete;
      return form;
    };
    const placed = { endpoint: '/room-requests', formHref: 'https://zwolle.example/ruimte' };

    /** A form at this screen, in the place of the one of the screen, and how often it asked for what draws the code. */
    const formAt = async (at: Screen, load: (tries: number) => ReturnType<LoadOwnPhone>) => {
      const kiosk = await placeKiosk(placed);
      const element = await openForm(kiosk);
      const messages = await loadRoomMessages('nl');
      const session = new RoomSession();
      session.screen = at;
      leaveSession(element.urlKey, session);
      const asked = { tries: 0 };
      const form = new RoomForm(
        {
          element,
          feed: { status: { phase: 'loading' } } as FeedController,
          situation: () => ({ now: '2026-03-03T14:00', plain: false, messages, phrases: phrasesNl }),
          isKiosk: () => true,
        },
        () => load((asked.tries += 1)),
      );
      const place = document.createElement('div');
      element.shadowRoot!.append(place);
      element.addController({ hostUpdate: () => void render(form.render(), place) });
      element.requestUpdate();
      await element.updateComplete;
      return { place, asked };
    };
    const loadOwnPhone: LoadOwnPhone = () => import('../../src/widgets/room-request/own-phone.ts');

    it('has what draws the code from the first question on: at the last one there may be no network', async () => {
      const { place, asked } = await formAt('group', loadOwnPhone);
      expect(place.querySelector('#question-group')).to.exist;
      expect(asked.tries).to.equal(1);
    });

    it('gets it after all when it did not come at first, once the network is back', async () => {
      const { place, asked } = await formAt('check', async (tries) => {
        if (tries === 1) throw new TypeError('Failed to fetch');
        return loadOwnPhone();
      });
      expect(asked.tries).to.equal(1);
      expect(place.querySelector('.answers')).to.exist;
      expect(place.querySelector('.own-phone')).to.equal(null);
      await until(() => place.querySelector('.own-phone .qr'), 'the code');
      expect(asked.tries).to.equal(2);
    });

    it('gets the code for their own telephone right under the word that it did not arrive', async () => {
      const kiosk = await placeKiosk(placed);
      for (const reply of [nothing, refusal(404), refusal(429)]) {
        const form = await fail(kiosk, reply);
        const [word, code, answers] = ['#outcome', '.own-phone .qr', '.answers'].map((one) =>
          inside(form, one)!.getBoundingClientRect(),
        );
        expect(code!.top).to.be.greaterThan(word!.bottom);
        expect(code!.bottom).to.be.at.most(answers!.top);
        expect(words(inside(form, '.own-phone'))).to.include('Verstuur het met uw eigen telefoon');
        expect(all(form, '.own-phone').length).to.equal(1);
        await expectNothingToObject(form);
        await press(kiosk, 'Begin opnieuw');
        await isAtStart(kiosk);
      }
    });

    it('is not sent to a telephone with answers that must be mended first', async () => {
      const kiosk = await placeKiosk(placed);
      const form = await fail(kiosk, refusal(422));
      const [code, answers] = ['.own-phone', '.answers'].map((one) =>
        inside(form, one)!.getBoundingClientRect(),
      );
      expect(code!.top).to.be.greaterThan(answers!.bottom);
      expect(words(inside(form, '.own-phone'))).to.include('Liever op uw eigen telefoon?');
    });
  });

  describe('who filters where there is no room beside the list', () => {
    const narrow = async (width: string): Promise<{ kiosk: SamenKiosk; list: HTMLElement }> => {
      const frame = document.createElement('div');
      frame.style.width = width;
      document.body.append(frame);
      const kiosk = await placeKiosk();
      frame.append(kiosk);
      await kiosk.updateComplete;
      await press(kiosk, 'Heel groot');
      const list = await openTile<HTMLElement>(kiosk, 'Iets doen');
      (await until(() => inside(list, '.filter-toggle button'), 'the way to the filters')).click();
      await until(() => inside(list, '#filters-title'), 'the filters');
      return { kiosk, list };
    };
    const bar = (kiosk: SamenKiosk): HTMLElement[] => all(kiosk, '.bar button');

    it('keeps the bar in sight and in use, in one row', async () => {
      for (const width of ['320px', '760px']) {
        const { kiosk, list } = await narrow(width);
        await until(() => list.shadowRoot!.activeElement?.id === 'filters-title', 'the focus on the filters');
        const tops = new Set(bar(kiosk).map((one) => Math.round(one.getBoundingClientRect().top)));
        expect(tops.size, width).to.equal(1);
        for (const one of bar(kiosk)) {
          const { left, top, width: wide, height } = one.getBoundingClientRect();
          expect(Math.min(wide, height), words(one)).to.be.at.least(60);
          expect(one.scrollWidth, words(one)).to.be.at.most(one.clientWidth);
          const hit = kiosk.shadowRoot!.elementFromPoint(left + wide / 2, top + height / 2);
          expect(one.contains(hit), words(one)).to.equal(true);
        }
        await expectNothingToObject(kiosk);
        clearKiosks();
      }
    });

    it('closes them with the way back of the screen, and is in the list then', async () => {
      const { kiosk, list } = await narrow('760px');
      await press(kiosk, 'Terug');
      await until(() => !inside(list, '#filters-title'), 'no filters');
      expect(widgetOf(kiosk)).to.equal(list);
      await until(() => list.shadowRoot!.activeElement?.closest('.filter-toggle'), 'the focus where it was');
      await press(kiosk, 'Terug');
      await isAtStart(kiosk);
    });

    it('has chosen what a hand that trembles pressed twice', async () => {
      const { list } = await narrow('760px');
      const before = total(list);
      const chip = choiceOf(list, 'Gratis');
      // As the first press does: it lies over its face.
      chip.focus();
      expect(chip.matches(':focus')).to.equal(true);
      for (const detail of [1, 2])
        chip.dispatchEvent(
          new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail }),
        );
      await until(() => total(list) < before, 'fewer');
      expect(choiceOf(list, 'Gratis').checked).to.equal(true);
    });

    it('chooses, sees how many there are, and goes to them', async () => {
      const { list } = await narrow('760px');
      const before = total(list);
      choiceOf(list, 'Gratis').click();
      await until(() => total(list) < before, 'fewer');
      buttonOf(list, /^Toon \d+ activiteiten$/).click();
      await until(() => !inside(list, '#filters-title'), 'no filters');
      expect(list.shadowRoot!.activeElement?.className).to.include('results');
    });
  });
});
