import type { DatedOccurrence } from '../../feed/agenda.ts';
import type { Item } from '../../feed/schema.ts';

const asked = { bubbles: true, composed: true, cancelable: true };

/** The visitor passes an item on. Cancelable: a host that has its own way to share prevents ours. */
export class SamenItemShareEvent extends Event {
  static readonly type = 'samen-item-share';
  readonly item: Item;
  /** The address that is passed on. */
  readonly href: string;
  constructor(item: Item, href: string) {
    super(SamenItemShareEvent.type, asked);
    this.item = item;
    this.href = href;
  }
}

/** The visitor puts an item in a calendar. Cancelable: a host may do it in its own way. */
export class SamenCalendarAddEvent extends Event {
  static readonly type = 'samen-calendar-add';
  readonly item: Item;
  /** One date alone; absent = all coming dates. */
  readonly date?: DatedOccurrence;
  constructor(item: Item, date?: DatedOccurrence) {
    super(SamenCalendarAddEvent.type, asked);
    this.item = item;
    if (date) this.date = date;
  }
}

/** The visitor says that something is not right. Cancelable: a host with a form of its own prevents the mail. */
export class SamenReportEvent extends Event {
  static readonly type = 'samen-report';
  readonly item: Item;
  constructor(item: Item) {
    super(SamenReportEvent.type, asked);
    this.item = item;
  }
}

declare global {
  interface HTMLElementEventMap {
    'samen-item-share': SamenItemShareEvent;
    'samen-calendar-add': SamenCalendarAddEvent;
    'samen-report': SamenReportEvent;
  }
}
