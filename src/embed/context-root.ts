import { ContextEvent } from '@lit/context';
import { preferencesContext } from '../widgets/shared/preferences.ts';

/**
 * Side effect: one context root for the page, before any widget is defined, so that a widget finds the preferences of a
 * provider that is defined after it: who asked before is asked to ask again when a provider comes (Context Community Protocol). On
 * the document element, because a script in the head runs before there is a body. Two copies of Samenspel share it.
 *
 * The root of @lit/context keeps a note of every widget that ever asked. This one forgets those that are gone, now and then, so
 * that a page that stays open for a day keeps no notes of the whole day.
 */
const ROOT = Symbol.for('samenspel.context-root/1');
/** So many notes more than there are widgets. */
const SPARE = 200;
const page: HTMLElement & { [ROOT]?: true } = document.documentElement;

type Callback = HTMLElementEventMap['context-request']['callback'];

function remember(): void {
  let notes: { element: WeakRef<Element>; callback: WeakRef<Callback> }[] = [];
  let most = SPARE;
  const note = (element: Element, callback: Callback): void => {
    notes.push({ element: new WeakRef(element), callback: new WeakRef(callback) });
  };
  /** Those that are still on a page, each once: who is moved asks again. Their notes are gone. */
  const take = (): Map<Callback, Element> => {
    const there = new Map<Callback, Element>();
    for (const { element, callback } of notes) {
      const [by, from] = [element.deref(), callback.deref()];
      if (by?.isConnected && from) there.set(from, by);
    }
    notes = [];
    return there;
  };

  page.addEventListener('context-request', (event) => {
    const { context, contextTarget, callback, subscribe } = event;
    if (context !== preferencesContext || !subscribe) return;
    if (notes.length > most) {
      for (const [from, by] of take()) note(by, from);
      most = notes.length + SPARE;
    }
    note(contextTarget ?? (event.composedPath()[0] as Element), callback);
  });
  page.addEventListener('context-provider', ({ context }) => {
    if (context !== preferencesContext) return;
    // Whom this provider does not reach is noted again.
    for (const [from, by] of take()) by.dispatchEvent(new ContextEvent(context, by, from, true));
  });
}

if (!page[ROOT]) {
  page[ROOT] = true;
  remember();
}
