/** The words of the form for a room, which come with it. */
import { loadMessages, messagesNl, type Messages, type RoomMessages } from './messages.ts';
import { roomMessagesNl } from './room-messages.nl.ts';

export { roomMessagesNl };

/** Those of `messages`; Dutch while there are no others. */
export const roomWords = ({ room }: Messages): RoomMessages => room ?? roomMessagesNl;

/** As `loadMessages`, with the words of the form in the same language. */
export async function loadRoomMessages(locale: string): Promise<Messages> {
  const messages = await loadMessages(locale);
  try {
    if (messages.lang === 'ar-XB') {
      const { mirror } = await import('./messages.pseudo.ts');
      return { ...messages, room: mirror(roomMessagesNl) };
    }
    if (messages.lang === 'en')
      return { ...messages, room: (await import('./room-messages.en.ts')).roomMessagesEn };
  } catch {
    // A lost chunk must not mix two languages: Dutch is already here.
    return messagesNl;
  }
  return messages;
}
