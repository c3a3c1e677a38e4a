import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { html } from 'lit';
import type jsQR from 'jsqr';
import 'jsqr';
import { qrCode, qrDrawing, type QrDrawing } from '../../src/design/qr-code.ts';
import { expectNothingToObject } from './audit.ts';
import { clearStage, stage } from './stage.ts';

/** jsQR is a plain script: it puts itself on the window. */
const { jsQR: readCode } = window as unknown as { jsQR: typeof jsQR };

const SCALE = 4;

/** What a reader makes of a drawing, painted black on white by the browser itself. */
function read({ size, path }: QrDrawing): string | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * SCALE;
  const paint = canvas.getContext('2d')!;
  paint.fillStyle = '#fff';
  paint.fillRect(0, 0, canvas.width, canvas.height);
  paint.fillStyle = '#000';
  paint.scale(SCALE, SCALE);
  paint.fill(new Path2D(path));
  const { data } = paint.getImageData(0, 0, canvas.width, canvas.height);
  return readCode(data, canvas.width, canvas.height)?.data;
}

describe('a QR code', () => {
  afterEach(clearStage);

  it('holds the link and nothing else, for any link', () => {
    const link = fc.webUrl({ withQueryParameters: true, withFragments: true });
    fc.assert(
      fc.property(link, (text) => {
        fc.pre(text.length <= 400);
        expect(read(qrDrawing(text)!)).to.equal(text);
      }),
      { numRuns: 100 },
    );
  });

  it('can still be read at its longest, and is not there when it would be too fine', () => {
    const long = `https://voorbeeld.nl/${'a'.repeat(379)}`;
    expect(long.length).to.equal(400);
    expect(read(qrDrawing(long)!)).to.equal(long);
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
