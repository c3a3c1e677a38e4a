import type { KioskMessages } from './messages.ts';

export const kioskMessagesEn: KioskMessages = {
  heading: 'What are you looking for?',
  intro: 'Press a picture.',
  private: 'What you choose and type here is not kept.',
  tiles: {
    'activity-finder': { label: 'Do something', note: 'Activities and meeting people' },
    'vacancy-list': { label: 'Help out', note: 'Volunteer work' },
    'room-request': { label: 'Find a room', note: 'For a group or association' },
    directory: { label: 'Who can help me?', note: 'Organisations in the city' },
    'help-list': { label: 'Neighbours help', note: 'Ask for help or give it' },
  },

  bar: 'On or back',
  back: 'Back',
  beginAgain: 'Start again',
  aids: 'Language and text',
  close: 'Close',

  language: 'Language',
  letters: 'Text size',
  sizes: ['Normal', 'Large', 'Very large'],
  reading: 'Reading',
  plain: 'Easy to read',
  contrast: 'More contrast',

  lost: 'This does not work now. Please ask a member of staff.',

  idle: {
    title: 'Are you still there?',
    body: 'Touch the screen to go on.',
    said: (seconds) => `In ${seconds} seconds we clear the screen for the next visitor.`,
    left: (seconds) => (seconds === 1 ? 'second' : 'seconds'),
    goOn: 'Yes, I go on',
  },
};
