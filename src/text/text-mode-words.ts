/** The words of the switch, in every language at once: they are two. */
const words = { nl: 'Makkelijk lezen', en: 'Easy to read' };

/** What the switch is called, in the language of a BCP 47 tag; Dutch for a language that is not there. */
export const textModeLabel = (locale: string): { lang: keyof typeof words; label: string } => {
  const lang = /^en\b/i.test(locale) ? 'en' : 'nl';
  return { lang, label: words[lang] };
};
