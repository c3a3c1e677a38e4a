/** What easy reading says in Dutch with the texts of a feed: it comes with the plain phrases. */
export const aidMessagesNl = {
  /** Above a text that has hard words in it. */
  hint: 'Druk op een woord met stippels eronder. Dan ziet u wat het betekent.',
  /** `day` in words, where it is known. */
  checked: (who: string, day: string) => `Nagekeken door ${who}${day && ` op ${day}`}.`,
  difficult: {
    label: 'Deze tekst is moeilijk',
    body: 'Dit vind ik moeilijk:',
    thanks: 'Dank u wel. Zo kunnen wij de tekst beter maken.',
  },
};

/** The Dutch list is the measure. */
export type AidMessages = typeof aidMessagesNl;
