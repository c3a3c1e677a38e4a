import { ContextEvent } from '@lit/context';

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

type Request = HTMLElementEventMap['context-request'];
interface Note {
  context: Request['context'];
  element: WeakRef<Element>;
  callback: WeakRef<Request['callback']>;
}
let notes: Note[] = [];
let most = SPARE;
/** Whose widget is still on a page. */
const those = (one: Note): [Element, Request['callback']] | undefined => {
  const element = one.element.deref();
  const callback = one.callback.deref();
  return element?.isConnected && callback ? [element, callback] : undefined;
};

const onRequest = (event: Request): void => {
  const { context, contextTarget, callback, subscribe } = event;
  if (!subscribe) return;
  if (notes.length > most) {
    notes = notes.filter(those);
    most = notes.length + SPARE;
  }
  const element = contextTarget ?? (event.composedPath()[0] as Element);
  notes.push({ context, element: new WeakRef(element), callback: new WeakRef(callback) });
};

const onProvider = ({ context }: HTMLElementEventMap['context-provider']): void => {
  const before = notes;
  notes = before.filter((note) => note.context !== context);
  for (const note of before) {
    const there = note.context === context && those(note);
    // Whom this provider does not reach is noted again.
    if (there) there[0].dispatchEvent(new ContextEvent(context, ...there, true));
  }
};

if (!page[ROOT]) {
  page[ROOT] = true;
  page.addEventListener('context-request', onRequest);
  page.addEventListener('context-provider', onProvider);
}
