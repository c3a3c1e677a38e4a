/** Why a text is hard, and where: what its author would change first. */
import { hardWordsIn, type Glossary } from '../text/glossary.ts';
import type { ReadSentence } from './reading-features.ts';

/** One thing that makes a text hard. */
export interface Reason {
  /** Which sentence of the field, from 1. */
  sentence: number;
  /** "zin 2: 27 woorden" */
  text: string;
  /** How much it weighs beside the others. */
  weight: number;
}

/** Rule 15: the longest sentence without a remark. */
export const LONG = 15;
const LONG_WORD = 18;
const SHOWN = 3;

/** Every reason in the sentences of one field, in no order. */
export function reasonsIn(sentences: readonly ReadSentence[], glossary: Glossary): Reason[] {
  return sentences.flatMap(({ text, words, passives, suggestions }, at) => {
    const sentence = at + 1;
    const place = `(zin ${sentence})`;
    const hard = [...hardWordsIn(text, glossary, words), ...suggestions].map(({ start, end }) =>
      text.slice(start, end).replace(/\s+/g, ' '),
    );
    const longest = words.find((word) => word.length >= LONG_WORD && !hard.includes(word));
    const brackets = /\([^)]{20,}\)/.test(text);
    return [
      ...(words.length > LONG
        ? [
            {
              sentence,
              text: `zin ${sentence}: ${words.length} woorden`,
              weight: 1 + (words.length - LONG) / 6,
            },
          ]
        : []),
      ...passives.map((passive) => ({ sentence, text: `lijdende vorm: ${passive} ${place}`, weight: 1.2 })),
      ...hard.map((word) => ({ sentence, text: `moeilijk woord: ${word} ${place}`, weight: 1.1 })),
      ...(longest ? [{ sentence, text: `lang woord: ${longest} ${place}`, weight: 0.9 }] : []),
      ...(brackets ? [{ sentence, text: `zin ${sentence}: uitleg tussen haakjes`, weight: 0.6 }] : []),
    ];
  });
}

/** The three that weigh most; the same word only once. */
export function topReasons(reasons: readonly Reason[]): Reason[] {
  const said = new Set<string>();
  return [...reasons]
    .sort((a, b) => b.weight - a.weight)
    .filter(({ text }) => {
      const what = text.replace(/^samenvatting, | \(zin \d+\)$/g, '').toLowerCase();
      return !said.has(what) && Boolean(said.add(what));
    })
    .slice(0, SHOWN);
}
