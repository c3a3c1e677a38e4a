import { FeedError } from './errors.ts';
import { parseJson, readSteps, type FeedContent } from './parse.ts';

export type ReadResult = ({ ok: true } & FeedContent) | { ok: false; error: FeedError };

/** The whole feed in one go. Never throws: what is wrong with the document as a whole is in `error`. */
export function readFeed(input: Uint8Array | string): ReadResult {
  try {
    const steps = readSteps(parseJson(input));
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
