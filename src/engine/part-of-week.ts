/** When somebody can, as one chooses by it: the weekend beside the parts of the day, because who works asks for it. */
export type PartOfWeek = 'morning' | 'afternoon' | 'evening' | 'weekend';

/** The parts that a `dayPart` of the feed ("SundayEvening") belongs to. */
export const partsOf = ({ dayPart = [] }: { dayPart?: readonly string[] | undefined }): PartOfWeek[] =>
  (['morning', 'afternoon', 'evening', 'weekend'] as const).filter((time) =>
    dayPart.some((part) => (time === 'weekend' ? /^S/.test(part) : part.toLowerCase().endsWith(time))),
  );
