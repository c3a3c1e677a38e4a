/** The rules of plain-language.md that a plain text must keep, as findings. The names say what must be true. */
import { expandAbbreviations } from '../text/abbreviations.ts';
import type { Difference } from './kept-facts.ts';
import type { ReadSentence } from './reading-features.ts';
import { LONG } from './reading-reasons.ts';

/** `error`: a rule is broken. `warning`: a person should look. `note`: good to know, nothing is wrong. */
export type Severity = 'error' | 'warning' | 'note';

export interface ReadingFinding {
  severity: Severity;
  /** `items[17].description["nl-simple"]` */
  path: string;
  /** Name of the rule, for programs. */
  rule: string;
  /** What it is about, with its place in the text. */
  message: string;
  /** What to do. */
  advice: string;
}
export type Rule = Omit<ReadingFinding, 'path'>;

const TOO_LONG = 20;
const MEAN = 12;
const IN_PARAGRAPH = 3;

const meanLength = (sentences: readonly ReadSentence[]): number =>
  sentences.reduce((sum, { words }) => sum + words.length, 0) / (sentences.length || 1);
const decimal = (value: number): string => value.toFixed(1).replace('.', ',');

/** Sentences of each paragraph: those up to one with a blank line behind it. */
function paragraphsOf(sentences: readonly ReadSentence[]): ReadSentence[][] {
  const paragraphs: ReadSentence[][] = [[]];
  for (const sentence of sentences) {
    paragraphs.at(-1)?.push(sentence);
    if (/\n[^\S\n]*\n\s*$/.test(sentence.text)) paragraphs.push([]);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

/** Rule 15. */
export function sentencesMustBeShort(sentences: readonly ReadSentence[]): Rule[] {
  const long = sentences.flatMap(({ words }, at): Rule[] =>
    words.length > LONG
      ? [
          {
            severity: words.length > TOO_LONG ? 'error' : 'warning',
            rule: 'sentencesMustBeShort',
            message: `zin ${at + 1}: ${words.length} woorden`,
            advice: `Maak er twee zinnen van: hoogstens ${LONG} woorden, nooit meer dan ${TOO_LONG}.`,
          },
        ]
      : [],
  );
  const mean = meanLength(sentences);
  if (mean > MEAN)
    long.push({
      severity: 'error',
      rule: 'sentencesMustBeShort',
      message: `de zinnen zijn gemiddeld ${decimal(mean)} woorden lang`,
      advice: `Maak ze korter: gemiddeld hoogstens ${MEAN} woorden.`,
    });
  return long;
}

/** Rule 15. */
export const paragraphsMustBeShort = (sentences: readonly ReadSentence[]): Rule[] =>
  paragraphsOf(sentences).flatMap((paragraph, at) =>
    paragraph.length > IN_PARAGRAPH
      ? [
          {
            severity: 'error',
            rule: 'paragraphsMustBeShort',
            message: `alinea ${at + 1}: ${paragraph.length} zinnen`,
            advice: `Zet een lege regel na hoogstens ${IN_PARAGRAPH} zinnen.`,
          },
        ]
      : [],
  );

/** The words that a text has short: those that are gone when it is written in full. */
export function abbreviationsIn(text: string): string[] {
  const full = expandAbbreviations(text);
  if (full === text) return [];
  const left = new Set(full.split(/\s+/));
  return text.split(/\s+/).filter((word) => word && !left.has(word));
}

/** Rule 13. The widgets write them in full, but this text was written to be plain. */
export const nothingMustBeShortened = (text: string): Rule[] =>
  abbreviationsIn(text).map((short) => ({
    severity: 'error',
    rule: 'nothingMustBeShortened',
    message: `afkorting: ${short}`,
    advice: 'Schrijf het voluit.',
  }));

/** Rule 16. */
export function nothingMustGetLost({ lost, added }: Difference): Rule[] {
  const rule = (message: string, advice: string): Rule => ({
    severity: 'warning',
    rule: 'nothingMustGetLost',
    message,
    advice,
  });
  return [
    ...(lost.length
      ? [
          rule(
            `in de gewone tekst staat ook: ${lost.join(', ')}`,
            'Kijk of de lezer dit moet weten; in de feiten staat het niet.',
          ),
        ]
      : []),
    ...(added.length
      ? [
          rule(
            `in de gewone tekst staat niet: ${added.join(', ')}`,
            'Kijk of dit klopt, en zet het dan ook in de gewone tekst.',
          ),
        ]
      : []),
  ];
}

const CHOPPED_SENTENCES = 6;
const CHOPPED_MEAN = 5;
const WITHOUT_CONNECTIVE = 60;
const CONNECTIVES = new Set([
  'en', 'of', 'maar', 'want', 'dus', 'als', 'dan', 'omdat', 'daarom', 'daarna', 'eerst', 'toen', 'terwijl', 'zodat', 'ook',
  'totdat', 'voordat', 'nadat', 'hoewel', 'bijvoorbeeld', 'toch', 'dat', 'die', 'waar', 'om',
]); // prettier-ignore

/** Short is not plain: a text of stumps is as hard to follow as one of long sentences. */
export function sentencesMustHangTogether(sentences: readonly ReadSentence[]): Rule[] {
  const rule = (message: string, advice: string): Rule => ({
    severity: 'warning',
    rule: 'sentencesMustHangTogether',
    message,
    advice,
  });
  const chopped = paragraphsOf(sentences).flatMap((paragraph, at) =>
    paragraph.length > CHOPPED_SENTENCES && meanLength(paragraph) < CHOPPED_MEAN
      ? [
          rule(
            `alinea ${at + 1}: ${paragraph.length} zinnen van gemiddeld ${decimal(meanLength(paragraph))} woorden`,
            'Voeg zinnen samen die bij elkaar horen.',
          ),
        ]
      : [],
  );
  let since = 0;
  let longest = 0;
  for (const { small } of sentences) {
    for (const word of small) {
      since = CONNECTIVES.has(word) ? 0 : since + 1;
      longest = Math.max(longest, since);
    }
  }
  if (longest >= WITHOUT_CONNECTIVE)
    chopped.push(
      rule(
        `${longest} woorden zonder verbindingswoord`,
        'Laat woorden als "want", "daarna" en "maar" staan: zij zeggen wat zinnen met elkaar te maken hebben.',
      ),
    );
  return chopped;
}
