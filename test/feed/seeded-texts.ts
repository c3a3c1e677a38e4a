/** Texts for Help, made by code from a seed. */

/** mulberry32: small, and the same everywhere. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** FNV-1a. */
const hash = (text: string): number =>
  [...text].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16_777_619) >>> 0, 2_166_136_261);
/** A third of the names: the rules are not tuned on what is called so. */
export const isHeldOut = (template: string): boolean => hash(template) % 3 === 0;

export interface Sample {
  template: string;
  text: string;
}

export type Random = () => number;
export type Make = (r: Random) => string;

export const pick = <T>(r: Random, from: readonly T[]): T => from[Math.floor(r() * from.length)]!;
export const upTo = (r: Random, low: number, high: number): number =>
  low + Math.floor(r() * (high - low + 1));
export const digits = (r: Random, many: number): string =>
  Array.from({ length: many }, () => upTo(r, 0, 9)).join('');
export const two = (value: number): string => String(value).padStart(2, '0');

/** `many` of each template, some with a sentence `around` them, `{}` being their place. */
export function samples(
  makers: Record<string, Make>,
  many: number,
  seed: number,
  around?: readonly Make[],
): Sample[] {
  const r = seeded(seed);
  return Object.entries(makers).flatMap(([template, make]) =>
    Array.from({ length: many }, () => {
      const text = make(r);
      return { template, text: around ? pick(r, around)(r).replace('{}', () => text) : text };
    }),
  );
}
