import { askEarly, isCut } from '../../feed/early.ts';

/** Who lists what a head of the whole feed has: activities, all of them, and no more than are in it. */
const WHOLE =
  'samen-activity-finder:not([district],[category],[audience],[organizer],[place],[cost],[walk-in],[page-size])';

/**
 * Asks for the feed of a list, and, where the address of the page asks for nothing else than what comes first, for what shows the
 * items that an index begins with: `first` (src/embed/first-items.ts). `local` is what the visitor's clock shows at `now`. Rejects
 * where there is none.
 */
async function ask(list: HTMLElement, now: Date, local: string, first: string): Promise<void> {
  const src = list.getAttribute('src');
  if (!src) return;
  const address = new URL(src, document.baseURI).href;
  const answer = await askEarly(address);
  if (!answer || location.search + location.hash || !list.matches(WHOLE)) return;
  // At once: who reads a feed that another list on the page has asked for does not wait for this.
  const index = answer.clone();
  const code: typeof import('../../embed/first-items.ts') | false =
    (await isCut(index)) && (await import(/* @vite-ignore */ first).catch(() => false));
  // What nobody reads must not be kept.
  await (code ? code.draw(list, index, address, local, now) : index.body?.cancel());
}

/**
 * Asks for the feeds of the widgets that fit a selector, before there is any code of theirs. They say what is wrong with one.
 * Resolves when first items are shown, or when there is nothing to show.
 */
export const askForFeeds = (widgets: string, now: Date, first: string): Promise<unknown> => {
  const local = new Date(+now - now.getTimezoneOffset() * 60_000).toISOString();
  // As it is, also where a form of that name stands in its place.
  const lists = [...Document.prototype.querySelectorAll.call(document, widgets)] as HTMLElement[];
  return Promise.allSettled(lists.map((list) => ask(list, now, local, first)));
};
