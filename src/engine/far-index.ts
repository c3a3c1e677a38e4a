/** The page's side of a feed that a worker keeps: questions go out as messages, answers come in. */
import { FeedError } from '../feed/errors.ts';
import type { BigReader } from '../feed/attempt.ts';
import type { FeedContent } from '../feed/parse.ts';
import type { Problem } from '../feed/prune.ts';
import type { FeedIndex } from './feed-index.ts';
import type { WantedParts } from './feed-parts.ts';
import type { FromKeeper, Keep, Kept, PlainError, Question, ToKeeper } from './index-messages.ts';
import { trustPolicyOf } from './trust-policy.ts';

/** Its own file, also in the build, where .scripts/engine-worker.mjs gives the name. */
const WORKER_URL = new URL('./index.worker.ts', import.meta.url).href;

/** The worker's file has to come over the network first, in ms. */
const START_LIMIT = 30_000;
/** How long a worker may be silent after a question, in ms, before it is doubted, and then before it is given up. */
const PATIENCE = 5_000;

/** The worker cannot be had, or no longer: the question is still open. */
class WorkerLost extends Error {}

interface Keeper {
  readonly isLost: boolean;
  /** @throws WorkerLost · FeedError and Error as the index does */
  ask(question: Question): Promise<unknown>;
  close(): void;
}

/** A worker may only be started from the page's own origin: a blob starts it, and imports the file from where that is. */
const startSource = (): string =>
  `import(${JSON.stringify(WORKER_URL)}).then(({serve})=>serve(self),()=>postMessage(0))`;

const errorOf = ({ code, message }: PlainError): Error =>
  code ? new FeedError(code, message) : new Error(message);

/** @throws where the page allows no worker; where that only shows later, questions reject with WorkerLost */
function startKeeper(patience: number, onLost: () => void): Keeper {
  const policy = trustPolicyOf(globalThis);
  if (!policy) throw new WorkerLost();
  const address = URL.createObjectURL(new Blob([startSource()], { type: 'text/javascript' }));
  const worker = new Worker(policy.createScriptURL(address) as string, { type: 'module' });
  const open = new Map<number, { resolve: (value: unknown) => void; reject: (cause: Error) => void }>();
  const unsent: ToKeeper[] = [];
  let awake = false;
  let isLost = false;
  let asked = 0;

  const end = (): void => {
    isLost = true;
    clearTimeout(timer);
    URL.revokeObjectURL(address);
    worker.terminate();
    for (const { reject } of open.values()) reject(new WorkerLost());
    open.clear();
  };
  const lose = (): void => {
    if (!isLost) onLost();
    end();
  };
  let timer = setTimeout(lose, START_LIMIT);
  /** A hidden page is frozen together with its worker: only silence after a question to an awake page counts. */
  const watch = (): void => {
    // Until it is awake the limit of its start holds.
    if (!awake) return;
    clearTimeout(timer);
    if (!open.size) return;
    timer = setTimeout(() => {
      worker.postMessage({ ping: true });
      timer = setTimeout(lose, patience);
    }, patience);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    lose();
  };
  worker.onmessage = ({ data }: MessageEvent<FromKeeper | 0>) => {
    if (data === 0) return lose();
    if ('awake' in data) {
      awake = true;
      for (const message of unsent.splice(0)) worker.postMessage(message);
    } else {
      const question = open.get(data.id);
      open.delete(data.id);
      if ('error' in data) question?.reject(errorOf(data.error));
      else question?.resolve(data.value);
    }
    watch();
  };
  return {
    get isLost() {
      return isLost;
    },
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (isLost) return reject(new WorkerLost());
        asked += 1;
        open.set(asked, { resolve, reject });
        const message = { id: asked, ...question };
        if (awake) worker.postMessage(message);
        else unsent.push(message);
        watch();
      }),
    close: end,
  };
}

/** As OpenOptions of big-feeds.ts. */
export interface FarOptions {
  ahead?: number | undefined;
  patience?: number | undefined;
}

/** Workers for one source. After one was lost there are no more: the page reads the feed itself from then on. */
export class FarIndexes implements BigReader {
  readonly #options: Required<FarOptions>;
  #spare: Keeper | undefined;
  #isBroken = false;

  constructor({ ahead = 0, patience = PATIENCE }: FarOptions) {
    this.#options = { ahead, patience };
    this.#start();
  }

  async read(body: Uint8Array, problems: readonly Problem[]): Promise<FeedContent | undefined> {
    return (await this.#keep({ body, problems }))?.content;
  }

  /** Those parts of a cut feed; undefined as `read`. */
  async keepParts(cut: FeedContent, src: string, wanted: WantedParts): Promise<FeedIndex | undefined> {
    return (await this.#keep({ cut, src, wanted }))?.index;
  }

  /** Ready for what is on its way. */
  #start(): void {
    if (this.#isBroken) return;
    const onLost = (): void => {
      this.#isBroken = true;
    };
    try {
      this.#spare ??= startKeeper(this.#options.patience, onLost);
    } catch {
      // The page allows none, and asking again would only report it again.
      onLost();
    }
  }

  /** Undefined where the page has to do it itself. @throws FeedError when it cannot be read there or here */
  async #keep(keep: Keep): Promise<{ index: FeedIndex; content: FeedContent } | undefined> {
    this.#start();
    const keeper = this.#spare;
    this.#spare = undefined;
    if (!keeper) return undefined;
    let kept: Kept;
    try {
      kept = (await keeper.ask({ keep, ahead: this.#options.ahead })) as Kept;
    } catch (error) {
      if (error instanceof WorkerLost) return undefined;
      keeper.close();
      throw error;
    }
    const { info, content } = kept;
    const index: FeedIndex = {
      info,
      get isLost() {
        return keeper.isLost;
      },
      query: (query) => keeper.ask({ query }) as ReturnType<FeedIndex['query']>,
      get: (...get) => keeper.ask({ get }) as ReturnType<FeedIndex['get']>,
      openFinding: () => keeper.ask({ openFinding: true }) as Promise<void>,
      close: keeper.close,
    };
    if (content.elsewhere) content.elsewhere = { ...content.elsewhere, keeper: index, drop: keeper.close };
    else keeper.close();
    return { index, content };
  }
}
