/** The words of the filters and the page of an organisation; they come with them. */
import { directoryPartMessagesNl } from './directory-part-messages.nl.ts';
import type { AllMessages, Messages, DirectoryPartMessages } from './messages.ts';
import { withOwn } from './own-messages.ts';
import { withPartMessages } from './part-messages.ts';

/** Those of `messages`; Dutch while there are no others. */
export const directoryPartWords = ({ directoryParts }: AllMessages): DirectoryPartMessages =>
  directoryParts ?? directoryPartMessagesNl;

/** As `withPartMessages`, with its words in the same language: a lost chunk must not take the controls away. */
export async function withDirectoryParts(messages: Messages): Promise<AllMessages> {
  const all = await withPartMessages(messages);
  return withOwn(
    all,
    'directoryParts',
    directoryPartMessagesNl,
    () => import('./directory-messages.en.ts').then(({ directoryPartMessagesEn }) => directoryPartMessagesEn),
    all,
  );
}
