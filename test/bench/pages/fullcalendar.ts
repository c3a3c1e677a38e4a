/** FullCalendar's list of the week; a weekly rule is its own simple recurrence. */
import { Calendar } from '@fullcalendar/core';
import nl from '@fullcalendar/core/locales/nl';
import list from '@fullcalendar/list';
import { loadRows } from './rows.ts';

const days = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
new Calendar(document.getElementById('finder') as HTMLElement, {
  plugins: [list],
  initialView: 'listWeek',
  locale: nl,
  events: async () =>
    (await loadRows()).map(({ id, name, rrule, startDate, startTime }) => {
      const day = /^FREQ=WEEKLY.*BYDAY=([A-Z]{2})/.exec(rrule)?.[1];
      const url = `?item=${id}`;
      return day
        ? { id, title: name, url, daysOfWeek: [days.indexOf(day)], startTime, startRecur: startDate }
        : { id, title: name, url, start: `${startDate}T${startTime}` };
    }),
}).render();
