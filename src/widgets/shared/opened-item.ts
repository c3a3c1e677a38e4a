import { html, type TemplateResult } from 'lit';
import { addStyles } from '../../design/element.ts';
import { button } from '../../design/button.ts';
import { notice } from '../../design/notice.ts';
import type { Found } from '../../engine/engine.ts';
import type { Item } from '../../feed/schema.ts';
import type { ItemPage } from './item-page.ts';
import type { ListSource } from './list-kind.ts';
import type { PartReading } from './reading.model.ts';

/** Where an opened item stands, and what it may ask. */
export interface OpenedItemOptions extends ListSource {
  /** Back to the list. */
  close: () => void;
  open: (event: Event, id: string, item?: Item) => void;
}

/** The item that is open, or the word that the feed does not have it (any more). Its page comes when one is opened. */
export class OpenedItem {
  readonly #o: OpenedItemOptions;
  #page?: ItemPage;
  #loading = false;
  #lost = false;

  constructor(options: OpenedItemOptions) {
    this.#o = options;
  }

  /** Undefined while the page is on its way: the list stays. */
  render(opened: Found | 'missing', reading: PartReading): TemplateResult | undefined {
    const { controls, again } = reading.messages;
    const own = this.#o.parts.words(reading.messages);
    const back = button({ label: controls.back, onClick: this.#o.close });
    if (opened === 'missing') return notice({ tone: 'info', body: own.notFound, actions: back });
    if (this.#page) return this.#page.render(opened, reading);
    if (this.#lost) {
      const retry = button({ label: again.retry, onClick: () => void this.#load() });
      return html`<div role="status">
        ${notice({ tone: 'warning', body: own.lost, actions: html`${retry}${back}` })}
      </div>`;
    }
    void this.#load();
    return undefined;
  }

  async #load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    const { element, parts } = this.#o;
    try {
      const { detail, machine } = await parts.loadDetail();
      addStyles(element, machine.styles);
      this.#page = new machine.ItemPage(this.#o, detail);
    } catch {
      this.#lost = true;
    }
    this.#loading = false;
    element.requestUpdate();
  }
}
