/** The visitor switched easy reading on or off, for every widget of the page. */
export class SamenTextModeChangeEvent extends Event {
  static readonly type = 'samen-text-mode-change';
  /** Is it on now? */
  readonly plain: boolean;
  constructor(plain: boolean) {
    super(SamenTextModeChangeEvent.type, { bubbles: true, composed: true });
    this.plain = plain;
  }
}

declare global {
  interface HTMLElementEventMap {
    'samen-text-mode-change': SamenTextModeChangeEvent;
  }
}
