/** What an organisation offers now, in lists: its activities with their next date, its vacancies, rooms to rent. */
import type { Found } from '../../engine/engine.ts';
import { placeAt } from '../../feed/references.ts';
import type { Activity, Place } from '../../feed/schema.ts';
import { directoryPartWords } from '../../text/directory-part-messages.ts';
import type { Belongings, BelongingQuery } from '../shared/list-kind.model.ts';
import type { BelongingItem, BelongingList } from '../shared/item-detail.model.ts';
import { words, type PartReading } from '../shared/reading.model.ts';
import { organizationOf, placeOf } from './organization-facts.model.ts';

export type Offer = 'activity' | 'vacancy' | 'room';

/** What is asked for when its page opens. Rooms are those of the place where it is. */
export function offersOf(found: Found): Readonly<Partial<Record<Offer, BelongingQuery>>> {
  const { id, location } = organizationOf(found);
  return {
    activity: { type: 'Activity', locked: { organizer: [id] } },
    vacancy: { type: 'VolunteerVacancy', locked: { organizer: [id] } },
    ...(location && { room: { type: 'Place' as const, locked: { place: [location], bookable: ['yes'] } } }),
  };
}

/** The next date that goes ahead, and where; where none does, that is said. */
function nextLine({ item, dates, related }: Found, reading: PartReading): string[] {
  const { phrases, messages, now } = reading;
  const { status, activity } = messages;
  const next = dates.find((date) => date.status !== 'EventCancelled' && date.status !== 'EventPostponed');
  if (next) {
    const day = next.start < now && (next.end ?? next.start) > now ? now : next.start;
    const when = `${phrases.date(day.slice(0, 10), now)}, ${phrases.timeRange(next.start, next.end, next.allDay)}`;
    const at = placeAt(next.location ?? (item as Activity).location, (id) => related[id]);
    const where = words(at?.name, reading)?.text;
    return [when, ...(where ? [where] : []), ...(next.status ? [] : [status.unknown])];
  }
  if (dates.length) return [status.cancelled];
  const { onRequest, alwaysOpen } = item as { onRequest?: boolean; alwaysOpen?: boolean };
  return [onRequest ? activity.onRequest : alwaysOpen ? activity.alwaysOpen : activity.noDates];
}

const summaryLine = ({ item }: Found, reading: PartReading): string[] => {
  const summary = words(item.summary, reading);
  return summary ? [summary.text] : [];
};

function roomLines(found: Found, reading: PartReading): string[] {
  const { maximumAttendeeCapacity: people } = found.item as Place;
  const { offers } = directoryPartWords(reading.messages);
  return [...(people ? [offers.people(people)] : []), ...summaryLine(found, reading)];
}

/** Lists without items are left out. */
export function offeredLists(found: Found, belongings: Belongings, reading: PartReading): BelongingList[] {
  const { offers } = directoryPartWords(reading.messages);
  const list = (name: Offer, title: string, linesOf: typeof nextLine): BelongingList => ({
    name,
    title,
    items: (belongings[name]?.items ?? []).flatMap((found): BelongingItem[] => {
      const one = reading.easy?.found(found, reading.feedLanguage) ?? found;
      const written = words(one.item.name, reading);
      return written ? [{ id: one.item.id, title: written, lines: linesOf(one, reading) }] : [];
    }),
  });
  const place = words(placeOf(found)?.name, reading)?.text ?? '';
  return [
    list('activity', offers.activities, nextLine),
    list('vacancy', offers.vacancies, summaryLine),
    list('room', offers.rooms(place), roomLines),
  ].filter(({ items }) => items.length > 0);
}
