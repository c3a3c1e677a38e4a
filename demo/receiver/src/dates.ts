/** Days and moments as a Dutch reader wants them, on the clock of the city. */
import { HOME_ZONE, toLocal, type LocalDate } from '../../../src/feed/local-time.ts';

const long = new Intl.DateTimeFormat('nl', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const short = new Intl.DateTimeFormat('nl', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});
const at = (day: LocalDate): Date => new Date(`${day}T00:00:00Z`);

/** `donderdag 3 december` */
export const longDay = (day: LocalDate): string => long.format(at(day));
/** `do 3 dec` */
export const shortDay = (day: LocalDate): string => short.format(at(day));
/** The day on which a moment falls in the city. */
export const dayOf = (moment: Date | string): LocalDate =>
  toLocal(new Date(moment).getTime(), HOME_ZONE).slice(0, 10);
/** `zondag 29 november, 14.05 uur` */
export const longMoment = (moment: string): string => {
  const local = toLocal(Date.parse(moment), HOME_ZONE);
  return `${longDay(local.slice(0, 10))}, ${local.slice(11).replace(':', '.')} uur`;
};
