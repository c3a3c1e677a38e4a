import { expect } from '@open-wc/testing';
import { isEmpty } from '../../src/widgets/kiosk/kiosk-page.ts';
import { wipe } from '../../src/widgets/kiosk/wipe.ts';
import { Watchdog } from '../../src/widgets/kiosk/watchdog.ts';
import { clearKiosks, openTile, placeKiosk, widgetOf } from './kiosk/sample-kiosk.ts';
import { inside } from './sample-finder.ts';

describe('the page of a public screen', () => {
  afterEach(() => {
    clearKiosks();
    sessionStorage.clear();
  });

  it('sees a screen that has lost its tiles or its widget, though its frame is there', async () => {
    const kiosk = await placeKiosk();
    expect(isEmpty(null)).to.be.true;
    expect(isEmpty(document.createElement('samen-there-is-none'))).to.be.true;
    expect(isEmpty(kiosk)).to.be.false;
    await openTile(kiosk, 'Iets doen');
    expect(isEmpty(kiosk)).to.be.false;
    widgetOf(kiosk)!.shadowRoot!.replaceChildren();
    expect(inside(kiosk, '.screen')!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(isEmpty(kiosk)).to.be.true;
  });

  it('does not forget at the end of a visit how often it was loaded again', () => {
    sessionStorage.setItem('samenspel-watchdog', '2');
    sessionStorage.setItem('samenspel.draft', 'Wil');
    wipe(location.href);
    expect({ ...sessionStorage }).to.deep.equal({ 'samenspel-watchdog': '2' });
  });

  it('remembers that much went wrong until somebody has walked off', () => {
    const watchdog = new Watchdog({
      version: '',
      endpoint: '',
      isEmpty: () => false,
      canReload: () => true,
      clock: () => new Date(),
    });
    const script = document.createElement('script');
    document.body.append(script);
    const { now, warn } = { now: performance.now, warn: console.warn };
    console.warn = () => undefined;
    watchdog.start();
    try {
      for (let fault = 0; fault < 10; fault++) script.dispatchEvent(new Event('error'));
      performance.now = () => now.call(performance) + 120_000;
      expect(watchdog.isBroken).to.be.true;
    } finally {
      Object.assign(performance, { now });
      Object.assign(console, { warn });
      watchdog.end();
      script.remove();
    }
  });
});
