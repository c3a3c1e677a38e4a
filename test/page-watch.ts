/** Requests of a window that went to another origin than its own (images, scripts, fetches), as addresses. */
export const foreignRequests = (view: Window = window): string[] =>
  view.performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => {
      const { protocol, origin } = new URL(name, view.location.href);
      return /^(https?|wss?):$/.test(protocol) && origin !== location.origin;
    });

/** A page in an iframe with a list that fills with what its Content Security Policy refused. */
export interface WatchedPage {
  readonly view: Window & typeof globalThis;
  readonly document: Document;
  /** One line per refusal: `directive blocked-thing sample`. */
  readonly violations: string[];
  /** What the page's console warned and what it threw. */
  readonly said: string[];
}

/**
 * Opens a page in an iframe and listens before its scripts run: the page loads
 * `test/pages/watch.js` first, which keeps what happens in `window.__watched`. Another page has empty lists.
 */
export const openPage = async (path: string, width = 800, height = 700): Promise<WatchedPage> => {
  const frame = document.createElement('iframe');
  frame.width = `${width}`;
  frame.height = `${height}`;
  frame.src = path;
  document.body.append(frame);
  // Not the load event: it waits for a script that is still on its way, which is what some tests are about.
  const there = (): boolean => {
    const inside = frame.contentDocument;
    return inside?.URL !== 'about:blank' && (inside?.readyState ?? 'loading') !== 'loading';
  };
  for (const end = performance.now() + 30_000; !there() && performance.now() < end;)
    await new Promise((resolve) => setTimeout(resolve, 10));
  const view = frame.contentWindow as unknown as WatchedPage['view'] & {
    __watched?: Pick<WatchedPage, 'violations' | 'said'>;
  };
  return { view, document: view.document, violations: [], said: [], ...view.__watched };
};

/** The next page is a first visit: no copy of a feed is left of an earlier one. */
export const forgetFeeds = (): Promise<boolean> => caches.delete('samenspel-feed/1');
