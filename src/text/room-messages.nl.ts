/**
 * What the form for a room says in Dutch: short words, the "u" form, one question at a time (plain-language.md, rules 21 and
 * 22). It asks nobody for an illness and promises nothing that the receiver has not said. The type is `RoomMessages`.
 */
const characters = (n: number) => (n === 1 ? '1 teken' : `${n} tekens`);
const rooms = (n: number) => (n === 1 ? '1 ruimte' : `${n} ruimtes`);

export const roomMessagesNl = {
  /** Above the first question. */
  intro:
    'Zoekt u een ruimte voor uw groep? Stel hier uw vraag. Een mens leest hem en geeft antwoord. U heeft geen account nodig.',
  progress: (step: number, steps: number) => `Vraag ${step} van ${steps}`,
  optional: 'niet verplicht',
  next: 'Ga verder',
  skip: 'Sla deze over',
  back: 'Ga terug',
  toCheck: 'Bekijk uw antwoorden',
  /** While one answer is changed. */
  save: 'Bewaar en ga terug',
  wrongTitle: 'Kijk dit nog even na',
  characters: (left: number) => (left < 0 ? `${characters(-left)} te veel` : `Nog ${characters(left)} over`),

  questions: {
    group: 'Hoe heet uw groep?',
    purpose: 'Wat gaat u doen?',
    people: 'Wie komen er?',
    when: 'Wanneer wilt u komen?',
    second: 'Wanneer kan het ook?',
    often: 'Hoe vaak komt u?',
    where: 'In welke wijk zoekt u?',
    needs: 'Wat heeft u nodig?',
    budget: 'Wat kunt u betalen?',
    rooms: 'Welke ruimte wilt u?',
    contact: 'Hoe kunnen wij u bereiken?',
    note: 'Wilt u nog iets zeggen?',
  },
  hints: {
    group: 'Heeft uw groep geen naam? Sla deze vraag dan over.',
    purpose: 'U hoeft geen ziekte of andere persoonlijke dingen te noemen.',
    people: 'Weet u het niet precies? Schat het dan.',
    when: 'Dit is uw eerste keus. U mag meer dan een moment kiezen.',
    second: 'Dit is uw tweede keus. Zo vinden wij sneller een ruimte.',
    time: 'Weet u het nog niet? Laat dit dan leeg.',
    where: 'Maakt het niet uit? Kies dan niets.',
    needs: 'Kies wat er echt moet zijn.',
    budget: 'Er zijn ook gratis ruimtes.',
    amount: 'Voor één keer, in euro.',
    rooms: 'U mag er meer kiezen. Kiest u niets? Dan zoekt iemand met u mee.',
    contact: 'Een telefoonnummer of een e-mailadres is genoeg.',
    how: 'Bijvoorbeeld: bel mij na 18 uur.',
    note: 'U hoeft geen ziekte of andere persoonlijke dingen te noemen.',
  },
  labels: {
    group: 'Naam van uw groep',
    purpose: 'Vertel het in een paar zinnen',
    people: 'Aantal mensen',
    age: 'Hoe oud zijn zij?',
    day: 'Dag',
    wholeDay: 'hele dag',
    from: 'Van hoe laat?',
    to: 'Tot hoe laat?',
    onDay: 'Op welke dag?',
    fromDay: 'Vanaf welke dag?',
    holidays: 'Schoolvakanties',
    amount: 'Hoeveel euro?',
    name: 'Uw naam',
    telephone: 'Telefoonnummer',
    email: 'E-mailadres',
    how: 'Hoe en wanneer bereiken wij u het best?',
    note: 'Uw opmerking',
    /** Nobody sees this field; who fills it in is a machine. */
    trap: 'Laat dit veld leeg',
  },
  ages: {
    children: 'Kinderen (tot 12 jaar)',
    youth: 'Jongeren (12 tot 18 jaar)',
    adults: 'Volwassenen',
    seniors: 'Ouderen (65 jaar en ouder)',
    mixed: 'Van alle leeftijden',
  },
  parts: { Morning: 'ochtend', Afternoon: 'middag', Evening: 'avond' },
  /** "dinsdagavond". */
  moment: (day: string, part: string) => `${day}${part}`,
  often: {
    once: 'Eén keer',
    weekly: 'Elke week',
    other: 'Anders, of dat weet ik nog niet',
  },
  notInHolidays: 'Niet in de schoolvakanties',
  needs: {
    wheelchair: 'Ingang en toilet voor een rolstoel',
    kitchen: 'Een keuken',
    quiet: 'Een stille ruimte',
    projector: 'Een beamer',
    parking: 'Parkeren',
    key: 'Een eigen sleutel',
  },
  budget: {
    free: 'Wij zoeken een gratis ruimte',
    amount: 'Wij kunnen iets betalen',
    unknown: 'Dat weten wij nog niet',
  },

  /** What is wrong, and what to do: at most twelve words. */
  errors: {
    people: 'Vul in hoeveel mensen er komen.',
    peopleCount: 'Vul een heel getal in, zoals 12.',
    moment: 'Kies ook een dag en een deel van de dag.',
    times: 'Vul allebei de tijden in, zoals 19:00 en 21:30.',
    end: 'Kies een eindtijd die na de begintijd komt.',
    otherPart: 'Kies tijden die passen bij het deel van de dag.',
    date: 'Kies een dag die bestaat.',
    past: 'Kies een dag die nog komt.',
    otherDay: 'Kies een datum op een dag die u koos.',
    amount: 'Vul een bedrag in, zoals 15 of 12,50.',
    name: 'Vul uw naam in.',
    reach: 'Vul een telefoonnummer of een e-mailadres in.',
    telephone: 'Vul het hele nummer in, met alleen cijfers.',
    email: 'Vul één e-mailadres in, zoals naam@voorbeeld.nl.',
    tooMany: (over: number) => `Kies er ${over} minder.`,
    tooLong: (over: number) => `Maak dit ${characters(over)} korter.`,
  },

  rooms: {
    /** Beside the progress, once something is known of the wish. */
    fitting: (fits: number, may: number) =>
      fits
        ? `${rooms(fits)} ${fits === 1 ? 'past' : 'passen'} bij uw antwoorden`
        : may
          ? `${rooms(may)} ${may === 1 ? 'past' : 'passen'} misschien bij uw antwoorden`
          : 'Nog geen ruimte past bij uw antwoorden. Stel uw vraag toch: wij zoeken mee.',
    verdicts: { fits: 'Past', may: 'Past misschien', not: 'Past niet' },
    groups: {
      /** Nothing is known of the wish yet. */
      all: 'Deze ruimtes zijn er',
      fits: (n: number) => `Deze ${n === 1 ? 'ruimte past' : 'ruimtes passen'}`,
      may: (n: number) => `Deze ${n === 1 ? 'ruimte past' : 'ruimtes passen'} misschien`,
      not: (n: number) => `${rooms(n)} ${n === 1 ? 'past' : 'passen'} niet`,
    },
    none: 'Er past nu geen ruimte. Kies niets: dan zoekt iemand met u mee.',
    helpMe: 'Help mij zoeken',
    helpMeNote: 'Iemand zoekt met u mee.',
    cost: (price: string) => `Kosten: ${price}`,
  },
  /** Why a room fits, may fit or does not; each is a sentence that stands by itself. */
  reasons: {
    people: {
      fits: (capacity: number) => `Plaats voor ${capacity} mensen`,
      not: (capacity: number) => `Te klein: plaats voor ${capacity} mensen`,
      unknown: 'Wij weten niet hoeveel mensen erin kunnen',
    },
    hours: {
      all: 'Open op alle tijden die u koos',
      secondAll: 'Open op uw tweede keus, op alle tijden',
      fits: (moments: string) => `Open op uw eerste keus: ${moments}`,
      second: (moments: string) => `Open op uw tweede keus: ${moments}`,
      not: 'Dicht op de tijden die u koos',
      unknown: 'Wij weten niet wanneer het open is',
    },
    district: {
      fits: (district: string) => `In ${district}`,
      not: (district: string) => `In een andere wijk: ${district}`,
      unknown: 'Wij weten niet in welke wijk',
    },
    needs: {
      wheelchair: {
        fits: 'Ingang en toilet voor een rolstoel',
        not: 'Niet goed met een rolstoel',
        unknown: 'Wij weten niet zeker of het met een rolstoel kan',
      },
      kitchen: { fits: 'Met keuken', not: 'Zonder keuken', unknown: 'Wij weten niet of er een keuken is' },
      quiet: { fits: 'Stil', not: 'Niet stil', unknown: 'Wij weten niet of het er stil is' },
      projector: {
        fits: 'Met beamer',
        not: 'Zonder beamer',
        unknown: 'Wij weten niet of er een beamer is',
      },
      parking: {
        fits: 'Met parkeerplaatsen',
        not: 'Zonder parkeerplaatsen',
        unknown: 'Wij weten niet of u er kunt parkeren',
      },
      key: {
        fits: 'U kunt een sleutel krijgen',
        not: 'Zonder eigen sleutel',
        unknown: 'Wij weten niet of u een sleutel krijgt',
      },
    },
    cost: {
      free: 'Gratis',
      fits: 'Past bij wat u kunt betalen',
      not: (price: string) => `Te duur: ${price} of meer voor één keer`,
      some: 'De prijs hangt af van uw groep en de tijd',
      unknown: 'Wij weten niet wat het kost',
    },
  },

  check: {
    title: 'Kloppen uw antwoorden?',
    /** Before the name of an answer, for who cannot see it. */
    change: 'Wijzig',
    nothing: 'Niet ingevuld',
    privacyTitle: 'Wat wij met uw antwoorden doen',
    privacy:
      'Wij gebruiken uw antwoorden alleen om een ruimte voor u te zoeken. Daarna gooien wij ze weg. Wij geven ze aan niemand anders.',
    privacyMore: 'Lees er meer over',
    send: 'Verstuur uw aanvraag',
    mail: 'Mail uw aanvraag',
    print: 'Druk af',
    copy: 'Kopieer de tekst',
    otherWays: 'Liever op een andere manier?',
    noWay: 'Hier kunt u niet versturen. Neem deze antwoorden over, of bel.',
  },
  /** The names of the answers, in the overview, a mail and on paper. */
  terms: {
    group: 'Groep',
    purpose: 'Wat u gaat doen',
    people: 'Hoeveel mensen',
    when: 'Eerste keus',
    second: 'Tweede keus',
    often: 'Hoe vaak',
    where: 'Wijk',
    needs: 'Nodig',
    budget: 'Betalen',
    rooms: 'Ruimte',
    contact: 'Bereikbaar',
    note: 'Opmerking',
  },
  answers: {
    people: (n: number) => (n === 1 ? '1 persoon' : `${n} mensen`),
    /** "dinsdag: ochtend, avond". */
    day: (day: string, parts: string) => `${day}: ${parts}`,
    time: (range: string) => `Tijd: ${range}`,
    onDay: (day: string) => `Op ${day}`,
    fromDay: (day: string) => `Vanaf ${day}`,
    amount: (euro: string) => `Hoogstens ${euro} voor één keer`,
    euro: (euros: number, cents: string) => `${euros}${cents && `,${cents}`} euro`,
  },
  letter: {
    /** Of a mail and of the sheet. It says nothing of the group or of what it does. */
    subject: 'Aanvraag voor een ruimte',
    greeting: 'Hallo,',
    opening: 'Ik zoek een ruimte. Dit zijn mijn antwoorden:',
    closing: 'Wilt u mij antwoord geven? Dank u wel.',
    paste: 'Plak hier de tekst van uw aanvraag. Die is gekopieerd.',
    printedOn: (date: string) => `Afgedrukt op ${date}.`,
    giveTo: (name: string) => `Geef dit blad aan ${name}.`,
    giveToAnyone: 'Geef dit blad af bij een wijkcentrum, of lees het voor aan de telefoon.',
  },

  sending: {
    busy: 'Bezig met versturen…',
    again: (attempt: number) => `Er komt nog geen antwoord. Wij proberen het voor de ${attempt}e keer.`,
    pressedAgain: 'Uw aanvraag wordt al verstuurd. U hoeft niet nog eens te drukken.',
  },
  sent: {
    title: 'Verstuurd',
    body: 'Uw aanvraag is aangekomen.',
    receipt: 'Uw nummer',
    keep: 'Schrijf dit nummer op. U heeft het nodig als u belt.',
    nextTitle: 'Wat gebeurt er nu?',
    steps: (name: string, day: string) => [
      `Uw aanvraag wordt gelezen door ${name}.`,
      `U krijgt antwoord: uiterlijk ${day}.`,
      'De ruimte is nog niet van u. Wacht op het antwoord.',
    ],
    call: (name: string) => `Vragen? Neem contact op met ${name}.`,
    again: 'Doe nog een aanvraag',
  },
  unsure: {
    title: 'Wij weten niet of uw aanvraag is aangekomen',
    body: 'Wij kregen geen bericht dat uw aanvraag is aangekomen. Wat u invulde, staat er nog. Probeer het gerust opnieuw: uw aanvraag komt nooit dubbel aan.',
    retry: 'Probeer opnieuw',
  },
  refused: {
    title: 'Uw aanvraag is niet verstuurd',
    reasons: {
      invalid: 'Er klopt iets niet in de antwoorden. Kijk ze na en verstuur ze dan opnieuw.',
      'too-large': 'Uw tekst is te lang. Maak hem korter en verstuur hem dan opnieuw.',
      earlier:
        'U stuurde dit formulier eerder, met andere antwoorden. Die aanvraag is aangekomen. Bel om iets te veranderen.',
      'not-allowed': 'Deze pagina mag niet versturen. Dat ligt niet aan u.',
      'not-there': 'Het adres voor aanvragen werkt niet. Dat ligt niet aan u.',
      busy: 'Het is nu te druk. Wacht een paar minuten en probeer het opnieuw.',
    },
    asNew: 'Verstuur als nieuwe aanvraag',
    /** Where there is one; not on a public screen. */
    otherWay: 'Kies hieronder een andere manier.',
    kept: 'Wat u invulde, staat er nog.',
  },
  handedOver: {
    title: 'Wij weten niet of het verstuurd is',
    ways: {
      mail: 'Uw mailprogramma is geopend. Druk daar op versturen. Kijk daarna bij uw verzonden berichten: staat het er, dan is het weg.',
      copy: 'De tekst is gekopieerd. Plak hem in een mail of een bericht, en verstuur dat.',
      print: 'Uw aanvraag komt uit de printer. Geef het blad af, of lees het voor aan de telefoon.',
    },
    copyFailed: 'Kopiëren lukt niet. Selecteer de tekst hieronder zelf.',
    /** The mail is too long for an address: the text was copied. */
    long: 'Uw tekst is lang. Hij is gekopieerd: plak hem in de mail.',
    text: 'De tekst van uw aanvraag',
  },
  call: 'Liever bellen?',
  /** "Bel het beheer: 038 …". */
  callWhom: (name: string) => `Bel ${name}`,
  /** Of a link to an address for mail. */
  mailTo: (address: string) => `Mail ${address}`,
};
