/** The words on the keys of the screen, which come with them. */
import { keyboardMessagesNl } from './keyboard-messages.nl.ts';
import { loadMessages, messagesNl, type Messages } from './messages.ts';
import { withOwn } from './own-messages.ts';

/** What the keys say besides their letters. */
export type KeyboardWords = typeof keyboardMessagesNl;

/** The words of a page with keys on the screen; absent where they are the Dutch ones. */
export type WithKeyboard = Messages & { keyboard?: KeyboardWords };

/** Those of `messages`; Dutch while there are no others. */
export const keyboardWords = ({ keyboard }: WithKeyboard): KeyboardWords => keyboard ?? keyboardMessagesNl;

/** `messages` with the words of the keys in the same language; never throws, a lost chunk costs only these words. */
export const withKeyboardWords = (messages: Messages): Promise<WithKeyboard> =>
  withOwn<WithKeyboard, 'keyboard'>(
    messages,
    'keyboard',
    keyboardMessagesNl,
    () => import('./keyboard-messages.en.ts').then(({ keyboardMessagesEn }) => keyboardMessagesEn),
    messages,
  );

/** As `loadMessages`, with the words of the keys: a lost chunk must not mix two languages. */
export const loadKeyboardMessages = async (locale: string): Promise<WithKeyboard> => {
  const messages = await withKeyboardWords(await loadMessages(locale));
  return messages.lang === 'nl' || messages.keyboard ? messages : messagesNl;
};
