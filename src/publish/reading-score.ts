/**
 * An estimate of how easy a text is to read, for its author. No level: there is no such thing as a "B1 text", and readers decide.
 * How it was fitted: .scripts/fit-score.mjs.
 */
import { featuresOf, readSentences, type ReadSentence } from './reading-features.ts';
import { ordinaryMiddle, plainMiddle, weights } from './score-weights.ts';

export type Band = 'makkelijk' | 'kan makkelijker' | 'moeilijk';

/** A weighted sum without a unit; more is harder. */
export function difficultyOf(
  text: string,
  common: ReadonlySet<string>,
  sentences: readonly ReadSentence[] = readSentences(text),
): number {
  return featuresOf(text, sentences, common).reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
}

/** A text as plain as plain texts mostly are has this score, and one as hard as ordinary texts mostly are the other. */
const PLAIN = 75;
const ORDINARY = 35;

/** 0 to 100; more is easier. */
export function scoreOf(difficulty: number): number {
  const part = (difficulty - plainMiddle) / (ordinaryMiddle - plainMiddle);
  return Math.round(Math.min(100, Math.max(0, PLAIN - part * (PLAIN - ORDINARY))));
}

export const bandOf = (score: number): Band =>
  score >= PLAIN ? 'makkelijk' : score > ORDINARY ? 'kan makkelijker' : 'moeilijk';
