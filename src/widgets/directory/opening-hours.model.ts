/** Opening hours in words: today, and the week. Pure; `now` is `YYYY-MM-DDTHH:mm` on the wall clock of the feed. */
import type { Organization } from '../../feed/schema.ts';
import { weekday } from '../../feed/calendar.ts';
import { addDays } from '../../feed/local-time.ts';
import { directoryPartWords } from '../../text/directory-part-messages.ts';
import { joined } from '../../text/wordings.ts';
import { words, type PartReading } from '../shared/reading.model.ts';

export type OpeningHours = NonNullable<Organization['openingHours']>[number];

const days: readonly OpeningHours['dayOfWeek'][number][] = [
  'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday',
]; // prettier-ignore

/** The hours that begin on a day, in order. Both ends of the period in which they hold count. */
export function hoursOn(hours: readonly OpeningHours[], day: string): OpeningHours[] {
  const name = days[weekday(day) - 1];
  return hours
    .filter(
      ({ dayOfWeek, validFrom, validThrough }) =>
        dayOfWeek.some((one) => one === name) &&
        (validFrom === undefined || validFrom <= day) &&
        (validThrough === undefined || validThrough >= day),
    )
    .sort((a, b) => a.opens.localeCompare(b.opens));
}

/** Closing at or before opening is on the next day (feed.md › Schedule). */
const isOverMidnight = ({ opens, closes }: OpeningHours): boolean => closes <= opens;

/** Those that are going on at `now`: closing time itself is closed. */
export function openAt(hours: readonly OpeningHours[], now: string): OpeningHours | undefined {
  const today = now.slice(0, 10);
  const time = now.slice(11, 16);
  return (
    hoursOn(hours, today).find((one) => one.opens <= time && (isOverMidnight(one) || time < one.closes)) ??
    hoursOn(hours, addDays(today, -1)).find((one) => isOverMidnight(one) && time < one.closes)
  );
}

function timesIn(one: OpeningHours, reading: PartReading): string {
  const { allDay } = directoryPartWords(reading.messages).hours;
  const times = one.opens === one.closes ? allDay : reading.phrases.timeRange(one.opens, one.closes);
  const note = words(one.note, reading)?.text;
  return note ? `${times} (${note})` : times;
}

function todayLine(hours: readonly OpeningHours[], reading: PartReading): string {
  const own = directoryPartWords(reading.messages).hours;
  const { now } = reading;
  const current = openAt(hours, now);
  if (current) return own.openNow(timesIn(current, reading));
  const today = hoursOn(hours, now.slice(0, 10));
  const later = today.filter(({ opens }) => opens > now.slice(11, 16));
  if (later.length) return own.openToday(later.map((one) => timesIn(one, reading)).join(', '));
  return today.length ? own.closedNow : own.closedToday;
}

/** Each weekday of the coming seven days, Monday first; days that follow each other and are alike, together. */
function weekLines(hours: readonly OpeningHours[], reading: PartReading): string[] {
  const { messages, now } = reading;
  const all = directoryPartWords(messages);
  const own = all.hours;
  const today = now.slice(0, 10);
  const week = messages.weekdays.map((name, at) => {
    const day = addDays(today, (at + 8 - weekday(today)) % 7);
    const times = hoursOn(hours, day).map((one) => timesIn(one, reading));
    return { name, times: times.join(', ') || own.closed };
  });
  const groups: { names: string[]; times: string }[] = [];
  for (const { name, times } of week) {
    const last = groups.at(-1);
    if (last?.times === times) last.names.push(name);
    else groups.push({ names: [name], times });
  }
  return groups.map(({ names, times }) => {
    const [first = ''] = names;
    const which =
      names.length === week.length
        ? own.everyDay
        : names.length > 2
          ? own.days(first, names.at(-1) ?? '')
          : joined(names, all.and);
    return `${which}: ${times}`;
  });
}

/** Today first, then the week. Nothing when no hours are known: that is not closed. */
export const openingLines = (hours: readonly OpeningHours[], reading: PartReading): string[] =>
  hours.length ? [todayLine(hours, reading), ...weekLines(hours, reading)] : [];
