/** Telephone numbers in a text, however they are written. */
import { asDigits, spokenDigits, UNITS } from './private-text.ts';

/** Digits that stand together, what stands before them (since the group before). */
interface Group {
  digits: string;
  before: string;
}

/** Words between the parts of a number that is read aloud. */
const between = /^(streep(je)?|spatie|plus|min|punt|dan|daarna|vervolgens|en|is|haakjes?|openen|sluiten)$/i;
const units = new RegExp(`^(?!x)${UNITS}$`, 'i');
const words = /\p{L}[\p{L}\d]*|\d[\p{L}\d]*|[^\p{L}\d]+/gu;
/** More than a little between two groups, or a new line with a new sentence, and they are not one number. */
const LONGEST_GAP = 12;
/** In a gap: other words, which may stand in a number that has begun with its 0 ("06 gevolgd door 12345678"). */
const WORD = '~';

/** Groups of digits with nothing but separators between them. */
function runsOf(text: string): Group[][] {
  const runs: Group[][] = [];
  let run: Group[] = [];
  let before = '';
  /** After "dubbel". */
  let twice = false;
  const stop = () => {
    if (run.length) runs.push(run);
    run = [];
    before = '';
  };
  const skip = (word: string) => {
    if (/^0[1-9]/.test(run.map(({ digits }) => digits).join('')) && !units.test(word)) before += WORD;
    else stop();
  };
  const add = (digits: string) => {
    if (before.length > LONGEST_GAP) stop();
    run.push({ digits: twice ? digits.charAt(0) + digits : digits, before });
    twice = false;
    before = '';
  };
  for (const [word] of text.matchAll(words)) {
    if (!/[\p{L}\d]/u.test(word)) {
      before += word;
      continue;
    }
    const digits = asDigits(word) ?? spokenDigits(word);
    if (digits !== undefined) add(digits);
    else if (/^dubbel(e|el)?$/i.test(word)) twice = true;
    else if (between.test(word)) before += word.toLowerCase() === 'plus' ? '+' : ' ';
    else {
      // "tel0612345678bellen", "een2drie4": digits glued to words.
      for (const part of word.match(/\d+|\D+/g) ?? []) {
        const value = /\d/.test(part) ? part : spokenDigits(part);
        if (value === undefined) skip(part);
        else add(value);
      }
    }
  }
  stop();
  return runs;
}

const isTime = (hours: string, minutes: string): boolean =>
  hours.length <= 2 && minutes.length === 2 && +hours < 25 && +minutes < 60 && +minutes % 5 === 0;

const isDay = (day: string, month: string, year: string): boolean =>
  day.length <= 2 && month.length <= 2 && +day < 32 && +month < 13 && /^(19|20)\d\d$/.test(year);

/** Times, days and other numbers and nothing else: "06-12-2026 10.00-12.00". */
function areTimes(groups: readonly Group[]): boolean {
  let found = false;
  const gap = (at: number) => groups[at]?.before.trim();
  const of = (at: number) => groups[at]?.digits ?? '';
  for (let at = 0; at < groups.length;) {
    const dash = gap(at + 1);
    if (dash && /^[-./]$/.test(dash) && gap(at + 2) === dash && isDay(of(at), of(at + 1), of(at + 2))) {
      found = true;
      at += 3;
    } else if (/^[.:]$/.test(dash ?? '') && gap(at + 2) !== dash && isTime(of(at), of(at + 1))) {
      found = true;
      at += 2;
    } else if (found && of(at).length <= 2) {
      at += 1;
    } else return false;
  }
  return found;
}

/** A whole number: from this country with or without its 0, from another, or mobile without its 0. */
const whole = /^(?:(?:\+|00)(?:31\d{9,10}|(?!31)[1-9]\d{8,13})|0[1-9]\d{8}|31(?=0?[1-9])\d{9,10}|6\d{8})$/;

/** "421 12 34": a number in the city itself. */
const isLocal = (groups: readonly Group[]): boolean =>
  groups.map(({ digits }) => digits.length).join() === '3,2,2' &&
  /^[2-9]/.test(groups[0]?.digits ?? '') &&
  groups.slice(1).every(({ before }) => /^[ .-]+$/.test(before));

function numberIn(run: readonly Group[]): boolean {
  return run.some((first, start) => {
    // Inside a time, a day or an amount no number begins.
    if (start > 0 && /^[.,:/-]$/.test(first.before)) return false;
    if (isLocal(run.slice(start, start + 3)) && run[start + 3]?.before.includes(WORD) !== false) return true;
    const plus = first.before.trimEnd().endsWith('+') ? '+' : '';
    let digits = '';
    for (let end = start; end < run.length && digits.length < 15; end += 1) {
      const group = run[end];
      if (!group) break;
      digits += group.digits;
      if (!whole.test(plus + digits)) continue;
      const groups = run.slice(start, end + 1);
      const gaps = groups.slice(1).map(({ before }) => before);
      // "6, 12, 18, 24, 30" counts up; without its 0 a number is not written with commas.
      const isList = !/^[0+]/.test(digits) && gaps.some((gap) => gap.includes(','));
      // With words in it there are no other signs: "06-12 tot 07-12, lokaal 26".
      if (gaps.join('').includes(WORD) && gaps.some((gap) => /[-.:/!?\n]|^,$/.test(gap))) continue;
      if (!isList && !areTimes(groups) && !areTimes(run.slice(start))) return true;
    }
    return false;
  });
}

/** A number without area code is one only after words that say so. */
const calls =
  /(?<!\p{L})(bel(len|t)?|tel|telefoon\w*|telnr|mobiel|nummer|whats-?app\w*|app(en|je)?|sms\w*|bereikbaar|06)\b[^\n\d]{0,25}(\d{3}[ .-]?\d{4}|(?!20\d\d\W20)[1-9]\d{3}[ .-]?\d{4}|\d\d([ .-]\d\d){2}|\d\d([ .-])\d\d(\6\d\d){2})(?![.:,]?\d| ?(euro|jaar|uur))/iu;
/** "12345678, met 06 ervoor". */
const zeroLater = /(?<!\d)(\d{4} ?\d{4}|\d\d( \d\d){3})[^\d\n.]{1,20}06(?![\d.:])/;

/** Is there a telephone number in this text? `text` as `foldText` gives it. */
export const hasTelephone = (text: string): boolean =>
  runsOf(text).some(numberIn) || calls.test(text) || zeroLater.test(text);
