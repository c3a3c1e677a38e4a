/** `samenspel validate`: the strict check of a feed before it is published (readers are tolerant, publishers are not). */
import { envelopeSchema, itemSchemas, type Item, type ItemType } from '../feed/schema.ts';
import { isZone } from './import-ics-zones.ts';
import { issueFinding, pathText, type Finding } from './messages.ts';
import { helpMustStayAnonymous, itemRules, type RuleContext } from './validate-rules.ts';
import type { Envelope } from '../feed/schema.ts';

export type { Finding } from './messages.ts';

/** Called after each record, for the progress line. */
export type OnProgress = (done: number, total: number) => void;

const finding = (rule: string, path: string, message: string, advice: string): Finding => ({
  severity: 'error',
  path,
  rule,
  message,
  advice,
});

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, field)
    ? (value as Record<string, unknown>)[field]
    : undefined;

function idsMustBeUnique(items: readonly unknown[]): Finding[] {
  const first = new Map<unknown, number>();
  return items.flatMap((item, index) => {
    const id = fieldOf(item, 'id');
    if (id === undefined) return [];
    const other = first.get(id);
    if (other === undefined) first.set(id, index);
    return other === undefined
      ? []
      : finding(
          'idsMustBeUnique',
          `items[${index}].id`,
          `het id "${String(id)}" heeft items[${other}] ook al`,
          'Geef elk onderdeel een eigen id dat nooit verandert.',
        );
  });
}

function envelopeMustBeComplete({ publisher, timeZone, next, shards, items }: Envelope): Finding[] {
  const findings: Finding[] = [];
  if (!publisher?.name) {
    findings.push(
      finding(
        'publisherMustBeNamed',
        'publisher',
        'er staat niet wie deze feed maakt',
        'Geef publisher met name en url.',
      ),
    );
  }
  if (timeZone && !isZone(timeZone)) {
    findings.push(
      finding(
        'timeZoneMustExist',
        'timeZone',
        `"${timeZone}" is geen tijdzone`,
        'Schrijf bijvoorbeeld Europe/Amsterdam.',
      ),
    );
  }
  if (items.length === 0 && !next && !shards?.length) {
    const empty = finding(
      'feedShouldNotBeEmpty',
      'items',
      'de feed is leeg',
      'Bezoekers zien dan niets. Klopt dat?',
    );
    findings.push({ ...empty, severity: 'warning' });
  }
  return findings;
}

function checkItem(
  item: unknown,
  index: number,
  context: Omit<RuleContext, 'path'>,
  document: unknown,
): Finding[] {
  const path = ['items', index];
  const type = fieldOf(item, 'type');
  if (typeof type !== 'string' || !Object.hasOwn(itemSchemas, type)) {
    return [
      finding(
        'invalid_union',
        pathText([...path, 'type']),
        type === undefined ? '"type" ontbreekt' : `${JSON.stringify(type)} is geen soort die de feed kent`,
        `Kies uit: ${Object.keys(itemSchemas).join(', ')}.`,
      ),
    ];
  }
  const result = itemSchemas[type as ItemType].safeParse(item);
  if (!result.success) {
    // What is private in help is told as such, and not repeated as a wrong value.
    const hidden = type === 'Help' ? helpMustStayAnonymous(item as Item, { ...context, path }) : [];
    const issues = result.error.issues.map((issue) => issueFinding(issue, document, path));
    const findings = [
      ...hidden,
      ...issues.filter((one) => !hidden.some((other) => one.path.startsWith(other.path))),
    ];
    // One sentence per field: what has not the form of a date is not on the calendar either.
    return findings.filter((one, at) => findings.findIndex((other) => other.path === one.path) === at);
  }
  return itemRules.flatMap((check) => check(result.data, { ...context, path }));
}

/** Everything that is wrong with a feed. No finding of severity `error` = it may be published. Never throws. */
export function validateFeed(json: unknown, onProgress?: OnProgress): Finding[] {
  const envelope = envelopeSchema.safeParse(json);
  const findings = envelope.success
    ? envelopeMustBeComplete(envelope.data)
    : envelope.error.issues.map((issue) => issueFinding(issue, json));
  const list = fieldOf(json, 'items');
  if (!Array.isArray(list)) return findings;
  const items: unknown[] = list;
  findings.push(...idsMustBeUnique(items));

  const types = new Map(items.map((item) => [String(fieldOf(item, 'id')), String(fieldOf(item, 'type'))]));
  const schemes = envelope.success ? (envelope.data.conceptSchemes ?? []) : [];
  const concepts = new Map(schemes.map(({ id, concepts: own }) => [id, new Set(own.map((one) => one.id))]));
  const partial = Boolean(fieldOf(json, 'next') ?? fieldOf(json, 'shards'));
  for (const [index, item] of items.entries()) {
    findings.push(...checkItem(item, index, { types, concepts, partial }, json));
    onProgress?.(index + 1, items.length);
  }
  return findings;
}
