import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { expandAbbreviations } from '../../../src/text/abbreviations.ts';
import { explainer, glossaryWith } from '../../../src/text/glossary.ts';
import {
  dutchInFull,
  isMostlyDutch,
  runsInFull,
  sentencesOf,
} from '../../../src/widgets/text-mode/article.model.ts';

const glossary = glossaryWith([]);
const joined = (runs: readonly { text: string }[]): string => runs.map(({ text }) => text).join('');

describe('a text of an article', () => {
  it('is written in full as if it had no links, but for what runs on into one', () => {
    const runs = [
      { text: 'Heeft u ' },
      { text: 'o.a.' },
      { text: ' vragen? Kom di of ' },
      { text: 'do.' },
      { text: ' Tot dan, i.v.m. drukte.' },
    ];
    expect(runsInFull(runs, expandAbbreviations).map(({ text }) => text)).toEqual([
      'Heeft u ',
      'onder andere',
      ' vragen? Kom di of ',
      'do.',
      ' Tot dan, in verband met drukte.',
    ]);
  });

  it('has words of another language as they are, with Dutch in full before and after them', () => {
    const runs = [
      { text: 'Kom o.a. ', lang: 'nl' },
      { text: 'o.a.', lang: 'en' },
      { text: ' i.v.m. ', lang: 'nl-NL' },
      { text: 'drukte, o.a.', lang: 'nl' },
    ];
    expect(dutchInFull(runs, expandAbbreviations).map(({ text }) => text)).toEqual([
      'Kom onder andere ',
      'o.a.',
      ' in verband met ',
      'drukte, onder andere.',
    ]);
    expect(isMostlyDutch(runs)).toBe(true);
    expect(isMostlyDutch(runs.slice(0, 2).map((run, at) => ({ ...run, text: 'x'.repeat(at + 1) })))).toBe(
      false,
    );
  });

  it('keeps what is a link a link, over the end of a sentence too', () => {
    const link = { href: 'https://zwolle.example/' };
    const runs = [{ text: 'Kijk ' }, { text: 'hier. Of bel', link }, { text: ' ons.' }];
    const sentences = sentencesOf(runs, () => []);
    expect(sentences.map(({ pieces }) => pieces.map(({ text, run }) => [text, Boolean(run.link)]))).toEqual([
      [
        ['Kijk ', false],
        ['hier.', true],
      ],
      [
        ['Of bel', true],
        [' ons.', false],
      ],
    ]);
  });

  it('explains no word in a link: that is a thing to press already', () => {
    const entries = (link: unknown) =>
      sentencesOf(
        [{ text: 'Vraag een ' }, { text: 'indicatie', link }, { text: ' aan.' }],
        explainer(glossary),
      )
        .flatMap(({ pieces }) => pieces)
        .filter(({ entry }) => entry);
    expect(entries(undefined)).toHaveLength(1);
    expect(entries({})).toHaveLength(0);
  });

  const runs = fc.array(
    fc.record({
      text: fc
        .array(
          fc.constantFrom('Kom', ' ', 'o.a.', 'di', ' ', '.', 'indicatie', 'mantelzorger', ' ', 'A', '\n', '3', 'mevr.', '(', 'do'),
          { minLength: 1, maxLength: 8 },
        )
        .map((words) => words.join('')),
      link: fc.constantFrom(undefined, {}),
    }),
    { maxLength: 8 },
  ); // prettier-ignore

  test('loses and moves nothing, whatever is in it', () =>
    fc.assert(
      fc.property(runs, (runs) => {
        const drawn = sentencesOf(runs, explainer(glossary));
        expect(drawn.map(({ pieces, space }) => joined(pieces) + space).join('')).toBe(joined(runs));
        for (const { pieces } of drawn) for (const { text, run } of pieces) expect(run.text).toContain(text);
      }),
      { numRuns: 2_000 },
    ));

  test('is in full what it is without links, or else as it was', () =>
    fc.assert(
      fc.property(runs, (runs) => {
        const full = runsInFull(runs, expandAbbreviations);
        full.forEach(({ text, link }, at) => {
          expect(link).toBe(runs[at]!.link);
          const [from, next] = [runs.slice(at), runs.slice(at + 1)].map((some) =>
            expandAbbreviations(joined(some)),
          );
          if (text !== runs[at]!.text) expect(text + next!).toBe(from);
        });
      }),
      { numRuns: 2_000 },
    ));
});
