/** Everything the widgets say in English: plain words, and every key of the Dutch lists. */
import { languageName, type Messages, type PartMessages, type PictureMessages } from './messages.ts';

const activities = (n: number) => (n === 1 ? '1 activity' : `${n || 'No'} activities`);

export const messagesEn: Messages = {
  lang: 'en',
  dir: 'ltr',
  weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  weekdaysShort: 'Mon Tue Wed Thu Fri Sat Sun'.split(' '),
  months: 'January February March April May June July August September October November December'.split(' '),
  nearDays: ['today', 'tomorrow', 'the day after tomorrow'],

  finder: {
    heading: 'What is there to do?',
    searchHint: 'For example: coffee, dancing, computer',
    results: 'Activities',
    resultCount: activities,
    loading: 'Loading activities…',
    empty: 'There are no activities in this list at the moment.',
    error: 'The activities cannot be shown right now.',
  },

  list: {
    searchLabel: 'Search',
    searchButton: 'Search',
    viewAll: 'View all',
  },

  activity: {
    noDates: 'No dates are known at the moment.',
    nextDate: (date) => `Next time: ${date}`,
    onRequest: 'By appointment',
    alwaysOpen: 'Whenever the place is open',
    online: 'Online',
  },

  when: {
    label: 'When?',
    any: 'Any time',
    today: 'Today',
    tonight: 'Tonight',
    tomorrow: 'Tomorrow',
    weekend: 'This weekend',
    week: 'This week',
  },

  textsIn: (language) =>
    /^en\b/.test(language)
      ? ''
      : `, described in ${language === 'nl' ? partMessagesEn.filter.dutch : languageName(language, 'en')}`,

  cost: {
    free: 'Free',
    unknown: 'Price unknown',
  },

  facts: {
    what: 'What',
    when: 'When',
    time: 'What time',
    where: 'Where',
    cost: 'Cost',
    audience: 'For whom',
    registration: 'Sign up',
  },

  status: {
    cancelled: 'Cancelled',
    rescheduled: 'Moved',
    postponed: 'Postponed',
    online: 'Takes place online',
    soldOut: 'Full',
    limited: 'Almost full',
    unknown: 'We are not sure if this will take place',
    walkIn: 'Just walk in',
  },

  state: {
    slow: 'Loading takes longer than usual. You can simply wait.',
    stale: (date) => `You see the information of ${date}.`,
    offline: 'You have no internet right now.',
  },
};

export const partMessagesEn: PartMessages = {
  controls: {
    filters: 'Filters',
    showFilters: 'Show filters',
    close: 'Close',
    activeFilters: 'You chose:',
    clearFilters: 'Clear all filters',
    removeFilter: (filter) => `Remove filter: ${filter}`,
    searchFilter: (words) => `Search: ${words}`,
    only: (filter) => `Choose the filter “${filter}”`,
    fetching: 'One moment: we are getting the whole list.',
    showMore: 'Show more',
    remaining: (n) => `${n} left`,
    back: 'Back to the list',
    moreDates: 'More dates',
    pictures: 'Search with pictures',
    print: 'Print this list',
  },

  sort: {
    label: 'Order',
    relevance: 'Best first',
    date: 'By date',
  },

  days: {
    days: 'Choose days',
    from: 'From',
    to: 'Up to and including',
    toBeforeFrom: (date) => `Choose ${date} or a later day.`,
    weekdayLabel: 'Which day?',
    partLabel: 'Which part of the day?',
    morning: 'Morning',
    afternoon: 'Afternoon',
    evening: 'Evening',
  },

  filter: {
    district: 'Which district?',
    category: 'What kind of activity?',
    audience: 'For whom?',
    language: 'Which language?',
    cost: 'What may it cost?',
    costLow: 'At most 5 euros',
    costPass: 'With Stadspas (city pass)',
    access: 'What do you need?',
    littleDutch: 'A little Dutch is enough',
    age: 'Which age?',
    ages: (from, to) => (to ? `${from} to ${to} years` : `${from} years and older`),
    ageUnknown: 'Age not mentioned',
    dutch: 'Dutch',
  },

  needs: {
    unsure: (n) => `Perhaps ${n} more`,
    orUnsure: 'Also when we are not sure',
    wheels: 'Walking and wheels',
    hearing: 'Hearing',
    seeing: 'Seeing',
    rest: 'Quiet',
    company: 'Help with it',
  },

  detail: {
    contact: 'Contact',
    accessibility: 'Accessibility',
    directions: 'How to get there',
    website: 'Visit the website',
    mail: 'Send an email',
    goodToKnow: 'Good to know',
    checked: (date) => `Last checked: ${date}`,
    stale: 'Nobody has checked this information for more than 6 months.',
  },

  finderParts: {
    about: 'About this activity',
    notFound: 'This activity is no longer in the list.',
    lost: 'This activity cannot be shown right now.',
    alike: 'Similar',
    elsewhere: 'Similar, elsewhere in the city',
    none: 'No activities found',
    next: (date) => `The first activity: ${date}.`,
    show: (n) => (n === 1 ? 'Show 1 activity' : `Show ${n} activities`),
    submit: 'Add your activity',
  },

  again: {
    retry: 'Try again',
  },

  zero: {
    without: (choice, n) => `Without “${choice}” there ${n === 1 ? 'is' : 'are'} ${n}.`,
    meant: (filter) => `Do you mean the filter “${filter}”?`,
    drop: (choice) => `Leave out “${choice}”`,
    both: (one, other) => `${one}” and “${other}`,
    district: (name, n) => `In ${name} there ${n === 1 ? 'is' : 'are'} ${n}.`,
    lookIn: (name) => `Look in ${name}`,
    contact: (name) => `Would you like help with searching? Contact ${name}.`,
  },

  plain: {
    notPlain: 'This text is not written in easy language.',
  },

  access: {
    stepFreeEntrance: 'Entrance without a step',
    hasFixedRamp: 'Fixed ramp',
    automaticDoor: 'Automatic door',
    lift: 'Lift',
    wheelchairAccessibleToilet: 'Wheelchair toilet',
    changingPlaces: 'Changing room with hoist',
    disabledParking: 'Disabled parking',
    wheelchairPlaces: 'Space for a wheelchair',
    hasInductionLoop: 'Hearing loop',
    hasBrailleSignage: 'Signs in braille',
    hasTactileGuideStrips: 'Lines on the floor you can feel',
    isQuiet: 'Quiet place',
    hasLowStimulusEnvironment: 'Low stimulus',
    isWellLit: 'Well lit',
    allowsAssistanceDogs: 'Assistance dogs welcome',
    seatingAvailable: 'Enough seats',
    signLanguage: 'Sign language',
    captions: 'Captions',
    companionFree: 'Companion free',
    childcare: 'Childcare',
    transportArranged: 'Transport is arranged',
  },

  accessIs: (feature, value) => `${feature}: ${value === 'partial' ? 'partly' : value ? 'yes' : 'no'}`,
};

export const pictureMessagesEn: PictureMessages = {
  progress: (question, questions) => `Question ${question} of ${questions}`,
  category: 'What would you like to do?',
  topic: 'What is it about?',
  when: 'When can you?',
  district: 'Where?',
  show: (results) => `Show ${results}`,
  none: 'nothing now',
  chosen: 'your choice',
  previous: 'Previous question',
};
