/** Everything the directory says in English: every key of the Dutch lists. */
import type { DirectoryMessages, DirectoryPartMessages } from './messages.ts';

export const directoryMessagesEn: DirectoryMessages = {
  list: {
    heading: 'Where can you go?',
    searchHint: 'For example: money, language, music',
    results: 'Organisations',
    resultCount: (n) => (n === 1 ? '1 organisation' : `${n || 'No'} organisations`),
    loading: 'Loading organisations…',
    empty: 'There are no organisations in the list at the moment.',
    error: 'The organisations cannot be shown right now.',
  },
  facts: {
    reach: 'Contact',
    themes: 'What they do',
  },
};

export const directoryPartMessagesEn: DirectoryPartMessages = {
  parts: {
    about: 'About this organisation',
    notFound: 'This organisation is no longer in the list.',
    lost: 'This organisation cannot be shown right now.',
    alike: 'You can also go here, in the same district',
    elsewhere: 'You can also go here, elsewhere in the city',
    none: 'No organisations found',
    next: (date) => `The first: ${date}.`,
    show: (n) => (n === 1 ? 'Show 1 organisation' : `Show ${n} organisations`),
    submit: 'Add your organisation',
  },
  filter: {
    category: 'What is it about?',
    letter: 'From A to Z',
    otherLetter: 'Digit or sign',
  },
  offers: {
    activities: 'What there is to do',
    vacancies: 'Where you can help',
    rooms: (place) => (place ? `Rent a room in ${place}` : 'Rent a room'),
    people: (n) => `For ${n} people`,
  },
  good: {
    free: 'There are free activities',
    wheelchair: 'You can get in with a wheelchair',
    evening: 'Also in the evening',
    weekend: 'Also at the weekend',
    walkIn: 'You can just walk in',
  },
  unsure: {
    free: 'whether anything is free',
    wheelchair: 'whether you can get in with a wheelchair',
    evening: 'whether there is anything in the evening',
    weekend: 'whether there is anything at the weekend',
    walkIn: 'whether you can just walk in',
    checked: 'when this was checked',
  },
  unknown: (what) => `We do not know: ${what}.`,
  and: 'and',
  hours: {
    title: 'Opening hours',
    of: (place) => `Opening hours of ${place}`,
    openNow: (times) => `Open now: ${times}`,
    openToday: (times) => `Open today: ${times}`,
    closedNow: 'Closed now',
    closedToday: 'Closed today',
    closed: 'closed',
    allDay: 'all day',
    everyDay: 'every day',
    days: (first, last) => `${first} to ${last}`,
  },
};
