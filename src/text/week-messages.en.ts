import type { WeekMessages } from './week-messages.nl.ts';

/** The parts of a week in English. */
export const weekMessagesEn: WeekMessages = {
  anyDay: 'On several days',
  parts: {
    Morning: (day) => `${day} morning`,
    Afternoon: (day) => `${day} afternoon`,
    Evening: (day) => `${day} evening`,
  },
};
