/** How one visitor reads one feed: the language, the mode, the moment and the words for its concepts. */
import type { FeedInfo, Found } from '../../engine/engine.ts';
import type { GetItem } from '../../feed/references.ts';
import type { Text } from '../../feed/schema.ts';
import { wording, type Wording } from '../../feed/wording.ts';
import type { AllMessages, Messages } from '../../text/messages.ts';
import type { Phrases } from '../../text/phrases.ts';

/** Easy reading, as far as it is only words: `EasyReading` is all of it. */
export interface Current {
  /** An item without plain texts that are outdated. `language`: that of the feed. */
  found(one: Found, language: string): Found;
}

/** What words depend on besides the feed. */
export interface Situation<M extends Messages = Messages> {
  /** The visitor's wall clock in the feed's zone, `YYYY-MM-DDTHH:mm`. */
  now: string;
  messages: M;
  phrases: Phrases;
  plain: boolean;
  /** Since plain mode was on. */
  easy?: Current | undefined;
}

/** Everything about the reader and the feed that words depend on. */
export interface Reading<M extends Messages = Messages> extends Situation<M> {
  /** Wishes for feed texts, first to last: plain mode `['nl-simple', 'nl']`. */
  languages: readonly string[];
  /** The feed's own language. */
  feedLanguage: string;
  /** The label of a concept; undefined when the feed does not explain it. */
  concept(scheme: string, id: string): Text | undefined;
}

/** With all the words, once the controls and the detail are there. */
export type PartReading = Reading<AllMessages>;

export function readingOf<M extends Messages>(feed: FeedInfo, situation: Situation<M>): Reading<M> {
  const { messages, plain } = situation;
  const locale = messages.lang;
  const concepts = new Map<string, Text>();
  for (const scheme of feed.meta.conceptSchemes ?? []) {
    for (const { id, name } of scheme.concepts) concepts.set(`${scheme.id} ${id}`, name);
  }
  for (const { id, name } of feed.districts) concepts.set(`district ${id}`, name);
  return {
    ...situation,
    feedLanguage: feed.meta.inLanguage?.[0] ?? 'nl',
    languages: plain ? [`${locale}-simple`, locale, 'nl-simple', 'nl'] : [locale, 'nl'],
    concept: (scheme, id) => concepts.get(`${scheme} ${id}`),
  };
}

/** In plain mode with abbreviations in full, and nothing else changes (plain-language.md, rules 13 and 17). */
export const words = (text: Text | undefined, reading: Reading): Wording | undefined => {
  const written = wording(text, reading.languages, reading.feedLanguage);
  return written && { ...written, text: reading.phrases.prose(written.text, written.lang) };
};

/** Finds what an item refers to. */
export const within =
  ({ related }: Found): GetItem =>
  (id) =>
    related[id];
