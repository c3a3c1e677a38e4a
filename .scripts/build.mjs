/**
 * `npm run build`: everything that is published, in `dist/`.
 * ES modules, one entry per widget with shared chunks · one file for hosts that want one · the command line · types,
 * for templates too · the manifest · the JSON Schemas · the hashes.
 * Tests want the modules of the widgets and the command line alone, in a folder of their own (`--modules <folder>`), also as if
 * they were of another version (`--version 0.2`).
 */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { builtOneFile, keptModules } from './built.mjs';
import { writeEditorData } from './editor-data.mjs';
import { BUILDER_SCRIPTS, writeIntegrity } from './integrity.mjs';
import { writeTemplateTypes } from './template-types.mjs';
import { engineWorkerAt } from './engine-worker.mjs';
import { firstPageRules, writeFirstPageSheet } from './first-page-sheet.mjs';
import { buildKioskWorker } from './kiosk-worker.mjs';
import { browserBuild, noComments, oneFiles } from './one-file.mjs';
import { ownKeys } from './own-keys.mjs';
import { plainExports } from './plain-exports.mjs';
import { SECOND_WIDGETS } from './sizes.mjs';
import { smallerChunks } from './smaller-chunks.mjs';
import { writeTokenSheet } from './tokens.mjs';

const root = resolve(import.meta.dirname, '..');
const at = (path) => resolve(root, path);
const { values: told } = parseArgs({ options: { modules: { type: 'string' }, version: { type: 'string' } } });
const dist = at(told.modules ?? 'dist');
const inDist = (path) => resolve(dist, path);
const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
/** As in src/define.ts. */
const minor = told.version ?? /^\d+\.\d+/.exec(version)[0];
const asVersion = told.version && {
  name: 'samenspel-version',
  transform: {
    filter: { id: /\/src\/define\.ts$/ },
    handler: (code) => ({ code: code.replace(/VERSION = '[^']+'/, `VERSION = '${minor}'`), map: null }),
  },
};
const bin = (name, ...args) =>
  execFileSync(process.execPath, [at(`node_modules/${name}`), ...args], { cwd: root, stdio: 'inherit' });

/** Built apart from the widgets, so that what those load stays as it is. */
const APART = ['builder.ts', 'form-controls.ts', 'frame.ts', 'frame-host.ts', 'kiosk.ts', 'kiosk-page.ts'];
const NO_WIDGETS = [
  'auto.ts',
  'context-root.ts',
  'first-items.ts',
  'head-start.ts',
  'kiosk-worker.ts',
  ...APART,
];
const embeds = readdirSync(at('src/embed')).filter(
  (file) => file.endsWith('.ts') && !NO_WIDGETS.includes(file),
);
const entries = {
  index: at('src/index.ts'),
  ...Object.fromEntries(embeds.map((file) => [`define/${basename(file, '.ts')}`, at(`src/embed/${file}`)])),
};

/**
 * What every first visit needs goes into one chunk, and what comes with the controls into another: small files compress
 * badly, and each is a request. A group takes along what its files import, the one of the highest priority first.
 */
const chunks = [
  {
    name: 'finder',
    priority: 6,
    test: /\/node_modules\/(@?lit|lit-[a-z]+)\/(?!.*\/(context-provider|guard|live|value-notifier)\.)[a-z./-]+|\/src\/(define|feed\/(?!any-rule|calendar|glossary|instant|private-|read\.|room-|source-hash|submit)[a-z.-]+|design\/(card|element|frame|icons?|layout|tag|token-source|tokens)|engine\/(engine|feed-index|local-engine|open-engine|record|related)|search\/(dates|records)|embed\/context-root|text\/(messages(\.nl)?|phrases(-for)?|price|dates)|widgets\/shared\/(address|editor-link|events|in-sight|feed-(address|controller)|item-card|list-(controller|state|view\.model|widget)|list\.styles|preferences|reading\.model|result-list|search-place|words-controller)|widgets\/activity-finder\/activity-(kind|facets|facts\.model|finder(\.model)?))\.(ts|js)$/,
  },
  // What the first items of all other lists have in common.
  {
    name: 'lists',
    priority: 5,
    test: /\/src\/(engine\/(part-of-week|sections)|text\/(own-messages|week-messages\.nl)|widgets\/shared\/undated\.model)\.ts$/,
  },
  // The first items of a list of vacancies, with the records that they are made of.
  {
    name: 'vacancies',
    priority: 4,
    test: /\/src\/(engine\/vacancy-record|text\/vacancy-messages(\.nl)?|widgets\/vacancy-list\/vacancy-(kind|facets|facts\.model|list(\.model)?))\.ts$/,
  },
  // The same of a list of help.
  {
    name: 'help',
    priority: 4,
    test: /\/src\/(engine\/help-record|text\/help-messages(\.nl)?|widgets\/help-list\/help-(kind|facets|facts\.model|list(\.model|\.styles)?))\.ts$/,
  },
  // The same of the directory.
  {
    name: 'organizations',
    priority: 4,
    test: /\/src\/(engine\/organization-record|text\/directory-messages(\.nl)?|widgets\/directory\/(directory(-kind|-facets)?|organization-facts\.model))\.ts$/,
  },
  // The page's side of the worker that keeps a big feed. The policy is for JSON-LD too, and a request more here is a wait.
  { name: 'far', test: /\/src\/engine\/(far-index|trust-policy)\.ts$/, priority: 3 },
  // Teasers have no controls, and colours all the same.
  { name: 'contrast', test: /\/src\/design\/(color|contrast)\.ts$/, priority: 3 },
  // What the paper of a list has in common with the page of an item.
  {
    name: 'keep',
    priority: 1,
    test: /\/src\/(text\/keep-messages(\.nl)?|widgets\/shared\/share\.model)\.ts$/,
  },
  // The page of an item, when one is opened; what makes a file, a code or a sheet has chunks of its own.
  {
    name: 'item',
    priority: 1,
    test: /\/src\/(design\/(fact-list|keep-icons|link)|widgets\/(activity-finder\/activity-detail\.(model|parts)|shared\/(alike-items|calendar-device\.model|item-(contact|detail(\.model|\.styles)?|mail|page)|keep-(events|row)|shared-address)))\.ts$/,
  },
  // Plain mode of the cards: nothing of it waits for the controls.
  {
    name: 'plain',
    test: /\/src\/(feed\/source-hash|text\/(abbreviations|aid-messages\.nl|clock|dutch|phrases\.plain|telephone)|widgets\/shared\/easy-reading)\.ts$/,
  },
  // The aids for a text, on the page of an item and in an article.
  {
    name: 'aids',
    test: /\/src\/(design\/aloud-icons|feed\/glossary|text\/(aloud-words|glossary(-words)?|sentences)|widgets\/shared\/(aided-text(\.model|\.styles)?|difficult-event|dutch-voice\.model|item-aids|read-aloud))\.ts$/,
  },
  // What reads aloud, on a press.
  {
    name: 'reader',
    test: /\/src\/(design\/reader-icons|text\/(reader-words|spoken)|widgets\/shared\/(passages|reader(\.styles)?|reading-time\.model|spoken-marks))\.ts$/,
  },
  // Plain mode says the repeat on its cards, without the controls; the page of an item says it too.
  { name: 'rule', test: /\/src\/text\/(rule|detail-phrases\.nl|wordings)\.ts$/, priority: 3 },
  {
    name: 'controls',
    priority: 2,
    test: /\/live\.js$|\/src\/(design\/(?!aloud-icons|choice-field|choice-rows|dialog|error-summary|fact-list|help-icons|keep-icons|link|mode-icons|need-icons?|print-sheet|progress|qr-code|reader-icons|requirement|room-icons|text-area|theme-icons?|tile|time-icons|week-grid)|text\/(part-messages|tel-href)|widgets\/(activity-finder\/activity-(facets\.model|finder\.parts)|shared\/(active-filters|filters-place|filters\.model|list-(actions|choices|controls(\.styles)?|events|parts)|nearest-district\.model|opened-item|questions-place|search-form|sort-choice|written-state\.model|zero-help\.model)))/,
  },
  // The filters, when there is room for them or somebody asks for them; not only they show tiles.
  { name: 'tiles', test: /\/src\/design\/(theme-icons?|tile)\.ts$/ },
  // What filters or questions share with the form for a room.
  { name: 'rows', test: /\/guard\.js$|\/src\/design\/choice-rows\.ts$/, priority: 3 },
  { name: 'progress', test: /\/src\/design\/progress\.ts$/, priority: 3 },
  {
    name: 'filters',
    test: /\/src\/(design\/(dialog|need-icons?)|widgets\/shared\/(filter-(panel|sheet)|list-filters|when-filter))\./,
  },
  // The questions, when somebody asks for them.
  {
    name: 'pictures',
    test: /\/src\/(design\/(tile-button|time-icons)|text\/picture-messages(\.nl)?|widgets\/(activity-finder\/activity-questions|shared\/picture-[a-z.-]+))\.ts$/,
  },
  // The form for a room, after its heading; what it shares with the controls of a list is theirs. The way to and from one's own
  // telephone comes where somebody takes it.
  {
    name: 'room',
    test: /\/src\/(design\/(choice-field|error-summary|requirement|room-icons|text-area|week-grid)|feed\/(room-codes|submit)|text\/room-messages(\.nl)?|widgets\/room-request\/(?!own-phone|prefill|room-request\.)[a-z.-]+)\.ts$/,
  },
];

/** ES modules. Chunks carry a hash: a cache may keep them for ever. `manifest` tells .scripts/sizes.mjs what imports what. */
const buildModules = (
  entry,
  manifest,
  { groups, plugins = [], fileName = '[name].js', signatures, define } = {},
) =>
  build({
    ...browserBuild,
    define,
    plugins: [...browserBuild.plugins, ...plugins, asVersion, ownKeys, plainExports, smallerChunks],
    build: {
      target: 'es2022',
      outDir: dist,
      emptyOutDir: false,
      manifest,
      minify: true,
      modulePreload: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: signatures,
        output: {
          entryFileNames: fileName,
          chunkFileNames: 'chunks/[name]-[hash].js',
          minify: true,
          comments: noComments,
          codeSplitting: groups && { groups },
        },
      },
    },
  });

/**
 * Whose script tag begins with the feed: 0.7 kB each, for which a list that comes second on a page has no room. There the first
 * one has asked for the feed already, or `all` has.
 */
const HEAD_STARTS = ['activity-finder', 'all', 'directory'];

/** A small file that an editor's script tag loads: what starts the rest, with what only the build knows filled in. */
const buildStart = (source, name, define) =>
  build({
    ...browserBuild,
    define,
    build: {
      target: 'es2022',
      outDir: dist,
      emptyOutDir: false,
      minify: true,
      lib: { entry: at(`src/embed/${source}.ts`), formats: ['es'], fileName: () => `embed/${name}.js` },
      rolldownOptions: { output: { minify: true, comments: noComments } },
    },
  });

/** What an editor's script tag loads, for each entry; with a head start where there is one. Which files it needs, the build knows. */
const buildScripts = async () => {
  const chunks = JSON.parse(readFileSync(inDist('modules.json'), 'utf8'));
  const filesOf = (key, seen = new Set()) => {
    for (const next of chunks[key].imports ?? []) filesOf(next, seen);
    return seen.add(`../${chunks[key].file}`);
  };
  const files = (name) => [...filesOf(`src/embed/${name}.ts`)];
  /** With what the first items of a list need besides. */
  const allFiles = (name) => {
    const needed = (SECOND_WIDGETS[`src/embed/${name}.ts`] ?? []).filter((key) => key in chunks);
    return [...new Set([...files(name), ...needed.flatMap((key) => [...filesOf(key)])])];
  };
  await buildModules({ 'first-items': at('src/embed/first-items.ts') }, 'modules.first-items.json', {
    fileName: 'chunks/[name]-[hash].js',
    signatures: 'allow-extension',
    define: {
      STYLES: JSON.stringify(await firstPageRules()),
      CUT: JSON.stringify(`./${basename(chunks['src/engine/cut-feed.ts'].file)}`),
    },
  });
  const FIRST = JSON.stringify(`../chunks/${fileIn('first-items-')}`);
  const names = embeds.map((file) => basename(file, '.ts'));
  const widgets = names.filter((name) => name !== 'all');
  const tagOf = (name) => `samen-${name}`;
  mkdirSync(inDist('embed'), { recursive: true });
  for (const name of names) {
    if (!HEAD_STARTS.includes(name)) {
      copyFileSync(inDist(`define/${name}.js`), inDist(`embed/${name}.js`));
      continue;
    }
    await buildStart('head-start', name, {
      WIDGETS: JSON.stringify(name === 'all' ? widgets.map(tagOf).join() : tagOf(name)),
      DEFINE: JSON.stringify(`../define/${name}.js`),
      FILES: JSON.stringify(files(name).filter((file) => file !== `../define/${name}.js`)),
      FIRST,
    });
  }
  await buildStart('auto', 'auto', {
    VERSION: JSON.stringify(minor),
    FIRST,
    FILES: JSON.stringify(Object.fromEntries(widgets.map((name) => [tagOf(name), allFiles(name)]))),
  });
};

/** The widgets that a frame or a public screen shows are the files beside its script, whichever of the two folders that is in. */
const besideWidgets = {
  name: 'beside-widgets',
  enforce: 'pre',
  resolveId: (id, importer) =>
    /\/src\/embed\/(frame|kiosk)\.ts$/.test(importer) && /^\.\/(?!context-root)[\w-]+\.ts$/.test(id)
      ? { id: id.replace(/ts$/, 'js'), external: 'relative' }
      : undefined,
};

/**
 * The page for a frame, which a publisher may change. `SAMENSPEL_FRAME_HOSTS="https://feed.zwolle.example"` names the hosts
 * that its feeds and receivers may have besides its own.
 */
const writeFrame = () => {
  const hosts = (process.env.SAMENSPEL_FRAME_HOSTS ?? '').match(/https?:\/\/[\w.:-]+/g) ?? [];
  const page = readFileSync(at('demo/frame.html'), 'utf8')
    .replace('../src/embed/frame.ts', './frame.js')
    .replace('name="samenspel-hosts" content=""', `name="samenspel-hosts" content="${hosts.join(' ')}"`);
  writeFileSync(inDist('embed/frame.html'), page);
};

/** `SAMENSPEL_FEED="https://feed.zwolle.example/feed.json"`: the feed that the pages of the package show. */
const publishedFeed = (process.env.SAMENSPEL_FEED ?? '').match(/^https?:\/\/[^\s"'<>&]+$/)?.[0] ?? '';

/**
 * The page with the builder, which a publisher may change. It stands beside the scripts that it names, and has their hashes.
 * `SAMENSPEL_FEED` is the feed that its widgets will show.
 */
const writeBuilder = () => {
  const { files } = JSON.parse(readFileSync(inDist('integrity.json'), 'utf8'));
  const hashes = Object.fromEntries(BUILDER_SCRIPTS.map((file) => [file, files[file]]));
  const page = readFileSync(at('demo/builder.html'), 'utf8')
    .replace(/ *<link (?![^>]*builder\.css)[^>]*>\n/g, '')
    .replace('../src/embed/builder.ts', './builder.js')
    .replace(
      'src="./feed.json" files="../dist/embed/"',
      `src="${publishedFeed}" files="./" integrity='${JSON.stringify(hashes)}'`,
    )
    .replace(/ *<a [^>]*>.*<\/a>\n/, '        <p>De bouwer kan niet starten. Laad de pagina opnieuw.</p>\n');
  writeFileSync(inDist('embed/builder.html'), page);
  copyFileSync(at('demo/builder.css'), inDist('embed/builder.css'));
};

/** The page for a public screen, which a publisher may change, and its service worker. `SAMENSPEL_FEED` is the feed that it shows. */
const writeKiosk = async () => {
  const page = readFileSync(at('demo/kiosk-page.html'), 'utf8')
    .replace('../src/embed/kiosk.ts', './kiosk.js')
    .replace('../src/embed/kiosk-page.ts', './kiosk-page.js')
    .replace('name="samenspel-version" content=""', `name="samenspel-version" content="${version}"`)
    .replace('src="./feed.json"', `src="${publishedFeed || './feed.json'}"`);
  writeFileSync(inDist('embed/kiosk.html'), page);
  await buildKioskWorker(dist);
};

/** The publisher's command line, for Node; its libraries are ordinary dependencies. */
const buildCommandLine = async () => {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      target: 'node20',
      ssr: at('src/publish/cli.ts'),
      outDir: inDist('publish'),
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'cli.js' } },
    },
  });
  chmodSync(inDist('publish/cli.js'), 0o755);
  // Of another licence, which stands in it.
  copyFileSync(at('src/publish/common-words.nl.txt'), inDist('publish/common-words.nl.txt'));
};

rmSync(dist, { recursive: true, force: true });
/** Of a chunk with a hash in its name. */
const fileIn = (start) => readdirSync(inDist('chunks')).find((file) => file.startsWith(start));
const workerFileIn = () => fileIn('feed-worker-');
const buildWidgets = async () => {
  // First, because the page has to know its name.
  await buildModules({ worker: at('src/engine/index.worker.ts') }, 'modules.worker.json', {
    fileName: 'chunks/feed-[name]-[hash].js',
    signatures: 'allow-extension',
  });
  await buildModules(entries, 'modules.json', { groups: chunks, plugins: [engineWorkerAt(workerFileIn())] });
  await buildScripts();
  await buildCommandLine();
};
const kept = told.modules ? undefined : keptModules();
if (kept) cpSync(kept, dist, { recursive: true });
else await buildWidgets();
if (told.modules) process.exit();
// Apart from the widgets, so that `samenspel/feed` and `samenspel/search` work where there is no page, and their chunk stays one;
// the form controls, for forms of the page's own, for the same reason.
await buildModules({ feed: at('src/feed/index.ts') }, 'modules.feed.json');
await buildModules({ search: at('src/search/search.ts') }, 'modules.search.json');
await buildModules(
  { 'define/form-controls': at('src/embed/form-controls.ts') },
  'modules.form-controls.json',
);
await buildModules({ 'define/builder': at('src/embed/builder.ts') }, 'modules.builder.json', {
  plugins: [engineWorkerAt(workerFileIn())],
});
await buildModules({ 'define/frame-host': at('src/embed/frame-host.ts') }, 'modules.frame-host.json');
await buildModules({ 'define/frame': at('src/embed/frame.ts') }, 'modules.frame.json', {
  plugins: [besideWidgets],
});
await buildModules({ 'define/kiosk': at('src/embed/kiosk.ts') }, 'modules.kiosk.json', {
  plugins: [besideWidgets],
});
await buildModules({ 'define/kiosk-page': at('src/embed/kiosk-page.ts') }, 'modules.kiosk-page.json');
// They have no feed to ask for, or ask for it themselves.
for (const file of APART) {
  const built = file.replace(/ts$/, 'js');
  copyFileSync(inDist(`define/${built}`), inDist(`embed/${built}`));
}
writeFrame();
await writeKiosk();
// What `samenspel/embed/…` is on a server, so that a component which imports it can be rendered there.
writeFileSync(inDist('server.js'), 'export {};\n');
for (const one of oneFiles) writeFileSync(inDist(one.file), await builtOneFile(one));
await writeTokenSheet(inDist('tokens.css'));
await writeFirstPageSheet(inDist('first-page.css'));
for (const file of readdirSync(at('src/feed')).filter((name) => name.endsWith('.schema.json')))
  copyFileSync(at(`src/feed/${file}`), inDist(`${file}`));
bin('@custom-elements-manifest/analyzer/cem.js', 'analyze');
bin('typescript/bin/tsc', '-p', 'tsconfig.types.json');
writeTemplateTypes();
writeEditorData();
writeIntegrity(dist);
writeBuilder();
