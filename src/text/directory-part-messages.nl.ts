/** What the filters and the page of an organisation say in Dutch; they come with them. The type is `DirectoryPartMessages`. */
export const directoryPartMessagesNl = {
  parts: {
    about: 'Over deze organisatie',
    notFound: 'Deze organisatie staat niet meer in de lijst.',
    lost: 'Deze organisatie is nu niet te zien.',
    alike: 'Hier kunt u ook terecht, in dezelfde wijk',
    elsewhere: 'Hier kunt u ook terecht, elders in de stad',
    none: 'Geen organisaties gevonden',
    next: (date: string) => `De eerste: ${date}.`,
    show: (n: number) => (n === 1 ? 'Toon 1 organisatie' : `Toon ${n} organisaties`),
    submit: 'Meld uw organisatie',
  },
  filter: {
    category: 'Waar gaat het over?',
    letter: 'Van A tot Z',
    /** A name that begins with something else than a letter. */
    otherLetter: 'Cijfer of teken',
  },
  /** What an organisation offers now: headings of lists. */
  offers: {
    activities: 'Dit is er te doen',
    vacancies: 'Hier kunt u helpen',
    rooms: (place: string) => (place ? `Ruimte huren in ${place}` : 'Ruimte huren'),
    people: (n: number) => `Voor ${n} mensen`,
  },
  /** What surely holds. */
  good: {
    free: 'Er zijn gratis activiteiten',
    wheelchair: 'U kunt naar binnen met een rolstoel',
    evening: 'Ook in de avond',
    weekend: 'Ook in het weekend',
    walkIn: 'U kunt gewoon binnenlopen',
  },
  /** The same, where nobody knows: in a sentence of `unknown`. */
  unsure: {
    free: 'of er iets gratis is',
    wheelchair: 'of u naar binnen kunt met een rolstoel',
    evening: 'of er ’s avonds iets is',
    weekend: 'of er in het weekend iets is',
    walkIn: 'of u zo kunt binnenlopen',
    checked: 'wanneer dit is gecontroleerd',
  },
  unknown: (what: string) => `Dit weten wij niet: ${what}.`,
  and: 'en',
  hours: {
    title: 'Openingstijden',
    of: (place: string) => `Openingstijden van ${place}`,
    openNow: (times: string) => `Nu open: ${times}`,
    openToday: (times: string) => `Vandaag open: ${times}`,
    closedNow: 'Nu dicht',
    closedToday: 'Vandaag dicht',
    closed: 'dicht',
    allDay: 'de hele dag',
    everyDay: 'elke dag',
    days: (first: string, last: string) => `${first} tot en met ${last}`,
  },
};
