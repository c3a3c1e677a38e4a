/** The words of the controls and the detail, which come after what a list needs. */
import type { AllMessages, Messages } from './messages.ts';
import { partMessagesNl } from './part-messages.nl.ts';

/** `messages` and what goes with them in the same language; in Dutch when a chunk cannot be loaded. */
export async function withPartMessages(messages: Messages): Promise<AllMessages> {
  try {
    if (messages.lang === 'ar-XB') {
      const { mirror } = await import('./messages.pseudo.ts');
      return { ...messages, ...mirror(partMessagesNl) };
    }
    if (messages.lang === 'en') {
      const { partMessagesEn } = await import('./messages.en.ts');
      return { ...messages, ...partMessagesEn };
    }
  } catch {
    // A lost chunk must not take the controls away: Dutch is already here.
  }
  return { ...messages, ...partMessagesNl };
}
