/** The whole feed in one go: for Node, tests and whoever has the text already. A page reads in steps: load.ts. */
import { FeedError } from './errors.ts';
import { parseJson, readSteps, type FeedContent } from './parse.ts';
import { withoutPrivateData } from './private-help.ts';

export type ReadResult = ({ ok: true } & FeedContent) | { ok: false; error: FeedError };

/** Everything usable in a feed. Never throws: what is wrong with the document as a whole is in `error`. */
export function readFeed(input: Uint8Array | string): ReadResult {
  try {
    const steps = readSteps(parseJson(input), withoutPrivateData);
    for (;;) {
      const step = steps.next();
      if (step.done) return { ok: true, ...step.value };
    }
  } catch (cause) {
    const error =
      cause instanceof FeedError ? cause : new FeedError('not-a-feed', 'the feed cannot be read', { cause });
    return { ok: false, error };
  }
}
