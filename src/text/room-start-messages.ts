/** What the form for a room says before it is there, in every language at once: it is three sentences. */
const words = {
  nl: {
    heading: 'Een ruimte aanvragen',
    loading: 'Het formulier laden…',
    lost: 'Het formulier is nu niet te zien.',
  },
  en: {
    heading: 'Ask for a room',
    loading: 'Loading the form…',
    lost: 'The form cannot be shown now.',
  },
};

/** By `Messages.lang`; Dutch for a language that is not there. */
export const roomStartWords = (lang: string): (typeof words)['nl'] => (lang === 'en' ? words.en : words.nl);
