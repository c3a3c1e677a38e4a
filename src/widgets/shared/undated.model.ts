/** What lists have in common whose items have no dates: parts of a week that suit, and an end. */
import type { PartOfWeek } from '../../engine/part-of-week.ts';
import type { Item } from '../../feed/schema.ts';
import type { AllMessages } from '../../text/messages.ts';
import type { WeekMessages } from '../../text/week-messages.nl.ts';
import type { FacetOption } from './list-kind.model.ts';
import type { Reading } from './reading.model.ts';

/** More parts of the week than these are "several days". */
const MOST_PARTS = 3;
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "zaterdagochtend"; several of them in the order of the week, in one line. No line for none. */
export function weekLines(
  dayPart: readonly string[] = [],
  { messages }: Reading,
  { parts, anyDay }: WeekMessages,
): string[] {
  if (dayPart.length > MOST_PARTS) return [anyDay];
  const named = dayPart.flatMap((one) => {
    const at = weekdays.findIndex((day) => one.startsWith(day));
    const part = one.slice(weekdays[at]?.length).toLowerCase();
    const day = messages.weekdays[at];
    return day && Object.hasOwn(parts, part) ? [{ at, label: parts[part as keyof typeof parts](day) }] : [];
  });
  return named.length
    ? [
        named
          .sort((a, b) => a.at - b.at)
          .map(({ label }) => label)
          .join(', '),
      ]
    : [];
}

/** To choose by: the parts of the day, and `weekend`. */
export const timeOptions = (
  { days }: AllMessages,
  weekend: string,
): (FacetOption & { value: PartOfWeek })[] => [
  { value: 'morning', label: days.morning },
  { value: 'afternoon', label: days.afternoon },
  { value: 'evening', label: days.evening },
  { value: 'weekend', label: weekend },
];

/** Its last day or moment has passed at `now` (`YYYY-MM-DDTHH:mm`), or it was stopped. A day counts until its end. */
export const hasEnded = (
  { validThrough, status, availableTo }: Pick<Item, 'status' | 'availableTo'> & { validThrough?: string },
  now: string,
): boolean =>
  status === 'inactive' ||
  [validThrough, availableTo].some((end) => end !== undefined && end < now.slice(0, end.length));
