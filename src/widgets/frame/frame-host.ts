/**
 * The side of the page: makes its frames as high as their content, keeps the open item in its address, and shows the place in
 * a frame where its visitor reads on.
 */
import { FRAME_ALLOW, LINKED } from '../shared/frame-address.model.ts';
import { PROTOCOL, readFromFrame, type ToFrame } from './frame-message.model.ts';

/** Its value is the key in the address of the page; without a value the address is left alone. */
const MARK = 'data-samenspel';

/** Where a message of a frame must come from; undefined when that cannot be known. */
const originOf = (frame: HTMLIFrameElement): string | undefined => {
  const { sandbox } = frame;
  if (frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin')) return 'null';
  try {
    return new URL(frame.src, document.baseURI).origin;
  } catch {
    return undefined;
  }
};

/** Not by the method of the document itself: a picture or a form of that name stands in its place. */
const allOn = <E extends Element>(page: Document, selector: string): E[] => [
  ...(Document.prototype.querySelectorAll.call(page, selector) as NodeListOf<E>),
];
const framesOn = (page: Document): HTMLIFrameElement[] => allOn(page, `iframe[${MARK}]`);

/** The item that the address of the page asks for; undefined where the frame has no key in it. */
const itemFor = (frame: HTMLIFrameElement): string | undefined => {
  const key = frame.getAttribute(MARK);
  return key ? (new URLSearchParams(location.search).get(key) ?? '') : undefined;
};

/** What is open in a frame, as far as it was told or asked. */
const openIn = new WeakMap<HTMLIFrameElement, string>();

/**
 * Greets a frame, and asks for an item only where the address of the page has come to name another: what a visitor opened
 * stays. A frame in a sandbox has no origin to name; it is told no more than what its page's address says.
 */
const show = (frame: HTMLIFrameElement): void => {
  const origin = originOf(frame);
  if (!origin) return;
  const item = itemFor(frame);
  const isOther = item !== undefined && item !== (openIn.get(frame) ?? '');
  if (isOther) openIn.set(frame, item);
  const message: ToFrame = { samenspel: PROTOCOL, kind: 'show', ...(isOther && { item }) };
  frame.contentWindow?.postMessage(message, origin === 'null' ? '*' : origin);
};

/** The page stays the same step in the history: the frame has made one of its own. */
const keepItem = (frame: HTMLIFrameElement, item: string): void => {
  openIn.set(frame, item);
  const key = frame.getAttribute(MARK);
  if (!key || item === itemFor(frame)) return;
  const params = new URLSearchParams(location.search);
  if (item) params.set(key, item);
  else params.delete(key);
  const query = params.toString();
  try {
    history.replaceState(
      history.state,
      '',
      location.href.replace(/[?#].*$/, '') + (query && `?${query}`) + location.hash,
    );
  } catch {
    // A page that may not change its address: the frame works on.
  }
};

/** How far the page was scrolled when an item was opened, in px. */
const left = new WeakMap<HTMLIFrameElement, number>();

/**
 * The frame has become shorter or higher around a visitor who opened or closed an item: what is `top` px down in it comes into
 * sight, where it is not. The beginning of an item belongs in the upper half, which no keyboard covers.
 */
const showPlace = (frame: HTMLIFrameElement, item: string, top: number): void => {
  const y = (): number => frame.getBoundingClientRect().top + top;
  const isOut = (): boolean => y() < 0 || y() > innerHeight / (item ? 2 : 1);
  const behavior = 'instant';
  if (isOut() && !item) scrollTo({ behavior, top: left.get(frame) });
  // Below a bar that the page may have at its top.
  if (isOut()) scrollBy({ behavior, top: y() - innerHeight / 4 });
};

/** Paragraphs that a frame has come for. */
const links = new WeakMap<HTMLIFrameElement, HTMLElement>();

/**
 * A link to the page for a frame (`page`, its address), alone in a paragraph, becomes that frame. The link stays until there is
 * something in the frame. Not the link that stands under a frame of the same address, and not what visitors write: that is
 * marked so by most sites, and where it is not, the frame is told that it comes from a link and believes as little as a page
 * that is opened by itself.
 */
const frameLinks = (page: string): void => {
  const found = allOn<HTMLAnchorElement>(document, 'p > a:only-child:not([rel~=ugc], [rel~=nofollow])');
  for (const link of found) {
    const place = link.parentElement;
    if (!place || !link.href.startsWith(`${page}?`) || place.textContent !== link.textContent) continue;
    const src = `${page}?${LINKED}&${link.href.slice(page.length + 1)}`;
    const isThere = framesOn(document).some(
      (frame) => frame.src === link.href || (frame.src === src && frame.previousElementSibling === place),
    );
    if (isThere) continue;
    const frame = document.createElement('iframe');
    const attributes = {
      src,
      title: link.textContent,
      width: '100%',
      height: '800',
      frameborder: '0',
      allow: FRAME_ALLOW,
    };
    for (const [name, value] of Object.entries({ ...attributes, [MARK]: '' }))
      frame.setAttribute(name, value);
    links.set(frame, place);
    place.after(frame);
  }
};

/**
 * Begins, for frames that are there and for those that come later, and for links to `page` once all of them are there. Returns
 * how to end it.
 */
export function hostFrames(page: string): () => void {
  const onMessage = ({ source, origin, data }: MessageEvent): void => {
    const frame = framesOn(document).find(({ contentWindow }) => contentWindow === source);
    if (!frame || origin !== originOf(frame)) return;
    const message = readFromFrame(data);
    if (message?.kind === 'ready') {
      // Another page, or the same one again: nothing is open that we know of.
      openIn.delete(frame);
      show(frame);
    }
    if (message?.kind !== 'state') return;
    const { height, item, top } = message;
    if (item && !openIn.get(frame)) left.set(frame, scrollY);
    frame.style.height = `${height}px`;
    links.get(frame)?.setAttribute('hidden', '');
    keepItem(frame, item);
    if (top !== undefined) showPlace(frame, item, top);
  };
  const showAll = (): void => framesOn(document).forEach(show);
  const onParsed = (): void => frameLinks(page);
  addEventListener('message', onMessage);
  addEventListener('popstate', showAll);
  // Half a paragraph may look like a link alone.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', onParsed);
  else onParsed();
  // Those that were ready before we were.
  showAll();
  return () => {
    removeEventListener('message', onMessage);
    removeEventListener('popstate', showAll);
    removeEventListener('DOMContentLoaded', onParsed);
  };
}
