/**
 * Loading on a host page (goals P4, P6, P8): until the first items are on screen, how long the page's thread is kept busy
 * over what the host page does itself, how much moves. Slow processor and network; an empty cache; everybody in turns.
 */
import { readdirSync } from 'node:fs';
import { load, loadVariant, startBrowser, type Loaded } from './browser.ts';
import { isQuick, isWanted, median, startReport } from './report.ts';
import { feedPath, hostPage, startSite } from './site.ts';
import { variants, type Variant } from './variants.ts';

const sizes = [1_000, 10_000];
const turns = isQuick ? 1 : 3;
const { browser, version } = await startBrowser();
const report = startReport(
  'load',
  'Loading on a host page',
  'Processor × 4 slower (by the browser, for the page’s own thread; workers it cannot slow), each answer 150 ms late and 1.6 Mbit/s for all together (by the server, so that it holds for workers too), a phone’s screen of 412 × 915, an empty cache. The host page has a picture, a style sheet and a script of its own. Its style sheet keeps room for ours as README says (“Nothing jumps”); the clock is that of Amsterdam. Nothing is preloaded, for nobody. Medians of three turns; “added blocking” is the total blocking time over that of the host page alone in the same turns.',
  `${version}, Node ${process.version}`,
);

// Every widget that the build has an entry for, a second finder, and one feed for all of them.
const embeds = readdirSync('src/embed')
  .filter((file) => !/^(all|context-root|form-controls)\.ts$/.test(file))
  .map((file) => file.slice(0, -3));
const [small = 1_000] = sizes;
const allWidgets = hostPage(
  '',
  `${[...embeds, 'activity-finder']
    .map(
      (tag, at) =>
        `<samen-${tag} src="${feedPath(small)}" url-key="w${at}"><a href="/">Alles</a></samen-${tag}>`,
    )
    .join('\n')}<script type="module" async src="/ours/embed/all.js"></script>`,
);
const site = await startSite(variants, sizes, new Map([['/page/all-widgets.html', allWidgets]]));
site.slow(true);

const [hostAlone, ...others] = variants as [Variant, ...Variant[]];
const ours = others.filter(({ kind }) => kind === 'ours');
const peers = others.filter(({ kind }) => kind === 'peer');
const isServed = (variant: Variant, size: number): boolean =>
  isWanted(variant.name) && size <= variant.most && (!variant.head || site.assets.has(feedPath(size, true)));

for (const size of sizes) {
  const feed = site.assets.get(feedPath(size));
  report.say(`feed of ${size}: ${feed?.bytes} bytes, ${feed?.body.length} gzipped`);
}
const round = (value: number): string => (Number.isNaN(value) ? '–' : String(Math.round(value)));
const kB = (bytes: number): string => (bytes / 1_000).toFixed(1);
const seen = new Map<string, Loaded[]>();
const note = (key: string, loaded: Loaded): void => void seen.set(key, [...(seen.get(key) ?? []), loaded]);
const widgetsPage: Variant = { ...(ours[0] as Variant), name: 'all widgets' };
for (let turn = 0; turn < turns; turn += 1) {
  note('host', await loadVariant(browser, site, hostAlone, small));
  note('widgets', await load(browser, site, widgetsPage, '/page/all-widgets.html'));
  for (const size of sizes)
    for (const variant of others)
      if (isServed(variant, size)) {
        const loaded = await loadVariant(browser, site, variant, size);
        note(`${variant.name} ${size}`, loaded);
        // For whom works on it: what was asked for when, and what moved.
        if (isQuick && variant.kind === 'ours') {
          for (const { path, at, bytes } of loaded.asked)
            report.say(`    ${round(at).padStart(6)} ms ${kB(bytes).padStart(7)} kB ${path}`);
          for (const moved of loaded.moved) report.say(`    moved ${moved}`);
        }
        if (isQuick)
          report.say(
            `  ${variant.name} ${size}: ${Math.round(loaded.first ?? NaN)} ms at ${Math.round(loaded.top ?? NaN)} px`,
          );
      }
}

const of = (key: string, value: (one: Loaded) => number): number => median((seen.get(key) ?? []).map(value));
const first = (variant: Variant, size: number): number =>
  of(`${variant.name} ${size}`, (one) => one.first ?? NaN);
const hostBlocking = of('host', (one) => one.blocking);
const added = (key: string): number => Math.max(0, of(key, (one) => one.blocking) - hostBlocking);
const hostPaint = of('host', (one) => one.largest);

report.say(
  `\nhost page alone: largest paint ${round(hostPaint)} ms, blocking ${round(hostBlocking)} ms (medians of ${turns})`,
);
const best = new Map<number, { name: string; ms: number }>();
for (const size of sizes) {
  const [nearest] = peers
    .filter((peer) => isServed(peer, size))
    .map((peer) => ({ name: peer.name, ms: first(peer, size) }))
    .sort((a, b) => a.ms - b.ms);
  if (nearest) best.set(size, nearest);
  report.table({
    title: `${size.toLocaleString('en')} records (${Math.round((site.assets.get(feedPath(size))?.bytes ?? 0) / 1_000).toLocaleString('en')} kB, gzip ${Math.round((site.assets.get(feedPath(size))?.body.length ?? 0) / 1_000)} kB)`,
    head: [
      '',
      'first items, ms',
      '× best peer',
      'added blocking, ms',
      'shift',
      'host’s own largest paint, ms',
    ],
    rows: [
      [
        'host page alone',
        '–',
        '–',
        `(${round(hostBlocking)})`,
        of('host', (one) => one.shift).toFixed(3),
        round(hostPaint),
      ],
      ...others
        .filter((variant) => isServed(variant, size))
        .map((variant) => {
          const key = `${variant.name} ${size}`;
          return [
            variant.name,
            round(first(variant, size)),
            (first(variant, size) / (nearest?.ms ?? NaN)).toFixed(2),
            round(added(key)),
            of(key, (one) => one.shift).toFixed(3),
            round(of(key, (one) => one.largest)),
          ];
        }),
    ],
  });
}

report.say('');
const hasHeads = ours.some((variant) => variant.head && isServed(variant, small));
for (const variant of ours) {
  for (const size of sizes) {
    if (!isServed(variant, size)) continue;
    const key = `${variant.name} ${size}`;
    const ms = first(variant, size);
    const bar = size === small ? 0.55 : 0.15;
    const peer = best.get(size);
    const ratio = ms / (peer?.ms ?? NaN);
    const what = `${variant.name}, ${size.toLocaleString('en')}`;
    // A whole feed cannot be there before the network has brought it: where there is a head, the goal is the head's.
    if (Boolean(variant.head) === hasHeads) {
      report.goal(
        'P4',
        ms <= 1.1 * hostPaint,
        `${what}: ${(ms / hostPaint).toFixed(2)} of 1.1 × the host’s own largest paint (${round(hostPaint)} ms)`,
      );
      if (peer)
        report.goal(
          'P4',
          ratio <= bar,
          `${what}: ${ratio.toFixed(2)} of ${bar} × the best peer (${peer.name}, ${round(peer.ms)} ms)`,
        );
    }
    report.goal('P4', added(key) <= 50, `${what}: ${round(added(key))} of 50 ms blocking added`);
    const shift = of(key, (one) => one.shift) - of('host', (one) => one.shift);
    report.goal('P4', shift <= 0.0005, `${what}: layout shift ${shift.toFixed(3)}`);
  }
  const [few, many] = sizes.map((size) => first(variant, size));
  if (variant.head && few && many)
    report.goal(
      'P6',
      many / few <= 1.15,
      `${variant.name}: first items ${(many / few).toFixed(2)} of 1.15 × from 1,000 to 10,000`,
    );
}
if (!hasHeads) report.say('  P4, P6 with a head: not measured, this build cannot cut a feed');

const widgets = seen.get('widgets') ?? [];
const feeds = Math.max(
  ...widgets.map(({ asked }) => asked.filter(({ path }) => path.startsWith('/feed/')).length),
);
report.goal(
  'P8',
  added('widgets') === 0,
  `all widgets on a page: ${round(added('widgets'))} of 0 ms of long tasks over the page alone`,
);
const foreign = Math.max(...widgets.map((one) => one.foreign));
report.goal('P8', foreign === 0, `all widgets on a page: ${foreign} foreign requests`);
report.goal('P8', feeds === 1, `all widgets on a page: ${feeds} feed request(s)`);

/** By the widget alone: not every page can have its first items in it. */
const fastest = (size: number, value: (variant: Variant) => number): number =>
  Math.min(...ours.filter((variant) => !variant.made && isServed(variant, size)).map(value));
const tenThousand = sizes.at(-1) ?? 0;
report.figure(
  'load.10k.ratio',
  (best.get(tenThousand)?.ms ?? NaN) / fastest(tenThousand, (one) => first(one, tenThousand)),
  '×',
);
report.figure(
  'load.blocking',
  Math.max(
    ...ours.filter((one) => isServed(one, tenThousand)).map((one) => added(`${one.name} ${tenThousand}`)),
  ),
  'ms',
);
report.figure(
  'load.shift',
  Math.max(
    ...ours.flatMap((one) =>
      sizes
        .filter((size) => isServed(one, size))
        .map((size) => of(`${one.name} ${size}`, ({ shift }) => shift) - of('host', ({ shift }) => shift)),
    ),
  ),
  'CLS',
);
await browser.close();
site.close();
await report.finish();
