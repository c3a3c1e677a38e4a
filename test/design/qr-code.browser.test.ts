import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { html } from 'lit';
import { qrCode, qrDrawing } from '../../src/design/qr-code.ts';
import { expectNothingToObject } from './audit.ts';
import { readDrawing } from './read-code.ts';
import { clearStage, stage } from './stage.ts';

describe('a QR code', () => {
  afterEach(clearStage);

  it('holds the link and nothing else, for any link', () => {
    const link = fc.webUrl({ withQueryParameters: true, withFragments: true });
    fc.assert(
      fc.property(link, (text) => {
        fc.pre(text.length <= 400);
        expect(readDrawing(qrDrawing(text)!)).to.equal(text);
      }),
      { numRuns: 100 },
    );
  });

  it('can still be read at its longest, and is not there when it would be too fine', () => {
    const long = `https://voorbeeld.nl/${'a'.repeat(379)}`;
    expect(long.length).to.equal(400);
    expect(readDrawing(qrDrawing(long)!)).to.equal(long);
    expect(qrCode({ text: `${long}a`, label: 'x' })).to.equal(undefined);
    expect(qrCode({ text: '', label: 'x' })).to.equal(undefined);
  });

  it('has four modules of white around it', () => {
    const { size, path } = qrDrawing('https://voorbeeld.nl/')!;
    const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => [+x!, +y!, +width!]);
    expect(Math.min(...starts.map(([x]) => x!))).to.equal(4);
    expect(Math.min(...starts.map(([, y]) => y!))).to.equal(4);
    expect(Math.max(...starts.map(([x, , width]) => x! + width!))).to.equal(size - 4);
    expect(Math.max(...starts.map(([, y]) => y! + 1))).to.equal(size - 4);
  });

  it('is black on white on a dark page too, and says what it holds', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const shown = stage(html`${qrCode({ text: 'https://voorbeeld.nl/', label: 'Link naar Samen eten' })}`);
    const fill = (selector: string) => getComputedStyle(shown.one(selector)).fill;
    expect(fill('.qr rect')).to.equal('rgb(255, 255, 255)');
    expect(fill('.qr path')).to.equal('rgb(0, 0, 0)');
    expect(getComputedStyle(shown.one('.qr')).forcedColorAdjust ?? 'none').to.equal('none');
    expect(shown.one('.qr').getAttribute('aria-label')).to.equal('Link naar Samen eten');
    await expectNothingToObject(shown.host);
  });
});
