/**
 * What a voice says of a Dutch text (plain-language.md, rule 24): sentence by sentence, with times, dates, prices and
 * telephone numbers as people say them, and with abbreviations in full. What is said can be found back in what is written.
 */
import { expandAbbreviations } from './abbreviations.ts';
import { messagesNl } from './messages.nl.ts';
import { amount, phrasesPlainNl } from './phrases.plain.ts';
import { sentencesIn } from './sentences.ts';
import { groupedNumber } from './telephone.ts';

/** Voices fall silent or stop half-way in texts that are longer than this, in UTF-16 units. */
const MOST = 200;

/** A place in the written text, in UTF-16 units. */
export interface Place {
  start: number;
  end: number;
}
/** A piece of what is said. */
interface Piece extends Place {
  said: string;
  /** It is said as it is written: each of its words has a place of its own. */
  same: boolean;
}
/** What is spoken in one go: a sentence, or a part of a long one. */
export interface Utterance {
  said: string;
  /** The sentence as it is written. */
  sentence: Place;
  /** Where `said` starts in the sentence as it is said. */
  from: number;
  pieces: readonly Piece[];
}

const TIME = String.raw`(?:[01]?\d|2[0-3])[.:][0-5]\d`;
const EUROS = String.raw`\d+(?:\.\d{3})*(?:,(?:\d\d|-+|–))?`;
/**
 * In this order: a time in brackets · a time, where "uur", a second time or a colon shows that it is one · a date in
 * figures · an amount · a telephone number.
 */
const FIGURES = new RegExp(
  [
    String.raw`\s\((?<of>${TIME})(?: - (?<till>${TIME}))? uur\)`,
    String.raw`(?<![\d.,:])(?<start>${TIME})(?:(?: uur)?\s*(?:[-–]|tot)\s*(?<end>${TIME})(?: ?uu?r?(?!\p{L}))?| ?uu?r?(?!\p{L})|(?<=:\d\d))(?![.:]?\d)`,
    String.raw`(?<![\d/-])(?<day>0?[1-9]|[12]\d|3[01])(?<mark>[-/])(?<month>0?[1-9]|1[0-2])\k<mark>(?<year>(?:19|20)\d\d)(?![\d/-])`,
    String.raw`€\s*(?<low>${EUROS})(?:\s*[-–]\s*€?\s*(?<high>${EUROS}))?(?!\d)|(?<![\d.,])(?<euros>\d+,(?:\d\d|-+|–))\s?(?:euro|EUR)(?!\p{L})`,
    String.raw`(?<![\d,.+-])(?<phone>\(?0[89]00\)?(?:[ -]*\d){4}(?:(?:[ -]*\d){3})?|(?:\+31|0031)[ ()0-]*(?:[ -]*\d){9}|\(?0(?:[ ()-]*\d){9})(?![ -]?\d)`,
  ].join('|'),
  'gu',
);
/** The rows of the phrase table have their figures in brackets behind their words. */
const IN_BRACKETS = / \([^)]*\)$/;

const clock = (written: string): string => written.replace('.', ':').padStart(5, '0');
const inWords = (start: string, end: string | undefined): string =>
  phrasesPlainNl.timeRange(clock(start), end && clock(end));
/** "10 uur tot half 12"; "9 uur 5" where no words are used for it. */
const time = (start: string, end: string | undefined): string =>
  inWords(start, end)
    .replace(IN_BRACKETS, '')
    .replace(/(\d+)\.(\d\d) uur/g, (_, hour: string, minute: string) => `${hour} uur ${+minute}`);

const euros = (written: string): string => {
  const [whole = '', cents = ''] = written.replaceAll('.', '').split(',');
  return amount([+whole, /[1-9]/.test(cents) ? cents : '']);
};

/** Digit by digit, in the groups in which it is written. */
const phone = (written: string): string => {
  const grouped = groupedNumber(written);
  if (!grouped.includes(' - ')) return written;
  return grouped
    .replace(' - ', ' ')
    .split(' ')
    .map((group) => [...group].join(' '))
    .join(', ');
};

/** `before`: the sentence up to the end of what was found. */
function figures(found: string, groups: Partial<Record<string, string>>, before: string): string {
  const { of, till, start, end, day, month, year, low, high, euros: only, phone: number } = groups;
  if (of) return before.endsWith(inWords(of, till)) ? '' : ` (${time(of, till)})`;
  if (start) return time(start, end);
  if (day && month) return `${+day} ${messagesNl.months[+month - 1]} ${year}`;
  if (low) return high ? `${euros(low)} tot ${euros(high)}` : euros(low);
  return only ? euros(only) : number ? phone(number) : found;
}

/** `at`: where the sentence starts in the text. */
function piecesOf(sentence: string, at: number): Piece[] {
  const full = expandAbbreviations(sentence);
  const pieces: Piece[] = [];
  // Where a word became several, the places behind it have moved: then only the sentence has one.
  const place = (start: number, end: number): Place =>
    full === sentence ? { start: at + start, end: at + end } : { start: at, end: at + sentence.length };
  const add = (said: string, same: boolean, start: number, end: number): void => {
    if (said) pieces.push({ said, same: same && full === sentence, ...place(start, end) });
  };
  let done = 0;
  for (const match of full.matchAll(FIGURES)) {
    const [found] = match;
    const next = match.index + found.length;
    add(full.slice(done, match.index), true, done, match.index);
    const said = figures(found, match.groups ?? {}, full.slice(0, next));
    add(said, said === found, match.index, next);
    done = next;
  }
  add(full.slice(done), true, done, full.length);
  return pieces;
}

/** Parts of at most `MOST`, cut behind a comma or else before a word; never within a character. */
function partsOf(said: string): string[] {
  if (said.length <= MOST) return [said];
  const head = said.slice(0, MOST);
  const part =
    /^[^]{40,}[,;:](?=\s)/.exec(head)?.[0] ??
    /^[^]+(?=\s)/.exec(head)?.[0] ??
    head.replace(/[\ud800-\udbff]$/, '');
  return [part, ...partsOf(said.slice(part.length))];
}

/** All of a text, in its order: at most a sentence each, and none longer than voices can speak. */
export function utterancesIn(text: string): Utterance[] {
  let at = 0;
  return sentencesIn(text).flatMap((whole) => {
    const sentence = whole.trimEnd();
    const place = { start: at, end: at + sentence.length };
    const pieces = piecesOf(sentence, at);
    at += whole.length;
    let from = 0;
    return partsOf(pieces.map(({ said }) => said).join('')).flatMap((said) => {
      const utterance = { said, sentence: place, from, pieces };
      from += said.length;
      // Of signs alone some voices never come to an end.
      return /[\p{L}\p{N}]/u.test(said) ? [utterance] : [];
    });
  });
}

/** Where the word that is spoken now is written, from where a voice says to be in `said`. Undefined where nobody knows. */
export function wordAt({ pieces, from }: Utterance, index: number): Place | undefined {
  let left = from + index;
  for (const { said, same, start, end } of pieces) {
    if (left >= said.length) {
      left -= said.length;
      continue;
    }
    if (!same) return pieces.some((piece) => piece.same) ? { start, end } : undefined;
    const [word] = /^[\p{L}\p{N}'’.-]*[\p{L}\p{N}]/u.exec(said.slice(left)) ?? [];
    return word ? { start: start + left, end: start + left + word.length } : undefined;
  }
  return undefined;
}
