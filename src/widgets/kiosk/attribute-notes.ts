/** Says in the console what is wrong with the attributes of a public screen, once, for who set it up. Comes after the first screen. */
import { attributeNotes } from './attribute-notes.model.ts';

export function noteAttributes(kiosk: HTMLElement): void {
  for (const note of attributeNotes((name) => kiosk.getAttribute(name), document.baseURI))
    console.warn(`samen-kiosk: ${note} See docs/kiosk.md.`, kiosk);
}
