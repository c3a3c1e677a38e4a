/** What a public screen says outside opening hours, in both languages at once: it is little. */
const dutch = {
  title: 'Wij zijn nu dicht',
  /** Day and time follow, on a line of their own. */
  again: 'Wij zijn weer open:',
  at: (time: string): string => `om ${time}`,
  wake: 'Toch gebruiken',
};
const english: typeof dutch = {
  title: 'We are closed now',
  again: 'We open again:',
  at: (time) => `at ${time}`,
  wake: 'Use it anyway',
};

export type RestWords = typeof dutch;

/** In English for `en…`, else in Dutch. */
export const restWords = (locale: string): RestWords => (/^en\b/i.test(locale) ? english : dutch);
