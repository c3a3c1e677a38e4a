/** The sentences of a text of an article, with what is a link, strong or hard in them. */
import type { Explained } from '../../text/glossary.ts';
import { isDutch } from '../../text/dutch.ts';
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

/** The same where words of another language stand between them: those stay. */
export const dutchInFull = <R extends TextRun & { lang: string }>(
  runs: readonly R[],
  inFull: (text: string) => string,
): R[] => runsInFull(runs, inFull).map((full, at) => (isDutch(full.lang) ? full : { ...full, ...runs[at] }));

/** Is most of it Dutch? */
export const isMostlyDutch = (runs: readonly { text: string; lang: string }[]): boolean =>
  runs.reduce((sum, { text, lang }) => sum + (isDutch(lang) ? text.length : -text.length), 0) > 0;

/**
 * `explain` gets the whole text, and `may` says of a run whether words in it can be explained. What runs on from one look into another is not explained, and what is in a link neither: a word
 * cannot be two things to press. All the pieces and spaces joined are the text again.
 */
export function sentencesOf<R extends TextRun>(
  runs: readonly R[],
  explain: (text: string, may: (word: Explained) => boolean) => readonly Explained[],
  may = ({ link }: R): boolean => !link,
): Sentence<RunPiece<R>>[] {
  let at = 0;
  const ranges = runs.map((run) => ({ run, start: at, end: (at += run.text.length) }));
  const text = runs.map((run) => run.text).join('');
  const hard = explain(text, (word) =>
    ranges.some(({ run, start, end }) => may(run) && word.start >= start && word.end <= end),
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
