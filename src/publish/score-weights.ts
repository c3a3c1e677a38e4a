/**
 * Written by `node .scripts/fit-score.mjs`: change nothing by hand. Fitted on
 * - 598 of 754 pairs of amsterdam-pairs.jsonl
 * - 1008 of 1493 pairs of leesplank-pairs.jsonl
 * (amsterdam: sentences of Amsterdam-AI-Team/dutch-municipal-text-simplification, EUPL-1.2; leesplank: paragraphs of
 * nluwv/Leesplank_Noot). The other documents were held back. No text of either is in here.
 */

/** One a feature, in the order of `featureNames`. */
export const weights: readonly number[] = [
  2.318, 0.3741, 12.28, 2.088, -24.68, 44.39, 8.133, 0.729, 8.917, 1.076,
];
/** The weighted sum of a plain text in the middle of all plain ones. */
export const plainMiddle = 11.76;
/** The same of an ordinary text. */
export const ordinaryMiddle = 14.54;
