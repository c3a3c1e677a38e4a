import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expandAbbreviations as expand } from '../../src/text/abbreviations.ts';

describe('a text in plain mode', () => {
  test.each([
    ['Koffie, thee, enz. Daarna zingen we.', 'Koffie, thee, enzovoort. Daarna zingen we.'],
    ['Bel mevr. Jansen, tel. 038 - 000 12 34.', 'Bel mevrouw Jansen, telefoon 038 - 000 12 34.'],
    ['Bijv. schaken of o.a. dammen', 'Bijvoorbeeld schaken of onder andere dammen'],
    ['Gesloten i.v.m. vakantie', 'Gesloten in verband met vakantie'],
    ['Gesloten i.v.m. Koningsdag', 'Gesloten in verband met Koningsdag'],
    ['€ 2,50 p.p.', '€ 2,50 per persoon.'],
    ['Kosten € 2 p.p. incl. koffie', 'Kosten € 2 per persoon inclusief koffie'],
    ['Open ma t/m vr van 9 tot 12', 'Open maandag tot en met vrijdag van 9 tot 12'],
    ['Op di, do en za', 'Op dinsdag, donderdag en zaterdag'],
    ['Bel di. of do. Wij zijn er.', 'Bel dinsdag of donderdag. Wij zijn er.'],
    ['di 3 mrt. 2026', 'dinsdag 3 maart 2026'],
    ['Vanaf 3 jan om 10.00 u.', 'Vanaf 3 januari om 10.00 uur.'],
    ['do 19.30 uur', 'donderdag 19.30 uur'],
    ['Op zo 10.00 uur, za en zo', 'Op zondag 10.00 uur, zaterdag en zondag'],
    ['Het begint op 1 sept. Kom ook.', 'Het begint op 1 september. Kom ook.'],
  ])('%s', (text, full) => expect(expand(text)).toBe(full));

  test.each([
    'Zo leuk is het met ma en pa, en Jan komt ook.',
    'Kijk op www.voorbeeld.example/o.a.b of mail tel.a@b.example',
    'Mijn vr-bril deed het zo 3 keer niet, zo en zo, en zo om 10 uur weer wel.',
    'Wij doen zo veel mogelijk samen, en zij doen zo hun best.',
    'Ik ben in mei jarig. Hotel. Excellent etcetera.',
    'Doe mee',
  ])('what is no abbreviation stays: %s', (text) => expect(expand(text)).toBe(text));

  test('expanding twice changes nothing more, and nothing but abbreviations changes', () => {
    const word = fc.constantFrom('koffie', 'Jansen', 't/m', 'o.a.', 'ma', 'vr', '3', 'jan', 'mrt.', 'tel.', 'enz.', '10.00', 'u.', 'en', 'p.p.', 'zo', 'Ook', 'bijv.');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const full = expand(words.join(' '));
        expect(expand(full)).toBe(full);
        const kept = (text: string) => text.match(/koffie|Jansen|3|10\.00|Ook/g) ?? [];
        expect(kept(full)).toEqual(kept(words.join(' ')));
        expect(full).not.toMatch(/t\/m|o\.a\.|bijv\.|tel\.|enz\.|p\.p\./);
      }),
    );
  }); // prettier-ignore
});
