/**
 * What a list of help between neighbours says in Dutch while there is only a list. Both who asks and who offers is a
 * neighbour, and what they wrote is a message. The type of this list is `HelpMessages`.
 */
import { weekMessagesNl } from './week-messages.nl.ts';

const messages = (n: number) => (n === 1 ? '1 bericht' : `${n || 'Geen'} berichten`);

export const helpMessagesNl = {
  list: {
    heading: 'Buren helpen buren',
    searchHint: 'Bijvoorbeeld: boodschappen, tuin, computer',
    results: 'Berichten van buren',
    resultCount: messages,
    loading: 'Berichten laden…',
    empty: 'Er wordt nu geen hulp gevraagd of aangeboden.',
    error: 'De berichten zijn nu niet te zien.',
    ways: { 'ask-href': 'Zelf hulp vragen', 'submit-href': 'Zelf hulp aanbieden' },
  },
  /** By `direction` of the feed. */
  direction: {
    asked: 'Gevraagd',
    offered: 'Aangeboden',
  },
  /** Of which nobody said whether help is asked or offered. */
  other: 'Andere berichten',
  kind: 'Soort hulp',
  ...weekMessagesNl,
  reply: 'Tot wanneer',
  /** The last day is included. */
  until: (day: string) => `Reageren kan tot en met ${day}`,
  closed: 'Voorbij',
};
