/** What the directory says in Dutch while there is only a list. The type of this list is `DirectoryMessages`. */
const organizations = (n: number) => (n === 1 ? '1 organisatie' : `${n || 'Geen'} organisaties`);

export const directoryMessagesNl = {
  list: {
    heading: 'Waar kunt u terecht?',
    searchHint: 'Bijvoorbeeld: geld, taal, muziek',
    results: 'Organisaties',
    resultCount: organizations,
    loading: 'Organisaties laden…',
    empty: 'Er staan nu geen organisaties in de lijst.',
    error: 'De organisaties zijn nu niet te zien.',
  },
  facts: {
    reach: 'Contact',
    themes: 'Dit doen ze',
  },
};
