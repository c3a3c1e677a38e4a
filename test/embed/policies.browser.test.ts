import { expect } from '@open-wc/testing';
import { POLICY_WIDGETS } from '../servers/policy-pages.mjs';
import { recordBrowserFigure } from '../browser-figure.ts';
import { foreignRequests, openPage, type WatchedPage } from '../page-watch.ts';
import { until } from '../until.ts';

/** Another origin of the same server: the host of its own that a policy names. */
const elsewhere = location.origin.replace('localhost', '127.0.0.1');

interface Journey {
  readonly root: ShadowRoot;
  find(selector: string): HTMLElement | null;
  comes(selector: string): Promise<HTMLElement>;
}
const journeyIn = (page: WatchedPage, tag: string): Journey => {
  const root = page.document.querySelector(tag)!.shadowRoot!;
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  const comes = (selector: string) =>
    until(() => find(selector), `${selector} of ${tag}; the page said: ${page.said.join(' · ')}`);
  return { root, find, comes };
};

/** A list with its controls, the page of an item, its code to scan, and back. */
const throughList = async ({ find, comes }: Journey): Promise<void> => {
  await comes('form button');
  const way = await comes('.pictures > button, .way-in');
  if (!way.matches('.way-in')) {
    way.click();
    await comes('#question');
    (await comes('section[aria-labelledby=question] > .row > button')).click();
  }
  (await comes('.way-in')).click();
  const share = await comes('.keep button[aria-expanded]');
  share.click();
  (await comes('#share button[aria-expanded]')).click();
  await comes('#share svg');
  expect(find('.detail')).to.not.equal(null);
};
const throughForm = async ({ root, comes }: Journey): Promise<void> => {
  await comes('#people');
  for (const [id, text] of [
    ['people', '12'],
    ['name', 'Wil'],
    ['telephone', '038 000 00 02'],
  ]) {
    const field = root.querySelector<HTMLInputElement>(`#${id}`)!;
    field.value = text!;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  (await comes('[data-kind=primary]')).click();
  await comes('.answers');
  (await comes('[data-kind=primary]')).click();
  await until(() => root.textContent?.includes('SR-'), 'a receipt');
};
const throughArticle = async ({ comes }: Journey): Promise<void> => {
  await comes('h1');
  (await comes('article button, p button')).click();
};
const JOURNEYS: Record<string, (journey: Journey) => Promise<void>> = {
  'room-request': throughForm,
  'text-mode': throughArticle,
};

describe('a developer who sends a policy of the docs', () => {
  let violations = 0;
  let foreign = 0;
  const rows: string[] = [];

  before(async function () {
    this.timeout(240_000);
    await fetch('/built/embed/all.js');
  });
  after(async () => {
    await recordBrowserFigure('csp.violations', violations, 'violations', rows);
    await recordBrowserFigure('foreign.requests', foreign, 'requests');
  });

  for (const [policy, widgets] of Object.entries(POLICY_WIDGETS))
    for (const name of widgets)
      it(`has ${name} work under “${policy}” without a refusal`, async () => {
        const page = await openPage(`/policies/${policy}/${name}`);
        const tag = `samen-${name}`;
        await until(() => page.document.querySelector(tag)?.shadowRoot, `${tag}: ${page.said.join(' · ')}`);
        await (JOURNEYS[name] ?? throughList)(journeyIn(page, tag));
        await new Promise((resume) => setTimeout(resume, 200));
        const others = foreignRequests(page.view).filter((address) => !address.startsWith(elsewhere));
        violations += page.violations.length;
        foreign += others.length;
        rows.push(`${policy}\t${name}\t${page.violations.length}`);
        page.view.frameElement!.remove();
        expect(page.violations).to.deep.equal([]);
        expect(page.said).to.deep.equal([]);
        expect(others).to.deep.equal([]);
      });
});
