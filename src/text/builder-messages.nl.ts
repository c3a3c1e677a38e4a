/** What the builder says in Dutch, to somebody who fills a page of a website and need not be a technician. The type is `BuilderMessages`. */
export const builderMessagesNl = {
  heading: 'Zet het op uw pagina',
  intro: 'Kies wat u wilt laten zien. U ziet meteen hoe het wordt. Kopieer daarna de code naar uw pagina.',

  /** Where there is no address of a feed yet. */
  feed: {
    none: 'Er is nog geen adres van een feed. Een feed is het bestand waar alles in staat. Zonder dat adres is er niets te zien, en geen code.',
    formAlone:
      'Er is nog geen adres van een feed. Het formulier werkt wel, maar een bezoeker kan er geen ruimte in kiezen.',
    remedy: 'Vraag uw webbeheerder het adres in deze bouwer te zetten (src van samen-builder).',
  },

  what: {
    title: 'Wat wilt u laten zien?',
    legend: 'Onderdeel',
    widgets: {
      'activity-finder': 'Activiteiten',
      'vacancy-list': 'Vrijwilligerswerk',
      'help-list': 'Burenhulp',
      directory: 'Organisaties',
      'room-request': 'Ruimte aanvragen',
    },
    notes: {
      'activity-finder': 'Wat is er te doen, wanneer en waar?',
      'vacancy-list': 'Waar kunnen mensen helpen?',
      'help-list': 'Wat vragen buren, en wat bieden zij aan?',
      directory: 'Waar kunnen mensen terecht?',
      'room-request': 'Een formulier voor groepen die een ruimte zoeken.',
    },
    template: 'Hoeveel ervan?',
    templates: {
      full: 'Alles, met zoeken en filters',
      teaser: 'Alleen de eerste drie',
      organization: 'Van één organisatie',
      district: 'Van één wijk',
    },
    choose: 'Kies…',
    notChosen: 'Nog niet gekozen: zo komt alles op uw pagina.',
    moreHref: 'Adres van de pagina met alles',
    noMore:
      'Vul hierboven het adres van de pagina met alles in. Zonder dat adres kan een bezoeker niet verder dan deze drie.',
    moreHrefHint: 'Onder de drie komt een link “Alles bekijken” naar die pagina.',
  },

  scope: {
    title: 'Waarvan?',
    any: 'Alles',
    loading: 'Wij lezen de feed…',
    noOptions: 'Hier valt nu niets te kiezen.',
    noFeed: 'Zonder feed valt hier nog niets te kiezen.',
    fields: {
      district: 'Wijk',
      category: 'Onderwerp',
      audience: 'Voor wie',
      organizer: 'Organisatie',
      cost: 'Prijs',
      'walk-in': 'Aanmelden',
      place: 'Plek',
      skill: 'Wat iemand doet',
      commitment: 'Hoe vaak',
      'help-type': 'Soort hulp',
      direction: 'Vraag of aanbod',
      rooms: 'Ruimtes',
    },
    options: {
      cost: { free: 'Gratis', low: 'Hoogstens 5 euro', pass: 'Met Stadspas', unknown: 'Prijs onbekend' },
      commitment: {
        eenmalig: 'Eén keer',
        kortdurend: 'Een korte tijd',
        regelmatig: 'Regelmatig',
        flexibel: 'Wanneer het uitkomt',
      },
      direction: { asked: 'Vraag', offered: 'Aanbod' },
      'walk-in': { yes: 'Zonder aanmelden' },
    },
    note: 'De bezoeker ziet alleen dit, en kan het niet veranderen.',
    /** Behind the sentence, where an editor shows no more than so many. */
    first: (n: number) =>
      n === 1 ? 'Alleen de eerste staat op uw pagina.' : `Alleen de eerste ${n} staan op uw pagina.`,
    /** The beginning of the sentence, by widget; what is locked follows. */
    all: {
      'activity-finder': 'Alle activiteiten',
      'vacancy-list': 'Al het vrijwilligerswerk',
      'help-list': 'Alle berichten van buren',
      directory: 'Alle organisaties',
      'room-request': 'Alle ruimtes om aan te vragen',
    },
    some: {
      'activity-finder': 'Activiteiten',
      'vacancy-list': 'Vrijwilligerswerk',
      'help-list': 'Berichten van buren',
      directory: 'Organisaties',
      'room-request': 'Ruimtes',
    },
    /** What is locked, as it follows on that. */
    parts: {
      district: (names: string) => `in ${names}`,
      category: (names: string) => `over ${names}`,
      audience: (names: string) => `voor ${names}`,
      organizer: (names: string) => `van ${names}`,
      place: (names: string) => `bij ${names}`,
      cost: (names: string) => `prijs: ${names}`,
      'walk-in': (names: string) => `aanmelden: ${names}`,
      skill: (names: string) => `wat iemand doet: ${names}`,
      commitment: (names: string) => `hoe vaak: ${names}`,
      'help-type': (names: string) => `soort hulp: ${names}`,
      direction: (names: string) => `vraag of aanbod: ${names}`,
      rooms: (names: string) => `namelijk ${names}`,
    },
    or: 'of',
  },

  counts: {
    loading: 'Wij tellen…',
    /** The last number is the one above the list in the preview. */
    dated: (today: number, weeks: number, total: number) =>
      `Vandaag ${today}, komende 4 weken ${weeks}, alles bij elkaar ${total}.`,
    listed: (n: number) => `Nu ${n} in de lijst.`,
    rooms: (n: number) => (n === 1 ? 'Nu 1 ruimte om aan te vragen.' : `Nu ${n} ruimtes om aan te vragen.`),
    none: 'Er past nu niets bij deze keuze. Bezoekers zien dan uw eigen link.',
    failed: 'De feed is nu niet te lezen. Hoeveel het er zijn, weten wij niet.',
  },

  look: {
    title: 'Hoe ziet het eruit?',
    legend: 'Kleuren',
    site: 'Zoals mijn site',
    siteNote: 'Met een thema van NL Design System gaat dat vanzelf.',
    own: 'Eigen kleuren',
    ownNote: 'Voor een site zonder zo’n thema.',
    colors: { accent: 'Knoppen en links', text: 'Tekst', background: 'Achtergrond' },
    /** How well one colour is read on another, with the ratio in figures. */
    contrast: {
      text: 'Tekst op achtergrond',
      accent: 'Knoppen en links op achtergrond',
      good: (ratio: string) => `${ratio} : 1. Goed te lezen.`,
      bad: (ratio: string) =>
        `${ratio} : 1. Dat is te weinig; 4,5 : 1 is nodig. Bezoekers krijgen hier een leesbare kleur van ons.`,
    },
    /** Between the whole part of a number and the rest. */
    decimal: ',',
    level: 'Niveau van de kop',
    levelHint: 'Eén dieper dan de kop die er op uw pagina boven staat.',
    levels: (n: number) => `Kop ${n} (h${n})`,
    language: 'Taal',
    languages: { '': 'Die van de pagina', nl: 'Nederlands', en: 'Engels' },
    plain: 'Makkelijk lezen',
    plainNote: 'Grotere letters, alles in woorden. Past bij een pagina voor wie moeilijk leest.',
    without: 'Wat laat u weg?',
    withoutOptions: {
      'without-search': 'Zoeken en filters',
      'without-share': 'Delen',
      'without-print': 'Printen',
      'without-calendar': 'In de agenda zetten',
      'without-json-ld': 'Gegevens voor zoekmachines',
    },
    more: 'Meer adressen en teksten',
    fields: {
      'directions-href': 'Pagina die de route wijst',
      'submit-href': 'Pagina om iets te melden of aan te bieden',
      'ask-href': 'Pagina om hulp te vragen',
      'activity-href': 'Uw pagina met activiteiten',
      'vacancy-href': 'Uw pagina met vrijwilligerswerk',
      'room-href': 'Uw pagina met ruimtes',
      endpoint: 'Adres waar aanvragen binnenkomen',
      mailto: 'E-mailadres voor aanvragen',
      privacy: 'Wie de antwoorden leest, en hoe lang u ze bewaart',
      'privacy-href': 'Pagina over privacy',
    },
    hints: {
      'directions-href': 'Met {address} erin: daar komt het adres.',
      'activity-href': 'Met {id} erin: daar komt de activiteit.',
      'vacancy-href': 'Met {id} erin: daar komt de vacature.',
      'room-href': 'Met {id} erin: daar komt de ruimte.',
      endpoint: 'Van uw webbeheerder. Leeg: de aanvraag gaat per mail.',
    },
    noReceiver:
      'Vul in waar een aanvraag binnenkomt: het adres dat u van uw webbeheerder krijgt, of een e-mailadres.',
    noReader:
      'Vul in wie de antwoorden leest, en hoe lang u ze bewaart. Een bezoeker leest dat voor het versturen.',
    wrong: 'Dit is geen adres. Begin met https://',
    wrongMail: 'Dit is geen e-mailadres.',
  },

  preview: {
    title: 'Zo wordt het',
    width: 'Breedte',
    widths: { phone: 'Telefoon', tablet: 'Tablet', desktop: 'Computer' },
    frame: (title: string) => `Voorbeeld: ${title}`,
    noFeed: 'Het voorbeeld komt hier, als er een adres van een feed is.',
  },

  take: {
    title: 'Neem het mee',
    place: 'Waar plakt u het?',
    unknown: 'Kies uw systeem',
    link: 'Uw eigen link',
    linkHint:
      'Die ziet een bezoeker als het onderdeel niet kan starten. Begin met https://, met tel: en het nummer, of met mailto: en het adres. Niets ingevuld? Dan komt er een link van ons.',
    linkText: 'Tekst van de link',
    linkWrong: 'Dit is geen adres. Begin met https://, tel: of mailto:',
    best: 'Past hier het best',
    outputs: {
      script: 'Code met script',
      frame: 'Venster (iframe)',
      link: 'Alleen een link',
    },
    notes: {
      script: 'Het mooiste: het hoort bij uw pagina, en groeit mee.',
      frame:
        'Voor systemen die een iframe toestaan. Haalt uw systeem het script eronder weg? Dan houdt het venster één hoogte, en schuift u erin.',
      link: 'Blijft overal staan. De bezoeker gaat naar een aparte pagina.',
    },
    frameAddress: 'Adres van het venster',
    /** By what is copied. */
    copy: {
      script: 'Kopieer de code',
      frame: 'Kopieer het venster',
      link: 'Kopieer de link',
      address: 'Kopieer het adres',
      question: 'Kopieer de vraag',
    },
    copied: 'Gekopieerd',
    /** By what was copied. */
    said: {
      script: 'De code met script is gekopieerd. Plak die nu op uw pagina.',
      frame: 'De code van het venster is gekopieerd. Plak die nu op uw pagina.',
      link: 'De link is gekopieerd. Plak die nu op uw pagina.',
      address: 'Het adres van het venster is gekopieerd. Plak het nu in uw systeem.',
      question: 'De vraag is gekopieerd. Plak hem in een mail aan uw webbeheerder.',
    },
    noFeed: 'Er is nog geen code om mee te nemen. Eerst is het adres van een feed nodig.',
    local: (address: string) =>
      `Met deze code kunt u alleen iets uitproberen: ${address} is alleen op deze computer te vinden. Bezoekers kunnen daar niet bij. Voor uw website neemt u de code uit de bouwer die daar staat. Vraag uw webbeheerder waar die bouwer staat.`,
    /** Where the builder itself is on the internet. */
    localFeed: (address: string) =>
      `Met deze code kunt u alleen iets uitproberen: de feed (${address}) is alleen op deze computer te vinden. Bezoekers kunnen daar niet bij. Vraag uw webbeheerder een adres op internet in deze bouwer te zetten (src van samen-builder).`,
    needsLink:
      'Vul hierboven uw eigen link in. De link van ons gaat naar een aparte pagina, zonder uw mailadres en uw woorden over privacy: anders kon iedereen daar een eigen mailadres in zetten.',
    otherHost: (origin: string) =>
      `De feed staat op een ander adres dan het venster. Venster en link laten hem alleen zien als ${origin} in de pagina van het venster staat (samenspel-hosts). Vraag het uw webbeheerder.`,
    failed:
      'Kopiëren mag hier niet. De tekst is geselecteerd. Druk op Ctrl + C, of houd uw vinger op de tekst en kies “Kopieer”.',
    styleNote:
      'De kleuren staan in een style-attribuut. Laat uw site dat niet toe? Vraag uw webbeheerder de drie regels in het thema te zetten.',
    heading: {
      'activity-finder': 'Wat is er te doen?',
      'vacancy-list': 'Waar kunt u helpen?',
      'help-list': 'Burenhulp',
      directory: 'Waar kunt u terecht?',
      'room-request': 'Een ruimte aanvragen',
    },
    links: {
      'activity-finder': 'Bekijk alle activiteiten',
      'vacancy-list': 'Bekijk al het vrijwilligerswerk',
      'help-list': 'Bekijk alle berichten van buren',
      directory: 'Bekijk alle organisaties',
      'room-request': 'Vraag een ruimte aan',
    },
  },

  places: {
    /** How sure we are of what follows. */
    documented: 'Volgens de documentatie van het systeem. Zelf niet geprobeerd.',
    unsure:
      'Vraag uw webbeheerder of u HTML met een script mag plakken. Mag dat? Neem dan de code met script. Mag dat niet? Neem dan het venster (iframe). Mag dat ook niet? Neem dan de link.',
    ask: 'Deze vraag kunt u sturen:',
    question: (host: string) =>
      `Mag ik op onze site een script van ${host} plaatsen, of anders een iframe van ${host}? En waar plak ik die code?`,
    names: {
      wordpress: 'WordPress',
      drupal: 'Drupal',
      joomla: 'Joomla',
      typo3: 'TYPO3',
      simsite: 'SIMsite',
      iprox: 'iProx',
      wix: 'Wix',
      sharepoint: 'SharePoint',
      'google-sites': 'Google Sites',
      other: 'Een ander systeem',
    },
    how: {
      wordpress:
        'Kies het blok “Aangepaste HTML” en plak de code met script. Alleen een beheerder of redacteur mag dat. Verdwijnt de code na het opslaan? Neem dan de link, of vraag een beheerder.',
      drupal:
        'Kies de tekstopmaak “Volledige HTML”, druk op “Broncode” en plak de code met script. Met “Beperkte HTML” blijft alleen de link over.',
      joomla:
        'Maak een module “Aangepast” en zet de editor op “Geen”. Plak de code met script. Alleen wie zonder tekstfilter schrijft, mag dat; anders blijft de link over.',
      typo3:
        'Voeg het inhoudselement “HTML” toe en plak de code met script. In een gewoon tekstelement blijft alleen de link over.',
      simsite: '',
      iprox: '',
      wix: 'Kies “Code insluiten” en dan “Site insluiten”. Plak daar alleen het adres van het venster. De hoogte stelt u zelf in.',
      sharepoint:
        'Voeg het webonderdeel “Insluiten” toe en plak daar alleen het adres van het venster. Uw beheerder moet dit adres eerst toestaan. De hoogte stelt u zelf in.',
      'google-sites':
        'Kies “Insluiten” en plak het adres van het venster bij “Via URL”. De hoogte stelt u zelf in.',
      other: '',
    },
  },

  check: {
    title: 'Controleer mijn pagina',
    intro:
      'Staat het er goed? Open uw pagina, bekijk de paginabron (Ctrl + U), kopieer alles en plak het hier.',
    label: 'De HTML van uw pagina',
    hint: 'Wij kijken er alleen naar. Er wordt niets verstuurd of bewaard.',
    run: 'Controleer',
    empty: 'Plak eerst de HTML van uw pagina.',
    lost: 'De controle laadt niet. Kijk of u verbinding hebt, en druk nog eens op “Controleer”.',
    well: 'Het staat er goed.',
    other: 'Het staat er, maar anders dan nu in de bouwer is gekozen. Kijk of u dat zo wilt.',
    linkOnly: 'Alleen de link staat er.',
    wrong: (n: number) => (n === 1 ? 'Er is 1 ding te doen.' : `Er zijn ${n} dingen te doen.`),
    findings: {
      nothing: () => 'Er staat niets van ons op deze pagina. Plak de code opnieuw, in de broncode.',
      asText: () =>
        'De code staat als gewone tekst op de pagina. Plak hem in de broncode (HTML), niet in de gewone editor.',
      element: (about: string) => `Het onderdeel staat op de pagina: ${about}.`,
      noFeed: () => 'Het adres van de feed (src) is weg. Plak de code opnieuw.',
      noLink: () => 'Uw eigen link tussen de tags is weg. Zonder script ziet een bezoeker dan niets.',
      attributes: (about: string) => `Dit kennen wij niet, kijk of het goed is geschreven: ${about}.`,
      values: (about: string) => `Dit kan niet, en telt niet mee: ${about}.`,
      unclosed: (about: string) =>
        `De sluittag van ${about} is weg. Wat eronder op de pagina staat, hoort dan bij het onderdeel en verdwijnt. Zet dit na de link:`,
      quotes: () => 'Er staan kromme aanhalingstekens in de code. Plak hem opnieuw, in de broncode.',
      script: () => 'Het script staat op de pagina.',
      noScript: () =>
        'Het script is weg. Deze regel ontbreekt. Haalt uw systeem hem weg? Neem dan het venster of de link.',
      scriptType: () => 'Het script is veranderd: type="module" is weg. Zo moet het:',
      elsewhere: (about: string) =>
        `Het script komt van een ander adres dan nu in de bouwer: ${about}. Of dat nog werkt, zien wij hier niet. Zo komt het uit de bouwer:`,
      local: (about: string) =>
        `Dit adres is alleen op deze computer te vinden: ${about}. Bezoekers kunnen daar niet bij. Open de bouwer die op uw website staat, en plak de code die u daar krijgt. Vraag uw webbeheerder waar die bouwer staat.`,
      localFeed: (about: string) =>
        `De feed is alleen op deze computer te vinden: ${about}. Bezoekers kunnen daar niet bij. Vraag uw webbeheerder waar de feed op internet staat, en zet dat adres in de code (src).`,
      localOwn: (about: string) =>
        `Dit adres is alleen op deze computer te vinden: ${about}. Bezoekers kunnen daar niet bij. Zet daar een adres dat op internet staat.`,
      integrity: (about: string) =>
        `De controlecode (integrity) van ${about} klopt niet. Het script start dan niet. Zo moet het:`,
      gone: (about: string) => `Wel gekozen in de bouwer, niet op de pagina: ${about}.`,
      other: (about: string) => `Op de pagina staat ${about}. In de bouwer is nu gekozen:`,
      extra: (about: string) => `Wel op de pagina, niet gekozen in de bouwer: ${about}.`,
      notInFeed: (about: string) =>
        `De feed heeft geen naam voor ${about}. Kijk of dit klopt. Zit er een fout in, dan krijgt een bezoeker daar niets van te zien. Kies het dan in de bouwer, en plak de code opnieuw.`,
      named: (about: string) =>
        `Dit staat zo niet in de feed: ${about}. Wat niet precies klopt, krijgt een bezoeker niet te zien. Hier hoort de code uit de feed. Staan er meer codes? Zet daar alleen spaties tussen. Bedoelt u dit?`,
      frameNoFeed: () =>
        'In het adres van het venster ontbreekt de feed (src=). Het venster laat dan niets zien. Plak de code opnieuw.',
      frameEmpty: () =>
        'Het adres van het venster (src) is weg. Het venster blijft leeg. Plak de code opnieuw. Haalt uw systeem of uw cookiemelding het adres weg? Neem dan de link.',
      frame: () => 'Het venster staat op de pagina.',
      frameTitle: () =>
        'Het venster heeft geen naam (title). Wie de pagina laat voorlezen, weet dan niet wat het is.',
      frameSandbox: () => 'Het venster mag geen script uitvoeren. Zet dit erbij:',
      linkOnly: () =>
        'De link staat op de pagina, en werkt. De lijst zelf staat er niet. Wilde u die wel? Plak dan de code met script of het venster opnieuw.',
      csp: (about: string) => `De pagina laat ons niet toe. Uw webbeheerder moet de regel ${about} zo maken:`,
      cspSelf: (about: string) =>
        `Dit werkt alleen als uw pagina zelf op ${about} staat. Dat is in de HTML niet te zien. Staat uw pagina ergens anders? Dan moet uw webbeheerder de regel zo maken:`,
      cspNonce: (about: string) =>
        `De pagina laat alleen scripts met een nonce toe. Vraag uw webbeheerder die op dit script te zetten: ${about}.`,
      cspHeader: () =>
        'Uw server kan ook regels meesturen (Content-Security-Policy). Die staan niet in de HTML. Verschijnt er niets? Vraag het uw webbeheerder.',
      trustedTypes: () => 'De pagina laat onze namen niet toe. Uw webbeheerder moet deze toevoegen:',
      style: () => 'De pagina laat geen eigen kleuren toe in de code. Zet ze in het thema van uw site.',
      headingSkips: (about: string) =>
        `De kop slaat een niveau over. Kies bij “Niveau van de kop”: ${about}.`,
      headingTop: (about: string) =>
        `Er staat al een kop 1 op de pagina. Kies bij “Niveau van de kop”: ${about}.`,
      heading: (about: string) => `De kop past bij uw pagina (niveau ${about}).`,
      base: (about: string) => `De pagina heeft een eigen basisadres. Schrijf het adres voluit: ${about}.`,
    },
    tones: { success: 'Goed', info: 'Goed om te weten', warning: 'Let op', error: 'Fout' },
  },
};
