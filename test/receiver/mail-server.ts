/** A real mail server on this machine, as far as a receiver can see: SMTP over a socket. */
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';
import { readable } from './open.ts';

/** What came in: the envelope that SMTP carries, and the mail as a mail program reads it. */
export interface Delivered {
  from: string;
  to: string[];
  mail: string;
}

/** Listens until the end of the test. `refuses` says which addresses it does not know. */
export async function openMailServer(refuses: (address: string) => boolean = () => false) {
  const delivered: Delivered[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, answer) =>
      answer(refuses(address) ? Object.assign(new Error('no such address'), { responseCode: 550 }) : null),
    onData(stream, { envelope }, answer) {
      void text(stream).then((raw) => {
        const { mailFrom, rcptTo } = envelope;
        delivered.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          mail: readable(raw.replaceAll('\r\n', '\n')),
        });
        answer();
      });
    },
  });
  await new Promise<void>((resume) => server.listen(0, '127.0.0.1', resume));
  onTestFinished(() => new Promise((resume) => server.close(() => resume())));
  return { delivered, url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}` };
}
