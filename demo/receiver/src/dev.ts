/** The receiver inside the demo of `npm start`: data in `.cache`, mail to files, and a new password at every start. */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { hashPassword } from './inbox/password.ts';
import { openReceiver } from './receiver.ts';
import { readSettings } from './settings.ts';

export interface DemoReceiver {
  handle: (request: IncomingMessage, response: ServerResponse) => void;
  /** Where a manager logs in, and with what. */
  inbox: string;
  password: string;
}

/** `origin` is where the demo is; the receiver is under `/receiver` there. `root` is the folder of the repository. */
export async function demoReceiver(origin: string, root: string): Promise<DemoReceiver> {
  const password = randomBytes(9).toString('base64url');
  const file = {
    name: 'Zaalbeheer De Bolder',
    publicUrl: `${origin}/receiver`,
    // The same machine has two names.
    allowedOrigins: [origin.replace('localhost', '127.0.0.1')],
    contactPoint: {
      name: 'Zaalbeheer De Bolder',
      telephone: '038 - 000 00 01',
      hoursAvailable: 'maandag tot en met vrijdag, 9 tot 17 uur',
    },
    from: 'zaal@bolder.example',
    notify: 'beheer@bolder.example',
    centres: [
      { id: 'de-linde', name: 'Buurthuis De Linde', email: 'zaal@linde.example' },
      { id: 'de-klaproos', name: 'Wijkcentrum De Klaproos', email: 'zaal@klaproos.example' },
    ],
    feedFile: resolve(root, 'demo/feed.json'),
  };
  const env = {
    RECEIVER_FOLDER: resolve(root, '.cache/receiver'),
    RECEIVER_PASSWORD: await hashPassword(password),
  };
  const { app } = await openReceiver(readSettings(file, env), {
    // The demo's own console says enough, unless something fails.
    write: (line) => void (/"event":".*failed"/.test(line) && process.stderr.write(line)),
  });
  const listener = getRequestListener(app.fetch);
  return {
    handle: (request, response) => void listener(request, response),
    inbox: `${origin}/receiver/inbox`,
    password,
  };
}
