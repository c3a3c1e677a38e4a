/** The sentences of a text, and in them the words that are explained. Nothing of the text is lost or moved (plain-language.md, rules 17 and 18). */
import { UNTESTED } from '../../feed/source-hash.ts';
import type { Item } from '../../feed/schema.ts';
import type { AidMessages } from '../../text/aid-messages.nl.ts';
import { capital } from '../../text/dates.ts';
import type { Explained, GlossaryEntry } from '../../text/glossary.ts';
import { sentencesIn } from '../../text/sentences.ts';
import type { Reading } from './reading.model.ts';

/** A part of a sentence: as it is, or a hard word with what it means. */
export interface Piece {
  text: string;
  entry?: GlossaryEntry;
}

export interface Sentence<P extends Piece = Piece> {
  pieces: readonly P[];
  /** What is between it and the next one. */
  space: string;
}

/** `hard`: the words of this text that are explained, in their order. All the pieces and spaces joined are the text again. */
export function aidedSentences(text: string, hard: readonly Explained[]): Sentence[] {
  let at = 0;
  return sentencesIn(text).map((whole) => {
    const written = whole.trimEnd();
    const next = at + whole.length;
    const end = at + written.length;
    const pieces: Piece[] = [];
    for (const word of hard) {
      if (word.start < at || word.end > end) continue;
      pieces.push(
        { text: text.slice(at, word.start) },
        { text: text.slice(word.start, word.end), entry: word.entry },
      );
      at = word.end;
    }
    pieces.push({ text: text.slice(at, end) });
    at = next;
    return { pieces: pieces.filter((piece) => piece.text), space: whole.slice(written.length) };
  });
}

/** Who checked a text in plain language, and when; undefined where nobody says so. */
export function reviewLine(
  { plainLanguage: { reviewedBy = '', reviewedAt = '' } = {} }: Pick<Item, 'plainLanguage'>,
  words: AidMessages,
  { phrases, now }: Pick<Reading, 'phrases' | 'now'>,
): string | undefined {
  const who = reviewedBy.trim();
  if (!who) return undefined;
  // Then it says what was not done, and is no name.
  if (who.includes(UNTESTED)) return `${capital(who)}.`;
  return words.checked(who, reviewedAt && phrases.date(reviewedAt.slice(0, 10), now));
}
