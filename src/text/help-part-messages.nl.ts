/** What the filters and the page of a call for help say in Dutch; they come with them. The type is `HelpPartMessages`. */
export const helpPartMessagesNl = {
  parts: {
    about: 'Over dit bericht',
    notFound: 'Dit bericht staat niet meer in de lijst.',
    lost: 'Dit bericht is nu niet te zien.',
    alike: 'Lijkt hierop, in dezelfde wijk',
    elsewhere: 'Lijkt hierop, elders in de stad',
    none: 'Geen berichten gevonden',
    next: (date: string) => `Het eerste bericht is van ${date}.`,
    show: (n: number) => (n === 1 ? 'Toon 1 bericht' : `Toon ${n} berichten`),
  },
  filter: {
    direction: 'Gevraagd of aangeboden?',
    kind: 'Wat voor hulp?',
    weekend: 'Weekend',
  },
  detail: {
    closed: 'Dit bericht is voorbij.',
    /** By `direction` of the feed; on a button, with the name of the website behind it. */
    reply: {
      asked: 'Reageer op deze vraag',
      offered: 'Reageer op dit aanbod',
    },
    replyToOther: 'Reageer op dit bericht',
    /** Where a number would be. No more is promised than what can be recognised: names cannot. */
    relay: 'U reageert via deze website. Nummers en adressen die wij herkennen, halen wij weg.',
    noReply: 'Wij weten niet hoe u kunt reageren.',
  },
};
