/** The pages of the inbox as a browser shows them, with their own sheet and nothing else, as their policy demands. */
import { expect } from '@open-wc/testing';
import type axe from 'axe-core';
import { listPage, type ListView } from '../../demo/receiver/src/inbox/list-page.ts';
import { loginPage } from '../../demo/receiver/src/inbox/login-page.ts';
import { requestPage, type RequestView } from '../../demo/receiver/src/inbox/request-page.ts';
import { readSettings } from '../../demo/receiver/src/settings.ts';
import type { Stored } from '../../demo/receiver/src/store.ts';
import { colorDeclarations, colors, declarations, scale } from '../../src/design/token-source.ts';
import { exampleRequest, fullRequest } from '../feed/example-request.ts';

const settings = readSettings(
  {
    name: 'Zaalbeheer Zwolle',
    publicUrl: 'https://ruimte.example',
    allowedOrigins: [],
    contactPoint: { name: 'Zaalbeheer', telephone: '038 - 000 00 03' },
    from: 'zaal@zwolle.example',
    centres: [{ id: 'bolder', name: 'Buurthuis De Bolder', email: 'zaal@bolder.example' }],
  },
  { RECEIVER_PASSWORD: 'scrypt:' },
);
const stored = (over: Partial<Stored> = {}): Stored => ({
  id: 1,
  receipt: 'SR-7K3M-Q2XV',
  receivedAt: '2026-11-29T13:00:00.000Z',
  answerBy: '2026-12-02',
  state: 'new',
  marks: [],
  request: fullRequest(),
  ...over,
});
const view = { settings, csrf: 'token', nameOf: (id: string) => id, today: '2026-12-01', isUnsent: false };
const long = 'Veel-te-lange-naam-zonder-spaties'.repeat(5);
const list: ListView = {
  ...view,
  path: 'nieuw',
  counts: { new: 4, answered: 12, forwarded: 3, done: 104 },
  requests: [
    stored(),
    stored({ answerBy: '2026-11-30', marks: ['trap'] }),
    stored({ answerBy: '2026-12-01', request: { ...exampleRequest(), group: { name: long } } }),
    stored({ state: 'done', request: { ...exampleRequest(), purpose: 'نقرأ معاً' } }),
  ],
  pageNumber: 2,
  isLast: false,
  notFound: 'SR-0',
  unsent: ['SR-7K3M-Q2XV'],
};
const request: RequestView = {
  ...view,
  stored: stored({ marks: ['fast'] }),
  template: 'plek',
  message: 'gebeld',
  problem: 'Kies eerst een centrum.',
  isUnsent: true,
  happened: [
    { at: '2026-11-29T14:00:00.000Z', deed: 'called', detail: null },
    { at: '2026-11-29T15:00:00.000Z', deed: 'answered', detail: `Kom maar.\n${long}` },
    { at: '2026-11-29T16:00:00.000Z', deed: 'forwarded', detail: 'Buurthuis De Bolder' },
  ],
};
const phoneOnly = { ...exampleRequest(), contact: { name: 'Sam', telephone: '06 - 00 00 00 02' } };
const pages = {
  'the way in': loginPage({ settings, next: '/inbox', problem: 'Dit wachtwoord klopt niet.' }),
  'the way in that is shut': loginPage({
    settings: { ...settings, passwordHash: undefined },
    next: '/inbox',
  }),
  'a full list': listPage(list),
  'an empty list': listPage({
    ...list,
    requests: [],
    pageNumber: 1,
    isLast: true,
    notFound: undefined,
    unsent: [],
  }),
  'a request': requestPage(request),
  'a request without an address': requestPage({
    ...view,
    happened: [],
    stored: stored({ request: phoneOnly }),
  }),
  'a request that is wiped': requestPage({ ...view, happened: [], stored: stored({ request: null }) }),
};

const rules = await (await fetch('/demo/receiver/src/inbox/inbox.css')).text();
const sheet = `:root{${colorDeclarations(colors)}${declarations(scale)}}\n${rules}`;

/** A page in a frame of its own, with axe inside. */
async function show(html: string, width: number, scheme: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size:${width}px;block-size:800px;border:0`;
  const style = `<style>${sheet}:root{color-scheme:${scheme}}</style>`;
  const script = '<script src="/node_modules/axe-core/axe.min.js"></script>';
  frame.srcdoc = html.replace(/<link rel="stylesheet"[^>]*>/, style + script);
  await new Promise((loaded) => {
    frame.addEventListener('load', loaded, { once: true });
    document.body.append(frame);
  });
  return frame;
}

describe('a page of the inbox', () => {
  for (const [name, page] of Object.entries(pages))
    for (const scheme of ['light', 'dark'])
      it(`is for everybody: ${name}, ${scheme}`, async () => {
        const frame = await show(String(await page), 1_000, scheme);
        const inside = frame.contentWindow as Window & { axe: typeof axe };
        const { violations, incomplete } = await inside.axe.run(inside.document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        const said = [...violations, ...incomplete].map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
        );
        expect(said).to.deep.equal([]);
        frame.remove();
      });

  for (const [name, page] of Object.entries(pages))
    it(`fits a narrow screen: ${name}`, async () => {
      const frame = await show(String(await page), 320, 'light');
      const { scrollWidth } = frame.contentDocument!.documentElement;
      expect(scrollWidth).to.be.at.most(320);
      frame.remove();
    });
});
