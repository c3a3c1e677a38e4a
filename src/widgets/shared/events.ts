import type { FeedError } from '../../feed/errors.ts';
import type { Item } from '../../feed/schema.ts';

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

/** The visitor changed a filter or the search text. */
export class SamenFilterChangeEvent extends Event {
  static readonly type = 'samen-filter-change';
  /** Results now. */
  readonly total: number;
  constructor(total: number) {
    super(SamenFilterChangeEvent.type, visible);
    this.total = total;
  }
}

/** The visitor opens an item. Cancelable: a host that shows its own page prevents the view in the widget. */
export class SamenItemOpenEvent extends Event {
  static readonly type = 'samen-item-open';
  readonly item: Item;
  constructor(item: Item) {
    super(SamenItemOpenEvent.type, { ...visible, cancelable: true });
    this.item = item;
  }
}

declare global {
  interface HTMLElementEventMap {
    'samen-feed-load': SamenFeedLoadEvent;
    'samen-feed-error': SamenFeedErrorEvent;
    'samen-filter-change': SamenFilterChangeEvent;
    'samen-item-open': SamenItemOpenEvent;
  }
}
