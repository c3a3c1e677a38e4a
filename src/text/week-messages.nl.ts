/** The parts of a week in Dutch, for lists whose items have no dates. The type is `WeekMessages`. */
export const weekMessagesNl = {
  anyDay: 'Op verschillende dagen',
  /** "dinsdagavond", from a word of `weekdays`; by the last part of a `dayPart` of the feed. */
  parts: {
    Morning: (day: string) => `${day}ochtend`,
    Afternoon: (day: string) => `${day}middag`,
    Evening: (day: string) => `${day}avond`,
  },
};
export type WeekMessages = typeof weekMessagesNl;
