import { createContext } from '@lit/context';

/** How this visitor wants to read; shared by all widgets of a page. What is absent was not chosen. */
export interface Preferences {
  plain?: boolean;
  /** BCP 47. */
  locale?: string;
  kiosk?: boolean;
}

/**
 * Is a mode on in a widget? What the editor set on it goes before the shared preference. The empty text is on: Vue gives it
 * for a bare attribute.
 */
export const isModeOn = (own: boolean | '' | undefined, shared: boolean | undefined): boolean =>
  (own === '' || own) ?? shared ?? false;

/** The language of a widget's words, as BCP 47: its own, the shared preference, that of the page, else Dutch. */
export const localeOf = (element: HTMLElement, { locale }: Preferences = {}): string =>
  element.lang || (locale ?? element.closest<HTMLElement>('[lang]:not([lang=""])')?.lang ?? 'nl');

/** The one context. The key is global, so that two bundles on a page agree. */
export const preferencesContext = createContext<Preferences>(Symbol.for('samenspel.preferences/1'));
