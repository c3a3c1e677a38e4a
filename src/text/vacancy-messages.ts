/** The words of a list of vacancies, beside those that every list has. Dutch is there with the list. */
import { vacancyMessagesNl } from './vacancy-messages.nl.ts';
import { loadMessages, messagesNl, type Messages, type VacancyMessages } from './messages.ts';
import { withOwn } from './own-messages.ts';

/** Those of `messages`; Dutch while there are no others. */
export const vacancyWords = ({ vacancies }: Messages): VacancyMessages => vacancies ?? vacancyMessagesNl;

/** As `loadMessages`, with its words in the same language: a lost chunk must not mix two languages. */
export const loadVacancyMessages = async (locale: string): Promise<Messages> =>
  withOwn(
    await loadMessages(locale),
    'vacancies',
    vacancyMessagesNl,
    () => import('./vacancy-messages.en.ts').then(({ vacancyMessagesEn }) => vacancyMessagesEn),
    messagesNl,
  );
