import { ContextRoot } from '@lit/context';

/**
 * Side effect: one context root for the page, before any widget is defined, so that a widget finds the preferences of a
 * provider that is defined after it. On the document element, because a script in the head runs before there is a body.
 * Two copies of Samenspel share it.
 */
const ROOT = Symbol.for('samenspel.context-root/1');
const page: HTMLElement & { [ROOT]?: ContextRoot } = document.documentElement;

if (!page[ROOT]) {
  page[ROOT] = new ContextRoot();
  page[ROOT].attach(page);
}
