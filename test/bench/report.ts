/**
 * What a benchmark says: lines while it runs, tables, goals, figures. A whole run leaves it in `results/` beside this file,
 * with date, machine and commit, and writes `docs/benchmarks.md` anew from all of them; a short run (`--quick`) prints only.
 * The results are kept in the repository, because no test machine has the time to measure them: `npm run figures` shows
 * their figures as long as nothing that was measured has changed since their commit.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { format } from 'prettier';

/** `--only=ours`: what has this in its name, for whom works on it. */
const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
export const isWanted = (name: string): boolean => only === undefined || name.includes(only);
/** A short form: fewer sizes and turns, to see that everything runs. Its numbers are kept nowhere. */
export const isQuick = only !== undefined || process.argv.includes('--quick');

export interface Goal {
  goal: string;
  met: boolean;
  text: string;
}
export interface Table {
  title: string;
  head: string[];
  rows: string[][];
}
interface Result {
  name: string;
  title: string;
  how: string;
  date: string;
  machine: string;
  commit: string;
  tables: Table[];
  goals: Goal[];
  figures: { name: string; value: number; unit: string }[];
  /** What this one depends on besides. */
  also?: readonly string[];
}

const folder = 'test/bench/results';
/** What a result depends on; `.scripts/figures.mjs` has the same list. */
const measured = [
  'src',
  'test/bench/*.ts',
  'test/bench/pages',
  'test/bench/package.json',
  'package-lock.json',
];
const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();
/** The commit, and whether what was measured is exactly that. */
const commitNow = (also: readonly string[]): string =>
  git('rev-parse', '--short=12', 'HEAD') +
  (git('status', '--porcelain', '--', ...measured, ...also) ? ' with changes' : '');

export const percentile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? NaN;
export const median = (values: readonly number[]): number => percentile(values, 0.5);

const aligned = ({ head, rows }: Table): string[] => {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)));
  return [head, ...rows].map((row) =>
    row.map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join('  '),
  );
};

export interface Report {
  say: (line: string) => void;
  table: (table: Table) => void;
  goal: (goal: string, met: boolean, text: string) => void;
  figure: (name: string, value: number, unit: string) => void;
  finish: () => Promise<void>;
}

/** `how` says in a few sentences what was done, for the page of results; `also` are other paths that it measures. */
export function startReport(
  name: string,
  title: string,
  how: string,
  versions: string,
  also: readonly string[] = [],
): Report {
  const commit = commitNow(also);
  const machine = `${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length}, ${versions}`;
  const tables: Table[] = [];
  const goals: Goal[] = [];
  const figures: Result['figures'] = [];
  const say = (line: string): void => console.log(line);
  say(`${title}${isQuick ? ' (short form: numbers are not kept)' : ''}\n${machine}, commit ${commit}`);
  return {
    say,
    table(table) {
      tables.push(table);
      say(`\n${table.title}`);
      for (const line of aligned(table)) say(`  ${line}`);
    },
    goal(goal, met, text) {
      goals.push({ goal, met, text });
      say(`  ${goal} ${met ? 'met' : 'NOT met'}: ${text}`);
    },
    figure(figure, value, unit) {
      // What was not there to measure is no figure.
      if (Number.isFinite(value))
        figures.push({ name: figure, value: Math.round(value * 1_000) / 1_000, unit });
    },
    async finish() {
      if (isQuick) return;
      mkdirSync(folder, { recursive: true });
      const date = new Date().toISOString().slice(0, 16).replace('T', ' ') + ' UTC';
      const result: Result = { name, title, how, date, machine, commit, tables, goals, figures, also };
      writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(result, null, 2)}\n`);
      await writeResults();
    },
  };
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(head),
  row(head.map((_, at) => (at ? '--:' : '---'))),
  ...rows.map(row),
];

const order = ['bytes', 'load', 'paint', 'memory', 'search', 'recall', 'country', 'receiver', 'lees'];

/** `docs/benchmarks.md` from what the last whole run of each benchmark left. */
export async function writeResults(): Promise<void> {
  const results = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Result)
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const goals = results.flatMap((result) => result.goals.map((goal) => ({ ...goal, from: result.name })));
  goals.sort((a, b) => a.goal.localeCompare(b.goal));
  const text = [
    '# Benchmarks',
    'Written by `npm run bench`: no number here is typed in. Ours and the others take turns in the same run; compare the ratios, not the times of different machines.',
    '## Goals',
    [
      row(['goal', 'met', 'measured', 'by']),
      row(['---', '---', '---', '---']),
      ...goals.map(({ goal, met, text, from }) =>
        row([goal, met ? 'yes' : '**no**', text, `\`npm run bench ${from}\``]),
      ),
    ].join('\n'),
    ...results.flatMap(({ title, how, date, machine, commit, tables }) => [
      `## ${title}`,
      how,
      `${date} · ${machine} · commit ${commit}`,
      ...tables.flatMap((table) => [`### ${table.title}`, markdownTable(table.head, table.rows).join('\n')]),
    ]),
  ].join('\n\n');
  mkdirSync('docs', { recursive: true });
  const style = JSON.parse(readFileSync('.prettierrc.json', 'utf8')) as object;
  writeFileSync('docs/benchmarks.md', await format(text, { ...style, parser: 'markdown' }));
}
