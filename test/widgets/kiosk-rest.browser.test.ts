import { expect } from '@open-wc/testing';
import type { SamenKiosk } from '../../src/widgets/kiosk/kiosk.ts';
import { expectNothingToObject } from '../design/audit.ts';
import { until } from '../until.ts';
import { clearKiosks, isAtStart, openTile, pass, placeKiosk, press, touch } from './kiosk/sample-kiosk.ts';
import { printed } from './printed.ts';
import { all, inside, words } from './sample-finder.ts';

/** On the wall in Zwolle, in winter. */
const at = (day: number, hour: number, minute = 0): number => Date.UTC(2026, 10, day, hour - 1, minute);
const isResting = (kiosk: SamenKiosk): Promise<unknown> =>
  until(() => inside(kiosk, '.rest'), 'the screen at rest');
const isAwake = (kiosk: SamenKiosk): Promise<unknown> =>
  until(() => inside(kiosk, 'button.choice'), 'the start screen');

/** The screen looks every ten seconds what time it is: here every time that the test says so. */
let looks: (() => void)[] = [];
const { setInterval: own } = window;
const look = (): void => looks.forEach((one) => one());

describe('a public screen outside opening hours', () => {
  let now: number;
  const place = (properties: Partial<SamenKiosk> = {}): Promise<SamenKiosk> =>
    placeKiosk({ openingHours: 'ma-vr 9:00-18:00; za 10:00-17:00', clock: () => now, ...properties });

  beforeEach(() => {
    now = at(24, 20);
    looks = [];
    window.setInterval = ((act: () => void, every: number, ...rest: unknown[]) => {
      if (every === 10_000) looks.push(act);
      return own(act, every, ...rest);
    }) as typeof setInterval;
  });
  afterEach(() => {
    window.setInterval = own;
    clearKiosks();
  });

  it('says in plain words when it is open again, without any feed', async () => {
    const kiosk = await place({ src: '/demo/there-is-none.json', feed: undefined as never });
    await isResting(kiosk);
    expect(words(inside(kiosk, '.rest'))).to.equal(
      'Wij zijn nu dicht Wij zijn weer open: Morgen, woensdag 25 november om 9 uur (9.00 uur) Toch gebruiken',
    );
    expect(inside(kiosk, '.screen[data-contrast]')).to.exist;
    expect(kiosk.isIdle).to.be.true;
    await expectNothingToObject(kiosk);
  });

  it('says so in English on an English page', async () => {
    const kiosk = await place({ lang: 'en' });
    await until(() => words(inside(kiosk, '.rest')).startsWith('We are closed now'), 'English');
    expect(words(inside(kiosk, '.rest'))).to.include('Tomorrow, Wednesday 25 November');
  });

  it('wakes by the clock, also one that was set, and sleeps by it', async () => {
    const kiosk = await place();
    await isResting(kiosk);
    now = at(25, 9);
    look();
    await isAwake(kiosk);
    expect(inside(kiosk, '.screen:not([data-contrast])')).to.exist;
    now = at(28, 17);
    look();
    await isResting(kiosk);
    expect(words(inside(kiosk, '.rest'))).to.include('maandag 30 november');
    now = at(28, 10);
    look();
    await isAwake(kiosk);
  });

  it('lets whoever is there at closing time go on, and rests after that', async () => {
    now = at(24, 17, 59);
    const kiosk = await place();
    await openTile(kiosk, 'Iets doen');
    await until(() => looks.length, 'the hours');
    now = at(24, 18);
    look();
    await kiosk.updateComplete;
    expect(inside(kiosk, 'samen-activity-finder')).to.exist;
    await press(kiosk, 'Begin opnieuw');
    look();
    await isResting(kiosk);
  });

  it('can be used all the same by who presses for it, until they are gone', async () => {
    const kiosk = await place();
    await isResting(kiosk);
    await press(kiosk, 'Toch gebruiken');
    await isAtStart(kiosk);
    await until(() => kiosk.shadowRoot!.activeElement?.id === 'start', 'the focus on the start screen');
    look();
    await kiosk.updateComplete;
    expect(inside(kiosk, 'button.choice')).to.exist;
    pass(61);
    await until(() => kiosk.isIdle, 'nobody');
    look();
    await isResting(kiosk);
  });

  it('stays on when nobody understands its hours, and says so to who set it up', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...what: unknown[]) => void said.push(what[0]);
    try {
      const kiosk = await place({ openingHours: 'als de deur open is' });
      await until(() => said.length, 'a word about it');
      expect(inside(kiosk, 'button.choice')).to.exist;
    } finally {
      console.warn = warn;
    }
    expect(said.join()).to.include('opening-hours “als de deur open is” is not understood');
  });
});

describe('paper from a public screen', () => {
  afterEach(clearKiosks);

  const opened = async (properties: Partial<SamenKiosk>): Promise<HTMLElement> => {
    const kiosk = await placeKiosk({
      activityHref: 'https://zwolle.example/agenda?item={id}',
      ...properties,
    });
    const finder = await openTile(kiosk, 'Iets doen');
    await until(() => inside(finder, '#search'), 'the controls');
    touch(inside(finder, '.card .way-in')!);
    await until(() => inside(finder, '.keep button'), 'what one can do with it');
    return finder;
  };
  const printButton = (finder: HTMLElement): HTMLElement | undefined =>
    all(finder, 'button').find((one) => /druk|print/i.test(words(one)));

  it('is not offered, and nothing opens the dialog of a printer', async () => {
    expect(printButton(await opened({}))).to.be.undefined;
  });

  it('is offered for an opened item where there is a printer', async () => {
    const finder = await opened({ print: true });
    const title = words(inside(finder, '#detail-title'));
    const sheet = await printed(() => touch(printButton(finder)!));
    expect(words(sheet)).to.include(title);
    expect(sheet.querySelector('.qr')).to.exist;
  });
});
