/** The words of the builder, which come with it. */
import { loadMessages, messagesNl, type BuilderMessages, type Messages } from './messages.ts';
import { builderMessagesNl } from './builder-messages.nl.ts';
import { withOwn } from './own-messages.ts';

/** Those of `messages`; Dutch while there are no others. */
export const builderWords = ({ builder }: Messages): BuilderMessages => builder ?? builderMessagesNl;

/** As `loadMessages`, with its words in the same language: a lost chunk must not mix two languages. */
export const loadBuilderMessages = async (locale: string): Promise<Messages> =>
  withOwn(
    await loadMessages(locale),
    'builder',
    builderMessagesNl,
    () => import('./builder-messages.en.ts').then(({ builderMessagesEn }) => builderMessagesEn),
    messagesNl,
  );
