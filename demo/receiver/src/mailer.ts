/**
 * Sends what waits in the store, one at a time, and again later when that fails. A mail may arrive twice when the process
 * dies between sending and noting it; it has the same Message-ID then, and the same file name in the outbox.
 */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { codeOf, type Log } from './log.ts';
import { writeMail } from './mail-text.ts';
import type { NameOf } from './names.ts';
import type { Settings } from './settings.ts';
import type { Store } from './store.ts';

/** Hands one mail over; rejects when that did not work. `name` is unique and the same on every try. */
export type Transport = (mail: SendMailOptions, name: string) => Promise<void>;

/** No mail takes anything from this machine's files or from the network. */
const CLOSED = { disableFileAccess: true, disableUrlAccess: true };

export function smtpTransport(url: string): Transport {
  const smtp = createTransport({ url, connectionTimeout: 10_000, socketTimeout: 30_000, ...CLOSED });
  return async (mail) => void (await smtp.sendMail({ ...mail, ...CLOSED }));
}

/** Without a mail server: one file a mail, to be opened with any mail program. */
export function outboxTransport(folder: string): Transport {
  const writer = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return async (mail, name) => {
    const { message } = await writer.sendMail({ ...mail, ...CLOSED });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const target = resolve(folder, `${name}.eml`);
    await writeFile(`${target}.part`, message as Buffer, { mode: 0o600 });
    await rename(`${target}.part`, target);
  };
}

export const transportOf = ({ smtpUrl, folder }: Settings): Transport =>
  smtpUrl ? smtpTransport(smtpUrl) : outboxTransport(resolve(folder, 'outbox'));

/** Minutes until the next try: 1, 2, 4 … up to six hours. */
const wait = (tries: number): number => Math.min(2 ** tries, 360) * 60_000;

interface Surroundings {
  settings: Settings;
  store: Store;
  nameOf: NameOf;
  transport: Transport;
  log: Log;
  now: () => Date;
}

/** Sends all that is due; whoever asks while it is sending waits for that. */
export function createMailer({ settings, store, nameOf, transport, log, now }: Surroundings) {
  let running: Promise<void> | undefined;
  const sendAll = async (): Promise<void> => {
    for (;;) {
      const waiting = await store.waitingMail(now().toISOString());
      if (!waiting) return;
      const { receipt } = waiting.stored;
      const mail = writeMail(waiting, settings, nameOf);
      try {
        if (mail)
          await transport(
            {
              from: { name: settings.name, address: settings.from },
              ...(settings.contactPoint.email && { replyTo: settings.contactPoint.email }),
              // As an object it is one address, whatever stands in it.
              to: { name: '', address: mail.to },
              subject: mail.subject,
              text: mail.text,
              messageId: `<${receipt}.${waiting.id}@${settings.publicUrl.hostname}>`,
              // No absence message answers what no person wrote.
              ...(waiting.kind === 'notify' && { headers: { 'Auto-Submitted': 'auto-generated' } }),
            },
            `${receipt}.${waiting.id}`,
          );
        await store.mailIsSent(waiting.id);
      } catch (error) {
        await store.mailFailed(waiting.id, new Date(now().getTime() + wait(waiting.tries)).toISOString());
        log('mail-failed', { receipt, code: codeOf(error) });
      }
    }
  };
  return (): Promise<void> => {
    running ??= sendAll()
      .catch((error: unknown) => log('mail-failed', { code: codeOf(error) }))
      .finally(() => (running = undefined));
    return running;
  };
}
export type Mailer = ReturnType<typeof createMailer>;
