/** What was read as SARIF 2.1.0, the form in which code hosts and editors show findings beside the file. */
import { createHash } from 'node:crypto';
import type { FeedReading, ItemReading } from './lees.ts';
import type { ReadingFinding } from './reading-rules.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** What each rule asks, for the list of rules in a viewer. */
const RULES: Record<string, string> = {
  sentencesMustBeShort: 'Makkelijke tekst: zinnen van hoogstens 15 woorden, gemiddeld hoogstens 12',
  paragraphsMustBeShort: 'Makkelijke tekst: hoogstens 3 zinnen in een alinea',
  nothingMustBeShortened: 'Makkelijke tekst: geen afkortingen',
  nothingMustGetLost: 'Makkelijke tekst: getallen, data, namen en ontkenningen blijven',
  sentencesMustHangTogether: 'Makkelijke tekst: geen losse stukjes zin',
  someoneMustHaveChecked: 'Makkelijke tekst: er staat wie hem heeft nagekeken',
  plainTextMustBeEasy: 'Makkelijke tekst: makkelijk te lezen (schatting)',
  plainTextMustBeCurrent: 'Makkelijke tekst: hij hoort bij de gewone tekst van nu',
  factsMustAgree: 'Gewone tekst: hij zegt hetzelfde als de velden',
  shortForms: 'Gewone tekst: afkortingen',
  easierWords: 'Gewone tekst: woorden die makkelijker kunnen',
  hardText: 'Gewone tekst: moeilijk te lezen (schatting)',
};

/** On which line each record begins: where its id stands for the first time. */
export function linesOfIds(json: string): Map<string, number> {
  const lines = new Map<string, number>();
  let line = 1;
  let from = 0;
  for (const found of json.matchAll(/"id"\s*:\s*("(?:[^"\\]|\\.)*")/g)) {
    for (let at = json.indexOf('\n', from); at !== -1 && at < found.index; at = json.indexOf('\n', from)) {
      line++;
      from = at + 1;
    }
    const id = JSON.parse(found[1] ?? '""') as string;
    if (!lines.has(id)) lines.set(id, line);
  }
  return lines;
}

/** The same for the same finding in a later run. An ordinary text that has changed again is another one: its advice has the code. */
export const fingerprintOf = ({ id }: ItemReading, { rule, message, advice }: ReadingFinding): string => {
  const own = rule === 'plainTextMustBeCurrent' ? [message, advice] : [message];
  return createHash('sha256')
    .update([id, rule, ...own].join('\n'))
    .digest('hex')
    .slice(0, 16);
};

const hardText = ({ path, ordinary, reasons }: ItemReading): ReadingFinding[] =>
  ordinary?.band === 'moeilijk'
    ? [
        {
          severity: 'note',
          path,
          rule: 'hardText',
          message: `moeilijk (schatting, ${ordinary.score} van 100): ${reasons.join('; ')}`,
          advice: '',
        },
      ]
    : [];

/** `known`: fingerprints of the baseline; absent without one. */
export function sarifOf(input: string, json: string, { items }: FeedReading, known?: ReadonlySet<string>) {
  const lines = linesOfIds(json);
  const uri = /^[a-z]+:\/\//i.test(input) ? input : encodeURI(input.replaceAll('\\', '/'));
  const results = items.flatMap((item) =>
    [...item.findings, ...hardText(item)].map((finding) => {
      const fingerprint = fingerprintOf(item, finding);
      return {
        ruleId: finding.rule,
        level: finding.severity,
        message: { text: [finding.message, finding.advice].filter(Boolean).join('. ') },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri },
              region: { startLine: lines.get(item.id) ?? 1 },
            },
            logicalLocations: [{ fullyQualifiedName: finding.path }],
          },
        ],
        partialFingerprints: { 'samenspel/v1': fingerprint },
        ...(known && { baselineState: known.has(fingerprint) ? 'unchanged' : 'new' }),
      };
    }),
  );
  const used = [...new Set(results.map(({ ruleId }) => ruleId))];
  const rules = used.map((id) => ({ id, shortDescription: { text: RULES[id] ?? id } }));
  const driver = { name: 'samenspel lees', rules };
  return { $schema: SCHEMA, version: '2.1.0', runs: [{ tool: { driver }, results }] };
}
