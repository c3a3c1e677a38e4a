import type { RoomRequest, RoomRequestReceipt } from '../../feed/room-request.ts';

const visible = { bubbles: true, composed: true };

/**
 * The visitor sends the request. Cancelable: a host that prevents it sends the request itself, and shows the receipt with
 * `takeReceipt`.
 */
export class SamenRequestSubmitEvent extends Event {
  static readonly type = 'samen-request-submit';
  readonly request: RoomRequest;
  constructor(request: RoomRequest) {
    super(SamenRequestSubmitEvent.type, { ...visible, cancelable: true });
    this.request = request;
  }
}

/** The request is stored: there is a receipt. */
export class SamenRequestSentEvent extends Event {
  static readonly type = 'samen-request-sent';
  readonly receipt: RoomRequestReceipt;
  constructor(receipt: RoomRequestReceipt) {
    super(SamenRequestSentEvent.type, visible);
    this.receipt = receipt;
  }
}

declare global {
  interface HTMLElementEventMap {
    'samen-request-submit': SamenRequestSubmitEvent;
    'samen-request-sent': SamenRequestSentEvent;
  }
}
