import { createContext } from '@lit/context';

/** How this visitor wants to read; shared by all widgets of a page. What is absent was not chosen. */
export interface Preferences {
  plain?: boolean;
  /** BCP 47. */
  locale?: string;
  kiosk?: boolean;
}

/** The one context. The key is global, so that two bundles on a page agree. */
export const preferencesContext = createContext<Preferences>(Symbol.for('samenspel.preferences/1'));
