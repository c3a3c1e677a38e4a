/** The words of the form for a room, which come with it. */
import { loadMessages, messagesNl, type Messages, type RoomMessages } from './messages.ts';
import { withOwn } from './own-messages.ts';
import { roomMessagesNl } from './room-messages.nl.ts';

/** Those of `messages`; Dutch while there are no others. */
export const roomWords = ({ room }: Messages): RoomMessages => room ?? roomMessagesNl;

/** As `loadMessages`, with its words in the same language: a lost chunk must not mix two languages. */
export const loadRoomMessages = async (locale: string): Promise<Messages> =>
  withOwn(
    await loadMessages(locale),
    'room',
    roomMessagesNl,
    () => import('./room-messages.en.ts').then(({ roomMessagesEn }) => roomMessagesEn),
    messagesNl,
  );
