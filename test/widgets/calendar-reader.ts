/** Reads a calendar file back with `ical.js`, as a calendar does: what stands on which wall clock. */
import ICAL from 'ical.js';

/** One date as a calendar reads it. */
export interface ReadDate {
  /** Of whole days: the day; else the moment, in UTC. */
  start: string;
  /** Absent when the file gives neither an end nor a duration. Of whole days: the day after the last. */
  end?: string;
  allDay: boolean;
  cancelled: boolean;
  title: string;
  uid: string;
}

const moment = (time: ICAL.Time): string =>
  time.isDate ? time.toString() : new Date(time.toUnixTime() * 1000).toISOString();

/** The lines of a file unfolded. */
export const unfolded = (file: string): string[] => file.replace(/\r\n[ \t]/g, '').split('\r\n');

/** All components of one kind. */
export const eventsOf = (file: string): ICAL.Component[] =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');

/**
 * Every date that starts up to `to`, in order. The zones come from the file alone: what a calendar does that knows no zone
 * by name.
 */
export function datesIn(file: string, to: string): ReadDate[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent');
  const byUid = new Map<string, ICAL.Component[]>();
  for (const event of events) {
    const uid = String(event.getFirstPropertyValue('uid'));
    byUid.set(uid, [...(byUid.get(uid) ?? []), event]);
  }
  const dates: ReadDate[] = [];
  for (const [uid, all] of byUid) {
    const masters = all.filter((event) => !event.hasProperty('recurrence-id'));
    if (masters.length !== 1) throw new Error(`${masters.length} events of their own under ${uid}`);
    const exceptions = all.filter((event) => event !== masters[0]);
    const master = new ICAL.Event(masters[0]!, { strictExceptions: true, exceptions });
    const list = (item: ICAL.Event, start: ICAL.Time, end: ICAL.Time) => {
      const hasEnd = item.component.hasProperty('dtend') || item.component.hasProperty('duration');
      dates.push({
        start: moment(start),
        ...(hasEnd && { end: moment(end) }),
        allDay: start.isDate,
        cancelled: item.component.getFirstPropertyValue('status') === 'CANCELLED',
        title: item.summary,
        uid,
      });
    };
    if (!master.isRecurring()) {
      list(master, master.startDate, master.endDate);
      continue;
    }
    const iterator = master.iterator();
    for (let next = iterator.next(); next && next.toString().slice(0, 10) <= to; next = iterator.next()) {
      const { item, startDate, endDate } = master.getOccurrenceDetails(next);
      list(item, startDate, endDate);
    }
  }
  return dates.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}
