/**
 * What publishing a country costs, measured with our own command line: one municipality of the average size, and a feed of
 * 100,000 in one piece. What follows for 342 municipalities is reckoned from that. Writes its table into docs/country.md too.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { format } from 'prettier';
import { benchFeed } from './feed.ts';
import { isQuick, median, startReport, type Table } from './report.ts';

const MUNICIPALITIES = 342;
const ITEMS = 1_000_000;
const average = Math.round(ITEMS / MUNICIPALITIES);
const work = 'test/bench/dist/country';
const note = 'docs/country.md';

const report = startReport(
  'country',
  'A country',
  `A feed of ${average.toLocaleString('en')} generated activities (a million over ${MUNICIPALITIES} municipalities) in the 18 districts of the sample, and one of 100,000, each cut by \`samenspel shard\` with a head for the whole and for every district (of the 100,000: for one). kB = 1,000 bytes; “as sent” is gzip -9. The rows that say “reckoned” multiply what was measured.`,
  `Node ${process.version}`,
);

interface Cut {
  seconds: number;
  megabytes: number;
  /** As sent. */
  index: number;
  heads: { bytes: number; isWhole: boolean }[];
  shards: { bytes: number; district?: string }[];
  files: number;
  sent: number;
}
const kB = (bytes: number): string => (bytes / 1_000).toFixed(1);
const inAll = (value: number): string => Math.round(value).toLocaleString('en');

/** With heads for the whole and for so many of the districts. */
function cut(size: number, scoped: number): Cut {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(`${work}/out`, { recursive: true });
  const feed = benchFeed(size);
  const text = JSON.stringify(feed);
  writeFileSync(`${work}/feed.json`, text);
  const districts = feed.items.filter(({ type }) => type === 'District').map(({ id }) => id);
  const scopes = districts.slice(0, scoped).flatMap((id) => ['--scope', `district=${id}`]);
  const began = performance.now();
  execFileSync(
    process.execPath,
    [
      '--max-old-space-size=4096',
      'dist/publish/cli.js',
      'shard',
      `${work}/feed.json`,
      '-o',
      `${work}/out`,
      '--json',
      ...scopes,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const seconds = (performance.now() - began) / 1_000;
  const sentOf = (file: string): number => gzipSync(readFileSync(`${work}/out/${file}`), { level: 9 }).length;
  const index = JSON.parse(readFileSync(`${work}/out/feed.json`, 'utf8')) as {
    shards: { href: string; district?: string }[];
    heads: { href: string; scope: object }[];
  };
  const files = readdirSync(`${work}/out`);
  return {
    seconds,
    megabytes: text.length / 1_000_000,
    index: sentOf('feed.json'),
    heads: index.heads.map(({ href, scope }) => ({
      bytes: sentOf(href),
      isWhole: !Object.keys(scope).length,
    })),
    shards: index.shards.map(({ href, district }) => ({ bytes: sentOf(href), district })),
    files: files.length,
    sent: files.reduce((sum, file) => sum + sentOf(file), 0),
  };
}

execFileSync(process.execPath, ['.scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
const [small, most] = isQuick ? [500, 2_000] : [average, 100_000];
const one = cut(small, Infinity);
report.say(`${inAll(small)} activities: cut in ${one.seconds.toFixed(1)} s`);
// Every head takes minutes at this size: one district stands for all.
const large = cut(most, 1);
report.say(`${inAll(most)} activities: cut in ${large.seconds.toFixed(1)} s`);

/** Bytes of the parts of each district, as sent. */
const districtsOf = ({ shards }: Cut): number[] => {
  const sums = new Map<string, number>();
  for (const { bytes, district } of shards)
    if (district !== undefined) sums.set(district, (sums.get(district) ?? 0) + bytes);
  return [...sums.values()];
};
const partsOf = ({ shards }: Cut): number => {
  const counts = new Map<string, number>();
  for (const { district } of shards)
    if (district !== undefined) counts.set(district, (counts.get(district) ?? 0) + 1);
  return median([...counts.values()]);
};
/** Bytes of a head, as sent: a visitor loads one of those that follow each other. */
const headOf = ({ heads }: Cut, isWhole: boolean): number =>
  median(heads.filter((head) => head.isWhole === isWhole).map(({ bytes }) => bytes));
const whole = headOf(one, true);
const scoped = headOf(one, false);
const entry = large.index / (large.shards.length + large.heads.length);
const nationalIndex = entry * MUNICIPALITIES * (one.shards.length + one.heads.length);
const total = (parts: readonly { bytes: number }[]): number =>
  parts.reduce((sum, { bytes }) => sum + bytes, 0);

const measured: Table = {
  title: 'Measured',
  head: ['', `${inAll(small)} activities`, `${inAll(most)} activities`],
  rows: [
    ['the feed in one piece, MB', one.megabytes.toFixed(1), large.megabytes.toFixed(1)],
    ['time to check and cut it, heads included, s', one.seconds.toFixed(1), large.seconds.toFixed(1)],
    ['files', inAll(one.files), inAll(large.files)],
    ['all files as sent, kB', kB(one.sent), kB(large.sent)],
    ['index as sent, kB', kB(one.index), kB(large.index)],
    [
      'heads of the whole, files',
      ...[one, large].map(({ heads }) => inAll(heads.filter(({ isWhole }) => isWhole).length)),
    ],
    ['head of the whole as sent, kB (median)', kB(whole), kB(headOf(large, true))],
    ['head of a district as sent, kB (median)', kB(scoped), kB(headOf(large, false))],
    ['parts of a district, files (median)', inAll(partsOf(one)), inAll(partsOf(large))],
    [
      'parts of a district as sent, kB (median)',
      kB(median(districtsOf(one))),
      kB(median(districtsOf(large))),
    ],
    [
      'largest part as sent, kB',
      ...[one, large].map(({ shards }) => kB(Math.max(...shards.map(({ bytes }) => bytes)))),
    ],
  ],
};
const reckoned: Table = {
  title: `Reckoned for ${MUNICIPALITIES} municipalities, each with a folder of its own`,
  head: ['', ''],
  rows: [
    ['files in the country', inAll(one.files * MUNICIPALITIES)],
    ['all files as sent, MB', inAll((one.sent * MUNICIPALITIES) / 1_000_000)],
    ['a night’s work on one processor, minutes', inAll((one.seconds * MUNICIPALITIES) / 60)],
    ['one index for the whole country, as sent, kB (why there is none)', kB(nationalIndex)],
    ['requests until first items of a municipality: index', '1'],
    ['first items of a municipality, feed bytes as sent, kB', kB(one.index)],
    ['its first page, feed bytes as sent, kB', kB(one.index + whole)],
    ['requests until first items of a district: index and head', '2'],
    ['first items of a district, feed bytes as sent, kB', kB(one.index + scoped)],
    [
      'searching a whole district: requests',
      inAll(2 + partsOf(one) + one.shards.filter(({ district }) => district === undefined).length),
    ],
    ['searching a whole district: feed bytes as sent, kB', kB(one.index + scoped + median(districtsOf(one)))],
    ['searching a whole municipality: requests', inAll(2 + one.shards.length)],
    ['searching a whole municipality: feed bytes as sent, kB', kB(one.index + whole + total(one.shards))],
    ['coming back the same day within the index’s cache time: requests', '0'],
    ['coming back when nothing changed: index only, kB', kB(one.index)],
  ],
};
report.table(measured);
report.table(reckoned);
const firstItems = one.index + scoped;
report.say('');
report.goal(
  '3.3',
  firstItems <= 300_000,
  `first items of a district in a feed of ${inAll(small)}: ${kB(firstItems)} of 300 kB`,
);
const firstLarge = large.index + headOf(large, false);
report.goal(
  '3.3',
  firstLarge <= 300_000,
  `first items of a district in a feed of ${inAll(most)}: ${kB(firstLarge)} of 300 kB`,
);
if (!isQuick) {
  const table = ({ head, rows, title }: Table): string =>
    [
      `### ${title}`,
      '',
      ...[head, head.map((_, at) => (at ? '--:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`),
    ].join('\n');
  const text = readFileSync(note, 'utf8').replace(
    /(<!-- measured -->)[^]*(<!-- \/measured -->)/,
    (_, start: string, end: string) => [start, table(measured), table(reckoned), end].join('\n\n'),
  );
  const style = JSON.parse(readFileSync('.prettierrc.json', 'utf8')) as object;
  writeFileSync(note, await format(text, { ...style, parser: 'markdown' }));
}
await report.finish();
