import type { FeedError } from '../../feed/errors.ts';

const visible = { bubbles: true, composed: true };

/** The feed is there (again): fresh, or old with its date. */
export class SamenFeedLoadEvent extends Event {
  static readonly type = 'samen-feed-load';
  /** Records in the feed. */
  readonly records: number;
  /** True when these are the last good data. */
  readonly old: boolean;
  constructor(records: number, old: boolean) {
    super(SamenFeedLoadEvent.type, visible);
    this.records = records;
    this.old = old;
  }
}

/** The feed cannot be had; the fallback links of the editor are shown. */
export class SamenFeedErrorEvent extends Event {
  static readonly type = 'samen-feed-error';
  readonly error: FeedError;
  constructor(error: FeedError) {
    super(SamenFeedErrorEvent.type, visible);
    this.error = error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'samen-feed-load': SamenFeedLoadEvent;
    'samen-feed-error': SamenFeedErrorEvent;
  }
}
