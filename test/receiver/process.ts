/**
 * The real receiver as a process of its own, with a switch that kills it without a warning: for tests of what must hold
 * when a machine stops. It keeps its port and its folder over every start.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { buildReceiver } from '../../.scripts/receiver.mjs';
import type { SettingsFile } from '../../demo/receiver/src/settings.ts';
import { openStore } from '../../demo/receiver/src/store.ts';
import type { RoomRequest } from '../../src/feed/room-request.ts';
import { ownFolder, settingsFile } from './open.ts';

/** Built once for a test file; inside the repository, so that it finds its packages. */
const built = resolve(`.cache/receiver-${process.pid}`);
export const program = resolve(built, 'receiver.js');
beforeAll(() => buildReceiver(built));
afterAll(() => rmSync(built, { recursive: true, force: true }));

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Prepared and not yet started. */
export async function receiverProcess(over: Partial<SettingsFile> = {}, folder = ownFolder()) {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const config = resolve(folder, 'receiver.json');
  writeFileSync(
    config,
    JSON.stringify(settingsFile({ publicUrl: origin, port, feedFile: undefined, ...over })),
  );
  const env = { ...process.env, RECEIVER_CONFIG: config, RECEIVER_FOLDER: folder };

  const endpoint = `http://127.0.0.1:${port}/room-requests`;
  const asPage: typeof fetch = (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('origin', origin);
    return fetch(input, { ...init, headers });
  };

  let child: ChildProcess | undefined;
  let output = '';
  const ended = (one: ChildProcess): Promise<number | null> =>
    one.exitCode !== null || one.signalCode !== null
      ? Promise.resolve(one.exitCode)
      : new Promise((done) => one.once('exit', done));
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    const one = child;
    child = undefined;
    if (!one) return null;
    one.kill(signal);
    return ended(one);
  };
  onTestFinished(async () => void (await end('SIGKILL')));

  return {
    folder,
    /** Where a form sends to, and the `Origin` that it must have. */
    endpoint,
    origin,
    /** Resolves when it listens. */
    async start(): Promise<void> {
      const one = spawn(process.execPath, [program, 'serve'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
      child = one;
      await new Promise<void>((listening, failed) => {
        let said = '';
        const hear = (chunk: Buffer): void => {
          said += chunk;
          output += chunk;
          if (said.includes('"listening"')) listening();
        };
        one.stdout.on('data', hear);
        one.stderr.on('data', hear);
        one.once('exit', (code) => failed(new Error(`the receiver ended with ${code}: ${said}`)));
      });
    },
    /** At once, whatever it is doing. */
    kill: () => end('SIGKILL'),
    /** As a service is stopped; answers the exit code. */
    stop: () => end('SIGTERM'),
    /** Another command of the program, beside the running one; answers what it printed. */
    run: async (...words: string[]) =>
      (await promisify(execFile)(process.execPath, [program, ...words], { env })).stdout,
    /** `fetch` as a page of that origin does it, for the code that sends forms. */
    fetch: asPage,
    /** One try of a form: rejects as `fetch` does when there is no answer. */
    send(request: RoomRequest, signal?: AbortSignal): Promise<Response> {
      const headers = { 'content-type': 'application/json' };
      return asPage(endpoint, { method: 'POST', headers, body: JSON.stringify(request), signal });
    },
    /** Everything that was ever printed. */
    output: () => output,
    /** Every request in the store, with its receipt. */
    async kept(): Promise<{ receipt: string; request: RoomRequest }[]> {
      const store = await openStore(folder);
      const all = await store.list(undefined, 0, 1_000_000);
      store.close();
      return all.flatMap(({ request, receipt }) => (request ? [{ request, receipt }] : []));
    },
    /** What is in the store: a receipt per key, and how often the key is there. */
    async stored(): Promise<Map<string, { receipt: string; times: number }>> {
      const found = new Map<string, { receipt: string; times: number }>();
      for (const { request, receipt } of await this.kept()) {
        const key = request.idempotencyKey;
        found.set(key, { receipt, times: (found.get(key)?.times ?? 0) + 1 });
      }
      return found;
    },
  };
}
export type ReceiverProcess = Awaited<ReturnType<typeof receiverProcess>>;
