import { askEarly } from '../../feed/early.ts';
import { feedAddress } from './feed-address.ts';

/** Asks for the feeds of the widgets that fit a selector, before there is any code of theirs. They say what is wrong with one. */
export const askForFeeds = (widgets: string): void => {
  // As it is, also where a form of that name stands in its place.
  for (const widget of Document.prototype.querySelectorAll.call(document, widgets)) {
    const address = feedAddress(widget.getAttribute('src') ?? '');
    if (address) askEarly(address).catch(() => undefined);
  }
};
