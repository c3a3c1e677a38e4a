import { expect } from '@open-wc/testing';
import { forgetFeeds } from '../page-watch.ts';
import { until } from '../until.ts';
import { clearKiosks, openTile, placeKiosk, press, widgetOf } from './kiosk/sample-kiosk.ts';
import { clearForms, placeForm } from './room-request/sample-form.ts';
import { buttonOf, clearPage, inside, placeFinder, words } from './sample-finder.ts';

const isBusy = (list: Element): boolean =>
  buttonOf(list, 'Probeer opnieuw').getAttribute('aria-disabled') === 'true';

describe('a feed that could not be had', () => {
  const { fetch } = window;
  let isDown = false;
  /** How often a feed was asked for. */
  let asked = 0;
  let name = 0;
  /** An address that no test had before. */
  const feedOfItsOwn = (): string => `/demo/feed.json?return-${name}`;

  beforeEach(async () => {
    await forgetFeeds();
    name++;
    asked = 0;
    isDown = true;
    window.fetch = (...args: Parameters<typeof fetch>) => {
      if (!String(args[0]).includes('?return-')) return fetch(...args);
      asked++;
      return isDown ? Promise.reject(new TypeError('Failed to fetch')) : fetch(...args);
    };
  });
  afterEach(() => {
    window.fetch = fetch;
    clearPage();
    clearForms();
    clearKiosks();
  });
  const comesBack = (): void => {
    isDown = false;
    dispatchEvent(new Event('online'));
  };

  it('is there for who waits at a list, as soon as the network is back and without a press', async () => {
    const finder = await placeFinder({ src: feedOfItsOwn(), clock: Date.now });
    expect(words(inside(finder, '.notice'))).to.include('De activiteiten zijn nu niet te zien.');
    comesBack();
    await until(() => inside(finder, '.card:not(.bones)'), 'the list');
    expect(inside(finder, '.notice')).to.equal(null);
  });

  it('is asked for again after a while without a word of the browser, and quietly', async () => {
    const finder = await placeFinder({ src: feedOfItsOwn(), clock: Date.now });
    const before = asked;
    await until(() => asked > before || isBusy(finder), 'another question');
    expect(isBusy(finder)).to.equal(false);
    expect(words(inside(finder, '.notice'))).to.include('De activiteiten zijn nu niet te zien.');
    isDown = false;
    await until(() => inside(finder, '.card:not(.bones)'), 'the list');
  });

  it('is asked for no more by a list that has left the page', async () => {
    const finder = await placeFinder({ src: feedOfItsOwn(), clock: Date.now });
    finder.remove();
    const before = asked;
    comesBack();
    await new Promise((resume) => setTimeout(resume, 300));
    expect(asked).to.equal(before);
  });

  it('brings its rooms to who fills in the form for one', async () => {
    const form = await placeForm({ src: feedOfItsOwn(), clock: Date.now }, { withoutFeed: true });
    const questions = (): number => (inside(form, 'progress') as HTMLProgressElement).max;
    const without = questions();
    await new Promise((resume) => form.addEventListener('samen-feed-error', resume));
    await form.updateComplete;
    // Its part for that comes now.
    await new Promise((resume) => setTimeout(resume, 500));
    comesBack();
    await until(() => questions() > without, 'the question which room');
  });

  it('comes back on a public screen for the visitor who stands there, and for the next one', async () => {
    const kiosk = await placeKiosk({ src: feedOfItsOwn(), clock: Date.now });
    const list = await openTile(kiosk, 'Meehelpen', '.notice');
    comesBack();
    await until(() => inside(list, '.card:not(.bones)'), 'the list');
    await press(kiosk, 'Begin opnieuw');
    await openTile(kiosk, 'Iets doen');
    expect(inside(widgetOf(kiosk)!, '.notice')).to.equal(null);
  });
});
