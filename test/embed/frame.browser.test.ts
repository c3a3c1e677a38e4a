import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { hostFrames } from '../../src/widgets/frame/frame-host.ts';
import { noChoices } from '../../src/widgets/builder/choices.model.ts';
import { frameSnippet } from '../../src/widgets/builder/snippet.model.ts';
import { PROTOCOL, readFromFrame, type FromFrame } from '../../src/widgets/frame/frame-message.model.ts';
import { expectNothingToObject } from '../design/audit.ts';
import { foreignRequests, type WatchedPage } from '../page-watch.ts';
import { until } from '../until.ts';
import { closeHosts, frameOf, inFrame, openHost, openOwnPage, QUERY } from './framed-page.ts';

const heard = (view: Window): FromFrame[] => {
  const list: FromFrame[] = [];
  view.addEventListener('message', ({ data }) => {
    const message = readFromFrame(data);
    if (message) list.push(message);
  });
  return list;
};
const stateOf = (list: readonly FromFrame[]) => {
  const last = list.at(-1);
  return last?.kind === 'state' ? last : undefined;
};

describe('a page with a frame', () => {
  afterEach(closeHosts);

  it('sees items, and the frame becomes as high as they are', async () => {
    const { page, frame } = await openHost('', frameOf());
    await until(() => inFrame(frame, 'article'), 'items');
    await until(() => frame.clientHeight > 600, 'a high frame');
    const inside = () => frame.contentDocument!.documentElement;
    await until(
      () => Math.abs(inside().getBoundingClientRect().height - frame.clientHeight) <= 1,
      'the same height',
    );
    expect(inside().scrollHeight).to.be.at.most(frame.clientHeight + 1);
    expect(frame.contentDocument!.title).to.equal('Wat is er te doen?');
    expect(page.said).to.deep.equal([]);
  });

  it('grows and shrinks with what a visitor opens, and has the item in its address', async () => {
    const { view, frame } = await openHost('?utm=1', frameOf());
    await until(() => inFrame(frame, '#search'), 'controls');
    const before = view.location.href;
    inFrame(frame, '.way-in')!.click();
    await until(() => inFrame(frame, '#detail-title'), 'the item');
    const item = await until(
      () => new URLSearchParams(view.location.search).get('samen'),
      'the item in the address',
    );
    expect(frame.contentWindow!.location.hash).to.include(encodeURIComponent(item));
    await until(
      () =>
        Math.abs(
          frame.contentDocument!.documentElement.getBoundingClientRect().height - frame.clientHeight,
        ) <= 1,
      'the height of the item',
    );
    // Back is a step in the history of the frame.
    frame.contentWindow!.history.back();
    await until(() => inFrame(frame, '.results'), 'the list');
    await until(() => view.location.href === before, 'the address as it was');
  });

  it('stays where a visitor is when its address, not the visitor, asks for an item', async () => {
    const { view, frame } = await openHost('?samen=activity/koffieochtend-de-linde', frameOf());
    const list = heard(view);
    await until(() => inFrame(frame, '#detail-title'), 'the item');
    await new Promise((resume) => setTimeout(resume, 300));
    expect(list.filter((one) => one.kind === 'state' && one.top !== undefined)).to.deep.equal([]);
    expect(view.scrollY).to.equal(0);
    expect(view.document.activeElement === view.document.body).to.equal(true);
  });

  it('opens the item that its own address names, inside', async () => {
    const id = 'activity/inloop-de-linde';
    const first = await openHost('', frameOf());
    const list = heard(first.view);
    await until(() => inFrame(first.frame, '.way-in'), 'items');
    await until(() => inFrame(first.frame, '#search'), 'controls');
    inFrame(first.frame, '.way-in')!.click();
    const found = (await until(() => stateOf(list)?.item, 'an item')) || id;
    const { view, frame } = await openHost(`?samen=${encodeURIComponent(found)}`, frameOf());
    await until(() => inFrame(frame, '#detail-title'), 'the item');
    expect(new URLSearchParams(view.location.search).get('samen')).to.equal(found);
  });

  it('leaves its address alone where nobody gave it a key', async () => {
    const { view, frame } = await openHost('', frameOf(QUERY, { 'data-samenspel': '' }));
    const list = heard(view);
    await until(() => inFrame(frame, '#search'), 'controls');
    inFrame(frame, '.way-in')!.click();
    await until(() => stateOf(list)?.item, 'the item is told');
    expect(view.location.search).to.equal('');
  });

  it('lets an open item be when a visitor goes to a heading of the page, with a key or without', async () => {
    const { view, frames } = await openHost('', frameOf(), frameOf(QUERY, { 'data-samenspel': '' }));
    const list = heard(view);
    for (const frame of frames) {
      await until(() => inFrame(frame, '#search'), 'controls');
      inFrame(frame, '.way-in')!.click();
      await until(() => inFrame(frame, '#detail-title'), 'the item');
    }
    await until(() => list.filter((one) => one.kind === 'state' && one.item).length > 1, 'two items told');
    view.location.hash = '#inhoud';
    await new Promise((resume) => setTimeout(resume, 300));
    for (const frame of frames) expect(inFrame(frame, '#detail-title')).to.not.equal(null);
  });

  it('lets an open item be when its script comes late', async () => {
    const page = await openOwnPage('/test/pages/frame-host-late.html');
    const frame = page.document.querySelector('iframe')!;
    await until(() => inFrame(frame, '#search'), 'controls');
    inFrame(frame, '.way-in')!.click();
    await until(() => inFrame(frame, '#detail-title'), 'the item');
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = '/src/embed/frame-host.ts';
    page.document.head.append(script);
    await until(() => new URLSearchParams(page.view.location.search).get('samen'), 'the item in the address');
    expect(inFrame(frame, '#detail-title')).to.not.equal(null);
  });

  it('hears a frame in a sandbox, which has no origin and no storage', async () => {
    const { view, frame } = await openHost('', frameOf(QUERY, { sandbox: 'allow-scripts' }));
    const list = heard(view);
    await until(() => (stateOf(list)?.height ?? 0) > 600, 'items in the sandbox');
    await until(() => frame.clientHeight > 600, 'a high frame');
    expect(frame.contentDocument).to.equal(null);
  });

  it('opens an item in a sandbox, and hears of it', async () => {
    const first = await openHost('', frameOf());
    const list = heard(first.view);
    await until(() => inFrame(first.frame, '#search'), 'controls');
    inFrame(first.frame, '.way-in')!.click();
    const item = await until(() => stateOf(list)?.item, 'an item');
    const { view } = await openHost(
      `?samen=${encodeURIComponent(item)}`,
      frameOf(QUERY, { sandbox: 'allow-scripts' }),
    );
    const boxed = heard(view);
    await until(() => stateOf(boxed)?.item === item, 'the item in the sandbox');
    expect(new URLSearchParams(view.location.search).get('samen')).to.equal(item);
  });

  it('hears nobody else: another frame, another origin, another shape', async () => {
    await executeServerCommand('to-front');
    const { view, frame, frames } = await openHost('', frameOf(), { src: 'about:blank' });
    await until(() => frame.clientHeight > 600, 'a high frame');
    const heights: number[] = [];
    new view.ResizeObserver(() => heights.push(frame.clientHeight)).observe(frame);
    await until(() => heights.length, 'its height');
    const say = (from: Window, data: unknown): void =>
      (from as Window & { eval: (code: string) => void }).eval(
        `parent.postMessage(${JSON.stringify(data)}, '*')`,
      );
    const state = { samenspel: PROTOCOL, kind: 'state', height: 333, item: 'x' };
    // The other frame has the origin of the page, and its address has none.
    say(frames[1]!.contentWindow!, state);
    // The page itself.
    view.postMessage(state, '*');
    // The right frame, in another shape.
    say(frame.contentWindow!, { ...state, height: '333' });
    say(frame.contentWindow!, { ...state, samenspel: 'samenspel-frame/2' });
    await new Promise((resume) => setTimeout(resume, 300));
    expect(heights).to.not.be.empty.and.not.include(333);
    expect(frames[1]!.clientHeight).to.be.below(200);
    expect(view.location.search).to.equal('');
  });

  it('is heard by a frame, and nobody else is', async () => {
    const { frame } = await openHost('', frameOf());
    await until(() => inFrame(frame, '#search'), 'controls');
    // From the frame itself, as a script in it or another frame would.
    const inside = frame.contentWindow!;
    inside.postMessage({ samenspel: PROTOCOL, kind: 'show', item: 'activity/x' }, '*');
    await new Promise((resume) => setTimeout(resume, 200));
    expect(inside.location.hash).to.equal('');
  });
});

describe('a page that may have links alone', () => {
  const places: HTMLElement[] = [];
  const place = (html: string): HTMLElement => {
    const made = document.createElement('div');
    made.innerHTML = html;
    document.body.append(made);
    places.push(made);
    return made;
  };
  const page = new URL('/demo/frame.html', location.href).href;
  afterEach(() => places.splice(0).forEach((one) => one.remove()));

  it('has a frame for each link to one, and the link until there is something in it', async () => {
    const made = place(`<p><a href="${page}?${QUERY}">Bekijk alle activiteiten</a></p>`);
    const end = hostFrames(page);
    try {
      const frame = made.querySelector('iframe')!;
      const link = made.querySelector('p')!;
      expect(frame.title).to.equal('Bekijk alle activiteiten');
      expect(frame.allow).to.equal('clipboard-write; web-share');
      // Anybody may have written that link.
      expect(new URL(frame.src).searchParams.has('linked')).to.equal(true);
      expect(link.hidden).to.equal(false);
      await until(() => frame.clientHeight > 900, 'a high frame');
      expect(link.hidden).to.equal(true);
      await expectNothingToObject(frame);
    } finally {
      end();
    }
  });

  it('has one frame of what the builder gives for a frame: the link under it stays a link', () => {
    const publication = {
      src: '/demo/feed.json',
      files: new URL('/dist/embed/', location.href).href,
      frame: page,
    };
    const words = {
      title: 'Alle activiteiten',
      heading: 'Wat is er te doen?',
      link: 'Bekijk alle activiteiten',
    };
    const made = place(frameSnippet(noChoices, publication, words));
    hostFrames(page)();
    expect(made.querySelectorAll('iframe').length).to.equal(1);
  });

  it('has one frame for a link, however often it looks', () => {
    const made = place(`<p><a href="${page}?${QUERY}">Bekijk alle activiteiten</a></p>`);
    hostFrames(page)();
    hostFrames(page)();
    expect(made.querySelectorAll('iframe').length).to.equal(1);
  });

  it('keeps a link that a visitor wrote in a comment', () => {
    const made = place(
      `<p><a rel="nofollow ugc" href="${page}?${QUERY}">x</a></p><p><a rel="UGC" href="${page}?${QUERY}">y</a></p>`,
    );
    hostFrames(page)();
    expect(made.querySelector('iframe')).to.equal(null);
  });

  it('looks once the whole page is there, so that half a paragraph is no link alone', () => {
    const made = place(`<p><a href="${page}?${QUERY}">Bekijk</a></p>`);
    Object.defineProperty(document, 'readyState', { configurable: true, value: 'loading' });
    const end = hostFrames(page);
    try {
      expect(made.querySelector('iframe')).to.equal(null);
      made.querySelector('p')!.append(' of bel ons');
      const other = place(`<p><a href="${page}?${QUERY}">Later</a></p>`);
      document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }));
      expect(made.querySelector('iframe')).to.equal(null);
      expect(other.querySelector('iframe')?.title).to.equal('Later');
    } finally {
      end();
      Reflect.deleteProperty(document, 'readyState');
    }
  });

  it('keeps every other link as it is', () => {
    const made = place(
      `<p>Zie <a href="${page}?${QUERY}">hier</a></p><p><a href="https://evil.example/frame.html?${QUERY}">x</a></p>`,
    );
    hostFrames(page)();
    expect(made.querySelector('iframe')).to.equal(null);
  });
});

describe('the page for a frame', () => {
  const openFrame = (query: string): Promise<WatchedPage> => openOwnPage(`/demo/frame.html?${query}`);
  afterEach(closeHosts);

  it('asks nothing of a host that its publisher does not trust, and keeps its link', async () => {
    const page = await openFrame('widget=activity-finder&src=https://evil.example/feed.json');
    const list = await until(() => page.document.querySelector('samen-activity-finder'), 'the finder');
    await until(() => list.querySelector('p')!.getClientRects().length > 0, 'the link');
    expect(list.getAttribute('src')).to.equal(null);
    const asked = page.view.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => name.includes('evil'))).to.deep.equal([]);
  });

  it('tells who published it why a feed is not shown', async () => {
    const page = await openOwnPage(
      '/test/pages/strict-frame.html?widget=activity-finder&src=https://evil.example/feed.json',
    );
    await until(() => page.said.length > 0, 'a sentence in the console');
    expect(page.said.join(' ')).to.include('samenspel-hosts').and.include('https://evil.example/feed.json');
  });

  it('says what is wrong with an address that names no widget', async () => {
    const page = await openFrame('widget=script&src=/demo/feed.json');
    await until(() => page.document.body.textContent.includes('Dit adres klopt niet.'), 'what is wrong');
    expect(page.document.body.innerText).to.not.include('Een ogenblik');
  });

  it('waits in the language of its address', async () => {
    const page = await openFrame('widget=activity-finder&src=https://evil.example/feed.json&lang=en');
    await until(() => page.document.body.textContent.includes('One moment.'), 'English');
    expect(page.document.querySelector('[lang=nl]')).to.equal(null);
  });

  for (const [widget, shown] of [
    ['vacancy-list', 'article'],
    ['help-list', 'article'],
    ['directory', 'article'],
    ['room-request', '#question-group'],
  ] as const)
    it(`shows ${widget}`, async () => {
      const page = await openFrame(`widget=${widget}&src=/demo/feed.json`);
      await until(
        () => page.document.querySelector(`samen-${widget}`)?.shadowRoot?.querySelector(shown),
        `${widget} at work`,
      );
    });

  it('is dressed in the colours of its address', async () => {
    const page = await openFrame(`${QUERY}&accent=7a1f5c`);
    const list = await until(
      () => page.document.querySelector<HTMLElement>('samen-activity-finder'),
      'the finder',
    );
    expect(list.style.getPropertyValue('--samen-color-accent')).to.equal('#7a1f5c');
  });

  it('works under the strictest policy, without a refusal and without a request elsewhere', async () => {
    const page = await openOwnPage(
      `/test/pages/strict-frame.html?${QUERY}&accent=7a1f5c&submit-href=/melden`,
    );
    const list = () => page.document.querySelector<HTMLElement>('samen-activity-finder')?.shadowRoot;
    await until(() => list()?.querySelector('.filters .choice'), 'the controls');
    expect(page.violations).to.deep.equal([]);
    expect(page.said).to.deep.equal([]);
    expect(foreignRequests(page.view)).to.deep.equal([]);
  });
});

describe('the builder on a page of its own', () => {
  afterEach(closeHosts);

  it('works under the strictest policy that lets a frame in: shows, checks a pasted page, and nothing is refused', async () => {
    const page = await openOwnPage('/test/pages/strict-builder.html', 1000);
    const root = await until(() => page.document.querySelector('samen-builder')?.shadowRoot, 'the builder');
    const find = <Found extends Element = HTMLElement>(selector: string): Found | null =>
      root.querySelector<Found>(selector);
    await until(() => /Vandaag \d/.test(find('.answer')?.textContent ?? ''), 'a count');
    find('input[value=own]')!.click();
    await until(() => find('.colors'), 'colours');
    const box = find<HTMLTextAreaElement>('#page')!;
    box.value = '<h1>Wijk</h1><img src=x onerror=alert(1)><samen-directory src="/demo/feed.json">';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    find('.button[data-kind=primary]')!.click();
    await until(() => find('.line code'), 'what is missing');
    const framed = (): Document | null | undefined => find<HTMLIFrameElement>('iframe')?.contentDocument;
    await until(
      () => framed()?.querySelector('samen-activity-finder')?.shadowRoot?.querySelector('article'),
      'items in the preview',
    );
    expect(page.violations).to.deep.equal([]);
    expect(page.said).to.deep.equal([]);
    expect(foreignRequests(page.view)).to.deep.equal([]);
  });
});
