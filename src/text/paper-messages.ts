/** The words of a sheet of paper, which come when a visitor prints. */
import { paperMessagesNl } from './paper-messages.nl.ts';

/** The Dutch list is the measure. */
export type PaperMessages = typeof paperMessagesNl;

/** In the language of `messages.lang`; in Dutch when a chunk cannot be loaded. */
export async function loadPaperMessages(lang: string): Promise<PaperMessages> {
  try {
    if (lang === 'ar-XB') return (await import('./messages.pseudo.ts')).mirror(paperMessagesNl);
    if (lang === 'en') return (await import('./keep-messages.en.ts')).paperMessagesEn;
  } catch {
    // A lost chunk must not take the paper away: Dutch is already here.
  }
  return paperMessagesNl;
}
