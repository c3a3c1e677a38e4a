/** The commands themselves; everything outside comes in through `Io`, so that tests need no disk and no network. */
import { FeedError } from '../feed/errors.ts';
import { parseJson, type FeedContent } from '../feed/parse.ts';
import { readFeed } from '../feed/read.ts';
import type { Feed } from '../feed/schema.ts';
import { readConfig, type ImportConfig } from './import-ics-config.ts';
import { importIcs } from './import-ics.ts';
import { findingText } from './messages.ts';
import type { FileReport } from './import-ics-calendar.ts';
import { validateFeed } from './validate.ts';

/** The world as a command sees it. Paths are as the user typed them. */
export interface Io {
  stdout: { write: (text: string) => unknown };
  stderr: { write: (text: string) => unknown; isTTY?: boolean };
  /** Rejects when there is no such file. */
  readFile: (path: string) => Promise<Uint8Array>;
  writeFile: (path: string, text: string) => Promise<void>;
  /** Rejects when there is no answer, or not one of status 200. */
  fetchBytes: (url: string) => Promise<Uint8Array>;
  now: () => Date;
}

/** "1 fout", "2 fouten". */
export const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

/** A file or an address, as bytes. @throws Error with a sentence for the publisher */
export async function bytesOf(input: string, io: Io): Promise<Uint8Array> {
  const isUrl = /^(?:https?|webcal):\/\//i.test(input);
  try {
    return await (isUrl ? io.fetchBytes(input.replace(/^webcal:/i, 'https:')) : io.readFile(input));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${input} is niet te ${isUrl ? 'halen' : 'lezen'}: ${why}`, { cause });
  }
}

/** @throws Error with a sentence for the publisher */
export function jsonOf(input: string, bytes: Uint8Array): unknown {
  try {
    return parseJson(bytes);
  } catch (cause) {
    if (!(cause instanceof FeedError)) throw cause;
    throw new Error(`${input} is geen JSON die te lezen is (${cause.code}): ${cause.message}`, { cause });
  }
}

/** A feed as it is written, and as it was read. */
export interface CheckedFeed {
  feed: Feed;
  content: FeedContent;
}

/** A feed to make something of; undefined when it has errors, which have been told. @throws Error with a sentence for the publisher */
export async function checkedFeed(input: string, io: Io): Promise<CheckedFeed | undefined> {
  const bytes = await bytesOf(input, io);
  const document = jsonOf(input, bytes);
  const errors = validateFeed(document).filter(({ severity }) => severity === 'error');
  const content = readFeed(bytes);
  if (errors.length === 0 && content.ok) return { feed: document as Feed, content };
  for (const finding of errors) io.stderr.write(`${findingText(finding, document)}\n`);
  io.stderr.write(`${input} heeft fouten: er is niets geschreven.\n`);
  return undefined;
}

/** `samenspel validate`. */
export async function runValidate(input: string, json: boolean, io: Io): Promise<number> {
  const document = jsonOf(input, await bytesOf(input, io));
  const progress = io.stderr.isTTY
    ? (done: number, total: number) => {
        if (done % 500 === 0 || done === total)
          io.stderr.write(`\r${done} van ${total} nagekeken${done === total ? '\n' : ''}`);
      }
    : undefined;
  const findings = validateFeed(document, progress);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  if (json)
    io.stdout.write(`${JSON.stringify({ input, ok: errors === 0, errors, warnings, findings }, null, 2)}\n`);
  else {
    for (const finding of findings) io.stdout.write(`${findingText(finding, document)}\n\n`);
    io.stdout.write(
      findings.length === 0
        ? `${input}: in orde.\n`
        : `${input}: ${count(errors, 'fout', 'fouten')}, ${count(warnings, 'aandachtspunt', 'aandachtspunten')}.\n`,
    );
  }
  return errors > 0 ? 1 : 0;
}

function reportText({ source, found, imported, skipped, hints }: FileReport): string {
  const lines = [
    `${source}: ${count(found, 'afspraak', 'afspraken')} gevonden, ${imported} ingelezen, ${skipped.length} niet ingelezen`,
  ];
  for (const { line, title, reason } of skipped) lines.push(`  NIET    regel ${line}  ${title}: ${reason}`);
  for (const { line, title, reason } of hints)
    lines.push(`  LET OP  ${line ? `regel ${line}  ` : ''}${title}: ${reason}`);
  return `${lines.join('\n')}\n`;
}

async function configOf(path: string | undefined, io: Io): Promise<ImportConfig> {
  if (path === undefined) return {};
  const config = readConfig(jsonOf(path, await bytesOf(path, io)));
  if (Array.isArray(config)) throw new Error(`${path}: ${config.join('; ')}`);
  return config;
}

export interface ImportOptions {
  output?: string;
  config?: string;
  json: boolean;
}

/** `samenspel import ics`. Without `output` the feed goes to stdout and the report to stderr. */
export async function runImportIcs(
  inputs: readonly string[],
  options: ImportOptions,
  io: Io,
): Promise<number> {
  const config = await configOf(options.config, io);
  const sources = [];
  for (const [index, name] of inputs.entries()) {
    if (io.stderr.isTTY && inputs.length > 1) io.stderr.write(`\r${index + 1} van ${inputs.length} agenda’s`);
    sources.push({ name, bytes: await bytesOf(name, io) });
  }
  if (io.stderr.isTTY && inputs.length > 1) io.stderr.write('\n');
  const { feed, files } = importIcs(sources, config, io.now().toISOString());
  const findings = validateFeed(feed);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const imported = files.reduce((sum, file) => sum + file.imported, 0);

  const text = `${JSON.stringify(feed, null, 2)}\n`;
  // An error page instead of a calendar must not empty every site: without a single entry nothing is written.
  if (imported && options.output === undefined) io.stdout.write(text);
  else if (imported && options.output !== undefined) await io.writeFile(options.output, text);
  const report = options.output === undefined ? io.stderr : io.stdout;
  if (options.json) report.write(`${JSON.stringify({ output: options.output, files, findings }, null, 2)}\n`);
  else {
    for (const file of files) report.write(reportText(file));
    for (const finding of errors) report.write(`${findingText(finding, feed)}\n`);
    if (!config.license)
      report.write(
        'LET OP  de licentie is onbekend: vraag wat u met de agenda mag doen en zet "license" in de instellingen\n',
      );
    if (!imported)
      report.write(
        'Geen enkele activiteit gelezen: er is niets geschreven, een ouder bestand blijft staan.\n',
      );
    else if (options.output !== undefined)
      report.write(`${options.output}: ${count(feed.items.length, 'onderdeel', 'onderdelen')} geschreven.\n`);
  }
  return errors.length > 0 || imported === 0 ? 1 : 0;
}
