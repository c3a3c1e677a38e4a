/** Sets of record numbers, one bit a record. */
export type Bits = Int32Array;

/** None of so many records. */
export const noBits = (records: number): Bits => new Int32Array((records + 31) >>> 5);

/** Where there is something. */
export function nonZero(values: Uint8Array): Bits {
  const bits = noBits(values.length);
  for (let word = 0, at = 0; word < bits.length; word += 1) {
    let found = 0;
    const end = Math.min(at + 32, values.length);
    for (let bit = 1; at < end; at += 1, bit <<= 1) if (values[at] !== 0) found |= bit;
    bits[word] = found;
  }
  return bits;
}

export const hasBit = (bits: Bits, number: number): boolean =>
  ((bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;

export function setBit(bits: Bits, number: number): void {
  bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31));
}

/** What is in all of them; a set of its own. */
export function allOf([first, ...others]: readonly [Bits, ...Bits[]]): Bits {
  const result = first.slice();
  for (const other of others)
    for (let i = 0; i < result.length; i += 1) result[i] = (result[i] ?? 0) & (other[i] ?? 0);
  return result;
}

/** What is in the first set and not in the second; a set of its own. */
export function without(bits: Bits, other: Bits): Bits {
  const result = bits.slice();
  for (let i = 0; i < result.length; i += 1) result[i] = (result[i] ?? 0) & ~(other[i] ?? 0);
  return result;
}

/** How many bits are set in 32. */
export function bitCount(word: number): number {
  let pairs = word - ((word >>> 1) & 0x55555555);
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many are in it. */
export function size(bits: Bits): number {
  let total = 0;
  for (let i = 0; i < bits.length; i += 1) total += bitCount(bits[i] ?? 0);
  return total;
}

/** The numbers in it, from low to high. */
export function numbersIn(bits: Bits): Uint32Array {
  const numbers = new Uint32Array(size(bits));
  let at = 0;
  for (let i = 0; i < bits.length; i += 1) {
    let word = bits[i] ?? 0;
    while (word !== 0) {
      numbers[at++] = (i << 5) + 31 - Math.clz32(word & -word);
      word &= word - 1;
    }
  }
  return numbers;
}
