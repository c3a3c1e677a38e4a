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

/** Begins, for frames that are there and for those that come later. Returns how to end it. */
export function hostFrames(): () => void {
  const onMessage = ({ source, origin, data }: MessageEvent): void => {
    const frame = framesOn(document).find(({ contentWindow }) => contentWindow === source);
    if (!frame || origin !== originOf(frame)) return;
    const message = readFromFrame(data);
    if (message?.kind === 'ready') show(frame);
    if (message?.kind !== 'state') return;
    frame.style.height = `${message.height}px`;
    keepItem(frame, message.item);
  };
  const showAll = (): void => framesOn(document).forEach(show);
  addEventListener('message', onMessage);
  addEventListener('popstate', showAll);
  // Those that were ready before we were.
  showAll();
  return () => {
    removeEventListener('message', onMessage);
    removeEventListener('popstate', showAll);
  };
}
