/**
 * The screen around a widget has one way back, always in the same place, and asks the widget to take a step back by itself:
 * from an item to the list, from a question to the one before. Whoever did so prevents it; else there is nothing to go back to.
 */
class SamenStepBackEvent extends Event {
  static readonly type = 'samen-step-back';
  constructor() {
    super(SamenStepBackEvent.type, { cancelable: true });
  }
}

/** Asks a widget; answers whether it took the step. */
export const takesStepBack = (widget: Element): boolean => !widget.dispatchEvent(new SamenStepBackEvent());

declare global {
  interface HTMLElementEventMap {
    'samen-step-back': SamenStepBackEvent;
  }
}
