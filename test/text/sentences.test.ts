import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sentencesIn } from '../../src/text/sentences.ts';
import { recordFigure } from '../figure.ts';
import { isHeldOut, sentenceCases, textOf } from './sentence-cases.ts';

const trimmed = (sentences: readonly string[]) => sentences.map((one) => one.trim()).filter(Boolean);
const right = (marked: string): boolean =>
  JSON.stringify(trimmed(sentencesIn(textOf(marked)))) === JSON.stringify(trimmed(marked.split(/\|+/)));
const share = (cases: readonly string[]): number => cases.filter(right).length / cases.length;

describe('a text that is hard to cut into sentences', () => {
  it('is one of at least a hundred, of which about a third was left out while the code was tuned', () => {
    expect(new Set(sentenceCases).size).toBeGreaterThanOrEqual(100);
    const part = sentenceCases.filter(isHeldOut).length / sentenceCases.length;
    expect(part).toBeGreaterThan(0.25);
    expect(part).toBeLessThan(0.42);
  });

  it('is cut right in nearly every case that was looked at', () => {
    const tuned = sentenceCases.filter((one) => !isHeldOut(one));
    for (const missed of tuned.filter((one) => !right(one)))
      console.log(`tuned, missed: ${JSON.stringify(missed)}`);
    recordFigure('segmentation.tuned', share(tuned), 'share');
    expect(share(tuned)).toBeGreaterThanOrEqual(0.98);
  });

  it('is cut right too where nobody looked', () => {
    const aside = sentenceCases.filter(isHeldOut);
    console.log(`left out: ${aside.filter(right).length} of ${aside.length} right`);
    recordFigure('segmentation.aside', share(aside), 'share');
    expect(share(aside)).toBeGreaterThanOrEqual(0.95);
  });
});

test('sentences together are the text again, whatever is in it', () => {
  const piece = fc.constantFrom('Kom', 'langs', '.', '!', ' ', '\n', '\n\n', 'mevr.', 'A.', '3', '’', '(', ')', '…', '😀', 'enz.', '"', '- ', 'o.a');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      expect(sentencesIn(pieces.join('')).join('')).toBe(pieces.join(''));
    }),
  );
}); // prettier-ignore
