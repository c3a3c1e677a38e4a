import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { trustPolicyOf } from '../../engine/trust-policy.ts';
import { jsonLdText } from './json-ld-text.model.ts';

/** On the script: how many widgets show its item. */
const HOLDERS = Symbol.for('samenspel.json-ld-holders/1');
const ATTRIBUTE = 'data-samenspel-item';

type Held = HTMLScriptElement & { [HOLDERS]?: number };

const scriptsOf = (page: Document): Held[] => [...page.head.querySelectorAll<Held>(`script[${ATTRIBUTE}]`)];

/**
 * JSON-LD of what a widget shows, in the head of the page while it shows it: one script for an item, also when several
 * widgets show it. A page whose policy refuses it goes without, in silence. It is data: a browser never runs it.
 */
export class JsonLdController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #items: () => ReadonlyMap<string, unknown>;
  /** The scripts that this widget holds, by item id. */
  readonly #held = new Map<string, Held>();

  /** `items`: JSON-LD by item id, asked after every update; empty for none. */
  constructor(host: ReactiveControllerHost & HTMLElement, items: () => ReadonlyMap<string, unknown>) {
    this.#host = host;
    this.#items = items;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const items = this.#items();
    for (const id of [...this.#held.keys()]) if (!items.has(id)) this.#release(id);
    for (const [id, value] of items) this.#hold(id, jsonLdText(value));
  }

  hostDisconnected(): void {
    for (const id of [...this.#held.keys()]) this.#release(id);
  }

  /** After a move the update may have nothing new to render. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  #hold(id: string, text: string): void {
    const page = this.#host.ownerDocument;
    const policy = page.defaultView && trustPolicyOf(page.defaultView);
    if (!policy) return;
    let script = this.#held.get(id) ?? scriptsOf(page).find((one) => one.getAttribute(ATTRIBUTE) === id);
    if (!script) {
      script = page.createElement('script');
      script.type = 'application/ld+json';
      script.setAttribute(ATTRIBUTE, id);
    }
    if (script.text !== text) {
      try {
        // A TrustedScript where the page asks for one; the types know only strings.
        script.text = policy.createScript(text) as string;
      } catch {
        return;
      }
    }
    if (!this.#held.has(id)) {
      script[HOLDERS] = (script[HOLDERS] ?? 0) + 1;
      this.#held.set(id, script);
    }
    if (!script.isConnected) page.head.append(script);
  }

  #release(id: string): void {
    const script = this.#held.get(id);
    this.#held.delete(id);
    if (!script) return;
    const left = (script[HOLDERS] ?? 1) - 1;
    script[HOLDERS] = left;
    if (left < 1) script.remove();
  }
}
