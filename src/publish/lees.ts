/** `samenspel lees`: how easy the texts of a feed are, and what their author can do about it. */
import { privateDataIn } from '../feed/private-data.ts';
import { issuesOf } from '../feed/check.ts';
import { itemShapes } from '../feed/feed.shape.ts';
import { envelopeSchema, type Item, type ItemType } from '../feed/schema.ts';
import { ordinaryTextOf, plainTextOf, sourceHash, textFields, type TextFields } from '../feed/source-hash.ts';
import { glossaryFrom } from '../feed/glossary.ts';
import { glossaryWith, type Glossary } from '../text/glossary.ts';
import { conflictsIn } from './fact-conflicts.ts';
import { differenceOf } from './kept-facts.ts';
import { knownFacts } from './known-facts.ts';
import { pathText } from './messages.ts';
import { readSentences, type ReadSentence } from './reading-features.ts';
import { reasonsIn, topReasons } from './reading-reasons.ts';
import {
  abbreviationsIn,
  nothingMustBeShortened,
  nothingMustGetLost,
  paragraphsMustBeShort,
  sentencesMustBeShort,
  sentencesMustHangTogether,
  type ReadingFinding,
  type Rule,
} from './reading-rules.ts';
import { plainStatus, type PlainState } from './plain-status.ts';
import { bandOf, difficultyOf, scoreOf, type Band } from './reading-score.ts';
import type { OnProgress } from './validate.ts';

/** An estimate, and called so wherever it is shown. */
export interface Estimate {
  band: Band;
  /** 0 to 100; more is easier. */
  score: number;
}
export interface ItemReading {
  /** `items[17]` */
  path: string;
  id: string;
  type: ItemType;
  /** Absent where there is no ordinary Dutch text. */
  ordinary?: Estimate;
  /** At most three, what weighs most first. */
  reasons: string[];
  plain: PlainState;
  plainText?: Estimate;
  findings: ReadingFinding[];
}

export interface FeedReading {
  items: ItemReading[];
  /** Records that `samenspel validate` would not let through: their texts were not read. */
  unread: number;
}

const FIELD_NAMES = { name: 'naam', summary: 'samenvatting', description: 'beschrijving' } as const;
const TEXTS = ['summary', 'description'] as const;

interface Tools {
  common: ReadonlySet<string>;
  glossary: Glossary;
  language: string;
  get: (id: string) => Item | undefined;
}

function estimate(text: string, sentences: readonly ReadSentence[], common: Tools['common']): Estimate {
  const score = scoreOf(difficultyOf(text, common, sentences));
  return { score, band: bandOf(score) };
}

/** The path of the text itself: of a string the field, of a text in several languages the one with this tag. */
function textPath(item: TextFields, field: keyof TextFields, isPlain: boolean): PropertyKey[] {
  const text = item[field];
  if (typeof text !== 'object') return [field];
  const tag = Object.keys(text).find((one) => /^nl-simple(?:-|$)/i.test(one) === isPlain && /^nl/i.test(one));
  return tag === undefined ? [field] : [field, tag];
}

const suggestionNotes = (sentences: readonly ReadSentence[]): Rule[] =>
  sentences.flatMap(({ text, suggestions }, at) =>
    suggestions.map(({ start, end, easier }) => ({
      severity: 'note',
      rule: 'easierWords',
      message: `zin ${at + 1}: "${text.slice(start, end)}" kan makkelijker: "${easier}"`,
      advice: 'Past het in deze zin? Neem het dan over.',
    })),
  );

function readItem(item: Item, at: number, tools: Tools): ItemReading {
  const { common, glossary, language, get } = tools;
  const findings: ReadingFinding[] = [];
  const report = (path: readonly PropertyKey[], rules: readonly Rule[]): void => {
    for (const rule of rules) findings.push({ ...rule, path: pathText(['items', at, ...path]) });
  };

  const ordinary = TEXTS.flatMap((field) => {
    const text = ordinaryTextOf(item[field], language);
    return text ? [{ field, text, sentences: readSentences(text) }] : [];
  });
  const known = knownFacts(item, get);
  const reasons = ordinary.flatMap(({ field, sentences }) =>
    reasonsIn(sentences, glossary).map((reason) => ({
      ...reason,
      text: field === 'description' ? reason.text : `${FIELD_NAMES[field]}, ${reason.text}`,
    })),
  );
  for (const { field, text, sentences } of ordinary) {
    const notes = [
      ...abbreviationsIn(text).map((short) => ({
        severity: 'note' as const,
        rule: 'shortForms',
        message: `afkorting: ${short}`,
        advice: 'De widgets schrijven deze voluit als iemand makkelijk wil lezen. Zelf doen is beter.',
      })),
      ...suggestionNotes(sentences),
      ...conflictsIn(item, text, known).map((message) => ({
        severity: 'warning' as const,
        rule: 'factsMustAgree',
        message,
        advice: 'Bezoekers zien de velden als feiten. Verbeter de tekst of het veld.',
      })),
    ];
    report(textPath(item, field, false), notes);
  }

  const plain = textFields.flatMap((field) => {
    const text = plainTextOf(item[field], language);
    return text ? [{ field, text, sentences: readSentences(text) }] : [];
  });
  const all = ordinary.flatMap(({ sentences }) => sentences);
  for (const { field, text, sentences } of plain) {
    const source = ordinary.find((one) => one.field === field);
    const rules = [
      ...sentencesMustBeShort(sentences),
      ...paragraphsMustBeShort(sentences),
      ...nothingMustBeShortened(text),
      ...sentencesMustHangTogether(sentences),
      ...(source ? nothingMustGetLost(differenceOf(source.sentences, sentences, all, known)) : []),
    ];
    report(textPath(item, field, true), rules);
  }
  const { state, rules } = plain.length
    ? plainStatus(item, sourceHash(item, language))
    : { state: 'missing' as const, rules: [] };
  report(['plainLanguage'], rules);

  const together = (
    texts: readonly { text: string; sentences: readonly ReadSentence[] }[],
  ): Estimate | undefined =>
    texts.length
      ? estimate(
          texts.map(({ text }) => text).join('\n\n'),
          texts.flatMap(({ sentences }) => sentences),
          common,
        )
      : undefined;
  const plainText = together(plain.filter(({ field }) => field !== 'name'));
  if (plainText?.band === 'moeilijk')
    report(
      ['plainLanguage'],
      [
        {
          severity: 'warning',
          rule: 'plainTextMustBeEasy',
          message: `de makkelijke tekst is moeilijk (schatting, ${plainText.score} van 100)`,
          advice: 'Gebruik gewone woorden en korte zinnen, en vraag een lezer of het zo duidelijk is.',
        },
      ],
    );
  return {
    path: `items[${at}]`,
    id: item.id,
    type: item.type,
    ordinary: together(ordinary),
    reasons: topReasons(reasons).map(({ text }) => text),
    plain: state,
    plainText,
    findings,
  };
}

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, field)
    ? (value as Record<string, unknown>)[field]
    : undefined;

function itemOf(raw: unknown): Item | undefined {
  const type = fieldOf(raw, 'type');
  if (typeof type !== 'string' || !Object.hasOwn(itemShapes, type)) return undefined;
  // The shapes say what the schemas say (test/feed/check.test.ts), and many times as fast.
  return issuesOf(itemShapes[type as ItemType], raw).length ? undefined : (raw as Item);
}

/** What is lost or long is repeated as it is written: not where that could tell who asks for help. */
function tellsOnSomeone(item: Item, { findings, reasons }: ItemReading, language: string): boolean {
  if (item.type !== 'Help') return false;
  const repeats =
    findings.some(({ rule }) => rule === 'nothingMustGetLost') ||
    reasons.some((reason) => reason.includes('lang woord'));
  if (!repeats) return false;
  return textFields.some((field) =>
    [ordinaryTextOf, plainTextOf].some((textIn) => privateDataIn(textIn(item[field], language))),
  );
}

/** Every text of a feed. Never throws; what is no item is counted and left. `common`: the most common words. */
export function readTexts(
  document: unknown,
  common: ReadonlySet<string>,
  onProgress?: OnProgress,
): FeedReading {
  const list = fieldOf(document, 'items');
  const raw: unknown[] = Array.isArray(list) ? list : [];
  const items = raw.map(itemOf);
  const byId = new Map(items.flatMap((item) => (item ? [[item.id, item] as const] : [])));
  const languages = fieldOf(document, 'inLanguage');
  const envelope = envelopeSchema.safeParse(document);
  const schemes = envelope.success ? envelope.data.conceptSchemes : [];
  const tools: Tools = {
    common,
    glossary: glossaryWith(glossaryFrom(schemes)),
    language: Array.isArray(languages) && typeof languages[0] === 'string' ? languages[0] : 'nl',
    get: (id) => byId.get(id),
  };
  const readings: ItemReading[] = [];
  for (const [at, item] of items.entries()) {
    const reading = item && readItem(item, at, tools);
    if (reading && !tellsOnSomeone(item, reading, tools.language)) readings.push(reading);
    onProgress?.(at + 1, items.length);
  }
  return { items: readings, unread: items.length - readings.length };
}
