/** The words of the filters and the page of an organisation; they come with them. */
import type { AllMessages, Messages, DirectoryPartMessages } from './messages.ts';
import { withPartMessages } from './part-messages.ts';
import { directoryPartMessagesNl } from './directory-part-messages.nl.ts';

/** Those of `messages`; Dutch while there are no others. */
export const directoryPartWords = ({ directoryParts }: AllMessages): DirectoryPartMessages =>
  directoryParts ?? directoryPartMessagesNl;

/** As `withPartMessages`, with those of the directory in the same language; in Dutch when a chunk cannot be loaded. */
export async function withDirectoryParts(messages: Messages): Promise<AllMessages> {
  const all = await withPartMessages(messages);
  try {
    if (messages.lang === 'ar-XB') {
      const { mirror } = await import('./messages.pseudo.ts');
      return { ...all, directoryParts: mirror(directoryPartMessagesNl) };
    }
    if (messages.lang === 'en')
      return { ...all, directoryParts: (await import('./directory-messages.en.ts')).directoryPartMessagesEn };
  } catch {
    // A lost chunk must not take the controls away: Dutch is already here.
  }
  return all;
}
