/**
 * Parents are not elderly people: these two would lead to each other, and visitors use both. Everything else is better
 * found too much than too little, as it comes after the exact words.
 */
const ownWords = /^ouder(en|s)$/;

/**
 * What a Dutch verb or plural shares with the words made from it: `koken` → `kook` (kookclub), `dansen` → `dans`
 * (dansmiddag), `bakken` → `bak`, `lezen` → `lees`, `wandelen` → `wandel`, `computers` → `computer`. Folded words only;
 * undefined when the word has no such form. No dictionary: only the spelling rules for open and closed syllables.
 */
export function stem(word: string): string | undefined {
  if (ownWords.test(word)) return undefined;
  if (word.length > 4 && /[^s]s$/.test(word)) return word.slice(0, -1);
  const base = /^(.*[^aeou])en$/.exec(word)?.[1];
  if (base === undefined || !/[aeiouy]/.test(base)) return undefined;
  let form = base.replace(/([^aeiouy])\1$/, '$1');
  // One open syllable gets its long vowel back: kok(en) → kook. Wandel(en), schilder(en) have no stress on the last.
  if (form === base) form = form.replace(/^([^aeiouy]*)([aeou])([^aeiouywx])$/, '$1$2$2$3');
  form = form.replace(/z$/, 's').replace(/v$/, 'f');
  return form.length < 3 ? undefined : form;
}
