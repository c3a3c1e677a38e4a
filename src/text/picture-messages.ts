/** The words of the questions with pictures, which come when somebody asks for them. */
import type { PictureMessages } from './messages.ts';
import { pictureMessagesNl } from './picture-messages.nl.ts';

export { pictureMessagesNl };

/** In the language of `messages.lang`; in Dutch when a chunk cannot be loaded. */
export async function pictureMessages(lang: string): Promise<PictureMessages> {
  try {
    if (lang === 'ar-XB') return (await import('./messages.pseudo.ts')).mirror(pictureMessagesNl);
    if (lang === 'en') return (await import('./messages.en.ts')).pictureMessagesEn;
  } catch {
    // A lost chunk must not take the questions away: Dutch is already here.
  }
  return pictureMessagesNl;
}
