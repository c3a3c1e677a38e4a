/**
 * Where Dutch sentences end: for reading aloud one at a time, and for telling an author which one is long. Own rules, so that
 * every engine gives the same: `Intl.Segmenter` cuts after "mevr." and "3 mrt.", and not everywhere in the same places.
 */
import { canEnd, goesOn } from './abbreviations.ts';

/** Short forms after which a sentence goes on; of those that stay as they are: titles, names, what a number or a name belongs to. */
const GOES_ON = RegExp(
  `^(?:${goesOn}|drs?|prof|ds|ir|ing|mr|mej|fam|st|burg|wed|v\\.d|d\\.d|t\\.o|o\\.l\\.v|t\\.[abgn]\\.v|n\\.a\\.v|m\\.m\\.v|p/a|max|blz|pag?|p|art|afd|gem|vgl|resp|jl|ong)$`,
  'i',
);
/** Short forms at the end of which a number goes on: "di. 3 mrt. 2026". */
const BEFORE_NUMBER = RegExp(`^(?:${canEnd}|a\\.s|jr|min|pers)$`, 'i');
/** A letter behind one of these is a place, not the initial of a name: "in zaal B. Daar". */
const LETTERED =
  /(?<!\p{L})(zaal|lokaal|kamer|ruimte|hal|gebouw|blok|ingang|deur|lijn|perron|vak|rij|groep|klas|team|niveau|vitamine)\s+$/iu;
/** A closing mark, what closes behind it, and the space after it; or no space at all, where one was forgotten. */
const MARK =
  /(?<![.!?…])([.!?…]+)(["'”’»)\]]*)((?:\s?\p{Extended_Pictographic}\uFE0F?)*)(?:\s+|(?<=\p{Ll}{3}[.!?])(?=\p{Lu}\p{Ll}+\s))/gu;
/** A new line starts a new sentence after a blank one, and where it starts as a sentence or an item of a list does. */
const LINES = /(?=\S)(?<=\n[^\S\n]*\n\s*)|(?=[-–•*\d\p{Lu}"'“”‘’(])(?<=\n\s*)/u;
/** What goes on with the sentence; not "'s Avonds", "iPad", "b. Stuur het op": small letters that start one all the same. */
const GOES_ON_SMALL = /^(?!['’‘]\p{Ll}\s\p{Lu}|\p{Ll}(?:\.\s)?\p{Lu})(?:["'“”‘’(]*\p{Ll}|[,;:)\]])/u;

/** Longer than any short form with the word before it. */
const NEAR = 60;

/** `sentence`: from its beginning up to the full stop; `after`: what follows the space. */
function stopEnds(sentence: string, after: string): boolean {
  const start = sentence.search(/[^\s("'“‘]*$/);
  const [before, word] = [sentence.slice(0, start), sentence.slice(start)];
  // "1." and "a." count the items of a list.
  if (GOES_ON.test(word) || (/^(?:\d{1,2}|\p{L})$/u.test(word) && !before.trim())) return false;
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return LETTERED.test(before);
  return !/^\d/.test(after) || !BEFORE_NUMBER.test(word);
}

const ends = (sentence: string, [found, mark, closing, picture]: RegExpExecArray, after: string): boolean =>
  !!picture ||
  (!GOES_ON_SMALL.test(after) &&
    // Without a space only where the word before it is a word, and no address.
    (/\s$/.test(found) || /(?:^|\s)[\p{L}'’-]+$/u.test(sentence.slice(-NEAR))) &&
    (mark !== '.' || !!closing || stopEnds(sentence, after)));

/** The sentences of a text in their order, each with the space after it: joined they are the text again. */
export function sentencesIn(text: string): string[] {
  return (text.includes('\n') ? text.split(LINES) : [text]).flatMap((line) => {
    const sentences: string[] = [];
    let from = 0;
    for (const found of line.matchAll(MARK)) {
      const to = found.index + found[0].length;
      if (!ends(line.slice(from, found.index), found, line.slice(to))) continue;
      sentences.push(line.slice(from, to));
      from = to;
    }
    return from < line.length ? [...sentences, line.slice(from)] : sentences;
  });
}
