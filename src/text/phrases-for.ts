/** Apart from the phrases, because those of easy reading are made of them. */
import { phrasesNl, type Phrases } from './phrases.ts';

/**
 * The phrases for a BCP 47 tag and a mode; only ordinary Dutch is in the first bundle, the others are loaded when asked
 * for. Falls back to Dutch in the same mode if a chunk cannot be loaded, and from that to ordinary Dutch.
 */
export async function phrasesFor(locale: string, plain: boolean): Promise<Phrases> {
  try {
    if (/^ar-xb$/i.test(locale)) {
      const { mirror } = await import('./messages.pseudo.ts');
      return mirror(await phrasesFor('nl', plain));
    }
    if (plain) return await (await import('./phrases.plain.ts')).phrasesPlainIn(locale);
    if (/^en\b/i.test(locale)) return (await import('./phrases.en.ts')).phrasesEn;
  } catch {
    // A lost chunk must not empty the page: ordinary Dutch is already here.
    if (locale !== 'nl') return phrasesFor('nl', plain);
  }
  return phrasesNl;
}
