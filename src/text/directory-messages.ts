/** The words of the directory, beside those that every list has. Dutch is there with the list. */
import { loadMessages, messagesNl, type Messages, type DirectoryMessages } from './messages.ts';
import { directoryMessagesNl } from './directory-messages.nl.ts';

/** Those of `messages`; Dutch while there are no others. */
export const directoryWords = ({ directory }: Messages): DirectoryMessages =>
  directory ?? directoryMessagesNl;

/** As `loadMessages`, with its words in the same language. */
export async function loadDirectoryMessages(locale: string): Promise<Messages> {
  const messages = await loadMessages(locale);
  try {
    if (messages.lang === 'ar-XB') {
      const { mirror } = await import('./messages.pseudo.ts');
      return { ...messages, directory: mirror(directoryMessagesNl) };
    }
    if (messages.lang === 'en')
      return { ...messages, directory: (await import('./directory-messages.en.ts')).directoryMessagesEn };
  } catch {
    // A lost chunk must not mix two languages: Dutch is already here.
    return messagesNl;
  }
  return messages;
}
