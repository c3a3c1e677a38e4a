/** What a public screen says in Dutch besides the widgets on it. The type is `KioskMessages`. */
export const kioskMessagesNl = {
  heading: 'Wat zoekt u?',
  /** Read aloud as it stands, to who does not read the tiles: in their order. */
  intro: 'Druk op een plaatje.',
  private: 'Wat u hier kiest en typt, wordt niet bewaard.',
  tiles: {
    'activity-finder': { label: 'Iets doen', note: 'Activiteiten en ontmoeten' },
    'vacancy-list': { label: 'Meehelpen', note: 'Vrijwilligerswerk' },
    'room-request': { label: 'Ruimte zoeken', note: 'Voor een groep of vereniging' },
    directory: { label: 'Wie helpt mij?', note: 'Organisaties in de stad' },
    'help-list': { label: 'Buren helpen buren', note: 'Hulp vragen of geven' },
  },

  bar: 'Verder of terug',
  back: 'Terug',
  beginAgain: 'Begin opnieuw',
  /** Opens language, letters and the like. */
  aids: 'Taal en letters',
  close: 'Sluiten',

  language: 'Taal',
  letters: 'Letters',
  sizes: ['Gewoon', 'Groot', 'Heel groot'],
  reading: 'Lezen',
  plain: 'Makkelijk lezen',
  contrast: 'Meer contrast',

  /** In a widget that cannot show anything. */
  lost: 'Dit lukt nu niet. Vraag het aan een medewerker.',

  idle: {
    title: 'Bent u er nog?',
    body: 'Raak het scherm aan om verder te gaan.',
    /** Said when it opens and near the end. */
    said: (seconds: number) =>
      `Over ${seconds} seconden maken wij het scherm leeg voor de volgende bezoeker.`,
    left: (seconds: number): string => (seconds === 1 ? 'seconde' : 'seconden'),
    goOn: 'Ja, ik ga verder',
  },
};
