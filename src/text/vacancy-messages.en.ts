/** Everything a list of vacancies says in English: every key of the Dutch lists. */
import type { VacancyMessages, VacancyPartMessages } from './messages.ts';
import { weekMessagesEn } from './week-messages.en.ts';

export const vacancyMessagesEn: VacancyMessages = {
  list: {
    heading: 'What can you do for the city?',
    searchHint: 'For example: cooking, driving, language',
    results: 'Ways to help',
    resultCount: (n) => (n === 1 ? '1 way to help' : `${n || 'No'} ways to help`),
    loading: 'Loading volunteer work…',
    empty: 'No help is asked for at the moment.',
    error: 'The volunteer work cannot be shown right now.',
  },
  facts: {
    effort: 'How much time',
    organizer: 'With whom',
  },
  commitment: {
    eenmalig: 'Once',
    kortdurend: 'For a short time',
    regelmatig: 'Regularly',
    flexibel: 'Whenever suits you',
  },
  ...weekMessagesEn,
  forActivity: (day) => `For the activity on ${day}`,
  until: (day) => `Reply by ${day}`,
  hours: (n) => `${n} hours a week`,
  hoursRange: (from, to) => `${from} to ${to} hours a week`,
  hoursAtLeast: (n) => `${n} hours a week or more`,
  hoursAtMost: (n) => `At most ${n} hours a week`,
  minutes: (n) => `${n} minutes`,
  hour: (n) => (n === '1' ? '1 hour' : `${n} hours`),
  remote: 'Can be done from home',
  hourTask: 'Done in an hour',
  littleDutch: 'A little Dutch is enough',
  together: 'Together with someone',
  closed: 'No longer needed',
};

export const vacancyPartMessagesEn: VacancyPartMessages = {
  parts: {
    about: 'What you will do',
    notFound: 'This volunteer work is no longer in the list.',
    lost: 'This volunteer work cannot be shown right now.',
    alike: 'Similar',
    elsewhere: 'Similar, elsewhere in the city',
    none: 'Nothing found',
    next: (date) => `The first: ${date}.`,
    show: (n) => (n === 1 ? 'Show 1 way' : `Show ${n} ways`),
    submit: 'Add your vacancy',
  },
  filter: {
    skill: 'What can you do?',
    hour: 'Do you have a moment?',
    hourTask: 'I have an hour',
    commitment: 'How often?',
    hours: 'How many hours a week?',
    hoursUpTo: (n) => `At most ${n} hours`,
    hoursBetween: (from, to) => `${from} to ${to} hours`,
    hoursFrom: (n) => `${n} hours or more`,
    time: 'When can you?',
    weekend: 'At the weekend',
    access: 'What suits you?',
    wheelchair: 'Possible with a wheelchair',
    organizer: 'Which organisation?',
    reward: 'What do you get?',
  },
  detail: {
    skills: 'This helps',
    requirements: 'What is needed',
    rewards: 'What you get',
    minimumAge: (age) => `You are ${age} years or older`,
    positions: (n) => (n === 1 ? 'There is 1 place' : `There are ${n} places`),
    closed: 'Nobody is needed for this any more.',
    apply: 'Reply',
  },
};
