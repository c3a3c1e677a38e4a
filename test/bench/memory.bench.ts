/**
 * Memory (goal P5): what an index keeps for each record, ours and the peers', and what the page's own thread keeps over the
 * host page alone.
 */
import { execFileSync } from 'node:child_process';
import { indexOf, recordsOf, uncounted } from '../search/records.ts';
import { startBrowser, withPage, settle } from './browser.ts';
import { benchFeed } from './feed.ts';
import { peers } from './peers.ts';
import { isQuick, isWanted, median, startReport } from './report.ts';
import { pagePath, startSite } from './site.ts';
import { variants, type Variant } from './variants.ts';

const asked = process.argv.find((arg) => arg.startsWith('--index='))?.slice('--index='.length);
if (asked !== undefined) {
  await tellIndex(asked);
  process.exit();
}

const { browser, version } = await startBrowser();
const report = startReport(
  'memory',
  'Memory',
  'The index: heap and array buffers after collecting garbage, with the index kept and the records not counted, over the same before. The page: the heap of the page’s own thread after collecting garbage, over that of the host page alone; what a worker keeps is not in it.',
  `${version}, Node ${process.version}`,
);
const size = isQuick ? 1_000 : 10_000;
const names = ['ours', ...Object.keys(peers)].filter(isWanted);
/** Each in a process of its own: what another left behind would be counted, or given back just then. */
const perRecord = new Map(
  names.map((name) => {
    const told = execFileSync(
      process.execPath,
      [...process.execArgv, ...process.argv.slice(1), `--index=${name}`],
      {
        encoding: 'utf8',
      },
    );
    return [name, Number(told)];
  }),
);
report.table({
  title: `The index of ${size.toLocaleString('en')} records`,
  head: ['', 'bytes a record', '× ours'],
  rows: [...perRecord].map(([name, bytes]) => [
    name,
    bytes.toFixed(0),
    (bytes / (perRecord.get('ours') ?? NaN)).toFixed(1),
  ]),
});

const sizes = [1_000, 10_000];
const site = await startSite(variants, sizes);
const heaps = new Map<string, number[]>();
const heapOf = (variant: Variant, size: number): Promise<number> =>
  withPage(browser, variant, async (page) => {
    await page.emulateCPUThrottling(1);
    await page.goto(site.origin + pagePath(variant, size), { timeout: 120_000 });
    if (variant.kind !== 'host')
      await page.waitForFunction(() => window.watched.first !== undefined, { timeout: 180_000 });
    await settle(page, site);
    const session = await page.createCDPSession();
    for (let go = 0; go < 3; go += 1) await session.send('HeapProfiler.collectGarbage');
    const usage = (await session.send('Runtime.getHeapUsage')) as {
      usedSize: number;
      backingStorageSize?: number;
    };
    return usage.usedSize + (usage.backingStorageSize ?? 0);
  });
const isServed = (variant: Variant, size: number): boolean =>
  (variant.kind === 'host' || isWanted(variant.name)) &&
  size <= variant.most &&
  (!variant.head || site.assets.has(`/shards/${size}/feed.json`));
for (let turn = 0; turn < (isQuick ? 1 : 3); turn += 1)
  for (const size of sizes)
    for (const variant of variants)
      if (isServed(variant, size)) {
        const key = `${variant.name} ${size}`;
        heaps.set(key, [...(heaps.get(key) ?? []), await heapOf(variant, size)]);
      }
const [host] = variants;
/** MB over the host page alone. */
const kept = (variant: Variant, size: number): number =>
  (median(heaps.get(`${variant.name} ${size}`) ?? []) - median(heaps.get(`${host?.name} ${size}`) ?? [])) /
  1_000_000;
const rest = variants.slice(1);
report.table({
  title: 'The page’s own thread, over the host page alone, MB',
  head: ['', ...sizes.map((size) => `${size.toLocaleString('en')} records`)],
  rows: rest.map((variant) => [
    variant.name,
    ...sizes.map((size) => (isServed(variant, size) ? kept(variant, size).toFixed(2) : '–')),
  ]),
});
report.say('');
if (!isQuick) {
  const bytes = perRecord.get('ours') ?? NaN;
  const [nearest] = [...perRecord]
    .filter(([name]) => !['ours', 'substring scan'].includes(name))
    .sort(([, a], [, b]) => a - b);
  report.goal(
    'P5',
    bytes <= 450,
    `index: ${bytes.toFixed(0)} of 450 bytes a record; ${(bytes / (nearest?.[1] ?? NaN)).toFixed(2)} × the smallest peer with an index (${nearest?.[0]})`,
  );
}
for (const variant of rest.filter(({ kind }) => kind === 'ours'))
  for (const size of sizes.filter((size) => isServed(variant, size))) {
    const mb = kept(variant, size);
    const [nearest] = rest
      .filter((peer) => peer.kind === 'peer' && isServed(peer, size))
      .map((peer) => ({ name: peer.name, mb: kept(peer, size) }))
      .sort((a, b) => a.mb - b.mb);
    report.goal(
      'P5',
      mb <= 0.8,
      `${variant.name}, ${size.toLocaleString('en')}: ${mb.toFixed(2)} of 0.8 MB in the page’s own thread${nearest ? `; ${(mb / nearest.mb).toFixed(2)} × the best peer (${nearest.name})` : ''}`,
    );
  }
await browser.close();
site.close();
await report.finish();

/** Prints what the index of one engine keeps for each record, in bytes. */
async function tellIndex(name: string): Promise<void> {
  const used = async (): Promise<number> => {
    for (let go = 0; go < 4; go += 1) {
      await new Promise((resume) => setTimeout(resume, 50));
      globalThis.gc?.();
    }
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const records = await recordsOf(benchFeed(isQuick ? 1_000 : 10_000), '2026-11-24', 60);
  const make = (): unknown => (name === 'ours' ? indexOf(records, uncounted) : peers[name]?.(records));
  // Once before: what a first run leaves behind (code, texts put together) is not the index.
  make();
  const before = await used();
  const index = make();
  const bytes = ((await used()) - before) / records.length;
  if (!index) throw new Error(`There is no engine ${name}.`);
  console.log(bytes);
}
