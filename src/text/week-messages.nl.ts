/** The parts of a week in Dutch, for lists whose items have no dates. The type is `WeekMessages`. */
export const weekMessagesNl = {
  anyDay: 'Op verschillende dagen',
  /** "dinsdagavond", from a word of `weekdays`. */
  parts: {
    morning: (day: string) => `${day}ochtend`,
    afternoon: (day: string) => `${day}middag`,
    evening: (day: string) => `${day}avond`,
  },
};
export type WeekMessages = typeof weekMessagesNl;
