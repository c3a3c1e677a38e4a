/** Pairs of an ordinary and a plain text, to fit the score on and to measure it by. */

export interface Pair {
  ordinary: string;
  plain: string;
  /** Which document it comes from; a pair without one is a document of its own. */
  doc?: number | string;
}

/** One JSON object a line. */
export const pairsIn = (lines: string): Pair[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Pair);

/** A third of the documents, by a hash of which one it is: the score never sees these while it is fitted. */
export function isHeldOut({ doc, ordinary }: Pair): boolean {
  let hash = 0x811c9dc5;
  for (const letter of String(doc ?? ordinary))
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % 3 === 0;
}

/** How many of the pairs a measure of difficulty puts the right way round; alike counts half. */
export function pairwise(pairs: readonly Pair[], difficulty: (text: string) => number): number {
  const right = pairs.map(({ ordinary, plain }) => {
    const more = difficulty(ordinary) - difficulty(plain);
    return more > 0 ? 1 : more === 0 ? 0.5 : 0;
  });
  return right.reduce<number>((sum, one) => sum + one, 0) / pairs.length;
}
