/** Keeps a feed in a worker and answers what the page asks of it. The worker starts with `serve`; importing does nothing. */
import { FeedError } from '../feed/errors.ts';
import { parseJson, readSteps, recordsIn, type FeedContent } from '../feed/parse.ts';
import { pause } from '../feed/pause.ts';
import { wallClock } from '../feed/wall-clock.ts';
import { indexFeed, type FeedIndex } from './feed-index.ts';
import { loadParts } from './feed-parts.ts';
import type { FromKeeper, Keep, Kept, PlainError, Port, Question, ToKeeper } from './index-messages.ts';

const plainError = (error: unknown): PlainError => ({
  ...(error instanceof FeedError && { code: error.code }),
  message: error instanceof Error ? error.message : String(error),
});

async function contentOf(keep: Keep): Promise<FeedContent> {
  if ('cut' in keep) return loadParts(keep.cut, keep.src, keep.wanted);
  const steps = readSteps(parseJson(keep.body));
  let step = steps.next();
  while (!step.done) step = steps.next();
  return { ...step.value, problems: [...keep.problems, ...step.value.problems] };
}

/** Answers what comes in through `port`: first what to keep, then questions about it. */
export function serve(port: Port<FromKeeper, ToKeeper>): void {
  let index: FeedIndex | undefined;
  const clock = wallClock();
  const answerTo = async (question: Question): Promise<unknown> => {
    if ('keep' in question) {
      const content = await contentOf(question.keep);
      index = await indexFeed(content, {
        localNow: (timeZone) => clock(Date.now() + question.ahead, timeZone),
        tick: () => performance.now(),
        pause,
      });
      const { info } = index;
      const kept: Kept = { info, content };
      if ('body' in question.keep && content.shards) return kept;
      const elsewhere = { records: recordsIn(content) };
      kept.content = { ...content, items: [], problems: content.problems.slice(0, 1), elsewhere };
      delete kept.content.unread;
      return kept;
    }
    if (!index) throw new Error('nothing is kept here');
    if ('query' in question) return index.query(question.query);
    if ('get' in question) return index.get(...question.get);
    return index.openFinding();
  };
  port.onmessage = async ({ data }) => {
    if ('ping' in data) return port.postMessage({ awake: true });
    port.postMessage(
      await answerTo(data).then(
        (value) => ({ id: data.id, value }),
        (error: unknown) => ({ id: data.id, error: plainError(error) }),
      ),
    );
  };
  port.postMessage({ awake: true });
}
