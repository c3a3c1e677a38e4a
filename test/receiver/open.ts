/** A receiver in this process, on a folder of its own, with a clock that the test moves and a log that it reads. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { openReceiver, type World } from '../../demo/receiver/src/receiver.ts';
import { readSettings, type SettingsFile } from '../../demo/receiver/src/settings.ts';
import type { RoomRequest } from '../../src/feed/room-request.ts';

export const SITE = 'https://buurthuis.example';
export const RECEIVER = 'https://ruimte.example';

export const settingsFile = (over: Partial<SettingsFile> = {}): SettingsFile => ({
  name: 'Zaalbeheer Zwolle',
  publicUrl: RECEIVER,
  allowedOrigins: [SITE],
  contactPoint: { name: 'Zaalbeheer', telephone: '038 - 000 00 03', email: 'zaal@zwolle.example' },
  from: 'zaal@zwolle.example',
  notify: 'beheer@zwolle.example',
  centres: [{ id: 'bolder', name: 'Buurthuis De Bolder', email: 'zaal@bolder.example' }],
  rate: { burst: 100_000, perMinute: 100_000 },
  feedFile: 'demo/feed.json',
  ...over,
});

/** A folder that is gone after the test. */
export function ownFolder(): string {
  const folder = mkdtempSync(resolve(tmpdir(), 'receiver-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

interface Options extends Partial<World> {
  file?: Partial<SettingsFile>;
  passwordHash?: string;
}

/** The head of a mail as it is; the body without quoted-printable or base64 (RFC 2045). */
export function readable(mail: string): string {
  const at = mail.indexOf('\n\n');
  const [head, body] = [mail.slice(0, at), mail.slice(at + 2)];
  if (/^content-transfer-encoding: base64$/im.test(head))
    return `${head}\n\n${Buffer.from(body, 'base64').toString('utf8')}`;
  if (!/^content-transfer-encoding: quoted-printable$/im.test(head)) return mail;
  const bytes = body
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return `${head}\n\n${Buffer.from(bytes, 'latin1').toString('utf8')}`;
}

export async function openForTest({ file, passwordHash, ...world }: Options = {}) {
  const folder = ownFolder();
  const env = { RECEIVER_FOLDER: folder, RECEIVER_PASSWORD: passwordHash };
  const logged: string[] = [];
  // A Sunday.
  const clock = { now: new Date('2026-11-29T13:00:00Z') };
  const receiver = await openReceiver(readSettings(settingsFile(file), env), {
    write: (line) => void logged.push(line),
    now: () => clock.now,
    ...world,
  });
  onTestFinished(() => receiver.close());
  return {
    ...receiver,
    folder,
    logged,
    clock,
    send: (request: unknown, headers: Record<string, string> = {}) =>
      receiver.app.request(`${RECEIVER}/room-requests`, {
        method: 'POST',
        headers: { origin: SITE, 'content-type': 'application/json', ...headers },
        body: typeof request === 'string' ? request : JSON.stringify(request),
      }),
    /** Every mail in the outbox, by file name, as a mail program reads it. */
    mails: async (): Promise<string[]> => {
      await receiver.deliver();
      const outbox = resolve(folder, 'outbox');
      return readdirSync(outbox)
        .sort()
        .map((name) => readable(readFileSync(resolve(outbox, name), 'utf8')));
    },
  };
}
export type OpenReceiver = Awaited<ReturnType<typeof openForTest>>;

export const withKey = (request: RoomRequest, key: number | string): RoomRequest => ({
  ...request,
  idempotencyKey: `example-key-${String(key).padStart(10, '0')}`,
});
