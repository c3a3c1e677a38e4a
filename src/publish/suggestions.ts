/**
 * Easier words for an author to take or leave. Never put in without asking: which word fits depends on the sentence, and
 * of a hundred replacements that a program made 45 were wrong.
 */
import { suggestionWords } from './suggestion-words.ts';

export interface Suggestion {
  /** Where the words stand in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** What may stand there instead, with the same capital. */
  easier: string;
}

interface Rule {
  easier: string;
  /** What must, or must not, stand next to it. */
  fits: (before: string, after: string) => boolean;
}

const oneOf = (words: string): RegExp => new RegExp(`^(?:${words.replaceAll(',', '|')})$`, 'iu');
const LAST_WORD = /([\p{L}\d]+)[^\p{L}\d]*$/u;
const FIRST_WORD = /^[^\p{L}\d]*([\p{L}\d]+)/u;

/**
 * `pp`, `na`: the word before is, is not one of these; `pn`, `nb`: the same of the word after; `ra`, `nn`: what follows
 * begins, does not begin with this expression.
 */
function guard(written: string): Rule['fits'] {
  const [name, value = ''] = [written.slice(0, 2), written.slice(3)];
  const begins = new RegExp(`^\\s*(?:${value})(?![\\p{L}])`, 'iu');
  if (name === 'ra') return (_, after) => begins.test(after);
  if (name === 'nn') return (_, after) => !new RegExp(`^\\s*${value}`).test(after);
  const words = oneOf(value);
  const isBefore = name === 'pp' || name === 'na';
  const wanted = name === 'pp' || name === 'pn';
  return (before, after) => {
    const [, word = ''] = (isBefore ? LAST_WORD.exec(before) : FIRST_WORD.exec(after)) ?? [];
    return words.test(word) === wanted;
  };
}

const rules = new Map<string, Rule[]>();
for (const line of suggestionWords.trim().split('\n')) {
  const [words = '', easier = '', guards = ''] = line.split(' > ');
  const all = guards ? guards.split(';').map(guard) : [];
  const rule: Rule = { easier, fits: (before, after) => all.every((fits) => fits(before, after)) };
  rules.set(words, [...(rules.get(words) ?? []), rule]);
}
/** The first word of each rule, with the words that may be the second; null where one is enough. */
const beginnings = new Map<string, Set<string | null>>();
for (const words of rules.keys()) {
  const [first = '', second = null] = words.match(/[\p{L}\d]+/gu) ?? [];
  beginnings.set(first, (beginnings.get(first) ?? new Set()).add(second));
}
/** Quicker than the expression, and nearly always the answer is no. */
const mayHave = (words: readonly string[]): boolean =>
  words.some((word, at) => {
    const seconds = beginnings.get(word);
    return seconds && (seconds.has(null) || seconds.has(words[at + 1] ?? ''));
  });
const escaped = (text: string): string => text.replace(/[.*+?^$()|[\]{}\\/]/g, '\\$&');
/** The longest first: "indien nodig" before "indien". */
const WORDS = new RegExp(
  `(?<![\\p{L}\\d.@/-])(?:${[...rules.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})(?![\\p{L}\\d@/-])`,
  'giu',
);

const NEAR = 40;

/** What can be said in an easier way, in the order of the text; `words` are those of the text, in small letters. */
export function suggestionsIn(text: string, words: readonly string[]): Suggestion[] {
  if (!mayHave(words)) return [];
  return [...text.matchAll(WORDS)].flatMap((found) => {
    const [written] = found;
    const end = found.index + written.length;
    const before = text.slice(Math.max(0, found.index - NEAR), found.index);
    const after = text.slice(end, end + NEAR);
    const rule = rules.get(written.toLowerCase())?.find(({ fits }) => fits(before, after));
    if (!rule) return [];
    const capital = /^\p{Lu}/u.test(written);
    const easier = capital ? rule.easier.charAt(0).toUpperCase() + rule.easier.slice(1) : rule.easier;
    return { start: found.index, end, easier };
  });
}
