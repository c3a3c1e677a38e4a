/** Everything a list of help says in English: every key of the Dutch lists. */
import type { HelpMessages, HelpPartMessages } from './messages.ts';
import { weekMessagesEn } from './week-messages.en.ts';

export const helpMessagesEn: HelpMessages = {
  list: {
    heading: 'Neighbours help neighbours',
    searchHint: 'For example: shopping, garden, computer',
    results: 'Messages from neighbours',
    resultCount: (n) => (n === 1 ? '1 message' : `${n || 'No'} messages`),
    loading: 'Loading messages…',
    empty: 'No help is asked for or offered at the moment.',
    error: 'The messages cannot be shown right now.',
    ways: { 'ask-href': 'Ask for help yourself', 'submit-href': 'Offer help yourself' },
  },
  direction: {
    asked: 'Asked for',
    offered: 'Offered',
  },
  other: 'Other messages',
  kind: 'Kind of help',
  ...weekMessagesEn,
  reply: 'Until when',
  until: (day) => `You can reply until ${day}`,
  closed: 'Over',
};

export const helpPartMessagesEn: HelpPartMessages = {
  parts: {
    about: 'About this message',
    notFound: 'This message is no longer in the list.',
    lost: 'This message cannot be shown right now.',
    alike: 'Similar, in the same district',
    elsewhere: 'Similar, elsewhere in the city',
    none: 'No messages found',
    next: (date) => `The first message is of ${date}.`,
    show: (n) => (n === 1 ? 'Show 1 message' : `Show ${n} messages`),
  },
  filter: {
    direction: 'Asked for or offered?',
    kind: 'What kind of help?',
    weekend: 'At the weekend',
  },
  detail: {
    closed: 'This message is over.',
    reply: {
      asked: 'Reply to this request',
      offered: 'Reply to this offer',
    },
    replyToOther: 'Reply to this message',
    relay: 'You reply through this website. We take out numbers and addresses that we recognise.',
    noReply: 'We do not know how you can reply.',
  },
};
