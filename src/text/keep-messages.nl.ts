/**
 * What is said in Dutch when a visitor keeps or passes on an item: calendar, link, QR code. It comes with the press
 * on one of these buttons. The type of this list is `KeepMessages`.
 */
export const keepMessagesNl = {
  calendar: {
    /** Of an item with one date, and of one date of a series; beside it, all of the series. */
    addDate: 'Zet in mijn agenda',
    addSeries: 'Zet alle keren erin',
    cancelled: (title: string) => `Gaat niet door: ${title}`,
    postponed: (title: string) => `Uitgesteld: ${title}`,
    /** In the calendar, before the link: what was true on the day of the press can change. */
    checkFirst: 'Kijk voor u gaat of de activiteit doorgaat:',
    saved: (file: string) => `Het bestand ${file} is opgehaald.`,
    lost: 'Het bestand kan nu niet worden gemaakt. Probeer het later opnieuw.',
    howTo: 'Zo komt het in uw agenda',
    otherDevice: 'Heeft u een ander apparaat?',
  },

  /** How to open a calendar file: one instruction per device, what to do first to last. */
  devices: {
    iphone: {
      name: 'iPhone of iPad',
      steps: ['Tik op het bestand.', 'Tik op “Voeg toe”.', 'Kies uw agenda. Tik weer op “Voeg toe”.'],
    },
    android: {
      name: 'Android-telefoon',
      steps: ['Tik op het bestand.', 'Kies uw agenda-app.', 'Tik op “Opslaan”.'],
    },
    windows: {
      name: 'Computer met Windows',
      steps: ['Klik op het bestand.', 'Kies het programma van uw agenda.', 'Klik op “Opslaan”.'],
    },
    mac: {
      name: 'Mac',
      steps: ['Klik twee keer op het bestand.', 'Kies uw agenda.', 'Klik op “OK”.'],
    },
    web: {
      name: 'Agenda op internet',
      steps: [
        'Open uw agenda op internet.',
        'Ga naar de instellingen. Kies “Importeren”.',
        'Kies het bestand. Klik op “Importeren”.',
      ],
    },
  },

  share: {
    heading: 'Deel deze pagina',
    open: 'Deel',
    native: 'Deel met een app',
    copy: 'Kopieer de link',
    copied: 'De link is gekopieerd.',
    copyFailed: 'Kopiëren lukt niet. Houd uw vinger op de link en kies “Kopieer”.',
    mail: 'Stuur een mail',
    /** First line of the mail; the name and the link follow. */
    mailIntro: 'Hallo, misschien is dit iets voor u:',
    showQr: 'Toon de QR-code',
    hideQr: 'Verberg de QR-code',
    qrLabel: (title: string) => `QR-code: link naar ${title}`,
    qrHelp: 'Richt de camera van uw telefoon op de code. Tik daarna op de link.',
    qrFailed: 'De QR-code is nu niet te zien. Gebruik de link.',
  },

  print: {
    item: 'Druk af',
  },

  report: {
    label: 'Klopt er iets niet?',
    subject: (title: string) => `Klopt dit nog? ${title}`,
    body: 'Dit klopt niet:',
  },
};
