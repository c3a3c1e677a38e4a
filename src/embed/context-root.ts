import { ContextRoot } from '@lit/context';
import { preferencesContext } from '../widgets/shared/preferences.ts';

/**
 * Side effect: one context root for the page, before any widget is defined, so that a widget finds the preferences of a
 * provider that is defined after it. On the document element, because a script in the head runs before there is a body.
 * Two copies of Samenspel share it.
 */
const ROOT = Symbol.for('samenspel.context-root/1');
const page: HTMLElement & { [ROOT]?: ContextRoot } = document.documentElement;

/**
 * The root notes every widget that asks, and looks through its notes only when a provider comes: then those that are gone
 * fall out and the others ask again. Told so now and then, a page that stays open for a day keeps no notes of the whole day.
 */
const forgetNowAndThen = (least: number): void => {
  let asked = 0;
  let most = least;
  page.addEventListener('context-request', () => {
    if ((asked += 1) <= most) return;
    // Those that ask again now are the ones that are still there.
    asked = 0;
    most = Infinity;
    const news = { context: preferencesContext, contextTarget: page };
    page.dispatchEvent(Object.assign(new Event('context-provider'), news));
    most = asked + least;
  });
};

if (!page[ROOT]) {
  page[ROOT] = new ContextRoot();
  page[ROOT].attach(page);
  forgetNowAndThen(200);
}
