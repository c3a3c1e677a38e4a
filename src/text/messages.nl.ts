/**
 * Everything that the widgets say in Dutch while there is only a list: short words, the "u" form (plain-language.md, rule
 * 21). What the controls and the detail say is in part-messages.nl.ts. The type of this list is `Messages`: every other
 * language must have every key.
 */
const activities = (n: number) => (n === 1 ? '1 activiteit' : `${n || 'Geen'} activiteiten`);

export const messagesNl = {
  lang: 'nl',
  dir: 'ltr' as 'ltr' | 'rtl',
  /** Monday first. */
  weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' '),
  weekdaysShort: 'ma di wo do vr za zo'.split(' '),
  months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
  /** From today on. */
  nearDays: 'vandaag morgen overmorgen'.split(' '),

  /** The words of one kind of list: `ListWords`. */
  finder: {
    heading: 'Wat is er te doen?',
    searchHint: 'Bijvoorbeeld: koffie, dansen, computer',
    results: 'Activiteiten',
    resultCount: activities,
    loading: 'Activiteiten laden…',
    empty: 'Er zijn nu geen activiteiten.',
    error: 'De activiteiten zijn nu niet te zien.',
  },

  list: {
    searchLabel: 'Zoeken',
    searchButton: 'Zoek',
    viewAll: 'Alles bekijken',
  },

  activity: {
    noDates: 'Er is nog geen datum bekend.',
    nextDate: (date: string) => `Eerstvolgende keer: ${date}`,
    onRequest: 'Op afspraak',
    alwaysOpen: 'Altijd als de plek open is',
    online: 'Online',
  },

  when: {
    label: 'Wanneer?',
    any: 'Maakt niet uit',
    today: 'Vandaag',
    tonight: 'Vanavond',
    tomorrow: 'Morgen',
    weekend: 'Dit weekend',
    week: 'Deze week',
  },

  cost: {
    free: 'Gratis',
    unknown: 'Prijs onbekend',
  },

  /** The fact rows, in their fixed order (plain-language.md, rule 8). */
  facts: {
    what: 'Wat',
    when: 'Wanneer',
    time: 'Hoe laat',
    where: 'Waar',
    cost: 'Kosten',
    audience: 'Voor wie',
    registration: 'Aanmelden',
  },

  status: {
    cancelled: 'Gaat niet door',
    rescheduled: 'Verplaatst',
    postponed: 'Uitgesteld',
    online: 'Gaat online door',
    soldOut: 'Vol',
    limited: 'Bijna vol',
    unknown: 'Wij weten niet zeker of dit doorgaat',
    walkIn: 'Gewoon binnenlopen',
  },

  state: {
    slow: 'Het laden duurt lang. U kunt rustig wachten.',
    stale: (date: string) => `U ziet de gegevens van ${date}.`,
    offline: 'U heeft nu geen internet.',
  },
};
