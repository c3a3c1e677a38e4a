/** Which feeds are kept in a worker. */
import type { FarIndexes } from './far-index.ts';
import type { EngineOptions } from './local-engine.ts';

export interface OpenOptions extends Omit<EngineOptions, 'big'> {
  /** How far the clock of the widget is ahead of that of the machine, in ms; for tests and stories. Default 0. */
  ahead?: number;
  /** A feed of more bytes than this is kept in a worker. Default 500,000: some 500 activities. */
  bigFrom?: number;
  /** How long a worker may be silent, in ms, before it is doubted, and then before it is given up. Default 5,000. */
  patience?: number;
}

/** A small feed is read here before a worker would have started; a big one must never come to the page's own thread. */
export function bigFeeds({ bigFrom = 500_000, ...options }: OpenOptions): EngineOptions['big'] {
  let opening: Promise<FarIndexes | undefined> | undefined;
  return {
    from: bigFrom,
    open: () =>
      (opening ??= import('./far-index.ts').then(
        ({ FarIndexes }) => new FarIndexes(options),
        () => undefined,
      )),
  };
}
