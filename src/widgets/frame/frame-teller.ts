/** The side of the frame: hears one page, tells it how high it is and which item is open. */
import { PROTOCOL, readToFrame, type FromFrame } from './frame-message.model.ts';

const itemInAddress = (): string => new URLSearchParams(location.hash.slice(1)).get('item') ?? '';

export class FrameTeller {
  readonly #view: Window;
  readonly #root: HTMLElement;
  readonly #sizes: ResizeObserver;
  #widget?: HTMLElement;
  /** Where the page is that greeted us; nothing is told before. */
  #origin?: string;
  #told = '';

  constructor(view: Window, root: HTMLElement) {
    this.#view = view;
    this.#root = root;
    this.#sizes = new ResizeObserver(() => this.#tell());
    view.addEventListener('message', this.#onMessage);
    // An item is opened and closed by a press or by a step in the history.
    for (const type of ['popstate', 'hashchange', 'click']) view.addEventListener(type, this.#later);
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
    for (const type of ['popstate', 'hashchange', 'click']) this.#view.removeEventListener(type, this.#later);
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
    const state = `${height} ${item}`;
    if (!height || state === this.#told) return;
    this.#told = state;
    this.#post({ samenspel: PROTOCOL, kind: 'state', height, item }, this.#origin);
  }

  /** A page in a sandbox has no origin to name. */
  #post(message: FromFrame, origin: string): void {
    this.#view.parent.postMessage(message, origin === 'null' ? '*' : origin);
  }
}
