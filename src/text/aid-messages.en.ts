/** What easy reading says in English with the texts of a feed. */
import type { AidMessages } from './aid-messages.nl.ts';

export const aidMessagesEn: AidMessages = {
  hint: 'Press a word with dots under it. Then you see what it means.',
  checked: (who, day) => `Checked by ${who}${day && ` on ${day}`}.`,
  difficult: {
    label: 'This text is difficult',
    body: 'I find this difficult:',
    thanks: 'Thank you. This helps us to make the text better.',
  },
};
