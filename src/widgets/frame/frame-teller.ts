/** The side of the frame: hears one page, tells it how high it is, which item is open and where its visitor reads on. */
import { PROTOCOL, readToFrame, type FromFrame } from './frame-message.model.ts';

const itemInAddress = (): string => new URLSearchParams(location.hash.slice(1)).get('item') ?? '';

/** An item is opened and closed by a press or by a step in the history; what a visitor reads next gets the focus. */
const DEEDS = ['popstate', 'hashchange', 'click', 'focusin'];

/** So long the place is told anew when it moves, in ms: cards that were not drawn yet have guessed heights. */
const SETTLED = 400;

export class FrameTeller {
  readonly #view: Window;
  readonly #root: HTMLElement;
  readonly #sizes: ResizeObserver;
  #widget?: HTMLElement;
  /** Where the page is that greeted us; nothing is told before. */
  #origin?: string;
  #told = '';
  /** The item that was open, as far as that was seen. */
  #item = itemInAddress();
  /** Has the visitor opened or closed an item, so that the page must know where it is? */
  #isMoving = false;

  constructor(view: Window, root: HTMLElement) {
    this.#view = view;
    this.#root = root;
    this.#sizes = new ResizeObserver(() => this.#tell());
    view.addEventListener('message', this.#onMessage);
    for (const type of DEEDS) view.addEventListener(type, this.#later);
    // Whoever it is, this tells nothing about anybody.
    this.#post({ samenspel: PROTOCOL, kind: 'ready' }, '*');
  }

  follow(widget: HTMLElement): void {
    this.#widget = widget;
    this.#sizes.observe(widget);
    this.#sizes.observe(document.body);
  }

  end(): void {
    this.#sizes.disconnect();
    this.#view.removeEventListener('message', this.#onMessage);
    for (const type of DEEDS) this.#view.removeEventListener(type, this.#later);
  }

  #onMessage = ({ source, origin, data }: MessageEvent): void => {
    if (source !== this.#view.parent) return;
    const message = readToFrame(data);
    if (!message) return;
    const isFirst = this.#origin === undefined;
    this.#origin = origin;
    this.#told = '';
    if (message.item !== undefined) this.#show(message.item, isFirst);
    this.#tell();
  };

  #show(item: string, isFirst: boolean): void {
    if (item === itemInAddress()) return;
    const hash = new URLSearchParams(location.hash.slice(1));
    if (item) hash.set('item', item);
    else hash.delete('item');
    // The page asks; where it is then is for the page to say.
    this.#item = item;
    // No step in the history: that is of the page.
    location.replace(`#${hash}`);
    // Its controls, which hear of an address, may be on their way; placed again it looks by itself.
    const widget = this.#widget;
    if (isFirst && widget?.parentElement) widget.parentElement.append(widget);
  }

  #later = (): void => void setTimeout(() => this.#tell());

  #tell(): void {
    if (this.#origin === undefined) return;
    const height = Math.ceil(this.#root.getBoundingClientRect().height);
    const item = itemInAddress();
    if (item !== this.#item) this.#isMoving = true;
    this.#item = item;
    const top = this.#isMoving ? this.#place(item) : undefined;
    const state = `${height} ${item} ${top}`;
    if (!height || state === this.#told) return;
    this.#told = state;
    this.#post(
      { samenspel: PROTOCOL, kind: 'state', height, item, ...(top !== undefined && { top }) },
      this.#origin,
    );
    if (top !== undefined) setTimeout(() => (this.#isMoving = false), SETTLED);
  }

  /** Where the item begins, or the way into the one that was closed; undefined until that has the focus. */
  #place(item: string): number | undefined {
    const focused = this.#widget?.shadowRoot?.activeElement;
    const detail = focused?.closest('.detail');
    const place = item ? detail : !detail && focused;
    return place
      ? Math.max(0, Math.floor(place.getBoundingClientRect().top - this.#root.getBoundingClientRect().top))
      : undefined;
  }

  /** A page in a sandbox has no origin to name. */
  #post(message: FromFrame, origin: string): void {
    this.#view.parent.postMessage(message, origin === 'null' ? '*' : origin);
  }
}
