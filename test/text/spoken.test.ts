import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { phrasesPlainNl as plain } from '../../src/text/phrases.plain.ts';
import { utterancesIn, wordAt } from '../../src/text/spoken.ts';
import { sentenceCases, textOf } from './sentence-cases.ts';

const said = (text: string): string[] => utterancesIn(text).map((one) => one.said.trim());

describe('what a voice says', () => {
  it('is one sentence at a time', () => {
    expect(said('Kom langs bij mevr. De Vries. Er is koffie! Heeft u vragen?')).toEqual([
      'Kom langs bij mevrouw De Vries.',
      'Er is koffie!',
      'Heeft u vragen?',
    ]);
  });

  test.each([
    // A phrase has its figures in brackets, for the eye: once is enough for the ear.
    ['10 uur tot half 12 (10.00 - 11.30 uur)', '10 uur tot half 12'],
    ["2 uur 's middags (14.00 uur)", "2 uur 's middags"],
    ['9.05 uur tot half 10 (9.05 - 9.30 uur)', '9 uur 5 tot half 10'],
    ['9.05 uur', '9 uur 5'],
    // Figures that say something else than the words before them are said.
    ['De les duurt 2 uur (10.00 - 12.00 uur).', "De les duurt 2 uur (10 uur tot 12 uur 's middags)."],
    ['Open van 10.00 tot 11.30 uur.', 'Open van 10 uur tot half 12.'],
    ['Inloop 13:30-16:00', "Inloop half 2 tot 4 uur 's middags"],
    ['Om 19.30u beginnen we.', "Om half 8 's avonds beginnen we."],
    ['Versie 10.30 en 12.5 kilo', 'Versie 10.30 en 12.5 kilo'],
    ['Vanaf 3-3-2026, tot en met 01/12/2026.', 'Vanaf 3 maart 2026, tot en met 1 december 2026.'],
    ['Het kost € 2,50 per keer.', 'Het kost 2 euro 50 per keer.'],
    ['€2,- of € 0,75', '2 euro of 75 cent'],
    ['€ 2–5', '2 euro tot 5 euro'],
    ['Een lidmaatschap is € 1.250,00.', 'Een lidmaatschap is 1250 euro.'],
    ['Neem 2,50 euro mee.', 'Neem 2 euro 50 mee.'],
    ['Bel 038 - 123 45 67.', 'Bel 0 3 8, 1 2 3, 4 5, 6 7.'],
    ['Bel (038) 421 09 06 of 06-12345678!', 'Bel 0 3 8, 4 2 1, 0 9, 0 6 of 0 6, 1 2, 3 4, 5 6, 7 8!'],
    ['Bel +31 38 421 09 06 of 0800 - 2005.', 'Bel 0 3 8, 4 2 1, 0 9, 0 6 of 0 8 0 0, 2 0 0 5.'],
    ['Kinderen van 0 - 12 jaar, in 8011 AB', 'Kinderen van 0 - 12 jaar, in 8011 AB'],
    ['Ma t/m vr, o.a. voor ouderen', 'Maandag tot en met vrijdag, onder andere voor ouderen'],
  ])('of “%s” is “%s”', (text, spoken) => {
    expect(said(text).join(' ')).toBe(spoken);
  });

  it('leaves out what is only signs', () => {
    expect(said('Kom langs.\n\n***\n\nTot dan!')).toEqual(['Kom langs.', 'Tot dan!']);
  });

  it('cuts a long sentence behind a comma, and marks the whole of it as what is read', () => {
    const half = 'en dan gaan we met elkaar een heel eind wandelen door het park aan de rand van de wijk';
    const text = `Eerst drinken we koffie, ${half}, ${half}, ${half}.`;
    const parts = utterancesIn(text);
    expect(parts.map((one) => one.said.trim())).toEqual([
      `Eerst drinken we koffie, ${half},`,
      `${half}, ${half}.`,
    ]);
    expect(parts.map((one) => one.sentence)).toEqual(Array(2).fill({ start: 0, end: text.length }));
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    'koffie', 'Zwolle', 'mevr.', 'o.a.', '10.00', 'uur', '€', '2,50', '(10.00 - 11.30 uur)', '038-1234567', '3-3-2026', ',', '.', '!', '😀', '\n', '1', 'é', 't/m',
  ); // prettier-ignore
  const texts = fc.oneof(
    fc.array(word, { maxLength: 80 }).map((words) => words.join(' ')),
    fc.array(word, { maxLength: 80 }).map((words) => words.join('')),
    fc.string({ unit: 'grapheme', maxLength: 600 }),
    fc.constantFrom(...sentenceCases.map(textOf)),
  );

  test('is spoken whole, in its order, in parts that voices can speak', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const parts = utterancesIn(text);
        let at = 0;
        for (const { said, sentence, from, pieces } of parts) {
          expect(said.length).toBeLessThanOrEqual(200);
          expect(said).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
          const whole = pieces.map((piece) => piece.said).join('');
          expect(whole.slice(from, from + said.length)).toBe(said);
          // No letter of the text between two sentences, and no letter of a sentence between two parts.
          if (from === 0) expect(text.slice(at, sentence.start)).not.toMatch(/[\p{L}\p{N}]/u);
          at = sentence.end;
        }
        expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
        for (const { sentence, pieces } of parts) {
          const whole = pieces.map((piece) => piece.said).join('');
          const own = parts.filter((one) => one.sentence.start === sentence.start);
          expect(
            own
              .map((one) => one.said)
              .join('')
              .replace(/[^\p{L}\p{N}]/gu, ''),
          ).toBe(whole.replace(/[^\p{L}\p{N}]/gu, ''));
        }
      }),
      { numRuns: 2_000 },
    ));

  test('without figures and short forms is spoken as it is written', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Kom', 'langs', 'in', 'Zwolle', 'koffie', 'Er', 'is', '.', ',', '?', '!')), (words) => {
        const text = words.join(' ');
        const letters = (one: string) => one.replace(/[^\p{L}]/gu, '');
        expect(letters(said(text).join(''))).toBe(letters(text));
      }),
    )); // prettier-ignore
});

test('times, prices and numbers of the phrase table are spoken without a figure that only eyes can read', () =>
  fc.assert(
    fc.property(fc.nat(1439), fc.option(fc.nat(1439)), fc.nat(10_000), (start, end, cents) => {
      const clock = (minutes: number) =>
        `${Math.floor(minutes / 60)}`.padStart(2, '0') + ':' + `${minutes % 60}`.padStart(2, '0');
      const time = plain.timeRange(clock(start), end === null ? undefined : clock(end));
      expect(said(`Hoe laat: ${time}`).join(' ')).not.toMatch(/[()]|\d[.:]\d/);
      expect(said(`Kosten: ${plain.price({ price: cents / 100 })}`)).toEqual([
        `Kosten: ${plain.price({ price: cents / 100 })}`,
      ]);
    }),
  ));

describe('the word that is spoken', () => {
  const markedAt = (text: string, index: number): string | undefined => {
    const [first] = utterancesIn(text);
    const place = first && wordAt(first, index);
    return place && text.slice(place.start, place.end);
  };
  it('is found back where it is written', () => {
    expect(markedAt('Er is koffie, elke dag.', 0)).toBe('Er');
    expect(markedAt('Er is koffie, elke dag.', 6)).toBe('koffie');
    expect(markedAt('Er is koffie, elke dag.', 19)).toBe('dag');
  });
  it('is all of a price or a time, which has other words when it is spoken', () => {
    const text = 'Het kost € 2,50 per keer.';
    expect(markedAt(text, 'Het kost 2 euro '.length)).toBe('€ 2,50');
    expect(markedAt(text, 'Het kost 2 euro 50 per '.length)).toBe('keer');
  });
  it('is not guessed where short forms were written in full, or past the end', () => {
    expect(markedAt('Er is o.a. koffie.', 6)).toBe(undefined);
    expect(markedAt('Er is koffie.', 99)).toBe(undefined);
  });
  test('is always within its sentence, in any text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(250), (text, index) => {
        for (const one of utterancesIn(text)) {
          const place = wordAt(one, index);
          if (place)
            expect(place.start >= one.sentence.start && place.end <= one.sentence.end, text).toBe(true);
        }
      }),
    ));
});
