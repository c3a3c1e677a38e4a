import type { ListElement } from './list-kind.ts';
import { wayInto } from './result-list.ts';

/**
 * The whole list is there: what the publisher made of it goes (`samenspel render`, draw-first.ts). Who was at an item of that, with
 * a keyboard, is at the same item of the list.
 */
export function takePlace(element: ListElement): void {
  const made = element.querySelector('.samen-first');
  if (!made) return;
  const root = made.shadowRoot ?? (made.getRootNode() as Document | ShadowRoot);
  const at = root.activeElement;
  const wasIn = (made.shadowRoot ?? made).contains(at);
  const id = at?.closest<HTMLElement>('[data-id]')?.dataset.id;
  made.remove();
  if (!wasIn) return;
  const list = element.renderRoot;
  const place = id ? wayInto(list, id) : list.querySelector<HTMLElement>('.way-on');
  place?.focus({ preventScroll: true });
}
