/**
 * What the controls and the detail say in Dutch: it comes with them, after what a list needs. Buttons start with a verb
 * (plain-language.md, rule 21). The type of this list is `PartMessages`.
 */
export const partMessagesNl = {
  controls: {
    filters: 'Filters',
    showFilters: 'Toon filters',
    close: 'Sluiten',
    activeFilters: 'U heeft gekozen:',
    clearFilters: 'Wis alle filters',
    removeFilter: (filter: string) => `Verwijder filter: ${filter}`,
    searchFilter: (words: string) => `Zoekwoord: ${words}`,
    /** A button, when what was searched for is the name of a filter. */
    only: (filter: string) => `Kies het filter “${filter}”`,
    fetching: 'Een ogenblik: we halen de hele lijst op.',
    showMore: 'Toon meer',
    remaining: (n: number) => `nog ${n}`,
    back: 'Ga naar de lijst',
    moreDates: 'Meer datums',
    pictures: 'Zoek met plaatjes',
    print: 'Druk deze lijst af',
  },

  /** The order of what fits a search text. */
  sort: {
    label: 'Volgorde',
    relevance: 'Beste eerst',
    date: 'Op datum',
  },

  days: {
    days: 'Kies dagen',
    from: 'Vanaf',
    to: 'Tot en met',
    toBeforeFrom: (date: string) => `Kies ${date} of een latere dag.`,
    weekdayLabel: 'Welke dag?',
    partLabel: 'Welk deel van de dag?',
    morning: 'Ochtend',
    afternoon: 'Middag',
    evening: 'Avond',
  },

  filter: {
    district: 'Welke wijk?',
    category: 'Wat voor activiteit?',
    audience: 'Voor wie?',
    language: 'Welke taal?',
    cost: 'Wat mag het kosten?',
    costLow: 'Hoogstens 5 euro',
    costPass: 'Met Stadspas',
    access: 'Wat heeft u nodig?',
    littleDutch: 'Een beetje Nederlands is genoeg',
    age: 'Welke leeftijd?',
    ages: (from: string, to: string) => (to ? `${from} tot en met ${to} jaar` : `${from} jaar en ouder`),
    ageUnknown: 'Leeftijd niet genoemd',
    /** The language that feeds are in. Others are named by the feed, or by the browser. */
    dutch: 'Nederlands',
  },

  /** Three states: yes, no, and nobody is sure. */
  needs: {
    unsure: (n: number) => `Misschien nog ${n}`,
    orUnsure: 'Ook als wij het niet zeker weten',
    wheels: 'Lopen en rijden',
    hearing: 'Horen',
    seeing: 'Zien',
    rest: 'Rust',
    company: 'Hulp erbij',
  },

  detail: {
    contact: 'Contact',
    accessibility: 'Toegankelijkheid',
    directions: 'Zo komt u er',
    website: 'Bekijk de website',
    mail: 'Stuur een mail',
    goodToKnow: 'Goed om te weten',
    checked: (date: string) => `Laatst gecontroleerd: ${date}`,
    stale: 'Deze gegevens zijn langer dan 6 maanden niet gecontroleerd.',
  },

  /** The words of one kind of list: `ListPartWords`. */
  finderParts: {
    about: 'Over deze activiteit',
    notFound: 'Deze activiteit staat niet meer in de lijst.',
    lost: 'Deze activiteit is nu niet te zien.',
    alike: 'Lijkt hierop',
    elsewhere: 'Lijkt hierop, elders in de stad',
    none: 'Geen activiteiten gevonden',
    next: (date: string) => `De eerste activiteit: ${date}.`,
    show: (n: number) => (n === 1 ? 'Toon 1 activiteit' : `Toon ${n} activiteiten`),
    /** A link to the page of the editor where one tells of something new. */
    submit: 'Meld uw activiteit',
  },

  again: {
    retry: 'Probeer opnieuw',
  },

  zero: {
    /** The words of a filter, or what was searched for; both may be `both`. */
    without: (choice: string, n: number) => `Zonder “${choice}” ${n === 1 ? 'is' : 'zijn'} er ${n}.`,
    meant: (filter: string) => `Bedoelt u het filter “${filter}”?`,
    drop: (choice: string) => `Laat “${choice}” weg`,
    both: (one: string, other: string) => `${one}” en “${other}`,
    district: (name: string, n: number) => `In ${name} ${n === 1 ? 'is' : 'zijn'} er wel ${n}.`,
    lookIn: (name: string) => `Kijk in ${name}`,
    contact: (name: string) => `Wilt u hulp bij het zoeken? Neem contact op met ${name}.`,
  },

  plain: {
    notPlain: 'Deze tekst is niet in makkelijke taal geschreven.',
  },

  access: {
    stepFreeEntrance: 'Ingang zonder drempel',
    hasFixedRamp: 'Vaste helling',
    automaticDoor: 'Automatische deur',
    lift: 'Lift',
    wheelchairAccessibleToilet: 'Wc voor rolstoel',
    changingPlaces: 'Verzorgruimte met tillift',
    disabledParking: 'Parkeerplaats voor gehandicapten',
    wheelchairPlaces: 'Plaats voor een rolstoel',
    hasInductionLoop: 'Ringleiding',
    hasBrailleSignage: 'Borden in braille',
    hasTactileGuideStrips: 'Voelbare lijnen op de grond',
    isQuiet: 'Rustige plek',
    hasLowStimulusEnvironment: 'Weinig prikkels',
    isWellLit: 'Goed verlicht',
    allowsAssistanceDogs: 'Hulphond welkom',
    seatingAvailable: 'Genoeg zitplaatsen',
    signLanguage: 'Gebarentaal',
    captions: 'Ondertiteling',
    companionFree: 'Begeleider gratis',
    childcare: 'Kinderopvang',
    transportArranged: 'Vervoer wordt geregeld',
  },

  accessIs: (feature: string, value: boolean | 'partial') =>
    `${feature}: ${value === 'partial' ? 'voor een deel' : value ? 'ja' : 'nee'}`,
};
