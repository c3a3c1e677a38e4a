/** Which of the texts of a record somebody gets to read, and in which language it is. */
import type { Text } from './schema.ts';

/** A text with the BCP 47 tag that its element must carry in `lang`. */
export interface Wording {
  text: string;
  lang: string;
}

/** `nl-simple-x-a2` says at which level the plain text was written: it answers a question for `nl-simple`. */
const withoutPrivateUse = (tag: string): string => tag.toLowerCase().replace(/-x-.*$/, '');

/** RFC 4647 § 3.4: the range itself, then shorter by a subtag each time; a lone letter goes with what follows it. */
function* lookupRanges(range: string): Generator<string> {
  for (let tag = range.toLowerCase(); tag; tag = tag.replace(/(^|-)[^-]*$/, '').replace(/-[^-]$/, ''))
    yield tag;
}

/**
 * The first text that fits the wishes, in their order: plain mode asks `['nl-simple', 'nl']`, an English reader
 * `['en', 'nl']`. When nothing fits: the feed's own language, then any text there is, each with its own tag, because
 * a text in another language is better than none. Blank texts do not count. A plain string is in `feedLanguage`.
 */
export function wording(
  text: Text | undefined,
  languages: readonly string[],
  feedLanguage = 'nl',
): Wording | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'string') return text.trim() ? { text, lang: feedLanguage } : undefined;
  const texts = Object.entries(text).filter(([, words]) => words.trim());
  const find = (fits: (tag: string) => boolean): Wording | undefined => {
    const found = texts.find(([tag]) => fits(tag.toLowerCase()));
    return found && { lang: found[0], text: found[1] };
  };
  for (const language of [...languages, feedLanguage]) {
    for (const range of lookupRanges(language)) {
      const found = find((tag) => tag === range) ?? find((tag) => withoutPrivateUse(tag) === range);
      if (found) return found;
    }
  }
  // A language asked for in another form (nl when there is only nl-simple) before a language not asked for.
  for (const language of [...languages, feedLanguage]) {
    const [primary] = language.toLowerCase().split('-');
    const found = find((tag) => tag.split('-')[0] === primary);
    if (found) return found;
  }
  return find(() => true);
}
