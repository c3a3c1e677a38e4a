import { expect, waitUntil } from '@open-wc/testing';
import { type WatchedPage, openPage } from '../page-watch.ts';

const FILE = '/built/samenspel.iife.js';
/** The same server by its other name: another origin. */
const elsewhere = location.origin.replace(/localhost|127\.0\.0\.1/, (name) =>
  name === 'localhost' ? '127.0.0.1' : 'localhost',
);

const hashOf = async (address: string): Promise<string> => {
  const bytes = await (await fetch(address)).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
};

describe('A site that asks for a hash of the script', () => {
  const opened: WatchedPage[] = [];
  /** A page with the finder, and the one file from another origin under this hash. */
  const open = async (integrity: string) => {
    const page = await openPage('/test/pages/watch.html');
    opened.push(page);
    const { document } = page;
    document.body.innerHTML = `<samen-activity-finder src="/demo/feed.json" url-state="none">
      <a href="/alles">Bekijk alle activiteiten</a></samen-activity-finder>`;
    const script = document.createElement('script');
    Object.assign(script, { src: elsewhere + FILE, integrity, crossOrigin: 'anonymous' });
    const ended = new Promise<string>((resolve) => {
      for (const type of ['load', 'error']) script.addEventListener(type, () => resolve(type));
    });
    document.head.append(script);
    return { ended: await ended, finder: document.querySelector('samen-activity-finder')! };
  };
  before(async function () {
    this.timeout(240_000);
    expect(elsewhere).not.to.equal(location.origin);
    await fetch(FILE);
  });
  afterEach(() => {
    for (const page of opened.splice(0)) page.view.frameElement!.remove();
  });

  it('runs the one file from another origin when it is the file that was meant', async () => {
    const { ended, finder } = await open(await hashOf(FILE));
    expect(ended).to.equal('load');
    await waitUntil(() => finder.shadowRoot?.querySelector('article'), 'no items', { timeout: 30_000 });
  });

  it('runs nothing of any other file: the link stays', async () => {
    const { ended, finder } = await open(await hashOf('/test/pages/watch.js'));
    expect(ended).to.equal('error');
    expect(finder.shadowRoot).to.equal(null);
    expect(finder.querySelector('a')!.getClientRects().length).to.be.greaterThan(0);
  });
});
