/** The words for keeping and passing on, which come when a visitor presses one of these buttons. */
import { keepMessagesNl } from './keep-messages.nl.ts';

/** What is said about calendar, link and QR code. The Dutch list is the measure. */
export type KeepMessages = typeof keepMessagesNl;

/** In the language of `messages.lang`; in Dutch when a chunk cannot be loaded. */
export async function loadKeepMessages(lang: string): Promise<KeepMessages> {
  try {
    if (lang === 'ar-XB') return (await import('./messages.pseudo.ts')).mirror(keepMessagesNl);
    if (lang === 'en') return (await import('./keep-messages.en.ts')).keepMessagesEn;
  } catch {
    // A lost chunk must not take the button away: Dutch is already here.
  }
  return keepMessagesNl;
}
