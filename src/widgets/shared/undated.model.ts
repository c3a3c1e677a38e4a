/** What lists have in common whose items have no dates: parts of a week that suit, and an end. */
import type { Item } from '../../feed/schema.ts';
import type { WeekMessages } from '../../text/week-messages.nl.ts';
import type { Reading } from './reading.model.ts';

/** More parts of the week than these are "several days". */
const MOST_PARTS = 3;
const days = 'Mon Tues Wednes Thurs Fri Satur Sun'.split(' ');

/** "zaterdagochtend"; several of them in the order of the week, in one line. No line for none. */
export function weekLines(
  dayPart: readonly string[] = [],
  { messages }: Reading,
  { parts, anyDay }: WeekMessages,
): string[] {
  if (dayPart.length > MOST_PARTS) return [anyDay];
  const named = days.flatMap((day, at) =>
    Object.entries(parts).flatMap(([part, of]) =>
      dayPart.includes(`${day}day${part}`) ? of(messages.weekdays[at] ?? '') : [],
    ),
  );
  return named.length ? [named.join(', ')] : [];
}

/** Its last day or moment has passed at `now` (`YYYY-MM-DDTHH:mm`), or it was stopped. A day counts until its end. */
export const hasEnded = (
  { validThrough, status, availableTo }: Pick<Item, 'status' | 'availableTo'> & { validThrough?: string },
  now: string,
): boolean =>
  status === 'inactive' || [validThrough, availableTo].some((end) => end && end < now.slice(0, end.length));
