/**
 * What makes a text hard to read, as numbers. `reading-score.ts` weighs them, `reading-reasons.ts` tells an author where they
 * are. None of it goes to a visitor's browser.
 */
import { sentencesIn } from '../text/sentences.ts';
import { passivesIn } from './passives.ts';
import { suggestionsIn, type Suggestion } from './suggestions.ts';

const WORD = /[\p{L}\d]+(?:['’-][\p{L}\d]+)*/gu;
const YOU = /^(?:u|uw|je|jij|jou|jouw|jullie|we|wij|ons|onze)$/i;
/** Nouns that were verbs or adjectives: "aanmelding", "toegankelijkheid", "organisatie". */
const MADE_NOUN = /^\p{L}{3,}(?:ingen|ing|heid|heden|ties?|iteit|schap|ment|isme)$/iu;
const PREPOSITION =
  /^(?:van|voor|door|met|op|in|aan|bij|ter|ten|der|des|tot|uit|naar|over|conform|volgens)$/i;

/** A sentence with words in it. */
export interface ReadSentence {
  text: string;
  words: readonly string[];
  passives: readonly string[];
  /** Their places are in `text`. */
  suggestions: readonly Suggestion[];
}

/** Those without a word in them are left out. */
export const readSentences = (text: string): ReadSentence[] =>
  sentencesIn(text).flatMap((sentence) => {
    const words = sentence.match(WORD) ?? [];
    return words.length > 0
      ? [{ text: sentence, words, passives: passivesIn(words), suggestions: suggestionsIn(sentence, words) }]
      : [];
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
  for (const { words, passives: its, suggestions } of sentences) {
    passives += its.length;
    easier += suggestions.length;
    for (const [at, word] of words.entries()) {
      const isName = at > 0 && /^[\p{Lu}\d]/u.test(word);
      count++;
      letters += word.length;
      if (!isName && !common.has(word.toLowerCase())) rare++;
      if (YOU.test(word)) you++;
      if (MADE_NOUN.test(word)) nouns++;
      if (PREPOSITION.test(word)) prepositions++;
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
