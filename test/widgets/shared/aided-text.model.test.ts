import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aidMessagesNl } from '../../../src/text/aid-messages.nl.ts';
import { explainer, glossaryWith } from '../../../src/text/glossary.ts';
import { phrasesPlainNl } from '../../../src/text/phrases.plain.ts';
import { aidedSentences, reviewLine, type Sentence } from '../../../src/widgets/shared/aided-text.model.ts';
import { texts } from './aided-texts.ts';

const glossary = glossaryWith([]);
const written = (sentences: readonly Sentence[]): string =>
  sentences.map(({ pieces, space }) => pieces.map(({ text }) => text).join('') + space).join('');
const explainedIn = (sentences: readonly Sentence[]): string[] =>
  sentences.flatMap(({ pieces }) => pieces.flatMap(({ text, entry }) => (entry ? [text] : [])));

describe('a text with its aids', () => {
  test('is the text again without them, whatever is written', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const full = phrasesPlainNl.prose(text, 'nl');
        expect(written(aidedSentences(full, explainer(glossary)(full)))).toBe(full);
      }),
      { numRuns: 10_000 },
    );
  });

  test('explains at most five words in all the texts of an item, each of them once', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 6 }), (all) => {
        const explain = explainer(glossary);
        const meanings = all.flatMap((text) =>
          aidedSentences(text, explain(text)).flatMap(({ pieces }) =>
            pieces.flatMap(({ entry }) => entry?.explanation ?? []),
          ),
        );
        expect(meanings.length).toBeLessThanOrEqual(5);
        expect(new Set(meanings).size).toBe(meanings.length);
      }),
    );
  });

  test('keeps a word in one sentence, and explains none that a new line cuts in two', () => {
    const text = 'U krijgt zorg in\nNatura? Vraag een indicatie aan.';
    const sentences = aidedSentences(text, explainer(glossary)(text));
    expect(sentences).toHaveLength(3);
    expect(explainedIn(sentences)).toEqual(['indicatie']);
  });
});

describe('who checked a plain text', () => {
  const line = (plainLanguage: { reviewedBy?: string; reviewedAt?: string } | undefined) =>
    reviewLine({ plainLanguage }, aidMessagesNl, { phrases: phrasesPlainNl, now: '2026-11-24T09:00' });

  test('is said with the day, as far as it is known', () => {
    expect(line({ reviewedBy: 'Taalhuis Voorbeeld', reviewedAt: '2026-03-03T10:00:00Z' })).toBe(
      'Nagekeken door Taalhuis Voorbeeld op dinsdag 3 maart.',
    );
    expect(line({ reviewedBy: 'Taalhuis Voorbeeld' })).toBe('Nagekeken door Taalhuis Voorbeeld.');
    expect(line({ reviewedBy: ' ' })).toBeUndefined();
    expect(line(undefined)).toBeUndefined();
  });

  test('is nobody where the feed says that no reader has seen it', () => {
    expect(line({ reviewedBy: 'voorbeeldtekst, niet door lezers getest' })).toBe(
      'Voorbeeldtekst, niet door lezers getest.',
    );
  });
});
