/** A host of the controller without Lit, so that a page which refuses Lit's policy still has one. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { JsonLdController } from '../../../src/widgets/shared/json-ld-controller.ts';

export class JsonLdHost extends HTMLElement implements ReactiveControllerHost {
  items: ReadonlyMap<string, unknown> = new Map();
  readonly updateComplete = Promise.resolve(true);
  readonly #controllers: ReactiveController[] = [];
  readonly jsonLd = new JsonLdController(this, () => this.items);

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  removeController(): void {
    throw new Error('not asked for');
  }

  requestUpdate(): void {
    for (const controller of this.#controllers) controller.hostUpdated?.();
    this.textContent = `${this.items.size}`;
  }

  connectedCallback(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  /** Shows other items. */
  show(...items: [id: string, value: unknown][]): void {
    this.items = new Map(items);
    this.requestUpdate();
  }
}
window.customElements.define('test-json-ld', JsonLdHost);
