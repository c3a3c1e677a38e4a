/** Where a sentence says what is done and not who does it: "wordt aangeboden", "moet worden gereserveerd". */

const AUXILIARIES = new Set(['wordt', 'worden', 'werd', 'werden']);
const APART =
  'aan|af|bij|deel|door|goed|in|klaar|mee|na|om|op|over|plaats|samen|tegen|terug|toe|uit|vast|voor|weg';
const PARTICIPLE = new RegExp(`^(?:(?:${APART})?ge|be|ver|ont|her)\\p{L}{2,}(?:d|t|en)$`, 'iu');
/** Nouns of the same form: "bestuurslid", "gebied", "verenigingen". */
const NOUN =
  /(?:ingen|heden|heid|beleid|lid|icht|ied|schappen|beurt|gesprekken|gezinnen|gerecht(?:en)?|verhalen)$/i;
/** Further away it belongs to something else. */
const BEHIND = 9;
const BEFORE = 2;

/** The passives of a sentence, given as its words in small letters: auxiliary and participle, as an author recognises them. */
export function passivesIn(words: readonly string[]): string[] {
  const isParticiple = (word: string): boolean => PARTICIPLE.test(word) && !NOUN.test(word);
  const passives: string[] = [];
  for (const [at, word] of words.entries()) {
    if (!AUXILIARIES.has(word)) continue;
    const behind = words.slice(at + 1, at + 1 + BEHIND).find(isParticiple);
    const before = words.slice(Math.max(0, at - BEFORE), at).find(isParticiple);
    if (behind) passives.push(`${word} ${behind}`);
    else if (before) passives.push(`${before} ${word}`);
  }
  return passives;
}
