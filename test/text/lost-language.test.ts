import { afterEach, expect, test, vi } from 'vitest';
import { phrasesFor } from '../../src/text/phrases-for.ts';
import { phrasesNl } from '../../src/text/phrases.ts';
import { phrasesPlainNl } from '../../src/text/phrases.plain.ts';

const lose = (file: string): void => {
  vi.doMock(file, () => {
    throw new Error('lost');
  });
};
afterEach(() => {
  vi.doUnmock('../../src/text/phrases.en.ts');
  vi.doUnmock('../../src/text/plain-phrases.en.ts');
  vi.doUnmock('../../src/text/phrases.plain.ts');
  vi.doUnmock('../../src/text/messages.pseudo.ts');
  vi.resetModules();
});

test('a language that cannot be loaded is Dutch, and easy Dutch for who reads easily', async () => {
  lose('../../src/text/phrases.en.ts');
  lose('../../src/text/plain-phrases.en.ts');
  lose('../../src/text/messages.pseudo.ts');
  for (const lang of ['en-GB', 'ar-XB']) {
    expect(await phrasesFor(lang, false)).toBe(phrasesNl);
    const plain = await phrasesFor(lang, true);
    expect(plain.timeRange('14:00', undefined)).toBe(phrasesPlainNl.timeRange('14:00', undefined));
  }
});

test('easy Dutch that cannot be loaded is ordinary Dutch, in every language that is lost with it', async () => {
  lose('../../src/text/phrases.plain.ts');
  lose('../../src/text/phrases.en.ts');
  expect(await phrasesFor('nl', true)).toBe(phrasesNl);
  expect(await phrasesFor('en', true)).toBe(phrasesNl);
});
