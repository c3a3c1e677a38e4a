/** The words of easy reading, which come when the mode is on. */
import { aidMessagesNl } from './aid-messages.nl.ts';

/** The Dutch list is the measure. */
export type AidMessages = typeof aidMessagesNl;

/** In the language of `messages.lang`; in Dutch when a chunk cannot be loaded. */
export async function loadAidMessages(lang: string): Promise<AidMessages> {
  try {
    if (lang === 'ar-XB') return (await import('./messages.pseudo.ts')).mirror(aidMessagesNl);
    if (lang === 'en') return (await import('./aid-messages.en.ts')).aidMessagesEn;
  } catch {
    // A lost chunk must not take the aids away: Dutch is already here.
  }
  return aidMessagesNl;
}
