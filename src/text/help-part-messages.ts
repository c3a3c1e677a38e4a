/** The words of the filters and the page of a call for help; they come with them. */
import { helpPartMessagesNl } from './help-part-messages.nl.ts';
import type { AllMessages, Messages, HelpPartMessages } from './messages.ts';
import { withOwn } from './own-messages.ts';
import { withPartMessages } from './part-messages.ts';

/** Those of `messages`; Dutch while there are no others. */
export const helpPartWords = ({ helpParts }: AllMessages): HelpPartMessages =>
  helpParts ?? helpPartMessagesNl;

/** As `withPartMessages`, with its words in the same language: a lost chunk must not take the controls away. */
export async function withHelpParts(messages: Messages): Promise<AllMessages> {
  const all = await withPartMessages(messages);
  return withOwn(
    all,
    'helpParts',
    helpPartMessagesNl,
    () => import('./help-messages.en.ts').then(({ helpPartMessagesEn }) => helpPartMessagesEn),
    all,
  );
}
