/** In which order results are shown. */
import { hasBit, numbersIn, type Bits } from './bits.ts';

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

/** Those of the ranking that are in the set. */
export function inOrder({ order, ranks }: Ranking, bits: Bits, total: number): Uint32Array {
  // A few are sorted; for many it is faster to look at all.
  if (total * 16 < order.length) {
    const hits = numbersIn(bits);
    for (let i = 0; i < hits.length; i += 1) hits[i] = ranks[hits[i] ?? 0] ?? 0;
    hits.sort();
    for (let i = 0; i < hits.length; i += 1) hits[i] = order[hits[i] ?? 0] ?? 0;
    return hits;
  }
  const hits = new Uint32Array(total);
  let count = 0;
  for (let i = 0; i < order.length; i += 1) {
    const record = order[i] ?? 0;
    if (hasBit(bits, record)) hits[count++] = record;
  }
  return hits;
}

/** By score, the highest first; equals stay in the order in which they come. Two bytes at a time, from the least. */
export function bestFirst(hits: Uint32Array, scores: Uint32Array): Uint32Array {
  let sorted = hits;
  for (const shift of [0, 16]) {
    let low = 0;
    let high = 0;
    for (let i = 0; i < hits.length; i += 1) {
      const score = (scores[hits[i] ?? 0] ?? 0) >>> shift;
      low = Math.max(low, score & 0xff);
      high = Math.max(high, (score >>> 8) & 0xff);
    }
    if (low + high > 0) sorted = highestFirst(sorted, scores, shift, low + 1, high + 1);
  }
  return sorted;
}

function highestFirst(
  hits: Uint32Array,
  scores: Uint32Array,
  shift: number,
  low: number,
  high: number,
): Uint32Array {
  const places = new Uint32Array(low * high);
  const codes = new Uint16Array(hits.length);
  for (let i = 0; i < hits.length; i += 1) {
    const score = (scores[hits[i] ?? 0] ?? 0) >>> shift;
    const code = ((score >>> 8) & 0xff) * low + (score & 0xff);
    codes[i] = code;
    places[code] = (places[code] ?? 0) + 1;
  }
  let place = 0;
  for (let code = places.length - 1; code >= 0; code -= 1) {
    const count = places[code] ?? 0;
    places[code] = place;
    place += count;
  }
  const sorted = new Uint32Array(hits.length);
  for (let i = 0; i < hits.length; i += 1) {
    const code = codes[i] ?? 0;
    const at = places[code] ?? 0;
    sorted[at] = hits[i] ?? 0;
    places[code] = at + 1;
  }
  return sorted;
}
