import { askEarly, headIn } from '../../feed/early.ts';
import { feedAddress } from './feed-address.ts';

/** Who lists what a head of the whole feed has: activities, all of them, and no more than are in it. */
const WHOLE =
  'samen-activity-finder:not([district],[category],[audience],[organizer],[place],[cost],[walk-in],[page-size])';

async function ask(address: string, now: string | undefined, onCut: () => void): Promise<void> {
  const answer = await askEarly(address);
  const head = answer && now && (await headIn(address, answer, now));
  if (!head) return;
  onCut();
  await askEarly(head);
}

/**
 * Asks for the feeds of the widgets that fit a selector, before there is any code of theirs. They say what is wrong with one.
 * Of a feed that was cut also for the head of `now`, of which `onCut` is told; not where the address of the page may ask for
 * something else than what comes first.
 */
export const askForFeeds = (widgets: string, now: Date, onCut: () => void): void => {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  const isPlain = !(location.search + location.hash);
  // As it is, also where a form of that name stands in its place.
  for (const widget of Document.prototype.querySelectorAll.call(document, widgets)) {
    const address = feedAddress(widget.getAttribute('src') ?? '');
    if (address)
      ask(address, isPlain && widget.matches(WHOLE) ? local : undefined, onCut).catch(() => undefined);
  }
};
