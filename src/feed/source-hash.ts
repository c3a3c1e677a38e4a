/** Whether a plain text still belongs to the ordinary text that it was made from. */
import type { Item, Text } from './schema.ts';

/** The tags of plain Dutch, and of other Dutch. */
const PLAIN = /^nl-simple(?:-|$)/i;
const ORDINARY = /^nl(?:$|-(?!simple(?:-|$)))/i;

const written = (text: Text | undefined, tags: RegExp, language: string): string =>
  Object.entries(typeof text === 'string' ? { [language]: text } : (text ?? {})).find(
    ([tag, words]) => tags.test(tag) && words.trim(),
  )?.[1] ?? '';
/** The plain Dutch that somebody wrote; empty when nobody did. */
export const plainTextOf = (text: Text | undefined, language = 'nl'): string =>
  written(text, PLAIN, language);
/** The ordinary Dutch; empty when there is none. */
export const ordinaryTextOf = (text: Text | undefined, language = 'nl'): string =>
  written(text, ORDINARY, language);

export type TextFields = Pick<Item, 'summary' | 'description'> & { name?: Text };
/** The fields that can have a plain text, in the order that they are read. */
export const textFields = ['name', 'summary', 'description'] as const;

/** What `plainLanguage.reviewedBy` says of a text that no reader has seen yet (feed.md). */
export const UNTESTED = 'niet door lezers getest';

/**
 * What `plainLanguage.sourceHash` must be: FNV-1a of 32 bits, as eight letters from a to p, of the ordinary Dutch of every
 * field that has a plain text: name, summary and description in this order, a line each. Only a slip is guarded against,
 * so a hash that a page without `crypto.subtle` can count is enough; and digits would look like a telephone number in Help.
 * Spaces and blank lines do not count. Undefined without anything to compare.
 */
export function sourceHash(item: TextFields, language = 'nl'): string | undefined {
  const sources = textFields
    .filter((field) => plainTextOf(item[field], language))
    .map((field) => ordinaryTextOf(item[field], language).trim().replace(/\s+/g, ' '));
  const source = sources.join('\n');
  if (!source.trim()) return undefined;
  let hash = 0x811c9dc5;
  for (const letter of source) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  // Of 36 digits the eleventh is "a".
  return (hash >>> 0)
    .toString(16)
    .padStart(8, '0')
    .replace(/./g, (digit) => (parseInt(digit, 16) + 10).toString(36));
}

/**
 * Is the plain text of an item made from another ordinary text than there is now? `hash`: what its `sourceHash` must be.
 * Without either of the two nobody can tell.
 */
export const isOutdated = (
  { plainLanguage }: Pick<Item, 'plainLanguage'>,
  hash: string | undefined,
): boolean => hash !== undefined && (plainLanguage?.sourceHash ?? hash) !== hash;

/** The item; without its plain texts where they are outdated, as far as there is an ordinary text instead. */
export function withoutOutdated(item: Item, language = 'nl'): Item {
  if (!isOutdated(item, item.plainLanguage && sourceHash(item, language))) return item;
  const current = { ...item };
  for (const field of textFields) {
    const text = item[field];
    if (typeof text === 'object' && ordinaryTextOf(text, language))
      current[field] = Object.fromEntries(Object.entries(text).filter(([tag]) => !PLAIN.test(tag)));
  }
  return current;
}
