import { askEarly } from '../../feed/early.ts';

const ask = async (widget: Element): Promise<void> =>
  askEarly(new URL(widget.getAttribute('src') ?? '', document.baseURI).href);

/** Asks for the feeds of the widgets that fit a selector, before there is any code of theirs. They say what is wrong with one. */
export const askForFeeds = (widgets: string): void => {
  for (const widget of document.querySelectorAll(widgets)) ask(widget).catch(() => undefined);
};
