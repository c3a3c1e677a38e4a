import type { Item } from '../../feed/schema.ts';

const visible = { bubbles: true, composed: true };

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
    'samen-filter-change': SamenFilterChangeEvent;
    'samen-item-open': SamenItemOpenEvent;
  }
}
