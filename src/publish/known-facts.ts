/** What the structured fields of a record say, to hold its texts against. */
import { dayParts, weekdayOf } from '../text/dates.ts';
import { messagesNl } from '../text/messages.nl.ts';
import { organizationAt, placeAt, type GetItem } from '../feed/references.ts';
import { DAYS as BY_CODE } from '../feed/rule.ts';
import type { Item } from '../feed/schema.ts';

/** Each is made when it is first asked: most texts say little that must be looked up. */
export interface KnownFacts {
  /** Every run of digits in the fields, without leading zeros. */
  numbers: () => ReadonlySet<string>;
  /** Days of the week on which it is, as Dutch words. */
  weekdays: () => ReadonlySet<string>;
  /** Months in which it has a date of its own, as Dutch words. */
  months: () => ReadonlySet<string>;
  /** All fields as one text in small letters, for names. */
  text: () => string;
}

/** "10" of "10e", 10 and 30 of "10.30". */
export const digitsIn = (text: string): string[] =>
  (text.match(/\d+/g) ?? []).map((digits) => digits.replace(/^0+(?=\d)/, ''));

const BY_NAME = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const dayName = (weekday: number): string => messagesNl.weekdays[weekday - 1] ?? '';

function weekdaysOf(item: Item): Set<string> {
  const days = new Set<string>();
  const add = (index: number): unknown => index >= 0 && days.add(dayName(index + 1));
  if (item.type === 'Activity') {
    for (const { rrule = '', startDate, recurrenceOverrides = {} } of item.eventSchedule ?? []) {
      const codes = /BYDAY=([^;]+)/.exec(rrule)?.[1]?.split(',') ?? [];
      for (const code of codes) add(BY_CODE.indexOf(code.slice(-2)));
      // Every day, or a date of the month: any day of the week.
      if (!codes.length && /DAILY|BYMONTHDAY/.test(rrule)) for (const at of BY_CODE.keys()) add(at);
      else if (!codes.length) add(weekdayOf(startDate) - 1);
      for (const day of Object.keys(recurrenceOverrides)) add(weekdayOf(day) - 1);
    }
    for (const { startDate } of item.subEvent ?? []) add(weekdayOf(startDate) - 1);
  }
  const parts = item.type === 'VolunteerVacancy' || item.type === 'Help' ? (item.dayPart ?? []) : [];
  for (const part of parts) add(BY_NAME.findIndex((name) => part.startsWith(name)));
  return days;
}

function fieldsAsText(item: Item, get: GetItem): string {
  const fields = { ...item, summary: undefined, description: undefined, plainLanguage: undefined };
  const related = [
    'location' in item && placeAt(item.location, get),
    'organizer' in item && organizationAt(item.organizer, get),
    'hiringOrganization' in item && organizationAt(item.hiringOrganization, get),
  ].map((other) => other && { name: other.name, address: other.address, contactPoint: other.contactPoint });
  return JSON.stringify([fields, related]);
}

const monthsIn = (text: string): Set<string> =>
  new Set(
    (text.match(/\d{4}-\d{2}-\d{2}/g) ?? []).map((date) => messagesNl.months[dayParts(date).month - 1] ?? ''),
  );

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

export function knownFacts(item: Item, get: GetItem): KnownFacts {
  const written = once(() => fieldsAsText(item, get));
  return {
    numbers: once(() => new Set(digitsIn(written()))),
    weekdays: once(() => weekdaysOf(item)),
    months: once(() => monthsIn(written())),
    text: once(() => written().toLowerCase()),
  };
}
