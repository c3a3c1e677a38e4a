/** What a camera makes of a QR code: jsQR reads what the browser painted. */
import type jsQR from 'jsqr';
import 'jsqr';
import type { QrDrawing } from '../../src/design/qr-code.ts';

/** jsQR is a plain script: it puts itself on the window. */
const { jsQR: readCode } = window as unknown as { jsQR: typeof jsQR };

const SCALE = 4;

/** The text in a drawing, painted black on white; undefined where a reader sees no code. */
export function readDrawing({ size, path }: QrDrawing): string | undefined {
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

/** The text in a code on the page. */
export const readShown = (code: Element): string | undefined =>
  readDrawing({
    size: Number(code.getAttribute('viewBox')!.split(' ')[2]),
    path: code.querySelector('path')!.getAttribute('d')!,
  });
