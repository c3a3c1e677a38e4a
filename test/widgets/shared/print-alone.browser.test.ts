import { expect, waitUntil } from '@open-wc/testing';
import { printSheet, printSheetStyles, type PrintSheetOptions } from '../../../src/design/print-sheet.ts';
import { qrCode, qrCodeStyles } from '../../../src/design/qr-code.ts';
import { printAlone } from '../../../src/widgets/shared/print-alone.ts';
import { expectNothingToObject } from '../../design/audit.ts';
import { openPage } from '../../page-watch.ts';

const supper: PrintSheetOptions['items'][number] = {
  title: 'Samen eten',
  warnings: ['Bijna vol'],
  facts: [{ term: 'Waar', lines: ['De Brug', 'Dorpsstraat 1'] }],
  paragraphs: ['U schuift aan en eet mee.'],
};
const address = 'https://voorbeeld.nl/agenda?item=samen-eten';
const foot = { address, qr: qrCode({ text: address, label: 'QR-code' }), qrHelp: 'Richt uw camera.' };

/** The document that would be printed. */
const printed = (sheet: PrintSheetOptions): Window & typeof globalThis => {
  let view: Window | undefined;
  printAlone({
    sheet: printSheet(sheet),
    styles: [qrCodeStyles, printSheetStyles],
    title: 'Samen eten',
    lang: 'nl',
    dir: 'ltr',
    print: (own) => {
      view = own;
    },
  });
  return view as Window & typeof globalThis;
};

describe('A visitor who prints an item', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('gets the sheet alone, and the page does not move', () => {
    const before = [document.body.scrollHeight, document.body.scrollWidth];
    const { document: paper } = printed({ items: [supper], ...foot });
    expect([document.body.scrollHeight, document.body.scrollWidth]).to.deep.equal(before);
    expect(paper.title).to.equal('Samen eten');
    expect(paper.documentElement.lang).to.equal('nl');
    expect([...paper.body.children].map(({ className }) => className)).to.deep.equal(['paper']);
    for (const words of ['Bijna vol', 'Dorpsstraat 1', 'U schuift aan', address, 'Richt uw camera.'])
      expect(paper.body.textContent).to.contain(words);
  });

  it('finds the focus on the button again, also where a browser does not tell that printing is over', () => {
    const host = document.body.appendChild(document.createElement('div'));
    const button = document.createElement('button');
    host.attachShadow({ mode: 'open' }).append(button);
    button.focus();
    const view = printed({ items: [supper] });
    expect(document.activeElement).to.equal(host);
    expect(host.shadowRoot!.activeElement).to.equal(button);
    // Where the paper comes later, the frame may have it again.
    view.focus();
    view.dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('iframe')).to.equal(null);
    expect(host.shadowRoot!.activeElement).to.equal(button);
    host.remove();
  });

  it('gets large black letters on white, also from a dark page', () => {
    document.documentElement.style.colorScheme = 'dark';
    const view = printed({ items: [supper], ...foot });
    const { fontSize, color, backgroundColor } = view.getComputedStyle(
      view.document.querySelector('.paper')!,
    );
    document.documentElement.style.colorScheme = '';
    // 14 points are 18.67 pixels.
    expect(parseFloat(fontSize)).to.be.greaterThan(18.6);
    expect([color, backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  it('finds the code on the first page of a list, and after the text of one item', () => {
    const order = (view: Window): string[] =>
      [...view.document.querySelector('.paper')!.children].map(
        ({ className, tagName }) => className || tagName,
      );
    expect(order(printed({ heading: 'Dinsdag', items: [supper, supper], ...foot }))).to.deep.equal([
      'H1',
      'paper-link',
      'paper-item',
      'paper-item',
    ]);
    expect(order(printed({ items: [supper], ...foot }))).to.deep.equal(['paper-item', 'paper-link']);
  });

  it('leaves nothing behind on the page', () => {
    const view = printed({ items: [supper], ...foot });
    view.dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('iframe')).to.equal(null);
  });

  it('gets the same sheet on a page with the strictest policy, without a refusal', async () => {
    const page = await openPage('/test/pages/strict-print.html');
    const paper = (): Document | undefined =>
      page.document.querySelector('iframe')?.contentDocument ?? undefined;
    await waitUntil(() => paper()?.querySelector('.qr path'), 'no sheet', { timeout: 30_000 });
    const sheet = paper()!.querySelector('.paper')!;
    expect(parseFloat(paper()!.defaultView!.getComputedStyle(sheet).fontSize)).to.be.greaterThan(18.6);
    expect(page.violations).to.deep.equal([]);
    expect(page.said).to.deep.equal([]);
  });

  it('reads a feed text as text, whatever stands in it', () => {
    const { document: paper } = printed({ items: [{ ...supper, title: '<img src=x>', facts: [] }] });
    expect(paper.querySelector('img')).to.equal(null);
    expect(paper.querySelector('h1')?.textContent).to.equal('<img src=x>');
  });

  it('has headings and names in order', async () => {
    const view = printed({ heading: 'Dinsdag', items: [supper, supper], ...foot });
    const paper = document.createElement('div');
    paper.append(view.document.querySelector('.paper')!);
    document.body.append(paper);
    await expectNothingToObject(paper);
    paper.remove();
  });
});
