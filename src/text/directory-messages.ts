/** The words of the directory, beside those that every list has. Dutch is there with the list. */
import { directoryMessagesNl } from './directory-messages.nl.ts';
import { loadMessages, messagesNl, type Messages, type DirectoryMessages } from './messages.ts';
import { withOwn } from './own-messages.ts';

/** Those of `messages`; Dutch while there are no others. */
export const directoryWords = ({ directory }: Messages): DirectoryMessages =>
  directory ?? directoryMessagesNl;

/** As `loadMessages`, with its words in the same language: a lost chunk must not mix two languages. */
export const loadDirectoryMessages = async (locale: string): Promise<Messages> =>
  withOwn(
    await loadMessages(locale),
    'directory',
    directoryMessagesNl,
    () => import('./directory-messages.en.ts').then(({ directoryMessagesEn }) => directoryMessagesEn),
    messagesNl,
  );
