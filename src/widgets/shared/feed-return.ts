/** Brings back by itself a feed that could not be had. Comes when there is one. */
import type { LitElement } from 'lit';
import type { FeedController } from './feed-controller.ts';

/** Until it is asked for again, in ms; each time twice as long. */
const FIRST_WAIT = 5_000;
const LAST_WAIT = 300_000;

/**
 * Asks when the browser says that there is a network again, and now and then. It is quiet: what is on the screen stays until there is
 * something better. An old copy waits for the network.
 */
export function bringBack(element: LitElement, feed: FeedController): void {
  let wait = FIRST_WAIT;
  let timer: ReturnType<typeof setTimeout>;
  const look = (event?: Event): void => {
    clearTimeout(timer);
    wait = Math.min(2 * wait, LAST_WAIT);
    timer = setTimeout(look, wait);
    const { status, retrying } = feed;
    const isLost = status.phase === 'failed' || (event && status.phase === 'ready' && status.old?.reason);
    if (!isLost || retrying) return;
    feed.reload();
    // Nobody has pressed the button.
    feed.retrying = false;
  };
  element.addController({
    hostConnected() {
      addEventListener('online', look);
      timer = setTimeout(look, wait);
    },
    hostDisconnected() {
      removeEventListener('online', look);
      clearTimeout(timer);
    },
  });
}
