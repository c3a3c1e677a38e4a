/** Comes only when a code is asked for: what draws it is no part of a list. */
import { correction, generate } from 'lean-qr/nano';
import { css, html, type TemplateResult } from 'lit';

/** A code as a drawing. */
export interface QrDrawing {
  /** Modules along a side, with the white around it. */
  size: number;
  /** The dark modules, one unit each. */
  path: string;
}

/** White around it that a reader needs, in modules (ISO/IEC 18004 §6.3.8). */
const QUIET = 4;
/** More octets make modules too small for an ordinary telephone at arm's length: version 15 holds these. */
const MAX_OCTETS = 400;

/**
 * The code that holds `text` and nothing else, with so much repeated that a fold or a stain does no harm (level M);
 * undefined when it would be too fine to read. In one path, so that a drawing is one node whatever its size.
 */
export function qrDrawing(text: string): QrDrawing | undefined {
  if (!text || new TextEncoder().encode(text).length > MAX_OCTETS) return undefined;
  const code = generate(text, { minCorrectionLevel: correction.M });
  let path = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (!code.get(x, y)) continue;
      const start = x;
      while (code.get(x + 1, y)) x++;
      path += `M${start + QUIET} ${y + QUIET}h${x - start + 1}v1h${start - x - 1}z`;
    }
  }
  return { size: code.size + 2 * QUIET, path };
}

/**
 * A QR code of a link; nothing when the link is too long for one. `label` says for those who do not see it what it holds.
 * The link stands beside it in words as well: not everybody has a camera.
 *
 * Use it to take a link from a public screen or from paper to a telephone.
 *
 * Black on white whatever the theme: on another ground many readers see nothing.
 */
export function qrCode({ text, label }: { text: string; label: string }): TemplateResult | undefined {
  const drawing = qrDrawing(text);
  if (!drawing) return undefined;
  const { size, path } = drawing;
  return html`<svg
    class="qr"
    role="img"
    aria-label=${label}
    viewBox="0 0 ${size} ${size}"
    shape-rendering="crispEdges"
  >
    <rect width=${size} height=${size} fill="#fff" />
    <path d=${path} fill="#000" />
  </svg>`;
}

/** A code big enough for a camera, also on paper. */
export const qrCodeStyles = css`
  .qr {
    display: block;
    inline-size: min(12em, 100%);
    block-size: auto;
    aspect-ratio: 1;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
`;
