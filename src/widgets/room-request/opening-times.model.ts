/** At which of the wished moments a building is open. Pure. */
import type { Place } from '../../feed/schema.ts';
import { weekdayOf } from '../../text/dates.ts';
import type { WishedTime } from './answers.model.ts';

type OpeningHours = NonNullable<Place['openingHours']>[number];

/** Parts of a day as hours of the clock: morning, afternoon, evening (feed.md › Cardinality and values). */
export const dayParts = {
  Morning: ['06:00', '12:00'],
  Afternoon: ['12:00', '18:00'],
  Evening: ['18:00', '24:00'],
} as const;
export const weekDays = [
  'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday',
] as const; // prettier-ignore

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const WHOLE_DAY = 24 * 60;
/** A wish without hours of the clock: the group fits in when it is open this long within the part of the day. */
const AN_HOUR = 60;

/** From and to in minutes; an end at or before the start is on the next day (feed.md › Schedule). */
const spanOf = (from: string, to: string): [number, number] => {
  const [start, end] = [minutes(from), minutes(to)];
  return [start, end <= start ? end + WHOLE_DAY : end];
};

/** Those of the moments that are on the weekday of a date, `YYYY-MM-DD`. */
export const momentsOn = (date: string, moments: readonly string[]): string[] =>
  moments.filter((moment) => moment.startsWith(`${weekDays[weekdayOf(date) - 1]}-`));

/** Does a time of the clock touch the part of the day of a moment? */
export function isInPart(moment: string, from: string, to: string): boolean {
  const bounds = dayParts[moment.split('-')[1] as keyof typeof dayParts];
  const [wished, part] = [spanOf(from, to), spanOf(bounds[0], bounds[1])];
  return Math.min(wished[1], part[1]) > Math.max(wished[0], part[0]);
}

/** `Monday-Morning` with the minutes that are wished on that day. */
function isOpen(hours: readonly OpeningHours[], moment: string, { from, to }: WishedTime): boolean {
  const [day = '', part = ''] = moment.split('-');
  const bounds = dayParts[part as keyof typeof dayParts];
  const exact = from && to ? spanOf(from, to) : undefined;
  const wished = exact ?? spanOf(bounds[0], bounds[1]);
  return hours.some(({ dayOfWeek, opens, closes }) => {
    if (!dayOfWeek.some((one) => one === day)) return false;
    const open = spanOf(opens, closes);
    const shared = Math.min(open[1], wished[1]) - Math.max(open[0], wished[0]);
    return exact ? shared === exact[1] - exact[0] : shared >= AN_HOUR;
  });
}

/** Hours that hold on a day; both ends of the period count. */
const holdOn = (day: string) => (hours: OpeningHours) =>
  (hours.validFrom === undefined || hours.validFrom <= day) &&
  (hours.validThrough === undefined || hours.validThrough >= day);

/** The wished moments at which it is open, as from `day`; undefined = no hours are known. */
export function openMoments(
  hours: readonly OpeningHours[] | undefined,
  wish: WishedTime,
  day: string,
): string[] | undefined {
  const known = hours?.filter(holdOn(day)) ?? [];
  return known.length ? wish.moments.filter((moment) => isOpen(known, moment, wish)) : undefined;
}
