import type { Log } from './log.ts';
import type { Mailer } from './mailer.ts';
import type { NameOf } from './names.ts';
import type { Settings } from './settings.ts';
import type { Store } from './store.ts';

/** What the routes need of the world. */
export interface Surroundings {
  settings: Settings;
  store: Store;
  /** Sends what waits. */
  deliver: Mailer;
  nameOf: NameOf;
  log: Log;
  now: () => Date;
  /** A whole number from 0 to below its argument, that nobody can guess. */
  random: (below: number) => number;
}
