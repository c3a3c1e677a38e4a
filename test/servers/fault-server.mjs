/**
 * A real server that answers a feed request in every way that quality.md › Reliability lists: `/fault/<number>`.
 * Query: `id` keeps a count per test · `good=<n>` the first n requests of that id get the good feed · `bad=<n>` only
 * the first n requests get the fault · `delay=<ms>` instead of the fault's own waiting time. `/good` never fails;
 * `/count?id=` says how many requests came.
 */
import { createServer } from 'node:http';
import { gzipSync, createGzip } from 'node:zlib';

const CORS = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'retry-after' };
const JSON_TYPE = { 'content-type': 'application/json', 'cache-control': 'no-store' };
/** Decompressed size of the gzip bomb. */
const BOMB = 512 * 2 ** 20;

/** @param {number} records @param {(index: number) => object} [record] */
function feedText(records, record) {
  const one =
    record ??
    ((index) => ({ type: 'Activity', id: `act-${index}`, name: `Koffie ${index}`, alwaysOpen: true }));
  return JSON.stringify({
    type: 'DataFeed',
    conformsTo: 'https://samenspel.example/feed/v1',
    id: 'https://samenspel.example/feed.json',
    name: 'Samen in Zwolle – café',
    license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    dateModified: '2026-11-24',
    items: Array.from({ length: records }, (_, index) => one(index)),
  });
}
/** Records in the good feed. */
const RECORDS = 20;
const GOOD = feedText(RECORDS);
const LOGIN =
  '<!doctype html>\n<html lang="nl"><title>Inloggen</title><form><input name="password"></form></html>';

let bomb;
/** Made once, and only when somebody asks for it: half a second of work. */
function gzipBomb() {
  bomb ??= new Promise((resolve) => {
    const zip = createGzip();
    const parts = [];
    zip.on('data', (part) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts)));
    const block = Buffer.alloc(2 ** 20, ' ');
    let left = BOMB / block.length;
    const more = () => {
      while (left > 0) {
        left -= 1;
        if (!zip.write(block)) return void zip.once('drain', more);
      }
      zip.end();
    };
    more();
  });
  return bomb;
}

const send = (status, headers, body) => (_, response) => {
  response.writeHead(status, { ...CORS, ...headers });
  response.end(body);
};
const good = send(200, JSON_TYPE, GOOD);

/** Each takes (url, response) and leaves the response in its own kind of trouble. */
const faults = {
  1: () => {}, // never answers
  2: (url, response) =>
    setTimeout(() => good(url, response), Number(url.searchParams.get('delay') ?? 12_000)),
  3: (_, response) => {
    response.writeHead(200, { ...CORS, ...JSON_TYPE });
    response.write(GOOD.slice(0, GOOD.length / 2)); // stops half-way, the connection stays open
  },
  4: (url, response) => {
    response.writeHead(200, { ...CORS, ...JSON_TYPE });
    let place = 0;
    const drip = setInterval(
      () => response.write(GOOD[place++] ?? ' '),
      Number(url.searchParams.get('delay') ?? 1_000),
    );
    response.on('close', () => clearInterval(drip));
  },
  5: (_, response) => {
    const zipped = gzipSync(GOOD);
    response.writeHead(200, { ...CORS, ...JSON_TYPE, 'content-encoding': 'gzip' });
    response.write(zipped.subarray(0, zipped.length / 2), () => response.end());
  },
  6: (_, response) => {
    response.writeHead(200, { ...CORS, ...JSON_TYPE, 'content-length': Buffer.byteLength(GOOD) });
    response.write(GOOD.slice(0, GOOD.length / 2), () => setTimeout(() => response.destroy(), 20));
  },
  7: async (_, response) => {
    const body = await gzipBomb();
    response.writeHead(200, { ...CORS, ...JSON_TYPE, 'content-encoding': 'gzip' });
    response.end(body);
  },
  8: send(500, { 'content-type': 'text/plain' }, 'Internal Server Error'),
  9: send(503, { 'retry-after': '2', 'content-type': 'text/html' }, LOGIN),
  10: send(404, { 'content-type': 'text/html' }, LOGIN),
  11: send(204, {}, undefined),
  12: send(200, JSON_TYPE, ''),
  13: send(200, { 'content-type': 'text/html; charset=utf-8' }, LOGIN),
  14: send(200, JSON_TYPE, LOGIN),
  15: send(200, { 'content-type': 'text/plain' }, GOOD),
  16: send(200, JSON_TYPE, Buffer.from(`\ufeff${GOOD}`, 'utf16le')),
  17: send(200, JSON_TYPE, `\ufeff${GOOD}`),
  18: send(200, JSON_TYPE, Buffer.from(GOOD, 'latin1')),
  19: send(200, JSON_TYPE, GOOD.slice(0, -200)),
  20: send(200, JSON_TYPE, '{"error": "not logged in"}'),
  21: send(200, JSON_TYPE, GOOD.replace('/feed/v1', '/feed/v2')),
  22: send(200, JSON_TYPE, feedText(RECORDS / 2 - 1)),
  23: send(
    200,
    JSON_TYPE,
    feedText(RECORDS, (index) => ({ type: 'Activity', id: index })),
  ),
  24: send(302, { location: '/good' }, ''),
  25: send(302, { location: '/fault/25' }, ''),
  26: (_, response) => {
    response.writeHead(200, JSON_TYPE); // no CORS header
    response.end(GOOD);
  },
  27: (_, response) => response.destroy(), // the connection is refused; with `bad=1` it is back at the second try
  29: send(200, { ...JSON_TYPE, date: 'Sun, 01 Nov 2026 00:00:00 GMT' }, GOOD),
};

/**
 * Starts the server on a free port of this machine.
 * @returns {Promise<{port: number, stop: () => Promise<void>}>}
 */
export async function startFaultServer() {
  const counts = new Map();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const id = url.searchParams.get('id') ?? url.href;
    response.on('error', () => {});
    if (url.pathname === '/count') return send(200, JSON_TYPE, String(counts.get(id) ?? 0))(url, response);
    const seen = counts.get(id) ?? 0;
    counts.set(id, seen + 1);
    const fault = faults[Number(/^\/fault\/(\d+)$/.exec(url.pathname)?.[1])];
    const first = Number(url.searchParams.get('good') ?? 0);
    const healed = seen >= Number(url.searchParams.get('bad') ?? Infinity);
    if (url.pathname === '/good' || (fault && (seen < first || healed))) return good(url, response);
    if (!fault) return send(404, { 'content-type': 'text/plain' }, 'no such fault')(url, response);
    return fault(url, response);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    port,
    stop: () =>
      new Promise((done) => {
        server.close(() => done(undefined));
        server.closeAllConnections();
      }),
  };
}
