/** The words of a list of vacancies, beside those that every list has. Dutch is there with the list. */
import { loadMessages, messagesNl, type Messages, type VacancyMessages } from './messages.ts';
import { vacancyMessagesNl } from './vacancy-messages.nl.ts';

/** Those of `messages`; Dutch while there are no others. */
export const vacancyWords = ({ vacancies }: Messages): VacancyMessages => vacancies ?? vacancyMessagesNl;

/** As `loadMessages`, with the words for vacancies in the same language. */
export async function loadVacancyMessages(locale: string): Promise<Messages> {
  const messages = await loadMessages(locale);
  try {
    if (messages.lang === 'ar-XB') {
      const { mirror } = await import('./messages.pseudo.ts');
      return { ...messages, vacancies: mirror(vacancyMessagesNl) };
    }
    if (messages.lang === 'en')
      return { ...messages, vacancies: (await import('./vacancy-messages.en.ts')).vacancyMessagesEn };
  } catch {
    // A lost chunk must not mix two languages: Dutch is already here.
    return messagesNl;
  }
  return messages;
}
