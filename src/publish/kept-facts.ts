/** Rule 16: what a plain text lost of its source, or says that its source does not: numbers, days, months, names, "not". */
import { messagesNl } from '../text/messages.nl.ts';
import { digitsIn, type KnownFacts } from './known-facts.ts';
import type { ReadSentence } from './reading-features.ts';

/** From 2: "een" and "1" say the same so often that they say nothing. */
const SMALL = [
  'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien', 'veertien',
  'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien',
]; // prettier-ignore
const TENS = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];
const NUMBERS = new Map([
  ...SMALL.map((word, at) => [word, String(at + 2)] as const),
  ...TENS.map((word, at) => [word, String(10 * (at + 2))] as const),
  ['honderd', '100'] as const,
]);
const DATES: ReadonlySet<string> = new Set([...messagesNl.weekdays, ...messagesNl.months]);
const NOT =
  /^(?:niet|geen|nooit|niemand|nergens|niets|zonder|behalve|uitgezonderd|onmogelijk|verboden|gratis)$/;

/** "dinsdagochtenden" → "dinsdag". */
export function dateWord(word: string): string | undefined {
  if (DATES.has(word)) return word;
  if (!word.includes('dag')) return undefined;
  const single = word.replace(/(?:en|s)$/, '');
  const part = single.replace(/(?:ochtend|morgen|middag|avond|nacht)$/, '');
  return [single, part].find((form) => DATES.has(form));
}

interface TextFacts {
  numbers: Set<string>;
  dates: Set<string>;
  /** Words with a capital that does not begin the sentence. */
  names: Set<string>;
  negations: Set<string>;
  text: string;
}

function factsIn(sentences: readonly ReadSentence[]): TextFacts {
  const text = sentences.map((one) => one.text).join('');
  const facts: TextFacts = {
    numbers: new Set(),
    dates: new Set(),
    names: new Set(),
    negations: new Set(),
    text: text.toLowerCase(),
  };
  for (const { words, small: all } of sentences) {
    for (const [at, word] of words.entries()) {
      const small = all[at] ?? word;
      const number = NUMBERS.get(small);
      const date = dateWord(small);
      if (number) facts.numbers.add(number);
      else if (/\d/.test(word))
        for (const digits of digitsIn(word).filter((one) => one !== '1')) facts.numbers.add(digits);
      else if (date) facts.dates.add(date);
      else if (NOT.test(small)) facts.negations.add(small);
      else if (at > 0 && /^\p{Lu}/u.test(word)) facts.names.add(word);
    }
  }
  return facts;
}

export interface Difference {
  /** What the source says, and neither the plain text nor the fact rows. */
  lost: string[];
  /** What the plain text says, and neither the source nor the fact rows. */
  added: string[];
}

/** `all`: every ordinary sentence of the record; what the plain text takes from another field is not made up. */
export function differenceOf(
  source: readonly ReadSentence[],
  plain: readonly ReadSentence[],
  all: readonly ReadSentence[],
  known: KnownFacts,
): Difference {
  const [from, to] = [factsIn(source), factsIn(plain)];
  /** "Nederlands" is in "Nederlandse". */
  const stem = (name: string): string => name.toLowerCase().replace(/s?e?$/, '');
  const onlyIn = (one: TextFacts, other: TextFacts): string[] => [
    ...[...one.numbers].filter((number) => !other.numbers.has(number) && !known.numbers().has(number)),
    ...[...one.dates].filter(
      (date) => !other.dates.has(date) && !known.weekdays().has(date) && !known.months().has(date),
    ),
    ...[...one.names].filter(
      (name) => !other.text.includes(stem(name)) && !known.text().includes(stem(name)),
    ),
    // Another word that denies will do: "geen kosten" may be "u betaalt niets", or "gratis".
    ...(other.negations.size ? [] : [...one.negations].filter((word) => word !== 'gratis')),
  ];
  const added = onlyIn(to, from);
  return { lost: onlyIn(from, to), added: added.length ? onlyIn(to, factsIn(all)) : added };
}
