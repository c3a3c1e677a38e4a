/** The words about what is near, which come with the filters. */
import { nearMessagesNl } from './near-messages.nl.ts';

/** The Dutch list is the measure. */
export type NearMessages = typeof nearMessagesNl;

export { nearMessagesNl };

/** In the language of `messages.lang`; in Dutch when a chunk cannot be loaded. */
export async function loadNearMessages(lang: string): Promise<NearMessages> {
  try {
    if (lang === 'ar-XB') return (await import('./messages.pseudo.ts')).mirror(nearMessagesNl);
    if (lang === 'en') return (await import('./near-messages.en.ts')).nearMessagesEn;
  } catch {
    // A lost chunk must not take the field away: Dutch is already here.
  }
  return nearMessagesNl;
}
