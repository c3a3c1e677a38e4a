import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where a widget keeps its state: `?…`, `#…` or nowhere but in itself. */
export type UrlMode = 'query' | 'hash' | 'none';

/**
 * The part of the address that belongs to a widget. Changing a filter replaces the entry, opening an item adds one, so
 * that Back closes it. A host that forbids history (a sandbox) loses the address, never the widget.
 */
export class UrlController implements ReactiveController {
  readonly #onChange: () => void;
  readonly #mode: () => UrlMode;

  constructor(host: ReactiveControllerHost, mode: () => UrlMode, onChange: () => void) {
    this.#mode = mode;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPop);
    addEventListener('hashchange', this.#onPop);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPop);
    removeEventListener('hashchange', this.#onPop);
  }

  get params(): URLSearchParams {
    const mode = this.#mode();
    return new URLSearchParams(
      mode === 'query' ? location.search : mode === 'hash' ? location.hash.slice(1) : '',
    );
  }

  /** The address with these parameters; null when the state is not kept in it. */
  href(params: URLSearchParams): string | null {
    const mode = this.#mode();
    if (mode === 'none') return null;
    const text = params.toString();
    // Whole: a page's <base> may point elsewhere.
    const page = location.href.replace(/[?#].*$/, '');
    return mode === 'query'
      ? page + (text && `?${text}`) + location.hash
      : `${page}${location.search}#${text}`;
  }

  write(params: URLSearchParams, add: boolean): void {
    const href = this.href(params);
    if (href === null || params.toString() === this.params.toString()) return;
    try {
      if (add) history.pushState({ samenspel: true }, '', href);
      else history.replaceState(history.state, '', href);
    } catch {
      // SecurityError in a sandboxed frame or after too many calls: the widget works on without an address.
    }
  }

  #onPop = (): void => {
    if (this.#mode() !== 'none') this.#onChange();
  };
}
