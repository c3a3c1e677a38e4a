/** What the page in a frame says by itself, in every language at once: it is little. */
const words = {
  nl: {
    titles: {
      'activity-finder': 'Wat is er te doen?',
      'vacancy-list': 'Waar kunt u helpen?',
      'help-list': 'Burenhulp',
      directory: 'Waar kunt u terecht?',
      'room-request': 'Een ruimte aanvragen',
    },
    waiting: 'Een ogenblik. Komt er niets? Probeer het later opnieuw.',
    wrong: 'Dit adres klopt niet. Ga terug naar de pagina waar u vandaan kwam.',
  },
  en: {
    titles: {
      'activity-finder': 'What is there to do?',
      'vacancy-list': 'Where can you help?',
      'help-list': 'Help between neighbours',
      directory: 'Where can you go?',
      'room-request': 'Ask for a room',
    },
    waiting: 'One moment. Does nothing come? Try again later.',
    wrong: 'This address is not right. Go back to the page that you came from.',
  },
};

/** In the language of a BCP 47 tag; Dutch for a language that is not there. */
export const frameWords = (locale: string): (typeof words)['nl'] & { lang: keyof typeof words } => {
  const lang = /^en\b/i.test(locale) ? 'en' : 'nl';
  return { lang, ...words[lang] };
};
