import { html, type LitElement } from 'lit';

/** An address as one reads it where nobody can follow it. */
export const inWords = (href: string): string => href.replace(/^https?:..|\/$/g, '');

/**
 * A link to the page that the editor names in an attribute of the element, when there is one. `isKiosk`: its address in words,
 * because nothing leads out of the page.
 */
export const editorLink = (
  element: LitElement,
  attribute: string,
  label: string,
  isKiosk: boolean,
): unknown => {
  const href = element.getAttribute(attribute);
  if (!href) return undefined;
  // What is no address stays as it is.
  const whole = Object.assign(document.createElement('a'), { href }).href;
  return isKiosk ? `${label}: ${inWords(whole)}` : html`<a class="way-on no-print" href=${href}>${label}</a>`;
};
