/** In which order results are shown. */
import { noBits, numbersIn, setBit, type Bits } from './bits.ts';

export interface Ranking {
  /** Record numbers, the first first. */
  order: Uint32Array;
  /** The place of each record in it. */
  ranks: Uint32Array;
}

/**
 * By first date, then as they were added. What began before now is not sooner than what begins next: it sorts as now.
 * What has no date comes last.
 */
export function soonestFirst(first: Int32Array, bits: Bits, now: number): Ranking {
  const records = first.length;
  const order = numbersIn(bits);
  // Date and number as one number: typed arrays sort those without a call for every pair.
  const keys = new Float64Array(order.length);
  for (let i = 0; i < keys.length; i += 1) {
    const record = order[i] ?? 0;
    keys[i] = Math.max(first[record] ?? 0, now) * records + record;
  }
  keys.sort();
  const ranks = new Uint32Array(records);
  for (let i = 0; i < keys.length; i += 1) {
    const record = (keys[i] ?? 0) % records;
    order[i] = record;
    ranks[record] = i;
  }
  return { order, ranks };
}

/** `hits` as the ranking has them. */
export function inOrder({ order, ranks }: Ranking, hits: Uint32Array): Uint32Array {
  // Their places are a set, and what is in a set comes from low to high: nothing is sorted, or sought in all of the memory.
  const places = noBits(ranks.length);
  for (let i = 0; i < hits.length; i += 1) setBit(places, ranks[hits[i] ?? 0] ?? 0);
  const sorted = numbersIn(places);
  for (let i = 0; i < sorted.length; i += 1) sorted[i] = order[sorted[i] ?? 0] ?? 0;
  return sorted;
}

/** By score, the highest first; equals stay in the order in which they come. Two bytes at a time, from the least. */
export function bestFirst(hits: Uint32Array, scores: Uint32Array): Uint32Array {
  let sorted = hits;
  // Beside the hits, because theirs lie all over the memory.
  let theirs = new Uint32Array(hits.length);
  for (let i = 0; i < hits.length; i += 1) theirs[i] = scores[hits[i] ?? 0] ?? 0;
  for (const shift of [0, 16]) {
    let low = 0;
    let high = 0;
    for (let i = 0; i < theirs.length; i += 1) {
      const score = (theirs[i] ?? 0) >>> shift;
      low = Math.max(low, score & 0xff);
      high = Math.max(high, (score >>> 8) & 0xff);
    }
    if (low + high > 0) [sorted, theirs] = highestFirst(sorted, theirs, shift, low + 1, high + 1);
  }
  return sorted;
}

function highestFirst(
  hits: Uint32Array,
  scores: Uint32Array,
  shift: number,
  low: number,
  high: number,
): [hits: Uint32Array<ArrayBuffer>, scores: Uint32Array<ArrayBuffer>] {
  const places = new Uint32Array(low * high);
  const codeOf = (score: number): number =>
    ((score >>> (shift + 8)) & 0xff) * low + ((score >>> shift) & 0xff);
  for (let i = 0; i < hits.length; i += 1) {
    const code = codeOf(scores[i] ?? 0);
    places[code] = (places[code] ?? 0) + 1;
  }
  let place = 0;
  for (let code = places.length - 1; code >= 0; code -= 1) {
    const count = places[code] ?? 0;
    places[code] = place;
    place += count;
  }
  const sorted = new Uint32Array(hits.length);
  const theirs = new Uint32Array(hits.length);
  for (let i = 0; i < hits.length; i += 1) {
    const score = scores[i] ?? 0;
    const code = codeOf(score);
    const at = places[code] ?? 0;
    sorted[at] = hits[i] ?? 0;
    theirs[at] = score;
    places[code] = at + 1;
  }
  return [sorted, theirs];
}
