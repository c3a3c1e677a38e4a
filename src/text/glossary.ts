/** Hard words of a text, and what they mean (plain-language.md, rule 20). The text itself never changes. */
import { capital } from './dates.ts';
import { glossaryWords } from './glossary-words.ts';

export interface GlossaryEntry {
  /** How it may be written, without inflections; one with a capital is found only with that capital. */
  words: readonly string[];
  /** At most two sentences of at most fifteen words. */
  explanation: string;
}

/** A word as it stands in a text. */
export interface Explained {
  /** Where it starts and ends, in UTF-16 units. */
  start: number;
  end: number;
  entry: GlossaryEntry;
}

export interface Glossary {
  entries: readonly GlossaryEntry[];
  /** By every form of a word; and, without an entry, the first word of those of several words. */
  forms: ReadonlyMap<string, GlossaryEntry | undefined>;
  /** So many words has the longest form. */
  longest: number;
}

/** More help than text helps nobody. */
const MOST = 5;

/**
 * Plurals, adjectives and what is made of them as Dutch spells them: "tarief, tarieven", "raad, raden", "plan, plannen",
 * "centrum, centra", "kosteloze", "leefbaarheid"; of a verb its times and its noun: "annuleert, geannuleerd, annulering".
 */
function inflected(word: string): string[] {
  const ending = (stem: string, ends: string): string[] => ends.split(' ').map((end) => stem + end);
  // "ov" is not "oven".
  if (word.length < 4) return [word.toUpperCase(), ...ending(word, "'s ’s")];
  const [, verb] = /^(.*)eren$/u.exec(word) ?? [];
  if (verb) return [`ge${verb}eerd`, ...ending(verb, 'eer eert eerde eerden ering eringen atie aties')];
  const soft = word.replace(/f$/, 'v').replace(/s$/, 'z');
  const short = soft.replace(/([aeou])\1(?=[^aeiou]$)/u, '$1');
  const double = word.replace(/(?<=[^aeiouy][aeiou])[bdgklmnprst]$/u, '$&$&');
  return [
    ...ending(word, "e en n s es heid 's ’s"),
    ...ending(short, 'e en'),
    ...ending(double, 'e en'),
    word.replace(/um$/, 'a'),
  ];
}

/** Our own words, and those of a feed, which come first where both have one. */
export function glossaryWith(own: readonly GlossaryEntry[]): Glossary {
  const ours = glossaryWords.split('\n').map((line) => {
    const [words = '', explanation = ''] = line.split('=');
    return { words: words.split('|'), explanation: `${capital(explanation)}.` };
  });
  const entries = [...own, ...ours];
  const forms = new Map<string, GlossaryEntry | undefined>();
  let longest = 1;
  const add = (form: string, entry: GlossaryEntry): void => {
    const words = form.split(' ');
    const [first = ''] = words;
    longest = Math.max(longest, words.length);
    forms.set(form, forms.get(form) ?? entry);
    forms.set(first, forms.get(first));
  };
  // What is written goes before what is inflected: "aanvragen" is its own word.
  for (const entry of entries) for (const word of entry.words) add(word, entry);
  for (const entry of entries) for (const form of entry.words.flatMap(inflected)) add(form, entry);
  return { entries, forms, longest };
}

/**
 * A word that is no part of an address or of a longer one. The first group is there where a sentence starts, the second where a
 * name can follow. It looks back not far, because a text may be ten thousand spaces.
 */
const WORD =
  /(?:(?<=(?:^|[.!?…:]["'”’)]{0,9}\s{1,9}|\n\s{0,9}|[•*–-]\s{1,9})["'“‘(]{0,9})()|)(?<![\p{L}\d@/._#-])[\p{L}\d]+(?:['’-][\p{L}\d]+)*(?![\p{L}\d@/_-]|\.[\p{L}\d])(?=(\s\p{Lu})?)/gu;

/** The same string where nothing changes: it is looked up faster than a new one. */
function small(text: string): string {
  const first = text.charAt(0).toLowerCase();
  return text.startsWith(first) ? text : first + text.slice(1);
}

/**
 * Every hard word, the longest first where several begin at the same place. A capital is a name, but for the first of a sentence
 * with a small word behind it. `written`: the words of the text, if known.
 */
export function hardWordsIn(
  text: string,
  { forms, longest }: Glossary,
  written: readonly string[] = text.match(WORD) ?? [],
): Explained[] {
  const begins = (word: string): boolean => forms.has(word) || forms.has(small(word));
  // Most texts have none, and this is the quicker way to know.
  if (!written.some(begins)) return [];
  const words = [...text.matchAll(WORD)];
  const explained: Explained[] = [];
  let done = 0;
  let at = -1;
  for (const { 0: first, 1: starts, index: start } of words) {
    at += 1;
    if (start < done || !begins(first)) continue;
    for (const { 0: last, 2: name, index } of words.slice(at, at + longest).reverse()) {
      const end = index + last.length;
      const form = text.slice(start, end).replace(/\s+/g, ' ');
      const entry = forms.get(form) ?? (starts === '' && !name ? forms.get(small(form)) : undefined);
      if (!entry) continue;
      explained.push({ start, end, entry });
      done = end;
      break;
    }
  }
  return explained;
}

/**
 * What to explain in the texts of one item, text after text: a word only once, and at most five in all. `told`: those that are
 * explained so far. `may`: where it can be; a word that stands elsewhere first is explained at its next place.
 */
export const explainer =
  (glossary: Glossary, told = new Set<GlossaryEntry>()) =>
  (text: string, may?: (word: Explained) => boolean): Explained[] =>
    hardWordsIn(text, glossary).filter(
      (word) => !told.has(word.entry) && told.size < MOST && may?.(word) !== false && told.add(word.entry),
    );
