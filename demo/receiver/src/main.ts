/** The program: `serve`, `password`, `backup <file>`. See README.md. */
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { serve } from '@hono/node-server';
import { hashPassword, MIN_LENGTH } from './inbox/password.ts';
import { openReceiver } from './receiver.ts';
import { readSettings, SettingsError, type Settings } from './settings.ts';
import { openStore } from './store.ts';

const MINUTE = 60_000;

async function settingsHere(): Promise<Settings> {
  const path = process.env.RECEIVER_CONFIG ?? 'receiver.json';
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined)
    throw new SettingsError(`${path}: cannot be read; RECEIVER_CONFIG names another file`);
  try {
    return readSettings(JSON.parse(text), process.env);
  } catch (error) {
    if (error instanceof SyntaxError) throw new SettingsError(`${path}: not JSON`);
    throw error;
  }
}

/** Runs until it is asked to stop, and then ends what it is doing first. */
async function runServer(): Promise<void> {
  const settings = await settingsHere();
  const { app, log, deliver, keepNoLonger, close } = await openReceiver(settings);
  const server = serve({
    fetch: app.fetch,
    hostname: settings.host,
    port: settings.port,
    // Who sends a request byte by byte keeps nobody else waiting.
    serverOptions: { requestTimeout: 30_000, headersTimeout: 10_000 },
  });
  server.on('listening', () => {
    const address = server.address();
    log('listening', { port: typeof address === 'object' ? address?.port : settings.port });
  });
  await keepNoLonger();
  await deliver();
  const timers = [setInterval(deliver, MINUTE / 2), setInterval(keepNoLonger, 24 * 60 * MINUTE)];

  const stop = (): void => {
    timers.forEach(clearInterval);
    server.close(() => void close());
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

/** Reads a password from the keyboard or a pipe and prints the line for the environment. */
async function makePassword(): Promise<void> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const password = await lines.question(`Password for the inbox, at least ${MIN_LENGTH} characters: `);
  lines.close();
  if (password.length < MIN_LENGTH) throw new SettingsError(`at least ${MIN_LENGTH} characters, please`);
  process.stdout.write(`RECEIVER_PASSWORD=${await hashPassword(password)}\n`);
}

async function makeBackup(target: string | undefined): Promise<void> {
  if (!target) throw new SettingsError('backup needs the name of a new file');
  const store = await openStore((await settingsHere()).folder);
  await store.backup(target);
  store.close();
}

const [command, argument] = process.argv.slice(2);
const commands: Record<string, () => Promise<void>> = {
  serve: runServer,
  password: makePassword,
  backup: () => makeBackup(argument),
};
try {
  const run = commands[command ?? ''];
  if (!run) throw new SettingsError(`usage: receiver ${Object.keys(commands).join(' | ')}`);
  await run();
} catch (error) {
  process.stderr.write(`${error instanceof SettingsError ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
