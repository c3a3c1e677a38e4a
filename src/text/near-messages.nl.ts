/** What is said in Dutch about what is near: it comes with the filters. The type of this list is `NearMessages`. */
export const nearMessagesNl = {
  legend: 'Dicht bij u',
  postcode: 'Wat is uw postcode?',
  postcodeHint: 'De 4 cijfers zijn genoeg. Uw postcode blijft op dit apparaat.',
  show: 'Toon dichtbij eerst',
  fourDigits: 'Vul de 4 cijfers van uw postcode in.',
  unknown: (postcode: string) => `Wij kennen ${postcode} niet. Kies hieronder uw wijk.`,
  district: 'In welke wijk bent u?',
  districtHint: 'Wij rekenen vanaf het midden van de wijk.',
  choose: 'Maakt niet uit',
  /** On the chip; `where` is a postcode or the name of a district. */
  near: (where: string) => `Dicht bij ${where}`,
  done: 'Wat dichtbij is, staat nu bovenaan.',
  lost: 'Dit lukt nu niet. Kies een wijk of probeer het later.',
  about: (kilometres: number) => `ongeveer ${kilometres} km`,
  /** Above what comes last. */
  unsure: 'Online, of wij weten de afstand niet',
};
