/** The words of the filters and the page of a vacancy; they come with them. */
import type { AllMessages, Messages, VacancyPartMessages } from './messages.ts';
import { withPartMessages } from './part-messages.ts';
import { vacancyPartMessagesNl } from './vacancy-part-messages.nl.ts';

/** Those of `messages`; Dutch while there are no others. */
export const vacancyPartWords = ({ vacancyParts }: AllMessages): VacancyPartMessages =>
  vacancyParts ?? vacancyPartMessagesNl;

/** As `withPartMessages`, with the words for vacancies in the same language; in Dutch when a chunk cannot be loaded. */
export async function withVacancyParts(messages: Messages): Promise<AllMessages> {
  const all = await withPartMessages(messages);
  try {
    if (messages.lang === 'ar-XB') {
      const { mirror } = await import('./messages.pseudo.ts');
      return { ...all, vacancyParts: mirror(vacancyPartMessagesNl) };
    }
    if (messages.lang === 'en')
      return { ...all, vacancyParts: (await import('./vacancy-messages.en.ts')).vacancyPartMessagesEn };
  } catch {
    // A lost chunk must not take the controls away: Dutch is already here.
  }
  return all;
}
