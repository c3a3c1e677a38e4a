/** Nothing is kept longer than was promised to the visitor. */
import { readdir, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Log } from './log.ts';
import type { Settings } from './settings.ts';
import type { Store } from './store.ts';

const DAY = 86_400_000;

/** Once a day: wipes old requests from the store, and old mails from the outbox. */
export async function keepNoLonger(store: Store, settings: Settings, log: Log, now: Date): Promise<void> {
  const daysAgo = (days: number): string => new Date(now.getTime() - days * DAY).toISOString();
  const wiped = await store.wipe(
    daysAgo(settings.keepDays),
    daysAgo(settings.keepAtMostDays),
    now.toISOString(),
  );
  const outbox = resolve(settings.folder, 'outbox');
  for (const name of await readdir(outbox).catch(() => [])) {
    const path = resolve(outbox, name);
    if ((await stat(path)).mtimeMs < now.getTime() - settings.keepDays * DAY) await rm(path);
  }
  log('retention', { count: wiped });
}
