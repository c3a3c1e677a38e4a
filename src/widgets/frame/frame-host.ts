/** The side of the page: makes its frames as high as their content, and keeps the open item in its address. */
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

const framesOn = (page: Document): HTMLIFrameElement[] => [
  ...page.querySelectorAll<HTMLIFrameElement>(`iframe[${MARK}]`),
];

const itemFor = (frame: HTMLIFrameElement): string => {
  const key = frame.getAttribute(MARK);
  return key ? (new URLSearchParams(location.search).get(key) ?? '') : '';
};

/** A frame in a sandbox has no origin to name; it is told no more than what its page's address says. */
const show = (frame: HTMLIFrameElement): void => {
  const origin = originOf(frame);
  const message: ToFrame = { samenspel: PROTOCOL, kind: 'show', item: itemFor(frame) };
  if (origin) frame.contentWindow?.postMessage(message, origin === 'null' ? '*' : origin);
};

/** The page stays the same step in the history: the frame has made one of its own. */
const keepItem = (frame: HTMLIFrameElement, item: string): void => {
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

/** Paragraphs that a frame has come for. */
const links = new WeakMap<HTMLIFrameElement, HTMLElement>();

/**
 * A link to the page for a frame (`page`, its address), alone in a paragraph, becomes that frame. The link stays until there is
 * something in the frame.
 */
const frameLinks = (page: string): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('p > a:only-child')) {
    const place = link.parentElement;
    if (!place || !link.href.startsWith(`${page}?`) || place.textContent !== link.textContent) continue;
    const frame = document.createElement('iframe');
    const attributes = {
      src: link.href,
      title: link.textContent,
      width: '100%',
      height: '800',
      frameborder: '0',
    };
    for (const [name, value] of Object.entries({ ...attributes, [MARK]: '' }))
      frame.setAttribute(name, value);
    links.set(frame, place);
    place.after(frame);
  }
};
/**
 * Begins, for frames that are there and for those that come later, and for links to `page`. Returns how to end it.
 */
export function hostFrames(page: string): () => void {
  const onMessage = ({ source, origin, data }: MessageEvent): void => {
    const frame = framesOn(document).find(({ contentWindow }) => contentWindow === source);
    if (!frame || origin !== originOf(frame)) return;
    const message = readFromFrame(data);
    if (message?.kind === 'ready') show(frame);
    if (message?.kind !== 'state') return;
    frame.style.height = `${message.height}px`;
    links.get(frame)?.toggleAttribute('hidden', true);
    keepItem(frame, message.item);
  };
  const showAll = (): void => framesOn(document).forEach(show);
  addEventListener('message', onMessage);
  addEventListener('popstate', showAll);
  frameLinks(page);
  // Those that were ready before we were.
  showAll();
  return () => {
    removeEventListener('message', onMessage);
    removeEventListener('popstate', showAll);
  };
}
