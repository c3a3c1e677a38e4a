/** A visit has ended: everything is wiped, and the start screen is there for the next visitor. */
export class SamenVisitEndEvent extends Event {
  static readonly type = 'samen-visit-end';
  /** Nobody was there any more, or somebody pressed “Begin opnieuw”, or the page was left. */
  readonly reason: 'idle' | 'visitor' | 'hidden';
  constructor(reason: SamenVisitEndEvent['reason']) {
    super(SamenVisitEndEvent.type, { bubbles: true, composed: true });
    this.reason = reason;
  }
}

declare global {
  interface HTMLElementEventMap {
    'samen-visit-end': SamenVisitEndEvent;
  }
}
