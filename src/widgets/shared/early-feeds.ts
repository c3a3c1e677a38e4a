import { askEarly } from '../../feed/early.ts';
import { feedAddress } from './feed-address.ts';

/** Asks for the feeds of the widgets that fit a selector, before there is any code of theirs. They say what is wrong with one. */
export const askForFeeds = (widgets: string): void => {
  for (const widget of document.querySelectorAll(widgets)) {
    const address = feedAddress(widget.getAttribute('src') ?? '');
    if (address) askEarly(address).catch(() => undefined);
  }
};
