import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type {
  Engine,
  EngineAnswer,
  EngineQuery,
  EngineStatus,
  FeedInfo,
  Found,
} from '../../engine/engine.ts';
import { openEngine } from '../../engine/open-engine.ts';
import { FeedError } from '../../feed/errors.ts';
import { HOME_ZONE } from '../../feed/local-time.ts';
import type { FeedContent } from '../../feed/parse.ts';
import { pause } from '../../feed/pause.ts';
import { SamenFeedErrorEvent, SamenFeedLoadEvent } from './events.ts';
import { feedAddress } from './feed-address.ts';
import { wallClock } from '../../feed/wall-clock.ts';

type FeedHost = ReactiveControllerHost &
  HTMLElement & { src: string; feed?: FeedContent; clock: () => number };

/** Connects a widget to the engine of its feed, and tells host and developer what came of it. */
export class FeedController implements ReactiveController {
  readonly #host: FeedHost;
  readonly #clock = wallClock();
  #engine: Engine | undefined;
  #source: string | FeedContent | undefined;
  #stop: (() => void) | undefined;
  /** What the host was told of. */
  #told?: FeedInfo;
  /** A source that no engine can be opened for. */
  #bad?: EngineStatus;
  /** The visitor asked to try again, and that is going on. */
  retrying = false;

  constructor(host: FeedHost) {
    this.#host = host;
    host.addController(this);
  }

  get status(): EngineStatus {
    return this.#bad ?? this.#engine?.status ?? { phase: 'loading', slow: false };
  }

  /** The wall clock in the zone of the feed, `YYYY-MM-DDTHH:mm`. */
  get now(): string {
    return this.toLocal(this.#host.clock());
  }

  /** A moment (ms since the epoch) on the wall clock of the feed. */
  toLocal(ms: number): string {
    const { status } = this;
    return this.#clock(ms, status.phase === 'ready' ? status.feed.timeZone : HOME_ZONE);
  }

  hostConnected(): void {
    if (this.#engine && !this.#stop) this.#stop = this.#engine.subscribe(this.#onStatus);
    // What happened while it was away from the page was not heard.
    this.#host.requestUpdate();
  }

  /** It may only be a move: the engine stays, the subscription goes. */
  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  hostUpdate(): void {
    const { src, feed } = this.#host;
    const source = feed ?? src;
    if (source === this.#source) return;
    this.#source = source;
    this.#stop?.();
    this.#stop = this.#engine = this.#bad = undefined;
    const address = typeof source === 'string' ? feedAddress(source) : source;
    if (address === undefined) {
      const error = new FeedError('bad-url', `src="${String(source)}" is no address`);
      this.#bad = { phase: 'failed', error };
      queueMicrotask(this.#onStatus);
      return;
    }
    this.#engine = openEngine(address, {
      localNow: (zone) => this.#clock(this.#host.clock(), zone),
      ahead: this.#host.clock() - Date.now(),
      tick: () => performance.now(),
      pause,
    });
    this.#stop = this.#engine.subscribe(this.#onStatus);
    if (this.status.phase !== 'loading') queueMicrotask(this.#onStatus);
  }

  query(query: EngineQuery): Promise<EngineAnswer> | undefined {
    return this.#engine?.query(query);
  }

  get(
    id: string,
    scope: Pick<EngineQuery, 'type' | 'locked' | 'now'>,
  ): Promise<Found | undefined> | undefined {
    return this.#engine?.get(id, scope);
  }

  reload(): void {
    this.retrying = this.#engine !== undefined;
    this.#engine?.reload();
    this.#host.requestUpdate();
  }

  #onStatus = (): void => {
    this.retrying = false;
    const host = this.#host;
    const { status } = this;
    if (status.phase === 'ready') {
      if (status.feed !== this.#told) {
        this.#told = status.feed;
        host.dispatchEvent(new SamenFeedLoadEvent(status.feed.records, status.old !== undefined));
      }
    } else if (status.phase === 'failed') {
      host.dispatchEvent(new SamenFeedErrorEvent(status.error));
    }
    host.requestUpdate();
  };
}
