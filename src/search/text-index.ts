/** Which records have the words of a search text, and how well. */
import { allOf, noBits, numbersIn, setBit, type Bits } from './bits.ts';
import { searchWords } from './fold.ts';
import { growing, listsOf, type Lists } from './lists.ts';
import { toldWords } from './told.ts';
import { fit, meanings, mistyped, spelledApart, vocabularyOf, type Vocabulary } from './vocabulary.ts';

/**
 * The words of a record by what they say about it. A better fit in an earlier kind goes before everything in a later one:
 * its name, then what it is and what people call that, then who does it and where, then the rest of its text.
 */
export interface SearchWords {
  name: readonly string[];
  /** Categories, audiences, and their synonyms. */
  kind: readonly string[];
  /** Organiser, place, district. */
  where: readonly string[];
  text: readonly string[];
}

const order = ['text', 'where', 'kind', 'name'] as const;
/** One byte of a score for each of them. */
const BYTE = 8;
/** The best fits of so many words, each spelled apart, still go into a byte; words after that are not looked at. */
export const MOST_WORDS = 12;

export interface TextIndex {
  /** The records with every word that says something; undefined when there is no word. */
  match(text: string): TextMatch | undefined;
}

export interface TextMatch {
  bits: Bits;
  /** By record number, of those that have the words; higher is better. Good until the next `match`. */
  scores: Uint32Array;
}

export interface TextBuilder {
  add(number: number, words: SearchWords): void;
  /** Pauses where the caller may pause. */
  finish(records: number): Generator<undefined, TextIndex>;
}

export function textBuilder(): TextBuilder {
  const words = new Map<string, number>();
  /** What many records say (a category, a place) is kept once. */
  const shared = new Map<string, number>();
  const classes: number[] = [];
  const [wordOfPair, stringOfWord, stringOfPair, recordOfString] = [
    growing(),
    growing(),
    growing(),
    growing(),
  ];

  const addString = (text: string, kind: number): number => {
    const string = classes.push(kind) - 1;
    for (const word of new Set(searchWords(text))) {
      let number = words.get(word);
      if (number === undefined) words.set(word, (number = words.size));
      wordOfPair.add(number);
      stringOfWord.add(string);
    }
    return string;
  };
  const stringOf = (text: string, kind: number): number => {
    if (order[kind] === 'name' || order[kind] === 'text') return addString(text, kind);
    const key = `${kind}${text}`;
    let string = shared.get(key);
    if (string === undefined) shared.set(key, (string = addString(text, kind)));
    return string;
  };

  return {
    add(number, record) {
      order.forEach((name, kind) => {
        for (const text of new Set(record[name])) {
          stringOfPair.add(stringOf(text, kind));
          recordOfString.add(number);
        }
      });
    },
    *finish(records) {
      const vocabulary = vocabularyOf([...words.keys()]);
      yield;
      const stringsOfWord = listsOf(wordOfPair.values(), stringOfWord.values(), words.size);
      yield;
      const recordsOfString = listsOf(stringOfPair.values(), recordOfString.values(), classes.length);
      return textIndex(records, vocabulary, stringsOfWord, recordsOfString, new Uint8Array(classes));
    },
  };
}

function textIndex(
  records: number,
  vocabulary: Vocabulary,
  stringsOfWord: Lists,
  recordsOfString: Lists,
  kindOfString: Uint8Array,
): TextIndex {
  const best = new Uint8Array(kindOfString.length);
  const touched = new Uint32Array(kindOfString.length);

  /** From how well strings fit (`best`, of the first `count` that were touched) to how well records do, per kind. */
  const scoreStrings = (count: number, { bits, scores }: TextMatch): void => {
    // Many of them are taken in the order in which their records lie: leaps through memory cost more than looking.
    const all = count * 16 > best.length;
    const stop = all ? best.length : count;
    for (let at = 0; at < stop; at += 1) {
      const string = all ? at : (touched[at] ?? 0);
      const how = best[string] ?? 0;
      if (how === 0) continue;
      best[string] = 0;
      const shift = (kindOfString[string] ?? 0) * BYTE;
      const end = recordsOfString.starts[string + 1] ?? 0;
      for (let i = recordsOfString.starts[string] ?? 0; i < end; i += 1) {
        const record = recordsOfString.items[i] ?? 0;
        const score = scores[record] ?? 0;
        if (!score) setBit(bits, record);
        const known = (score >>> shift) & 0xff;
        if (how > known) scores[record] = score + ((how - known) << shift);
      }
    }
  };
  /** How well one typed word fits each record: per kind the best fit, each in its byte. */
  const scoreWord = (fits: Iterable<readonly [number, number]>, result: TextMatch): void => {
    let count = 0;
    for (const [word, how] of fits) {
      const end = stringsOfWord.starts[word + 1] ?? 0;
      for (let i = stringsOfWord.starts[word] ?? 0; i < end; i += 1) {
        const string = stringsOfWord.items[i] ?? 0;
        const known = best[string] ?? 0;
        if (known === 0) touched[count++] = string;
        if (how > known) best[string] = how;
      }
    }
    scoreStrings(count, result);
  };

  /**
   * The records that say all words exactly and in one breath, if there are any: "repair" and "café" in one name, but not
   * money in what somebody does and worries in what others say.
   */
  const scoreApart = (parts: readonly number[], result: TextMatch): boolean => {
    const strings = parts
      .map((part) => stringsOfWord.items.subarray(stringsOfWord.starts[part], stringsOfWord.starts[part + 1]))
      .reduce((all, its) => all.filter((string) => its.includes(string)));
    touched.set(strings);
    for (const string of strings) best[string] = fit.exact * parts.length;
    scoreStrings(strings.length, result);
    return strings.length > 0;
  };
  /** What the word may mean; else what was spelled as one word; else what was mistyped. */
  const scoreTyped = (typed: string, result: TextMatch): void => {
    const fits = meanings(vocabulary, typed);
    if (fits.size) return scoreWord(fits, result);
    const apart = spelledApart(vocabulary, typed);
    if (apart && scoreApart(apart, result)) return;
    scoreWord(mistyped(vocabulary, typed), result);
  };
  const [scores, scratch] = [new Uint32Array(records), new Uint32Array(records)];
  const matchTyped = (typed: string, room: Uint32Array): TextMatch => {
    const result = { bits: noBits(records), scores: room.fill(0) };
    scoreTyped(typed, result);
    return result;
  };

  return {
    match(text) {
      const [first, ...others] = toldWords(text).slice(0, MOST_WORDS);
      if (first === undefined) return undefined;
      let { bits } = matchTyped(first, scores);
      for (const word of others) {
        bits = allOf([bits, matchTyped(word, scratch).bits]);
        for (const record of numbersIn(bits)) scores[record] = (scores[record] ?? 0) + (scratch[record] ?? 0);
      }
      return { bits, scores };
    },
  };
}
