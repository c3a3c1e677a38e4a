import type { Item } from '../../feed/schema.ts';

/** The visitor says that the text of an item is difficult. Cancelable: a host that hears of it in its own way prevents the mail. */
export class SamenTextDifficultEvent extends Event {
  static readonly type = 'samen-text-difficult';
  readonly item: Item;
  constructor(item: Item) {
    super(SamenTextDifficultEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.item = item;
  }
}

declare global {
  interface HTMLElementEventMap {
    'samen-text-difficult': SamenTextDifficultEvent;
  }
}
