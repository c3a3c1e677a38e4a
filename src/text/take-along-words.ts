/** The words of taking an item along from a public screen. */
const dutch = { take: 'Neem mee op uw telefoon' };
const english: typeof dutch = { take: 'Take it along on your phone' };

/** In English for `en…`, else in Dutch. */
export const takeAlongWords = (locale: string): typeof dutch => (/^en\b/i.test(locale) ? english : dutch);
