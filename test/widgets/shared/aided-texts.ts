import fc from 'fast-check';

/** What goes wrong in texts: hard words, short forms, names, marks, spaces and lines in any order. */
const word = fc.constantFrom(
  'mantelzorger', 'Mantelzorg', 'zorg in natura', 'eigen', 'risico', 'wijkteam', 'indicatie', 'pgb', 'Wmo', 'respijtzorg',
  'o.a.', 'i.s.m.', 't/m', 'enz.', 'mevr.', 'Jansen', 'di', 'do.', '3 mrt. 2026', '10.00 u.', 'p.p.', 'koffie', 'De', 'Zo',
  '“Ja!”', '(hulp)', 'e-mail', 'a@b.example', '👋', '1.', '- ', '€ 2,50', 'zaal B.',
); // prettier-ignore
const between = fc.constantFrom(' ', ' ', ' ', '. ', '! ', '? ', '\n', '\n\n', '  ', ', ', '.', '… ', '\t');

/** Texts of a feed, and now and then any text at all. */
export const texts = fc.oneof(
  { weight: 9, arbitrary: fc.array(fc.tuple(word, between), { maxLength: 25 }).map((parts) => parts.flat().join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
); // prettier-ignore
