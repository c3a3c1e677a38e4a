/** The words of going on at one's own telephone, which only a public screen has. */
const dutch = {
  lang: 'nl',
  title: 'Liever op uw eigen telefoon?',
  /** When the request could not be sent from the screen. */
  help: 'Verstuur het met uw eigen telefoon',
  body: 'Richt de camera van uw telefoon op de code. Uw antwoorden gaan mee. Uw naam, uw telefoonnummer, uw mailadres en uw opmerking niet.',
  label: 'Code om het formulier op uw telefoon te openen',
};
const english: typeof dutch = {
  lang: 'en',
  title: 'Rather on your own phone?',
  help: 'Send it with your own phone',
  body: 'Point the camera of your phone at the code. Your answers go along. Your name, phone number, mail address and remark do not.',
  label: 'Code to open the form on your phone',
};

/** In English for `en…`, else in Dutch. */
export const ownPhoneWords = (locale: string): typeof dutch => (/^en\b/i.test(locale) ? english : dutch);
