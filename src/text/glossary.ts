/** Hard words of a text, and what they mean (plain-language.md, rule 20). The text itself never changes. */
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
  /** By every form of a word. */
  forms: ReadonlyMap<string, GlossaryEntry>;
  /** By the first word of a form: of how many words the longest is. */
  lengths: ReadonlyMap<string, number>;
}

/** More help than text helps nobody. */
const MOST = 5;

/**
 * Plurals, adjectives and what is made of them as Dutch spells them: "tarief, tarieven", "raad, raden", "plan, plannen",
 * "centrum, centra", "kosteloze", "leefbaarheid"; of a verb its times and its noun: "annuleert, geannuleerd, annulering".
 */
function inflected(word: string): string[] {
  // "ov" is not "oven".
  if (word.length < 4) return [word, word.toUpperCase(), `${word}'s`, `${word}’s`];
  const verb = /^(.*)eren$/u.exec(word)?.[1];
  if (verb) {
    const ends = ['eer', 'eert', 'eerde', 'eerden', 'ering', 'eringen', 'atie', 'aties'];
    return [word, ...ends.map((end) => verb + end), `ge${verb}eerd`];
  }
  const soft = word.replace(/f$/, 'v').replace(/s$/, 'z');
  const short = soft.replace(/([aeou])\1(?=[^aeiou]$)/u, '$1');
  const double = /[^aeiouy][aeiou][bdgklmnprst]$/u.test(word) ? word + word.slice(-1) : word;
  return [
    ...['', 'e', 'en', 'n', 's', 'es', 'heid', "'s", '’s'].map((end) => word + end),
    ...[short, double].flatMap((stem) => [`${stem}e`, `${stem}en`]),
    word.replace(/um$/, 'a'),
  ];
}

/** Our own words, and those of a feed, which come first where both have one. */
export function glossaryWith(own: readonly GlossaryEntry[]): Glossary {
  const ours = glossaryWords
    .trim()
    .split('\n')
    .map((line) => line.split('='))
    .map(([words = '', explanation = '']) => ({ words: words.split('|'), explanation }));
  const entries = [...own, ...ours];
  const forms = new Map<string, GlossaryEntry>();
  const lengths = new Map<string, number>();
  const add = (form: string, entry: GlossaryEntry): void => {
    if (!forms.has(form)) forms.set(form, entry);
    const [first = '', ...more] = form.split(' ');
    lengths.set(first, Math.max(more.length + 1, lengths.get(first) ?? 0));
  };
  // What is written goes before what is inflected: "aanvragen" is its own word.
  for (const entry of entries) for (const word of entry.words) add(word, entry);
  for (const entry of entries) for (const form of entry.words.flatMap(inflected)) add(form, entry);
  return { entries, forms, lengths };
}

const WORD = /[\p{L}\d]+(?:['’-][\p{L}\d]+)*/gu;
/** A part of an address or of a longer word. */
const JOINED_BEFORE = /[@/._#-]$/;
const JOINED_BEHIND = /^(?:[@/_-]|\.[\p{L}\d])/u;
const SENTENCE_START = /(?:^|[.!?…:]["'”’)]*\s+|\n\s*|[•*–-]\s+)["'“‘(]*$/;

/** The same string where nothing changes: it is looked up faster than a new one. */
function small(text: string): string {
  const first = text.charAt(0).toLowerCase();
  return text.startsWith(first) ? text : first + text.slice(1);
}

/** The form at this place, if it is no name. A capital is a name, but for the first of a sentence with a small word behind it. */
function entryAt(text: string, start: number, end: number, { forms }: Glossary): GlossaryEntry | undefined {
  const written = text.slice(start, end).replace(/\s+/g, ' ');
  const exact = forms.get(written);
  const entry = exact ?? forms.get(small(written));
  const before = text.slice(Math.max(0, start - 20), start);
  const behind = text.slice(end, end + 3);
  if (!entry || JOINED_BEFORE.test(before) || JOINED_BEHIND.test(behind)) return undefined;
  if (exact) return exact;
  // Twenty characters say what is before it, unless there are only these.
  const starts = SENTENCE_START.test(start > 20 ? `x${before}` : before);
  return starts && !/^\s\p{Lu}/u.test(behind) ? entry : undefined;
}

/** Every hard word, the longest first where several begin at the same place. `written`: the words of the text, if known. */
export function hardWordsIn(
  text: string,
  glossary: Glossary,
  written: readonly string[] = text.match(WORD) ?? [],
): Explained[] {
  const longestFrom = (word: string): number =>
    glossary.lengths.get(word) ?? glossary.lengths.get(small(word)) ?? 0;
  // Most texts have none, and this is the quicker way to know.
  if (!written.some(longestFrom)) return [];
  const words = [...text.matchAll(WORD)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    text: found[0],
  }));
  const explained: Explained[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (!first) continue;
    for (let many = longestFrom(first.text); many > 0; many--) {
      const last = words[at + many - 1];
      const entry = last && entryAt(text, first.start, last.end, glossary);
      if (!last || !entry) continue;
      explained.push({ start: first.start, end: last.end, entry });
      at += many - 1;
      break;
    }
  }
  return explained;
}

/**
 * What to explain in the texts of one item, text after text: a word only once, and at most five in all. `may`: where it can be;
 * a word that stands elsewhere first is explained at its next place.
 */
export function explainer(
  glossary: Glossary,
): (text: string, may?: (word: Explained) => boolean) => Explained[] {
  const told = new Set<GlossaryEntry>();
  return (text, may) =>
    hardWordsIn(text, glossary).filter((word) => {
      const { entry } = word;
      if (told.has(entry) || told.size === MOST || may?.(word) === false) return false;
      told.add(entry);
      return true;
    });
}
