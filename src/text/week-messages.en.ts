import type { WeekMessages } from './week-messages.nl.ts';

/** The parts of a week in English. */
export const weekMessagesEn: WeekMessages = {
  anyDay: 'On several days',
  parts: {
    morning: (day) => `${day} morning`,
    afternoon: (day) => `${day} afternoon`,
    evening: (day) => `${day} evening`,
  },
};
