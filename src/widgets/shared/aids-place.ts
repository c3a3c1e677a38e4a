import type { Item } from '../../feed/schema.ts';
import type { AidedText, Aids } from './aided-text.ts';
import type { DetailView } from './item-detail.model.ts';
import { itemMail } from './item-mail.ts';
import type { ListSource } from './list-kind.ts';
import type { PartReading } from './reading.model.ts';

/** Where the aids of plain mode come, when somebody reads an item in it. A lost chunk costs the aids, never the text. */
export class AidsPlace {
  readonly #source: ListSource;
  #aided?: AidedText;
  #isAsked = false;

  constructor(source: ListSource) {
    this.#source = source;
  }

  /** Undefined in ordinary mode, and while they are on their way. */
  draw(item: Item, view: DetailView, reading: PartReading): Aids | undefined {
    if (!reading.plain) return undefined;
    if (!this.#isAsked) void this.#load();
    const { status } = this.#source.feed;
    return this.#aided?.draw({
      item,
      view,
      reading,
      schemes: status.phase === 'ready' ? status.feed.meta.conceptSchemes : undefined,
      mailOf: (subject, text) => itemMail(this.#source, item, view, { subject, text }),
    });
  }

  async #load(): Promise<void> {
    this.#isAsked = true;
    const part = await import('./aided-text.ts').catch(() => undefined);
    if (!part) return;
    const { element } = this.#source;
    this.#aided = new part.AidedText(element);
    element.requestUpdate();
  }
}
