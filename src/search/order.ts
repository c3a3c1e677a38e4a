/** In which order results are shown. */
import { hasBit, numbersIn, type Bits } from './bits.ts';

/**
 * By first date, then as they were added. What began before now is not sooner than what begins next: it sorts as now.
 * What has no date comes last.
 */
export function soonestFirst(first: Int32Array, bits: Bits, now: number): Uint32Array {
  const records = first.length;
  const numbers = numbersIn(bits);
  // Date and number as one number: typed arrays sort those without a call for every pair.
  const keys = new Float64Array(numbers.length);
  for (const [i, record] of numbers.entries()) keys[i] = Math.max(first[record] ?? 0, now) * records + record;
  keys.sort();
  for (const [i, key] of keys.entries()) numbers[i] = key % records;
  return numbers;
}

/** By score, the highest first; equals stay in the order in which they come. */
export function bestFirst(order: Uint32Array, bits: Bits, total: number, scores: Uint32Array): Uint32Array {
  const counts = new Map<number, number>();
  const hits = new Uint32Array(total);
  let count = 0;
  for (const record of order) {
    if (!hasBit(bits, record)) continue;
    hits[count++] = record;
    const score = scores[record] ?? 0;
    counts.set(score, (counts.get(score) ?? 0) + 1);
  }
  const places = new Map<number, number>();
  let place = 0;
  for (const score of [...counts.keys()].sort((a, b) => b - a)) {
    places.set(score, place);
    place += counts.get(score) ?? 0;
  }
  const result = new Uint32Array(total);
  for (const record of hits) {
    const score = scores[record] ?? 0;
    const at = places.get(score) ?? 0;
    result[at] = record;
    places.set(score, at + 1);
  }
  return result;
}
