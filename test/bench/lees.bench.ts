/**
 * `samenspel lees`: how many records of a feed it reads in a second of processor time, cleaning up included: what one core
 * does, whatever else the machine has to do. The sample feed, repeated with other ids; the fastest of the rounds counts.
 */
import { readFileSync } from 'node:fs';
import { readTexts } from '../../src/publish/lees.ts';
import { isQuick, startReport } from './report.ts';

const COPIES = 40;
const ROUNDS = isQuick ? 2 : 7;
const GOAL = 5_000;

const report = startReport(
  'lees',
  'Reading the texts of a feed',
  'The texts of the sample feed, forty times over, through `samenspel lees`: score, reasons, rules, facts. A second is one of processor time, all threads of the program together; the fastest of seven rounds.',
  `Node ${process.versions.node}`,
  ['demo/feed.json'],
);
const common = new Set(
  readFileSync('src/publish/common-words.nl.txt', 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#')),
);
const sample = JSON.parse(readFileSync('demo/feed.json', 'utf8')) as { items: { id: string }[] };
const items = [...Array(COPIES).keys()].flatMap((copy) =>
  sample.items.map((item) => ({ ...item, id: `${item.id} ${copy}` })),
);
const rates: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const start = process.cpuUsage();
  const { items: read } = readTexts({ ...sample, items }, common);
  if (read.length !== items.length) throw new Error(`read ${read.length} of ${items.length} records`);
  const { user, system } = process.cpuUsage(start);
  rates.push((items.length / (user + system)) * 1_000_000);
}
const best = Math.max(...rates);
report.table({
  title: `${items.length.toLocaleString('en')} records`,
  head: ['', 'records a second'],
  rows: [
    ['fastest round', best.toFixed(0)],
    ['slowest round', Math.min(...rates).toFixed(0)],
  ],
});
report.goal('D', best >= GOAL, `${best.toFixed(0)} of ${GOAL} records a second on one core`);
report.figure('lees.rate', Math.round(best), 'records/s');
await report.finish();
