/** The first page of a list on a page of the test server, as the publisher's command makes it now. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

/** What `samenspel render` writes now, of the living feed. */
const firstPage = async (argv) => {
  const folder = await builtModules();
  const own = mkdtempSync(join(tmpdir(), 'first-page-'));
  try {
    const feed = join(own, 'feed.json');
    writeFileSync(feed, JSON.stringify(sampleFeed()));
    const told = [resolve(folder, 'publish/cli.js'), 'render', feed, '--src', '/demo/feed.json', ...argv];
    return (await promisify(execFile)(process.execPath, told)).stdout;
  } finally {
    rmSync(own, { recursive: true });
  }
};

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
