/** The receiver of room requests under load on loopback, and how large its database is with 100,000 requests. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@libsql/client';
import { buildReceiver } from '../../.scripts/receiver.mjs';
import { fullRequest } from '../feed/example-request.ts';
import { isQuick, percentile, startReport } from './report.ts';

const SECONDS = isQuick ? 2 : 10;
/** Connections that each send the next request when the last is answered. */
const CONNECTIONS = 16;
const MANY = isQuick ? 2_000 : 100_000;
const PORT = 8_973;
const ORIGIN = `http://localhost:${PORT}`;

const report = startReport(
  'receiver',
  'Receiver of room requests',
  `One process on loopback, ${CONNECTIONS} connections that each send a whole request with every field filled in as soon as the last is answered, for ${SECONDS} s; each is on disk before its answer. The other half of the machine is busy sending.`,
  // Who else is busy on the machine decides these times more than anything here.
  `Node ${process.version}, load before: ${loadavg()[0]?.toFixed(1)}`,
  ['demo/receiver'],
);

const folder = mkdtempSync(resolve(tmpdir(), 'receiver-bench-'));
const program = resolve('.cache/receiver-bench');
await buildReceiver(program);
const config = resolve(folder, 'receiver.json');
writeFileSync(
  config,
  JSON.stringify({
    name: 'Bench',
    publicUrl: ORIGIN,
    allowedOrigins: [],
    contactPoint: { name: 'Bench' },
    from: 'bench@samenspel.example',
    rate: { burst: 10_000_000, perMinute: 10_000_000 },
    port: PORT,
  }),
);
const env = { ...process.env, RECEIVER_CONFIG: config, RECEIVER_FOLDER: folder };

const start = async () => {
  const child = spawn(process.execPath, [resolve(program, 'receiver.js'), 'serve'], { env });
  await new Promise<void>((listening, failed) => {
    child.stdout.on('data', (chunk: Buffer) => String(chunk).includes('"listening"') && listening());
    child.once('exit', (code) => failed(new Error(`the receiver ended with ${code}`)));
  });
  return () =>
    new Promise<void>((done) => {
      child.removeAllListeners('exit').once('exit', () => done());
      child.kill('SIGTERM');
    });
};

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
const send = (body: string): Promise<number> =>
  new Promise((done, failed) => {
    const headers = {
      origin: ORIGIN,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const sent = request(
      { agent, host: '127.0.0.1', port: PORT, path: '/room-requests', method: 'POST', headers },
      (answer) => answer.resume().on('end', () => done(answer.statusCode ?? 0)),
    );
    sent.on('error', failed).end(body);
  });

let key = 0;
const nextKey = (): string => `bench-key-${String(key++).padStart(12, '0')}`;
const body = (): string => JSON.stringify({ ...fullRequest(), idempotencyKey: nextKey() });

/** Every answer time in ms, and how many a second. */
async function load(): Promise<{ times: number[]; perSecond: number }> {
  const times: number[] = [];
  const begin = performance.now();
  const end = begin + SECONDS * 1_000;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (performance.now() < end) {
        const before = performance.now();
        const status = await send(body());
        if (status !== 201) throw new Error(`answered ${status}`);
        times.push(performance.now() - before);
      }
    }),
  );
  return { times, perSecond: times.length / ((performance.now() - begin) / 1_000) };
}

/** Copies of what is there up to `MANY` requests: each one through the receiver would take minutes. */
async function fill(): Promise<void> {
  const db = createClient({ url: pathToFileURL(resolve(folder, 'requests.db')).href });
  await db.execute({
    sql: `WITH RECURSIVE n (i) AS (SELECT ? UNION ALL SELECT i + 1 FROM n WHERE i < ?)
          INSERT INTO request (key, content_hash, receipt, received_at, answer_by, changed_at, marks, body)
          SELECT printf('fill-key-%013d', i), content_hash, printf('SR-%09d', i), received_at, answer_by, changed_at,
            marks, body FROM n JOIN request ON request.id = 1 + i % 200`,
    args: [key + 1, MANY],
  });
  await db.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  db.close();
}

const row = (name: string, { times, perSecond }: Awaited<ReturnType<typeof load>>): string[] => [
  name,
  percentile(times, 0.5).toFixed(1),
  percentile(times, 0.99).toFixed(1),
  perSecond.toFixed(0),
];

try {
  let stop = await start();
  await Promise.all(Array.from({ length: 200 }, () => send(body())));
  const empty = await load();
  await stop();
  await fill();
  const megabytes = statSync(resolve(folder, 'requests.db')).size / 1e6;
  stop = await start();
  const full = await load();
  await stop();
  const thousands = `${MANY / 1_000},000`;
  report.table({
    title: `Answer times, ${CONNECTIONS} connections`,
    head: ['', 'p50 ms', 'p99 ms', 'requests/s'],
    rows: [row('empty store', empty), row(`store with ${thousands} requests`, full)],
  });
  report.table({
    title: 'Size',
    head: ['', 'MB', 'bytes a request'],
    rows: [
      [`database of ${thousands} requests`, megabytes.toFixed(1), ((megabytes * 1e6) / MANY).toFixed(0)],
    ],
  });
  report.figure('receiver.p99', percentile(full.times, 0.99), 'ms');
  report.figure('receiver.rps', full.perSecond, '/s');
  report.figure('receiver.db', megabytes, 'MB');
} finally {
  agent.destroy();
  rmSync(folder, { recursive: true, force: true });
  rmSync(program, { recursive: true, force: true });
}
await report.finish();
