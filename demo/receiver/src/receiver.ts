/** A receiver with everything it stands on: its store, its mail, its clock. */
import { randomInt } from 'node:crypto';
import { createReceiver } from './app.ts';
import { createLog } from './log.ts';
import { createMailer, transportOf, type Transport } from './mailer.ts';
import { readNames } from './names.ts';
import { keepNoLonger } from './retention.ts';
import type { Settings } from './settings.ts';
import { openStore } from './store.ts';

export interface World {
  /** Takes the lines of the log. */
  write: (line: string) => void;
  now: () => Date;
  /** A whole number from 0 to below its argument, that nobody can guess. */
  random: (below: number) => number;
  transport: Transport;
}

/** The real world is used where `world` does not say otherwise. */
export async function openReceiver(settings: Settings, world: Partial<World> = {}) {
  const {
    write = (line) => void process.stdout.write(line),
    now = () => new Date(),
    random = (below) => randomInt(below),
    transport = transportOf(settings),
  } = world;
  const log = createLog(write, now);
  const store = await openStore(settings.folder);
  const nameOf = await readNames(settings.feedFile);
  const deliver = createMailer({ settings, store, nameOf, transport, log, now });
  const app = createReceiver({ settings, store, deliver, nameOf, log, now, random });
  return {
    app,
    store,
    log,
    /** Sends what waits. */
    deliver,
    /** Wipes what was kept long enough. */
    keepNoLonger: () => keepNoLonger(store, settings, log, now()),
    /** Ends what is going on first. */
    async close(): Promise<void> {
      await deliver();
      store.close();
    },
  };
}
