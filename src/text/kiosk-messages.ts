/** The words of a public screen, which come with it. */
import { loadMessages, messagesNl, type KioskMessages, type Messages } from './messages.ts';
import { kioskMessagesNl } from './kiosk-messages.nl.ts';
import { withOwn } from './own-messages.ts';

/** Those of `messages`; Dutch while there are no others. */
export const kioskWords = ({ kiosk }: Messages): KioskMessages => kiosk ?? kioskMessagesNl;

/** As `loadMessages`, with its words in the same language: a lost chunk must not mix two languages. */
export const loadKioskMessages = async (locale: string): Promise<Messages> =>
  withOwn(
    await loadMessages(locale),
    'kiosk',
    kioskMessagesNl,
    () => import('./kiosk-messages.en.ts').then(({ kioskMessagesEn }) => kioskMessagesEn),
    messagesNl,
  );

/** The languages that a visitor chooses from, each in its own words. */
export const languages = [
  { locale: 'nl', name: 'Nederlands' },
  { locale: 'en', name: 'English' },
] as const;
