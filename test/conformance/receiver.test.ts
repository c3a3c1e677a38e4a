/** Hostile strings through the whole path of a room request: form, store, inbox, mail, table. */
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, it } from 'vitest';
import { hashPassword } from '../../demo/receiver/src/inbox/password.ts';
import { cleanText } from '../../src/feed/clean.ts';
import { fullRequest } from '../feed/example-request.ts';
import { recordFigure } from '../figure.ts';
import { hostileStrings } from './hostile-strings.ts';
import { openForTest, RECEIVER, withKey } from '../receiver/open.ts';

/** And what attacks a head of a mail or a spreadsheet. */
const own = [
  'a\r\nBcc: x@elders.example',
  'a\nSubject: x',
  '\r\n\r\n<b>',
  '.\r\nQUIT',
  '=1+1',
  '=?utf-8?Q?=0ABcc:x?=',
];

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];
const elements = (node: Node): Element[] =>
  'childNodes' in node
    ? node.childNodes.flatMap((child) => [...(tree.isElementNode(child) ? [child] : []), ...elements(child)])
    : [];
const textOf = (node: Node): string =>
  tree.isTextNode(node) ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;
/** Which elements with which attributes; how many lines a text has is no part of it. */
const skeleton = (page: Element[]): string[] =>
  [
    ...new Set(
      page.map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name).sort()].join(' ')),
    ),
  ].sort();
const links = (page: Element[]): string[] =>
  page.flatMap((one) => attribute(one, 'href') ?? attribute(one, 'action') ?? []);
const shownLines = (page: Element[]): string[] =>
  page.filter((one) => attribute(one, 'class') === 'line').map(textOf);

const PER_REQUEST = 15;
/** So many strings in one request: one a field where there is one line, one a line where there are more. */
const requestWith = (n: number, [a = '', b = '', c = '', ...rest]: string[]) => ({
  ...withKey(fullRequest(), n),
  group: { name: `A ${a}`.slice(0, 200) },
  contact: { ...fullRequest().contact, name: `C ${b}`.slice(0, 200), how: `D ${c}`.slice(0, 500) },
  purpose: `B ${rest.slice(0, 4).join('\n')}`.slice(0, 1_000),
  note: `E ${rest.slice(4).join('\n')}`.slice(0, 2_000),
});
/** The cells of a table with semicolons in which all text is quoted (RFC 4180). */
const cellsOf = (csv: string): string[] =>
  [...csv.matchAll(/(?:^|[;\n])"((?:[^"]|"")*)"(?=;|\r\n|$)/g)].map(([, cell = '']) =>
    cell.replaceAll('""', '"'),
  );

describe('hostile strings in a request for a room', () => {
  it('are text in the inbox, in mail and in a table, and nothing more', async () => {
    const all = [...hostileStrings, ...own];
    expect(all.length).toBeGreaterThan(5_000);
    const passwordHash = await hashPassword('een heel lang wachtwoord', { N: 2 ** 10, r: 8, p: 1 });
    const sent: { head: string; text: string }[] = [];
    const { send, app, deliver } = await openForTest({
      passwordHash,
      transport: ({ text, ...head }) => {
        sent.push({ head: JSON.stringify(head), text: String(text) });
        return Promise.resolve();
      },
    });
    const entered = await app.request(`${RECEIVER}/inbox/inloggen`, {
      method: 'POST',
      headers: { origin: RECEIVER, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'wachtwoord=een+heel+lang+wachtwoord',
    });
    const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0]!;
    const see = async (path: string): Promise<string> =>
      (await app.request(`${RECEIVER}/inbox${path}`, { headers: { cookie } })).text();

    const plain = (await (await send(withKey(fullRequest(), 'plain'))).json()).receipt as string;
    await deliver();
    const plainPage = skeleton(elements(parse(await see(`/${plain}?tekst=plek`))));
    const plainHead = sent[0]!.head.replaceAll(plain, 'SR').replace(/SR\.\d+/g, 'SR');
    const wrong: string[] = [];
    for (let n = 0; n * PER_REQUEST < all.length; n++) {
      const request = requestWith(n, all.slice(n * PER_REQUEST, (n + 1) * PER_REQUEST));
      const answer = await send(request);
      if (answer.status !== 201) {
        wrong.push(`refused: ${JSON.stringify(request)}`);
        continue;
      }
      const { receipt } = await answer.json();
      await deliver();
      const shown = elements(parse(await see(`/${receipt}?tekst=plek`)));
      const { head, text } = sent.at(-1)!;
      const typed = [
        request.group.name,
        request.purpose,
        request.contact.name,
        request.contact.how!,
        request.note,
      ].flatMap((value) => cleanText(value).split('\n'));
      const lines = shownLines(shown);
      if (skeleton(shown).join() !== plainPage.join()) wrong.push(`elements: ${typed.join()}`);
      if (!links(shown).every((to) => /^(\/inbox|#inhoud$|tel:038|mailto:wil%40)/.test(to)))
        wrong.push(`links: ${typed.join()}`);
      if (!typed.every((line) => lines.includes(line.replaceAll('\0', ''))))
        wrong.push(`not shown: ${typed.join('|')}`);
      if (head.replaceAll(receipt, 'SR').replace(/SR\.\d+/g, 'SR') !== plainHead) wrong.push(`head: ${head}`);
      if (!typed.every((line) => text.includes(`\n    ${line}\n`))) wrong.push(`mail: ${typed.join('|')}`);
    }
    const list = elements(parse(await see('/lijst/alles')));
    if (!links(list).every((to) => /^(\/inbox|#inhoud$)/.test(to))) wrong.push('links of the list');
    const csv = await see('/lijst/alles/tabel.csv');
    for (const cell of cellsOf(csv)) if (/^[=+\-@\t\r]/.test(cell)) wrong.push(`formula: ${cell}`);
    recordFigure('form.injections', wrong.length, 'strings');
    expect(wrong).toEqual([]);
  }, 300_000);
});
