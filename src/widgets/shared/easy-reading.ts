import type { EngineAnswer, EngineStatus, Found } from '../../engine/engine.ts';
import type { Item } from '../../feed/schema.ts';
import { withoutOutdated } from '../../feed/source-hash.ts';
import type { Aids, ItemAids } from './item-aids.ts';
import type { ListSource } from './list-kind.ts';
import type { Current } from './reading.model.ts';

/** What a list has to show. */
interface Shown<State> {
  answer?: EngineAnswer | undefined;
  opened?: Found | 'missing' | undefined;
  state: State;
}

const languageOf = (status: EngineStatus): string =>
  (status.phase === 'ready' && status.feed.meta.inLanguage?.[0]) || 'nl';

/** What a widget needs in plain mode besides its phrases; comes with them. */
export class EasyReading implements Current {
  /** One and the same for the same, by which a page knows that it is no other item. */
  readonly #current = new WeakMap<object, object>();
  #aids?: ItemAids;
  #isAsked = false;

  /** A plain text of another ordinary text than there is now counts as not there. `language`: that of the feed. */
  found(one: Found, language: string): Found {
    const current = (item: Item): Item => withoutOutdated(item, language);
    return this.#once(one, () => ({
      ...one,
      item: current(one.item),
      related: Object.fromEntries(Object.entries(one.related).map(([id, item]) => [id, current(item)])),
    }));
  }

  /** The same of all that a list shows. */
  shown<State>({ answer, opened, state }: Shown<State>, status: EngineStatus): Shown<State> {
    const found = (one: Found): Found => this.found(one, languageOf(status));
    return {
      state,
      answer: answer && this.#once(answer, () => ({ ...answer, items: answer.items.map(found) })),
      opened: typeof opened === 'object' ? found(opened) : opened,
    };
  }

  /** Undefined in ordinary mode, and while they are on their way. A lost chunk costs the aids, never the text. */
  aids(source: ListSource, ...text: Parameters<ItemAids['draw']>): Aids | undefined {
    const [, , { plain }] = text;
    if (!plain) return undefined;
    if (!this.#isAsked) void this.#load(source);
    return this.#aids?.draw(...text);
  }

  #once<Thing extends object>(one: Thing, make: () => Thing): Thing {
    const made = (this.#current.get(one) as Thing | undefined) ?? make();
    this.#current.set(one, made);
    return made;
  }

  async #load(source: ListSource): Promise<void> {
    this.#isAsked = true;
    const part = await import('./item-aids.ts').catch(() => undefined);
    if (!part) return;
    this.#aids = new part.ItemAids(source);
    source.element.requestUpdate();
  }
}
