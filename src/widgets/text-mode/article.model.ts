/** The sentences of a text of an article, with what is a link, strong or hard in them. */
import type { Explained } from '../../text/glossary.ts';
import { aidedSentences, type Piece, type Sentence } from '../shared/aided-text.model.ts';

/** A part of a text that looks the same throughout. */
interface TextRun {
  text: string;
  link?: unknown;
}
export interface RunPiece<R> extends Piece {
  run: R;
}

/**
 * The same runs with abbreviations in full. What follows a short form says how it is written, in the next run too: a run is
 * what the text is from there on, without what it is from the next one on. Where a form runs on into that, it stays.
 */
export function runsInFull<R extends TextRun>(runs: readonly R[], inFull: (text: string) => string): R[] {
  const [first = '', ...rests] = [...runs.keys(), runs.length].map((at) =>
    inFull(runs.slice(at).reduce((text, run) => text + run.text, '')),
  );
  let whole = first;
  return runs.map((run, at) => {
    const rest = rests[at] ?? '';
    const text = whole.endsWith(rest) ? whole.slice(0, whole.length - rest.length) : run.text;
    whole = rest;
    return { ...run, text };
  });
}

/**
 * `explain` gets the whole text. What is in a link, or runs on from one look into another, is not explained: a word cannot be
 * two things to press. All the pieces and spaces joined are the text again.
 */
export function sentencesOf<R extends TextRun>(
  runs: readonly R[],
  explain: (text: string, may: (word: Explained) => boolean) => readonly Explained[],
): Sentence<RunPiece<R>>[] {
  let at = 0;
  const ranges = runs.map((run) => ({ run, start: at, end: (at += run.text.length) }));
  const text = runs.map((run) => run.text).join('');
  const hard = explain(text, (word) =>
    ranges.some(({ run, start, end }) => !run.link && word.start >= start && word.end <= end),
  );
  let from = 0;
  return aidedSentences(text, hard).map(({ pieces, space }) => {
    const cut = pieces.flatMap((piece) => {
      const [start, end] = [from, (from += piece.text.length)];
      return ranges
        .filter((range) => range.start < end && range.end > start)
        .map(({ run, ...range }) => ({
          ...piece,
          run,
          text: text.slice(Math.max(start, range.start), Math.min(end, range.end)),
        }));
    });
    from += space.length;
    return { pieces: cut, space };
  });
}
