/** Is a language Dutch, plain or not? `lang`: BCP 47, or as telephones write that of a voice: "nl_BE". */
export const isDutch = (lang: string): boolean => /^nl(?![a-z\d])/i.test(lang);
