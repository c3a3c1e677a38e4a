/**
 * What makes a text hard to read, as numbers. `reading-score.ts` weighs them, `reading-reasons.ts` tells an author where they
 * are. None of it goes to a visitor's browser.
 */
import { sentencesIn } from '../text/sentences.ts';
import { passivesIn } from './passives.ts';
import { suggestionsIn, type Suggestion } from './suggestions.ts';

const WORD = /[\p{L}\d]+(?:['’-][\p{L}\d]+)*/gu;
const YOU = new Set(['u', 'uw', 'je', 'jij', 'jou', 'jouw', 'jullie', 'we', 'wij', 'ons', 'onze']);
/** Nouns that were verbs or adjectives: "aanmelding", "toegankelijkheid", "organisatie". */
const MADE_NOUN = /(?:ing|ingen|heid|heden|tie|ties|iteit|schap|ment|isme)$/;
const MADE_FROM = 6;
const PREPOSITIONS = new Set([
  'van', 'voor', 'door', 'met', 'op', 'in', 'aan', 'bij', 'ter', 'ten', 'der', 'des', 'tot', 'uit', 'naar', 'over',
  'conform', 'volgens',
]); // prettier-ignore

/** A sentence with words in it. */
export interface ReadSentence {
  text: string;
  words: readonly string[];
  /** The same in small letters. */
  small: readonly string[];
  passives: readonly string[];
  /** Their places are in `text`. */
  suggestions: readonly Suggestion[];
}

/** Those without a word in them are left out. */
export const readSentences = (text: string): ReadSentence[] =>
  sentencesIn(text).flatMap((sentence) => {
    const words = sentence.match(WORD) ?? [];
    if (!words.length) return [];
    const small = words.map((word) => word.toLowerCase());
    return [
      {
        text: sentence,
        words,
        small,
        passives: passivesIn(small),
        suggestions: suggestionsIn(sentence, small),
      },
    ];
  });

/** In the order of the numbers of `featuresOf`, and of the weights. */
export const featureNames = [
  'words in a sentence, as a logarithm',
  'letters in a word',
  'words that are not common',
  'passives in a sentence',
  'words for you and us',
  'words that have an easier one',
  'nouns made of verbs',
  'commas and colons in a sentence',
  'prepositions',
  'brackets and slashes in a sentence',
] as const;

/** Shares are of all words. A name, a word with a capital inside a sentence, is no hard word. */
export function featuresOf(
  text: string,
  sentences: readonly ReadSentence[],
  common: ReadonlySet<string>,
): number[] {
  let [count, letters, rare, you, nouns, prepositions, passives, easier] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const { words, small, passives: its, suggestions } of sentences) {
    passives += its.length;
    easier += suggestions.length;
    count += words.length;
    for (const [at, word] of small.entries()) {
      letters += word.length;
      if (YOU.has(word)) you++;
      if (PREPOSITIONS.has(word)) prepositions++;
      if (word.length >= MADE_FROM && MADE_NOUN.test(word)) nouns++;
      if (!common.has(word) && (at === 0 || words[at] === word) && !/^\d/.test(word)) rare++;
    }
  }
  const marks = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  const all = count || 1;
  const many = sentences.length || 1;
  return [
    Math.log(all / many),
    letters / all,
    rare / all,
    passives / many,
    you / all,
    easier / all,
    nouns / all,
    marks(/[,;:]/g) / many,
    prepositions / all,
    marks(/[()/]/g) / many,
  ];
}
