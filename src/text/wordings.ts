/** What phrases in sentences need, in any language. */

/** Whether a day (inclusive) or a moment lies before `now`. */
export const isPast = (moment: string, now: string): boolean => moment < now.slice(0, moment.length);

/** "a", "a en b", "a, b en c". */
export const joined = (words: string[], and: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
