/**
 * How many letters were mistyped: changed, left out, added, or two neighbours swapped (optimal string alignment). Two
 * ways to look: the whole of `term`, or the beginning of it that fits best.
 */
export interface Edits {
  whole: number;
  beginning: number;
}

/** So that every count fits in a byte. */
const LONGEST = 99;

/** Mistakes that are forgiven in a word: one from 4 letters, two from 8; none in what is too long for a word. */
export const forgiven = (word: string): number =>
  word.length < 4 || word.length > LONGEST ? 0 : word.length < 8 ? 1 : 2;

/** Above `most` the figures only say "more than that". */
export function edits(word: string, term: string, most: number): Edits {
  const width = Math.min(term.length, word.length + most) + 1;
  let before = new Uint8Array(width);
  let above = new Uint8Array(width);
  let row = new Uint8Array(width);
  for (let j = 0; j < width; j += 1) above[j] = j;
  for (let i = 1; i <= word.length; i += 1) {
    row[0] = i;
    let least = 255;
    for (let j = 1; j < width; j += 1) {
      const same = word[i - 1] === term[j - 1];
      let cost = Math.min((above[j - 1] ?? 0) + (same ? 0 : 1), (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const swapped = i > 1 && j > 1 && word[i - 1] === term[j - 2] && word[i - 2] === term[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    // A swap looks back over two rows, so one row above the bound is not yet the end.
    if (least > most + 1) return { whole: least, beginning: least };
    [before, above, row] = [above, row, before];
  }
  let beginning = 255;
  for (const cost of above) beginning = Math.min(beginning, cost);
  return { whole: width > term.length ? (above[term.length] ?? 255) : most + 1, beginning };
}
