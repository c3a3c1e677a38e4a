/** All different words of a feed, and which of them a typed word may mean. */
import { bitCount } from './bits.ts';
import { edits, forgiven } from './edits.ts';
import { stem } from './stem.ts';

/**
 * How well a word of the feed fits a typed word. `part` = the end of a compound ("koor" in "smartlappenkoor"), `inside` =
 * elsewhere in one, `related` = by the stem, `guess` = in the middle of a word or mistyped.
 */
export const fit = { exact: 6, beginning: 5, part: 4, inside: 3, related: 2, guess: 1 } as const;

/** At least so many letters of a compound stand before the part: "taal" is no part of "metaal", "eten" none of "weten". */
const FIRST_PART = 3;
/** Fewer letters are looked for at the beginning of words only. */
const INSIDE_FROM = 3;
/** The beginning of a longer word may be mistyped from so many letters. */
const BEGINNING_FROM = 5;

export interface Vocabulary {
  /** `\n` before, between and after the words. */
  text: string;
  /** Where each word begins in it, and where the next would. */
  starts: Uint32Array;
  /** One bit per letter that occurs, to leave out most words before comparing them. */
  letters: Uint32Array;
}

/** Numbers of words, each with how well it fits. */
export type Fits = Map<number, number>;

const lettersOf = (word: string): number => {
  let letters = 0;
  for (let i = 0; i < word.length; i += 1) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
};

export function vocabularyOf(words: readonly string[]): Vocabulary {
  const starts = new Uint32Array(words.length + 1);
  const letters = new Uint32Array(words.length);
  let at = 1;
  words.forEach((word, number) => {
    starts[number] = at;
    letters[number] = lettersOf(word);
    at += word.length + 1;
  });
  starts[words.length] = at;
  return { text: `\n${words.join('\n')}\n`, starts, letters };
}

/** The number of the word at a place in the text. */
function wordAt(starts: Uint32Array, place: number, from: number): number {
  let low = from;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Every word that has `typed` in it; `guess` where it is neither a beginning nor a part. */
function contained({ text, starts }: Vocabulary, typed: string): Fits {
  const found: Fits = new Map();
  const atBeginning = typed.length < INSIDE_FROM;
  const pattern = atBeginning ? `\n${typed}` : typed;
  let number = 0;
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
    const place = atBeginning ? at + 1 : at;
    number = wordAt(starts, place, number);
    const offset = place - (starts[number] ?? 0);
    const ends = place + typed.length + 1 === starts[number + 1];
    const how =
      offset === 0
        ? ends
          ? fit.exact
          : fit.beginning
        : offset < FIRST_PART
          ? fit.guess
          : ends
            ? fit.part
            : fit.inside;
    if (how > (found.get(number) ?? 0)) found.set(number, how);
  }
  return found;
}

/** Beginnings, parts of compounds, and relatives by the stem. */
function meant(vocabulary: Vocabulary, typed: string): { sure: Fits; inside: Fits } {
  const inside = contained(vocabulary, typed);
  const sure: Fits = new Map();
  for (const [number, how] of inside) if (how > fit.guess) sure.set(number, how);
  const related = stem(typed);
  if (related !== undefined) {
    for (const [number, how] of contained(vocabulary, related))
      if (how > fit.guess && !sure.has(number)) sure.set(number, fit.related);
  }
  return { sure, inside };
}

const word = ({ text, starts }: Vocabulary, number: number): string =>
  text.slice(starts[number], (starts[number + 1] ?? 0) - 1);

/** The words, or beginnings of words, that differ least from what was typed; none beyond what is forgiven. */
export function mistyped(vocabulary: Vocabulary, typed: string): Fits {
  const { text, starts, letters } = vocabulary;
  const most = forgiven(typed);
  const found: Fits = new Map();
  if (!most) return found;
  const own = lettersOf(typed);
  const first = typed.charCodeAt(0);
  let whole: number[] = [];
  let beginnings: number[] = [];
  let least = most;
  let leastOfBeginning = most;
  for (let number = 0; number < letters.length; number += 1) {
    const its = letters[number] ?? 0;
    if (bitCount(own & ~its) > most) continue;
    const start = starts[number] ?? 0;
    const length = (starts[number + 1] ?? 0) - start - 1;
    const asWhole = Math.abs(length - typed.length) <= most && bitCount(its & ~own) <= most;
    const asBeginning =
      typed.length >= BEGINNING_FROM && length > typed.length - most && text.charCodeAt(start) === first;
    if (!asWhole && !asBeginning) continue;
    const differs = edits(typed, word(vocabulary, number), most);
    if (asWhole && differs.whole <= least) {
      if (differs.whole < least) whole = [];
      least = differs.whole;
      whole.push(number);
    }
    if (asBeginning && differs.beginning <= leastOfBeginning) {
      if (differs.beginning < leastOfBeginning) beginnings = [];
      leastOfBeginning = differs.beginning;
      beginnings.push(number);
    }
  }
  for (const number of whole) {
    for (const [other, how] of meant(vocabulary, word(vocabulary, number)).sure)
      if (how > (found.get(other) ?? 0)) found.set(other, how);
  }
  if (!whole.length) for (const number of beginnings) found.set(number, fit.guess);
  return found;
}

/** The words of the feed that together spell what was typed in one: `repaircafe` → repair, cafe. At most three. */
export function spelledApart(vocabulary: Vocabulary, typed: string, most = 3): number[] | undefined {
  const { text, starts } = vocabulary;
  /** Below 0 when it is no word of the feed. */
  const numberOf = (part: string): number => {
    const at = text.indexOf(`\n${part}\n`);
    return at < 0 ? at : wordAt(starts, at + 1, 0);
  };
  for (let at = typed.length - 2; most > 1 && at > 1; at -= 1) {
    const left = numberOf(typed.slice(0, at));
    if (left < 0) continue;
    const right = numberOf(typed.slice(at));
    if (right >= 0) return [left, right];
    const more = spelledApart(vocabulary, typed.slice(at), most - 1);
    if (more) return [left, ...more];
  }
  return undefined;
}

/**
 * What a typed word may mean. Words that have it in a place where no compound has a joint only count when no word begins
 * with it, has it as a part or is related.
 */
export function meanings(vocabulary: Vocabulary, typed: string): Fits {
  const { sure, inside } = meant(vocabulary, typed);
  return sure.size ? sure : inside;
}
