/** The words of the filters and the page of a vacancy; they come with them. */
import { vacancyPartMessagesNl } from './vacancy-part-messages.nl.ts';
import type { AllMessages, Messages, VacancyPartMessages } from './messages.ts';
import { withOwn } from './own-messages.ts';
import { withPartMessages } from './part-messages.ts';

/** Those of `messages`; Dutch while there are no others. */
export const vacancyPartWords = ({ vacancyParts }: AllMessages): VacancyPartMessages =>
  vacancyParts ?? vacancyPartMessagesNl;

/** As `withPartMessages`, with its words in the same language: a lost chunk must not take the controls away. */
export async function withVacancyParts(messages: Messages): Promise<AllMessages> {
  const all = await withPartMessages(messages);
  return withOwn(
    all,
    'vacancyParts',
    vacancyPartMessagesNl,
    () => import('./vacancy-messages.en.ts').then(({ vacancyPartMessagesEn }) => vacancyPartMessagesEn),
    all,
  );
}
