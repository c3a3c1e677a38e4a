/** Which language the widgets speak. Dutch is always there; other languages are loaded when asked for. */
import type { builderMessagesNl } from './builder-messages.nl.ts';
import type { directoryMessagesNl } from './directory-messages.nl.ts';
import type { directoryPartMessagesNl } from './directory-part-messages.nl.ts';
import type { helpMessagesNl } from './help-messages.nl.ts';
import type { helpPartMessagesNl } from './help-part-messages.nl.ts';
import type { kioskMessagesNl } from './kiosk-messages.nl.ts';
import { messagesNl } from './messages.nl.ts';
import type { partMessagesNl } from './part-messages.nl.ts';
import type { pictureMessagesNl } from './picture-messages.nl.ts';
import type { roomMessagesNl } from './room-messages.nl.ts';
import type { vacancyMessagesNl } from './vacancy-messages.nl.ts';
import type { vacancyPartMessagesNl } from './vacancy-part-messages.nl.ts';

export { messagesNl };

/** What a list says, as strings and functions of facts. The Dutch list is the measure: a missing key is a type error. */
export type Messages = typeof messagesNl & {
  /** Behind the number of results, in a language that feeds are rarely in: which one the texts are in (BCP 47). */
  textsIn?: (language: string) => string;
  /** On a page with a list of vacancies, when they are not in Dutch. */
  vacancies?: VacancyMessages;
  /** On a page with the directory, likewise. */
  directory?: DirectoryMessages;
  /** On a page with the form for a room, likewise. */
  room?: RoomMessages;
  /** On a page with a list of help, likewise. */
  help?: HelpMessages;
  /** On the page of the builder, likewise. */
  builder?: BuilderMessages;
  /** On a public screen, likewise. */
  kiosk?: KioskMessages;
};
/** What the controls and the detail say besides; `part-messages.ts` loads it, with them. */
export type PartMessages = typeof partMessagesNl;
/** What the questions with pictures say besides; `picture-messages.ts` loads it, with them. */
export type PictureMessages = typeof pictureMessagesNl;
/** What every kind of list has words of its own for. */
export type ListWords = (typeof messagesNl)['finder'] & {
  /** Links to pages of the editor that stand above the results, by the attribute with the address. */
  ways?: Readonly<Record<string, string>>;
};
export type ListPartWords = Omit<PartMessages['finderParts'], 'submit'> & {
  /** A link to the page of the editor where one hands something in, below the list. */
  submit?: string;
};
/** All of it together. */
export type AllMessages = Messages &
  PartMessages & {
    vacancyParts?: VacancyPartMessages;
    directoryParts?: DirectoryPartMessages;
    helpParts?: HelpPartMessages;
  };
/** What a list of vacancies says besides, and its filters and detail. */
export type VacancyMessages = typeof vacancyMessagesNl;
export type VacancyPartMessages = typeof vacancyPartMessagesNl;
/** What the directory says besides, and its filters and detail. */
export type DirectoryMessages = typeof directoryMessagesNl;
export type DirectoryPartMessages = typeof directoryPartMessagesNl;
/** What the form for a room says besides. */
export type RoomMessages = typeof roomMessagesNl;
/** What the builder says besides. */
export type BuilderMessages = typeof builderMessagesNl;
/** What a public screen says besides. */
export type KioskMessages = typeof kioskMessagesNl;
/** What a list of help says besides, and its filters and detail. */
export type HelpMessages = typeof helpMessagesNl;
export type HelpPartMessages = typeof helpPartMessagesNl;

/**
 * The messages for a BCP 47 tag: English for `en…`, the right-to-left test language for `ar-XB`, Dutch for everything
 * else. Look at `messages.lang` and `messages.dir` for what really came. Falls back to Dutch if a chunk cannot be loaded.
 */
export async function loadMessages(locale: string): Promise<Messages> {
  try {
    if (/^ar-xb$/i.test(locale)) return (await import('./messages.pseudo.ts')).messagesPseudo;
    if (/^en\b/i.test(locale)) return (await import('./messages.en.ts')).messagesEn;
  } catch {
    // A lost chunk must not empty the page: Dutch is already here.
  }
  return messagesNl;
}

/**
 * The name of a language in a language: `languageName('ar', 'nl')` → "Arabisch". An impossible tag comes back as it is. Only for
 * languages that the messages do not name: the first `Intl` of a page keeps a telephone busy for a tenth of a second and more.
 */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
