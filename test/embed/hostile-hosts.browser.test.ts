import { expect } from '@open-wc/testing';
import { HOSTS, promiseOf, type Host } from '../servers/host-pages.mjs';
import { recordBrowserFigure } from '../browser-figure.ts';
import { foreignRequests, type WatchedPage } from '../page-watch.ts';
import { openItem, reportOf, shownOn, type HostReport, type ShownByTag } from './host-report.ts';

/** A page, and how to ask it for what can be seen of it. */
interface Opened {
  readonly frame: HTMLIFrameElement;
  shown(): Promise<ShownByTag | undefined>;
  report(): Promise<HostReport | undefined>;
  openItem(): Promise<boolean>;
}

/** Pages that are open at once: more of them wait for each other. */
const AT_ONCE = 3;
/** As wide as a telephone, and so high that no page has a bar to scroll with: that would make it narrower. */
const [WIDTH, HEIGHT] = [400, 12_000];
const PATIENCE = 25_000;
const QUIET = 250;

const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));
const viewOf = (frame: HTMLIFrameElement) => frame.contentWindow as unknown as WatchedPage['view'];

const askInside = (frame: HTMLIFrameElement, data: string): Promise<unknown> =>
  new Promise((resolve) => {
    const inner = viewOf(frame).frames[0];
    const hear = (event: MessageEvent): void => {
      if (event.source !== inner || event.data.data !== data) return;
      clearTimeout(tooLate);
      window.removeEventListener('message', hear);
      resolve(event.data.answer);
    };
    const tooLate = setTimeout(() => hear({ source: inner, data: { data } } as MessageEvent), PATIENCE);
    window.addEventListener('message', hear);
    // Through the window of this test, so that the answer comes back to it.
    inner?.postMessage(data, '*');
  });

const open = (host: Host, search: string): Opened => {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { position: 'fixed', inset: '0 auto auto 0', border: '0' });
  frame.width = `${WIDTH}`;
  frame.height = `${HEIGHT}`;
  frame.src = `/hosts/${host.number}${search}`;
  document.body.append(frame);
  return host.inside
    ? {
        frame,
        shown: () => askInside(frame, 'shown') as Promise<ShownByTag | undefined>,
        report: () => askInside(frame, 'report') as Promise<HostReport | undefined>,
        openItem: () => askInside(frame, 'open') as Promise<boolean>,
      }
    : {
        frame,
        shown: async () => shownOn(viewOf(frame)),
        report: async () => reportOf(viewOf(frame)),
        openItem: async () => openItem(viewOf(frame)),
      };
};

const isReady = (frame: HTMLIFrameElement, { steps, number }: Host): boolean => {
  const { document: page, location } = viewOf(frame);
  const isThere = location.pathname === `/hosts/${number}` && page.documentElement !== null;
  return isThere && (steps ? page.documentElement.dataset.done !== undefined : isComplete(page));
};
/** Not `page.readyState`, whose name a form may have taken. */
const isComplete = (page: Document): boolean =>
  Object.getOwnPropertyDescriptor(Document.prototype, 'readyState')!.get!.call(page) === 'complete';

/** Waits until `look` is true; false when it never was. */
const comes = async (look: () => Promise<boolean> | boolean): Promise<boolean> => {
  for (const end = performance.now() + PATIENCE; performance.now() < end; await pause(50))
    if (await look()) return true;
  return false;
};

const promised = ({ frame }: Opened, host: Host) => promiseOf(host, 'trustedTypes' in viewOf(frame));
/** What is seen of a widget and should not be, or the other way round. */
const missed = async (page: Opened, host: Host): Promise<string[]> => {
  const shown = await page.shown();
  return [...promised(page, host)].flatMap(([tag, wanted]) => {
    const found = shown?.[tag] ?? 'no page';
    return found === wanted ? [] : [`${tag} shows ${found} instead of ${wanted}`];
  });
};

/** What a page asks where it cannot know what a policy allows: our two names, and one template. */
const QUESTION =
  /^(trusted-types \S+ (lit-html|samenspel)|require-trusted-types-for \S+ Element innerHTML\|<p title)/;

/** What was found of one host, by what is checked: nothing is as it should be. */
type Row = Record<'shown' | 'size' | 'works' | 'policy' | 'unharmed' | 'quiet', string[]>;

const difference = (before: readonly string[], after: readonly string[]): string[] => {
  const [was, is] = [new Set(before), new Set(after)];
  return [
    ...before.filter((line) => !is.has(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !was.has(line)).map((line) => `+ ${line}`),
  ].slice(0, 12);
};

let foreign = 0;
let violations = 0;

const look = async (host: Host): Promise<Row> => {
  const alone = open(host, '?without');
  await comes(() => isReady(alone.frame, host));
  await comes(async () => Boolean(await alone.shown()));
  await pause(100);
  const before = await alone.report();
  alone.frame.remove();

  const page = open(host, '');
  await comes(() => isReady(page.frame, host));
  await comes(async () => (await missed(page, host)).length === 0);
  await pause(QUIET);
  const shown = await missed(page, host);
  const sizes = (await page.report())?.sizes ?? [];
  const hasItems = promised(page, host).get('samen-activity-finder') === 'items';
  const works = !hasItems || shown.length || (await comes(() => page.openItem())) ? [] : ['no item opens'];
  await pause(QUIET);
  const after = await page.report();
  const isPromisedLess = [...promised(page, host).values()].includes('link');
  const refused = (after?.violations ?? []).filter(
    (line) => !before?.violations.includes(line) && !(isPromisedLess && QUESTION.test(line)),
  );
  const said = (after?.said ?? []).filter(
    (line) => !before?.said.includes(line) && !(isPromisedLess && /^(Samenspel|samen-[a-z-]+:)/.test(line)),
  );
  violations += refused.length;
  if (!host.inside) foreign += foreignRequests(viewOf(page.frame)).length;
  page.frame.remove();
  return {
    shown,
    size: sizes.slice(0, 6),
    works,
    policy: refused,
    unharmed: difference(before?.own ?? [], after?.own ?? ['no page']),
    quiet: said,
  };
};

describe('a visitor of a page that is hard on what stands on it', () => {
  const rows = new Map<Host, Promise<Row>>();

  before(async function () {
    // The package is built from the sources, which takes its time.
    this.timeout(240_000);
    for (const file of ['embed/all.js', 'samenspel.iife.js']) await fetch(`/built/${file}`);
    const waiting = HOSTS.map((host) => {
      let start: () => void = () => undefined;
      rows.set(
        host,
        new Promise<void>((resolve) => (start = resolve)).then(() => look(host)),
      );
      return { host, start };
    });
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        next.start();
        await rows.get(next.host)!.catch(() => undefined);
      }
    };
    for (let at = 0; at < AT_ONCE; at++) void work();
  });

  const results: string[] = [];
  let failures = 0;

  after(async () => {
    await recordBrowserFigure('hostile.failures', failures, 'checks', results);
    await recordBrowserFigure('csp.violations', violations, 'violations');
    await recordBrowserFigure('foreign.requests', foreign, 'requests');
  });

  for (const host of HOSTS) {
    const sees =
      promiseOf(host, true).get('samen-activity-finder') === 'items' ? 'what there is' : 'the link';
    it(`sees ${sees} on host ${host.number}, ${host.name}, and the host is as it was`, async function () {
      this.timeout(120_000);
      const row = await rows.get(host)!;
      const wrong = Object.entries(row).filter(([, found]) => found.length);
      failures += wrong.length;
      results.push(`${host.number}\t${host.name}\t${wrong.map(([what]) => what).join(' ') || 'ok'}`);
      expect(Object.fromEntries(wrong)).to.deep.equal({});
    });
  }
});
