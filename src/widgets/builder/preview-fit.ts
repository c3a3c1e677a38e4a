import type { LitElement, ReactiveController } from 'lit';

/** Makes the frame of a wide device as narrow as its place: what is in it keeps its width. */
export class PreviewFit implements ReactiveController {
  readonly #element: LitElement;
  #observer?: ResizeObserver;
  #seen?: Element | undefined;

  constructor(element: LitElement) {
    this.#element = element;
    element.addController(this);
  }

  hostUpdated(): void {
    const place = this.#element.renderRoot.querySelector('.viewport')?.parentElement ?? undefined;
    if (place && place !== this.#seen) {
      this.#observer?.disconnect();
      this.#seen = place;
      this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#fit()));
      this.#observer.observe(place);
    }
    this.#fit();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#seen = undefined;
  }

  #fit(): void {
    const frame = this.#element.renderRoot.querySelector<HTMLIFrameElement>('.viewport > iframe');
    const room = this.#seen?.clientWidth;
    if (!frame || !room) return;
    const [width, height] = [Number(frame.width), Number(frame.height)];
    const scale = Math.min(1, room / width);
    const { style } = frame.parentElement ?? frame;
    style.setProperty('--_scale', String(scale));
    style.setProperty('inline-size', `${Math.floor(width * scale)}px`);
    style.setProperty('block-size', `${Math.floor(height * scale)}px`);
  }
}
