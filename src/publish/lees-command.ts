/** `samenspel lees`: reads the texts of a feed and says what their author can do. Only broken rules fail, never a score. */
import { commonWords } from './common-words.ts';
import { bytesOf, count, jsonOf, type Io } from './commands.ts';
import { readTexts, type Estimate, type FeedReading, type ItemReading } from './lees.ts';
import { shownName } from './messages.ts';
import { fingerprintOf, sarifOf } from './sarif.ts';
import type { ReadingFinding } from './reading-rules.ts';

export interface LeesOptions {
  /** The report of an earlier run (`--json`): what is in it is known, and fails no more. */
  baseline?: string;
  form: 'text' | 'json' | 'sarif';
}

/** Smaller feeds are read before a bar is seen. */
const LARGE = 1_000;
const BAR = 24;

function progressOn(io: Io): ((done: number, total: number) => void) | undefined {
  if (!io.stderr.isTTY) return undefined;
  return (done, total) => {
    if (total < LARGE || (done % 250 !== 0 && done !== total)) return;
    const full = Math.round((done / total) * BAR);
    const bar = '█'.repeat(full) + '░'.repeat(BAR - full);
    io.stderr.write(`\r${bar} ${done} van ${total} gelezen${done === total ? '\n' : ''}`);
  };
}

/** @throws Error with a sentence for the publisher */
async function baselineOf(path: string | undefined, io: Io): Promise<ReadonlySet<string> | undefined> {
  if (path === undefined) return undefined;
  const report = jsonOf(path, await bytesOf(path, io));
  const known = typeof report === 'object' && report !== null && 'known' in report ? report.known : undefined;
  if (!Array.isArray(known))
    throw new Error(`${path} is geen verslag van samenspel lees: maak het met --json`);
  return new Set(known.map(String));
}

const LABELS = { error: 'FOUT', warning: 'LET OP', note: 'TIP' } as const;
const said = ({ score, band }: Estimate): string => `${String(score).padStart(3)}  ${band}`;

function itemText(item: ItemReading, findings: readonly ReadingFinding[], document: unknown): string {
  const at = /\d+/.exec(item.path)?.[0];
  const name = shownName(document, at) ?? item.id;
  const lines = [`${(item.ordinary ? said(item.ordinary) : '  –').padEnd(20)}  ${item.path} ${name}`];
  for (const reason of item.reasons) lines.push(`        ${reason}`);
  for (const { severity, message, advice } of findings)
    lines.push(`        ${LABELS[severity]}  ${message}`, `                → ${advice}`);
  return `${lines.join('\n')}\n`;
}

interface Totals {
  errors: number;
  warnings: number;
  notes: number;
  /** How many items have a plain text that is of their ordinary text, with who checked it; and of how many. */
  plain: number;
  texts: number;
}

const totalsOf = ({ items }: FeedReading, findings: readonly ReadingFinding[]): Totals => {
  const many = (severity: ReadingFinding['severity']): number =>
    findings.filter((one) => one.severity === severity).length;
  const hasRuleBroken = (item: ItemReading): boolean =>
    item.findings.some(({ severity }) => severity === 'error');
  const texts = items.filter((item) => item.ordinary ?? item.plainText);
  return {
    errors: many('error'),
    warnings: many('warning'),
    notes: many('note'),
    plain: texts.filter((item) => item.plain === 'current' && !hasRuleBroken(item)).length,
    texts: texts.length,
  };
};

function totalsText({ items, unread }: FeedReading, totals: Totals, hidden: number): string {
  const bands = new Map<string, number>();
  for (const { ordinary } of items)
    if (ordinary) bands.set(ordinary.band, (bands.get(ordinary.band) ?? 0) + 1);
  const share = totals.texts ? Math.round((100 * totals.plain) / totals.texts) : 0;
  const lines = [
    `Schatting: ${['makkelijk', 'kan makkelijker', 'moeilijk'].map((band) => `${bands.get(band) ?? 0} ${band}`).join(', ')}.`,
    `Een makkelijke tekst die klopt: ${totals.plain} van ${totals.texts} (${share} %).`,
    `${count(totals.errors, 'fout', 'fouten')}, ${count(totals.warnings, 'aandachtspunt', 'aandachtspunten')}, ${count(totals.notes, 'tip', 'tips')}.`,
  ];
  if (hidden) lines.push(`${count(hidden, 'punt', 'punten')} uit het vorige verslag niet herhaald.`);
  if (unread)
    lines.push(
      `${count(unread, 'onderdeel', 'onderdelen')} niet gelezen, want het klopt niet: samenspel validate zegt waarom.`,
    );
  return `${lines.join('\n')}\n`;
}

/** 1 when a rule is broken that the baseline did not have. */
export async function runLees(input: string, { baseline, form }: LeesOptions, io: Io): Promise<number> {
  const bytes = await bytesOf(input, io);
  const document = jsonOf(input, bytes);
  if (typeof document !== 'object' || document === null || !('items' in document))
    throw new Error(`${input} is geen feed: "items" ontbreekt`);
  if (!Array.isArray(document.items)) throw new Error(`${input} is geen feed: "items" is geen lijst`);
  const known = await baselineOf(baseline, io);
  const reading = readTexts(document, commonWords(), progressOn(io));
  const all = reading.items.map((item) => ({
    item,
    findings: item.findings.map((finding) => ({ ...finding, fingerprint: fingerprintOf(item, finding) })),
  }));
  const fresh = all.map(({ item, findings }) => ({
    item,
    findings: findings.filter(({ fingerprint }) => !known?.has(fingerprint)),
  }));
  const totals = totalsOf(
    reading,
    fresh.flatMap(({ findings }) => findings),
  );
  const found = all.flatMap(({ findings }) => findings);
  if (form === 'sarif') {
    const json = new TextDecoder().decode(bytes);
    io.stdout.write(`${JSON.stringify(sarifOf(input, json, reading, known), null, 2)}\n`);
  } else if (form === 'json') {
    const report = {
      input,
      ok: totals.errors === 0,
      ...totals,
      unread: reading.unread,
      items: fresh.map(({ item, findings }) => ({ ...item, findings })),
      known: found.map(({ fingerprint }) => fingerprint),
    };
    io.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  } else {
    for (const { item, findings } of fresh) io.stdout.write(itemText(item, findings, document));
    io.stdout.write(
      `\n${totalsText(reading, totals, found.length - totals.errors - totals.warnings - totals.notes)}`,
    );
  }
  return totals.errors > 0 ? 1 : 0;
}
