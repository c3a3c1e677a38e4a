import { askEarly } from '../../feed/early.ts';
import { feedAddress } from './feed-address.ts';

/** Asks for the feed of a widget, before there is any code of it. The widget says what is wrong with one. */
export const askForFeed = (widget: Element): void => {
  const address = feedAddress(widget.getAttribute('src') ?? '');
  if (address) askEarly(address).catch(() => undefined);
};

/** The same for all widgets that fit a selector. */
export const askForFeeds = (widgets: string): void => {
  for (const widget of document.querySelectorAll(widgets)) askForFeed(widget);
};
