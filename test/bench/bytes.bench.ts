/** What a visitor downloads (goal P1): ours until the first items and in all, and the page of each peer. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { sizeReport } from '../../.scripts/sizes.mjs';
import { startReport } from './report.ts';
import { builtOurs, builtPeers } from './site.ts';
import { variants } from './variants.ts';

const report = startReport(
  'bytes',
  'Bytes',
  'What a visitor downloads besides the feed, gzip -9, 1 kB = 1,000 bytes. Each peer as its users build it: one minified module with the least that finds in a list (a search field, facets with counts, cards), in Dutch only; ours as it is published.',
  `Node ${process.version}`,
);
const kB = (bytes: number): number => Math.round(bytes / 10) / 100;

builtOurs();
const peers = await builtPeers();
const peerSize = (page: string): number =>
  ['js', 'css'].reduce((sum, kind) => sum + (peers.get(`/peers/${page}.${kind}`)?.body.length ?? 0), 0);
const others = variants.flatMap(({ name, page }) => (page ? [{ name, size: kB(peerSize(page)) }] : []));

interface Chunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
}
const chunks = JSON.parse(readFileSync('dist/modules.json', 'utf8')) as Record<string, Chunk>;
const sizeOf = (file: string): number => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length;
/** What an entry needs before it can show anything. */
function closure(key: string, seen = new Set<string>()): Set<string> {
  if (seen.has(key)) return seen;
  seen.add(key);
  const { imports = [], dynamicImports = [] } = chunks[key] ?? {};
  // Dutch words are asked for apart, and needed at once all the same.
  const more = dynamicImports.filter((next) => /messages\.nl/.test(next));
  for (const next of [...imports, ...more]) closure(next, seen);
  return seen;
}
const sum = (keys: Iterable<string>): number =>
  kB([...keys].reduce((total, key) => total + sizeOf(chunks[key]?.file ?? ''), 0));

const entry = 'src/embed/activity-finder.ts';
const page = closure(entry);
/** What a script tag needs before the first items of an index are on the screen: the code of their list is on its way meanwhile. */
const firstItems = Object.values(
  JSON.parse(readFileSync('dist/modules.first-items.json', 'utf8')) as Record<string, Chunk>,
).map(({ file }) => file);
const withHead = kB(
  ['embed/activity-finder.js', ...firstItems].reduce((total, file) => total + sizeOf(file), 0),
);
const { finder, all: oneFile } = sizeReport();
const [nearest] = [...others].sort((a, b) => a.size - b.size);
report.table({
  title: 'JavaScript and style sheets',
  head: ['', 'kB'],
  rows: [
    ['ours, the page’s thread until first items from a head', withHead.toFixed(2)],
    ['ours, first items from a plain feed, engine included', (finder ?? NaN).toFixed(2)],
    ['ours, one file with every lazy part', oneFile.toFixed(2)],
    ...others.map(({ name, size }) => [name, size.toFixed(2)]),
  ],
});
report.say('');
const beside = (size: number): string =>
  `${(size / (nearest?.size ?? NaN)).toFixed(2)} × the smallest peer (${nearest?.name}, ${nearest?.size} kB)`;
report.goal(
  'P1',
  withHead <= 20,
  `first items from a head: ${withHead} of 20 kB in the page’s thread; ${beside(withHead)}`,
);
report.goal(
  'P1',
  (finder ?? NaN) <= 34,
  `first items from a plain feed: ${finder} of 34 kB; ${beside(finder ?? NaN)}`,
);
report.goal('P1', oneFile <= 80, `all of it, without a map: ${oneFile} of 80 kB; ${beside(oneFile)}`);
// A widget that lists, besides the finder: what it adds to a page that has the finder.
const lists = readdirSync('src/embed').filter(
  (file) => `src/embed/${file}` in chunks && !/^(all|activity-finder)\.ts$/.test(file),
);
for (const file of lists) {
  const own = [...closure(`src/embed/${file}`)].filter((key) => !page.has(key));
  report.goal(
    'P1',
    sum(own) <= 5,
    `a page with the finder and ${file.slice(0, -3)}: ${sum(own)} of 5 kB more`,
  );
}
if (!lists.length) report.say('  P1 a second list widget: not measured, there is none');
await report.finish();
