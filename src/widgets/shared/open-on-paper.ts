import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** On paper nothing can be opened: what is closed on the page of an item is open while it is printed. */
export class OpenOnPaper implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  #opened: readonly HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrinted);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrinted);
  }

  #onPrint = (): void => {
    const closed = '.detail details:not([open]):not(.no-print *)';
    this.#opened = [...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>(closed)];
    for (const details of this.#opened) details.open = true;
  };

  #onPrinted = (): void => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}
