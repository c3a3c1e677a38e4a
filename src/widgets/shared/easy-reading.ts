import type { EngineAnswer, EngineStatus, Found } from '../../engine/engine.ts';
import type { Item } from '../../feed/schema.ts';
import { withoutOutdated } from '../../feed/source-hash.ts';
import type { Aids, DrawAids } from './item-aids.ts';
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
export interface EasyReading extends Current {
  /** The same of all that a list shows. */
  shown<State>(shown: Shown<State>, status: EngineStatus): Shown<State>;
  /** Undefined in ordinary mode, and while they are on their way. A lost chunk costs the aids, never the text. */
  aids(source: ListSource, ...text: Parameters<DrawAids>): Aids | undefined;
}

export function easyReading(): EasyReading {
  /** One and the same for the same, by which a page knows that it is no other item. */
  const made = new WeakMap<object, object>();
  let draw: DrawAids | undefined;
  let isAsked = false;

  const once = <Thing extends object>(one: Thing, make: () => Thing): Thing => {
    const now = (made.get(one) as Thing | undefined) ?? make();
    made.set(one, now);
    return now;
  };
  const load = async (source: ListSource): Promise<void> => {
    isAsked = true;
    const part = await import('./item-aids.ts').catch(() => undefined);
    if (!part) return;
    draw = part.itemAids(source);
    source.element.requestUpdate();
  };

  const found: Current['found'] = (one, language) => {
    const current = (item: Item): Item => withoutOutdated(item, language);
    return once(one, () => ({
      ...one,
      item: current(one.item),
      related: Object.fromEntries(Object.entries(one.related).map(([id, item]) => [id, current(item)])),
    }));
  };
  return {
    found,
    shown: ({ answer, opened, state }, status) => {
      const current = (one: Found): Found => found(one, languageOf(status));
      return {
        state,
        answer: answer && once(answer, () => ({ ...answer, items: answer.items.map(current) })),
        opened: typeof opened === 'object' ? current(opened) : opened,
      };
    },
    aids: (source, ...text) => {
      const [, , { plain }] = text;
      if (!plain) return undefined;
      if (!isAsked) void load(source);
      return draw?.(...text);
    },
  };
}
