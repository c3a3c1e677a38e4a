import { ContextProvider } from '@lit/context';
import { preferencesContext } from '../shared/preferences.ts';

type PageProvider = ContextProvider<typeof preferencesContext, HTMLElement>;
/** Two copies of Samenspel on a page share it. */
const PROVIDER = Symbol.for('samenspel.page-preferences/1');

/**
 * The preferences of the whole page, for widgets anywhere on it: a widget beside the switch is not inside of it. What a host
 * provides nearer to a widget goes before it.
 */
export const pagePreferences = (
  page: HTMLElement & { [PROVIDER]?: PageProvider } = document.documentElement,
): PageProvider => {
  const known = page[PROVIDER];
  if (known) return known;
  const provider: PageProvider = new ContextProvider(page, { context: preferencesContext, initialValue: {} });
  page[PROVIDER] = provider;
  // An element that is not of Lit tells nobody by itself that it provides something.
  provider.hostConnected();
  return provider;
};
