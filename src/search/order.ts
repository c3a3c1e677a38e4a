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
  for (let i = 0; i < keys.length; i += 1) {
    const record = numbers[i] ?? 0;
    keys[i] = Math.max(first[record] ?? 0, now) * records + record;
  }
  keys.sort();
  for (let i = 0; i < keys.length; i += 1) numbers[i] = (keys[i] ?? 0) % records;
  return numbers;
}

/** Those of `order` that are in the set. */
export function inOrder(order: Uint32Array, bits: Bits, total: number): Uint32Array {
  const hits = new Uint32Array(total);
  let count = 0;
  for (let i = 0; i < order.length; i += 1) {
    const record = order[i] ?? 0;
    if (hasBit(bits, record)) hits[count++] = record;
  }
  return hits;
}

/** By score, the highest first; equals stay in the order in which they come. Byte by byte, from the least. */
export function bestFirst(hits: Uint32Array, scores: Uint32Array): Uint32Array {
  const total = hits.length;
  let sorted = hits;
  let room: Uint32Array = new Uint32Array(total);
  for (let shift = 0; shift < 32; shift += 8) {
    const places = new Uint32Array(257);
    for (let i = 0; i < total; i += 1) {
      const byte = ((scores[sorted[i] ?? 0] ?? 0) >>> shift) & 0xff;
      places[byte] = (places[byte] ?? 0) + 1;
    }
    if (places.includes(total)) continue;
    for (let byte = 255; byte >= 0; byte -= 1) places[byte] = (places[byte] ?? 0) + (places[byte + 1] ?? 0);
    // From the back, so that equals keep their order: `places` now says where each byte ends.
    for (let i = total - 1; i >= 0; i -= 1) {
      const record = sorted[i] ?? 0;
      const byte = ((scores[record] ?? 0) >>> shift) & 0xff;
      const place = (places[byte] ?? 0) - 1;
      places[byte] = place;
      room[place] = record;
    }
    [sorted, room] = [room, sorted];
  }
  return sorted;
}
