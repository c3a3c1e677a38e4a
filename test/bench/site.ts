/**
 * The site on which everything is measured: a host page with a picture, a style sheet and a script of its own, our built
 * files, the pages of the peers, the feeds. A slow network is made here, because what a browser slows down for a page does
 * not hold for its workers: each answer comes 150 ms late, and all together get 1.6 Mbit/s (slow 4G as in Lighthouse).
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deflateSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { random } from '../search/generated-feed.ts';
import { benchFeed } from './feed.ts';
import { peerPages, type Variant } from './variants.ts';

const LATENCY = 150;
const BYTES_PER_SECOND = 200_000;
const work = 'test/bench/dist';

export interface Asset {
  type: string;
  /** As sent: text gzipped. */
  body: Buffer;
  gzipped: boolean;
  /** Before gzip. */
  bytes: number;
}
const types: Record<string, string> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  html: 'text/html; charset=utf-8',
};
const textAsset = (path: string, text: string | Buffer): Asset => ({
  type: types[path.split('.').pop() ?? ''] ?? 'text/plain',
  body: gzipSync(text, { level: 9 }),
  gzipped: true,
  bytes: Buffer.byteLength(text),
});

/** A picture of about 70 kB that cannot be made smaller, as photos are. */
function picture(): Buffer {
  const [width, height, colours] = [480, 144, 48];
  const next = random(3);
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length);
    let sum = ~0;
    for (const byte of body) {
      sum ^= byte;
      for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    }
    ends.writeUInt32BE(~sum >>> 0, 4);
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([8, 0], 8);
  const pixels = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < pixels.length; at += 1)
    pixels[at] = at % (width + 1) ? 100 + Math.floor(next() * colours) * 2 : 0;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** What a site's own script does: about 40 kB of it, some work at the start, a menu. */
const hostScript = (): string => {
  const next = random(5);
  const words = Array(2_400)
    .fill(0)
    .map(() => Math.floor(next() * 2 ** 40).toString(36));
  return `const words = ${JSON.stringify(words)};
const seen = new Map();
for (let round = 0; round < 40; round += 1)
  for (const word of words) seen.set(word, (seen.get(word) ?? 0) + word.length * round);
document.documentElement.dataset.menu = String(seen.size);`;
};
const hostStyle = `body{font:16px/1.5 sans-serif;margin:0}header{background:#003866;color:#fff;padding:4px 16px}main{padding:0 16px}
img{display:block;width:100%;height:120px;object-fit:cover}footer{background:#eee;padding:16px;min-height:120px}
:is(samen-activity-finder,samen-directory,samen-vacancy-list):not(:defined){display:block;min-block-size:100vh}`;

/** The host's page, with `head` and `body` where an editor pastes. */
export const hostPage = (head: string, body: string): string => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Activiteiten in de stad</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/host/host.css">
<script src="/host/host.js" defer></script>${head}</head>
<body><header>Onze stad</header><img src="/host/picture.png" alt="" width="480" height="144">
<main><h1>Activiteiten</h1>${body}</main><footer>Contact en openingstijden</footer></body></html>`;

export const feedPath = (size: number, cut = false): string =>
  cut ? `/shards/${size}/feed.json` : `/feed/${size}.json`;

/** The element with its first items in it, by our own command line; the feed has been written by `shards`. */
const madeList = (size: number): string =>
  execFileSync(
    process.execPath,
    [
      'dist/publish/cli.js',
      'render',
      `${work}/feed-${size}.json`,
      '--widget',
      'activity-finder',
      '--src',
      feedPath(size, true),
    ],
    { encoding: 'utf8' },
  );

/** What an editor pastes for a variant. */
export function pageOf(variant: Variant, size: number, css: ReadonlySet<string>): string {
  if (variant.kind === 'host') return hostPage('', '<p>Bel voor activiteiten de gemeente.</p>');
  if (variant.made)
    return hostPage(
      '<link rel="stylesheet" href="/ours/first-page.css">',
      `${madeList(size)}<script type="module" async src="/ours/embed/activity-finder.js"></script>`,
    );
  if (variant.kind === 'ours')
    return hostPage(
      '',
      `<samen-activity-finder src="${feedPath(size, variant.head)}"><a href="/">Bekijk alle activiteiten</a></samen-activity-finder>
<script type="module" async src="/ours/embed/activity-finder.js"></script>`,
    );
  const style = css.has(`/peers/${variant.page}.css`)
    ? `<link rel="stylesheet" href="/peers/${variant.page}.css">`
    : '';
  return hostPage(
    style,
    `<div id="finder" data-feed="${feedPath(size)}"></div><script type="module" src="/peers/${variant.page}.js"></script>`,
  );
}

/** The peers' pages as their users build them: one module each, minified. Answers the files by path. */
export async function builtPeers(): Promise<Map<string, Asset>> {
  const files = new Map<string, Asset>();
  for (const page of peerPages) {
    const built = await build({
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        write: false,
        target: 'es2022',
        minify: true,
        lib: {
          entry: `test/bench/pages/${page}.ts`,
          formats: ['es'],
          fileName: page,
          cssFileName: page,
        },
        rolldownOptions: { output: { minify: true, codeSplitting: false } },
      },
    });
    for (const { output } of Array.isArray(built) ? built : [built as never])
      for (const file of output as { fileName: string; code?: string; source?: string | Uint8Array }[])
        files.set(
          `/peers/${file.fileName}`,
          textAsset(file.fileName, Buffer.from(file.code ?? file.source ?? '')),
        );
  }
  return files;
}

/** Our build, made anew: nobody measures an old one. */
export function builtOurs(): Map<string, Asset> {
  execFileSync(process.execPath, ['.scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const files = new Map<string, Asset>();
  for (const file of readdirSync('dist', { recursive: true }).map(String))
    if (/^(chunks|define|embed)\/.*\.js$|^[\w.]+\.js$|^first-page\.css$/.test(file))
      files.set(`/ours/${file}`, textAsset(file, readFileSync(`dist/${file}`)));
  return files;
}

/** The feed in parts with heads, by our own command line; nothing when this build has no such command. */
function shards(size: number, text: string): Map<string, Asset> {
  const files = new Map<string, Asset>();
  const run = (...args: string[]): string =>
    execFileSync(process.execPath, ['dist/publish/cli.js', ...args], { encoding: 'utf8' });
  if (!run('--help').includes('samenspel shard')) return files;
  const folder = `${work}/shards/${size}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${work}/feed-${size}.json`, text);
  run('shard', `${work}/feed-${size}.json`, '-o', folder, '--json');
  for (const file of readdirSync(folder))
    files.set(`/shards/${size}/${file}`, textAsset(file, readFileSync(`${folder}/${file}`)));
  return files;
}

export interface Asked {
  path: string;
  at: number;
  bytes: number;
}
export interface Site {
  origin: string;
  assets: ReadonlyMap<string, Asset>;
  /** From now on a page gets the slow network, or the fast one. */
  slow: (on: boolean) => void;
  /** What was asked for since the last call; `at` in ms since the first of it, `bytes` as sent. */
  asked: () => Asked[];
  /** ms since the last byte was sent; 0 while one is on its way. */
  quiet: () => number;
  close: () => void;
}

export const pagePath = (variant: Variant, size: number): string =>
  `/page/${encodeURIComponent(variant.name)}/${size}.html`;

/** Starts it with these variants at these sizes. Pages of `more` are served as they are. */
export async function startSite(
  variants: readonly Variant[],
  sizes: readonly number[],
  more: ReadonlyMap<string, string> = new Map(),
): Promise<Site> {
  const assets = new Map([...builtOurs(), ...(await builtPeers())]);
  const css = new Set([...assets.keys()].filter((path) => path.endsWith('.css')));
  const image = picture();
  assets.set('/host/picture.png', {
    type: 'image/png',
    body: image,
    gzipped: false,
    bytes: image.length,
  });
  assets.set('/host/host.js', textAsset('host.js', hostScript()));
  assets.set('/host/host.css', textAsset('host.css', hostStyle));
  for (const size of sizes) {
    const text = JSON.stringify(benchFeed(size));
    assets.set(feedPath(size), textAsset('feed.json', text));
    for (const [path, asset] of shards(size, text)) assets.set(path, asset);
    for (const variant of variants)
      assets.set(pagePath(variant, size), textAsset('page.html', pageOf(variant, size, css)));
  }
  for (const [path, page] of more) assets.set(path, textAsset('page.html', page));

  let isSlow = false;
  let free = 0;
  let open = 0;
  let last = 0;
  const asked: Asked[] = [];
  let began = 0;
  /** One pipe for everybody, in pieces of 10 ms. */
  async function send(response: ServerResponse, body: Buffer): Promise<void> {
    const piece = isSlow ? BYTES_PER_SECOND / 100 : body.length;
    for (let at = 0; at < body.length; at += piece) {
      if (isSlow) {
        free = Math.max(free, performance.now()) + 10;
        await new Promise((go) => setTimeout(go, Math.max(0, free - performance.now())));
      }
      response.write(body.subarray(at, at + piece));
    }
    response.end();
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const asset = assets.get(pathname);
    if (!asked.length) began = performance.now();
    asked.push({ path: pathname, at: performance.now() - began, bytes: asset?.body.length ?? 0 });
    open += 1;
    setTimeout(
      () => {
        response.writeHead(asset ? 200 : 404, {
          'content-type': asset?.type ?? 'text/plain',
          ...(asset?.gzipped && { 'content-encoding': 'gzip' }),
          'cache-control': 'max-age=600',
        });
        void send(response, asset?.body ?? Buffer.alloc(0)).finally(() => {
          open -= 1;
          last = performance.now();
        });
      },
      isSlow ? LATENCY : 0,
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    assets,
    slow: (on) => void (isSlow = on),
    asked: () => asked.splice(0),
    quiet: () => (open ? 0 : performance.now() - last),
    close: () => void server.close(),
  };
}
