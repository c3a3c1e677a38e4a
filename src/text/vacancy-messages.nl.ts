/**
 * What a list of vacancies says in Dutch while there is only a list. It asks what somebody can mean for the city and
 * puts no label on people. The type of this list is `VacancyMessages`.
 */
import { weekMessagesNl } from './week-messages.nl.ts';

const tasks = (n: number) => (n === 1 ? '1 manier om te helpen' : `${n || 'Geen'} manieren om te helpen`);

export const vacancyMessagesNl = {
  list: {
    heading: 'Wat kunt u voor de stad doen?',
    searchHint: 'Bijvoorbeeld: koken, rijden, taal',
    results: 'Manieren om te helpen',
    resultCount: tasks,
    loading: 'Vrijwilligerswerk laden…',
    empty: 'Er wordt nu geen hulp gevraagd.',
    error: 'Het vrijwilligerswerk is nu niet te zien.',
  },
  facts: {
    effort: 'Hoeveel tijd',
    organizer: 'Bij wie',
  },
  /** By `commitmentType` of the feed. */
  commitment: {
    eenmalig: 'Eén keer',
    kortdurend: 'Een korte tijd',
    regelmatig: 'Regelmatig',
    flexibel: 'Wanneer het u uitkomt',
  },
  ...weekMessagesNl,
  /** The day of the activity that the task is for: it may have to be done the day before. */
  forActivity: (day: string) => `Voor de activiteit op ${day}`,
  /** The last day or moment is included. */
  until: (day: string) => `Meld u uiterlijk ${day}`,
  hours: (n: string) => `${n} uur per week`,
  hoursRange: (from: string, to: string) => `${from} tot ${to} uur per week`,
  hoursAtLeast: (n: string) => `${n} uur per week of meer`,
  hoursAtMost: (n: string) => `Hoogstens ${n} uur per week`,
  /** How long a task takes. */
  minutes: (n: number) => `${n} minuten`,
  hour: (n: string) => `${n} uur`,
  remote: 'Kan vanuit huis',
  hourTask: 'Klaar in een uurtje',
  littleDutch: 'Een beetje Nederlands is genoeg',
  together: 'Samen met iemand',
  closed: 'Niet meer nodig',
};
