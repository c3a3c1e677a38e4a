import { expect } from '@open-wc/testing';
import { until } from '../../until.ts';
import { openPage, type WatchedPage } from '../../page-watch.ts';
import { JsonLdHost } from './json-ld-host.ts';

const inHead = (page: Document = document): HTMLScriptElement[] => [
  ...page.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];
const names = (page?: Document): unknown[] =>
  inHead(page).map((script) => (JSON.parse(script.text) as { name: string }).name);
const koor = { '@type': 'Event', name: 'Koor' };
const koffie = { '@type': 'Event', name: 'Koffie' };

describe('JSON-LD in the head of a page', () => {
  const hosts: HTMLElement[] = [];
  const frames: WatchedPage[] = [];
  const place = (...items: [string, unknown][]): JsonLdHost => {
    const host = new JsonLdHost();
    document.body.append(host);
    hosts.push(host);
    host.show(...items);
    return host;
  };
  const open = async (path: string): Promise<WatchedPage> => {
    const page = await openPage(`/test/pages/${path}.html`);
    frames.push(page);
    await until(() => page.document.querySelector('test-json-ld')?.textContent === '1', 'the element');
    return page;
  };
  afterEach(() => {
    for (const host of hosts.splice(0)) host.remove();
    for (const { view } of frames.splice(0)) view.frameElement?.remove();
  });

  it('is there while a widget shows the item, and gone with it', () => {
    const host = place(['koor', koor], ['koffie', koffie]);
    expect(names()).to.deep.equal(['Koor', 'Koffie']);
    host.show(['koffie', koffie]);
    expect(names()).to.deep.equal(['Koffie']);
    host.remove();
    expect(names()).to.deep.equal([]);
  });

  it('is there once when two widgets show the item, until the last is gone', () => {
    const first = place(['koor', koor]);
    const second = place(['koor', koor]);
    expect(names()).to.deep.equal(['Koor']);
    first.remove();
    expect(names()).to.deep.equal(['Koor']);
    second.remove();
    expect(names()).to.deep.equal([]);
  });

  it('follows a change of the item', () => {
    const host = place(['koor', koor]);
    host.show(['koor', { ...koor, name: 'Smartlappenkoor' }]);
    expect(names()).to.deep.equal(['Smartlappenkoor']);
  });

  it('is there once after the widget has been moved on the page', () => {
    const host = place(['koor', koor]);
    const section = document.createElement('section');
    document.body.append(section);
    hosts.push(section);
    section.append(host);
    expect(names()).to.deep.equal(['Koor']);
  });

  it('leaves the scripts of the page itself alone', () => {
    const own = document.createElement('script');
    own.type = 'application/ld+json';
    own.text = '{"name":"Van de gemeente"}';
    document.head.append(own);
    const host = place(['koor', koor]);
    host.remove();
    expect(names()).to.deep.equal(['Van de gemeente']);
    own.remove();
  });

  it('is there under the strictest policy, without a refusal, and a hostile text stays a text', async () => {
    const page = await open('strict-json-ld');
    await until(() => inHead(page.document).length === 1, 'its JSON-LD');
    expect(names(page.document)).to.deep.equal(['</script><img src=x onerror=alert(1)>']);
    expect(page.violations).to.deep.equal([]);
    expect(page.document.querySelector('img')).to.equal(null);
  });

  it('is left out, and the widget shows its items, where the page does not admit our policy', async () => {
    const page = await open('strict-others-json-ld');
    // A browser without Trusted Types has nothing to refuse.
    expect(inHead(page.document)).to.have.length('trustedTypes' in page.view ? 0 : 1);
    expect(page.said).to.deep.equal([]);
  });
});
