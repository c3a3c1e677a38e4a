/** The first page of a list on a page of the test server, as the publisher's command makes it now. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { builtModules } from './built.mjs';
import { firstPageSheet } from './first-page-sheet.mjs';
import { sampleFeed } from './sample-feed.mjs';

/** The same for all pages. */
let sheet;
/** `/built/first-page.css`. */
export async function serveFirstPageSheet(context) {
  context.type = 'text/css';
  context.body = await (sheet ??= firstPageSheet());
}

/** What our command line writes now, of the living feed: on the screen, and in `own`. */
const commanded = async (own, command, argv, zone) => {
  const cli = resolve(await builtModules(), 'publish/cli.js');
  const feed = join(own, 'feed.json');
  writeFileSync(feed, JSON.stringify({ ...sampleFeed(), ...(zone && { timeZone: zone }) }));
  return (await promisify(execFile)(process.execPath, [cli, command, feed, ...argv])).stdout;
};
const firstPage = async (argv) => {
  const own = mkdtempSync(join(tmpdir(), 'first-page-'));
  try {
    return await commanded(own, 'render', ['--src', '/demo/feed.json', ...argv]);
  } finally {
    rmSync(own, { recursive: true });
  }
};

/** By time zone, the folder with the feed as `samenspel shard` cuts it. */
const cutFeeds = new Map();
process.on('exit', () => {
  for (const { folder } of cutFeeds.values()) rmSync(folder, { recursive: true, force: true });
});
/** `/cut/Europe.Amsterdam/…`: the living feed in parts, with heads for somebody in that time zone. */
export async function serveCutFeed(context) {
  const [, zone, file] = /^\/cut\/([\w.+-]+)\/([\w.-]+)$/.exec(context.path) ?? [];
  if (!file) return;
  if (!cutFeeds.has(zone)) {
    const folder = mkdtempSync(join(tmpdir(), 'cut-feed-'));
    const ready = commanded(folder, 'shard', ['-o', folder, '--json'], zone.replaceAll('.', '/'));
    cutFeeds.set(zone, { folder, ready });
  }
  const { folder, ready } = cutFeeds.get(zone);
  await ready;
  if (!existsSync(join(folder, file))) return;
  context.type = 'application/json';
  context.body = readFileSync(join(folder, file), 'utf8');
}

/**
 * `/cut-page/src=…&script=…&lang=…`: a page of a site with a finder on it, as an editor pastes it. Its address has no query: that
 * might be one for the finder.
 */
export function serveCutPage(context) {
  const told = new URLSearchParams(decodeURIComponent(context.path.replace('/cut-page/', '')));
  const { src, script, lang = 'nl', attributes = '' } = Object.fromEntries(told);
  context.type = 'text/html';
  context.body = `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <title>A site with a finder</title>
    <script src="/test/pages/watch.js"></script>
    <script src="/test/pages/watch-frames.js"></script>
    <link rel="stylesheet" href="/test/pages/first-page.css" />
    <style>samen-activity-finder:not(:defined) { display: block; min-block-size: 100vh; }</style>
    <script type="module" async src="${script}"></script>
  </head>
  <body>
    <h1>Agenda</h1>
    <samen-activity-finder src="${src}" ${attributes}><a href="/alles">Alle activiteiten</a></samen-activity-finder>
    <footer>Buurthuis</footer>
  </body>
</html>`;
}

/**
 * `/first-page?argv=…&script=…`: a page of a site that has the first page of a list on it, as `samenspel render` makes it with
 * these words, between what else is on it. Without `script` it is what somebody without JavaScript sees; with `feed` its
 * feed is at that address.
 */
export async function serveFirstPage(context) {
  const { argv = '', script, feed } = context.query;
  const made = await firstPage(argv.split(' '));
  context.type = 'text/html';
  context.body = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>A site with the first page of a list</title>
    <script src="/test/pages/watch.js"></script>
    <script src="/test/pages/watch-frames.js"></script>
    <link rel="stylesheet" href="/built/first-page.css" />
    <link rel="stylesheet" href="/test/pages/first-page.css" />
    ${script ? `<script type="module" async src="${script}"></script>` : ''}
  </head>
  <body>
    <h1>Agenda</h1>
    ${feed ? made.replace('src="/demo/feed.json"', `src="${feed}"`) : made}
    <footer>Buurthuis</footer>
  </body>
</html>`;
}
