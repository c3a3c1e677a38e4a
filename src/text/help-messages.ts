/** The words of a list of help, beside those that every list has. Dutch is there with the list. */
import { helpMessagesNl } from './help-messages.nl.ts';
import { loadMessages, messagesNl, type Messages, type HelpMessages } from './messages.ts';
import { withOwn } from './own-messages.ts';

/** Those of `messages`; Dutch while there are no others. */
export const helpWords = ({ help }: Messages): HelpMessages => help ?? helpMessagesNl;

/** As `loadMessages`, with its words in the same language: a lost chunk must not mix two languages. */
export const loadHelpMessages = async (locale: string): Promise<Messages> =>
  withOwn(
    await loadMessages(locale),
    'help',
    helpMessagesNl,
    () => import('./help-messages.en.ts').then(({ helpMessagesEn }) => helpMessagesEn),
    messagesNl,
  );
